import { expect, it } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { readXml } from '../chart/xml-check.ts';
import { context, FILE, findings, OTHER, report } from './report.ts';

const read = (xml: string) => readXml(xml.replace(/^<\?xml[^>]*\?>\n/, '').trimEnd());

it('is well-formed XML with a case a file, whatever the texts hold', async () => {
  const xml = junit(report(), await context());
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  const root = read(xml);
  expect(root.name).toBe('testsuites');
  const [suite] = root.children;
  expect(Object.fromEntries(suite?.attributes ?? [])).toMatchObject({
    tests: '2',
    failures: '1',
    errors: '0',
  });
  expect(suite?.children.map(({ attributes }) => attributes.get('name'))).toEqual([FILE, OTHER]);
  const [failed, passed] = suite?.children ?? [];
  expect(passed?.children).toEqual([]);
  expect(failed?.children.map(({ name }) => name)).toEqual(['failure']);
  expect(failed?.children[0]?.attributes.get('message')).toBe('手册里没有名为“总经里”的岗位');
  expect(failed?.children[0]?.text).toContain('<b>&');
  expect(xml).not.toMatch(/\u0007/);
});

it('passes a file that has only warnings, and tells them', async () => {
  const weak = findings().filter(({ severity }) => severity !== 'error');
  const suite = read(junit(report(weak), await context())).children[0];
  expect(suite?.attributes.get('failures')).toBe('0');
  expect(suite?.children[0]?.children.map(({ name }) => name)).toEqual(['system-out']);
});

/** What readers of JUnit reports take, after the schemas of Jenkins and Ant: elements, their attributes, and what may stand inside. */
const JUNIT: Readonly<Record<string, { needs: readonly string[]; takes: readonly string[]; holds: RegExp }>> =
  {
    testsuites: {
      needs: [],
      takes: ['name', 'tests', 'failures', 'errors', 'time'],
      holds: /^(testsuite,?)*$/,
    },
    testsuite: {
      needs: ['name', 'tests', 'failures', 'errors'],
      takes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'file'],
      holds: /^(testcase,?)*$/,
    },
    testcase: {
      needs: ['name', 'classname'],
      takes: ['name', 'classname', 'time', 'file', 'line'],
      holds: /^(?:(?:error|failure|skipped),?)?(?:system-out)?$/,
    },
    failure: { needs: ['message', 'type'], takes: ['message', 'type'], holds: /^$/ },
    'system-out': { needs: [], takes: [], holds: /^$/ },
  };

it('keeps to the format that readers of JUnit reports share', async () => {
  const visit = (element: ReturnType<typeof readXml>): void => {
    const { needs = [], takes = [], holds = /^$/ } = JUNIT[element.name] ?? {};
    const written = [...element.attributes.keys()];
    expect(Object.keys(JUNIT)).toContain(element.name);
    expect(written.filter((name) => !takes.includes(name))).toEqual([]);
    expect(needs.filter((name) => !written.includes(name))).toEqual([]);
    expect(element.children.map(({ name }) => name).join(',')).toMatch(holds);
    for (const child of element.children) visit(child);
  };
  const suites = read(junit(report(), await context()));
  visit(suites);
  const cases = suites.children.flatMap(({ children }) => children);
  const failed = cases.filter(({ children }) => children.some(({ name }) => name === 'failure'));
  expect(suites.attributes.get('tests')).toBe(String(cases.length));
  expect(suites.attributes.get('failures')).toBe(String(failed.length));
});
