import { describe, expect, test } from 'vitest';
import { canonicalSchema } from '../../src/schema/canonical-schema.ts';
import { REPORTED_KEYWORDS } from '../../src/schema/report-faults.ts';
import { KEYS, MISSING, TYPES, VALUES, WARNINGS } from './faulty-documents.ts';
import { findings, readYaml } from './read-yaml.ts';

const P = '岗位名称: a\n';

describe.each([
  ['types', TYPES],
  ['values', VALUES],
  ['missing keys', MISSING],
  ['keys', KEYS],
  ['warnings', WARNINGS],
])('%s', (_, cases) => {
  const complete = cases.map(
    ([what, yaml, finding, path = 'a.yaml']) => [what, yaml, finding, path] as const,
  );
  test.each(complete)('%s', (_what, yaml, finding, path) => {
    const [first, ...others] = findings(readYaml(yaml, path));
    expect(first).toBe(finding);
    expect(others.filter((other) => !other.includes('KEY-05'))).toEqual([]);
  });
});

test('every keyword of the schema that can fail has a place and a sentence', () => {
  const constraints = new Set<string>();
  const visit = (schema: unknown, isSchema: boolean): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      const isMap = isSchema && (key === 'properties' || key === '$defs');
      if (isSchema && !isMap) constraints.add(key);
      visit(value, !isMap);
    }
  };
  visit(canonicalSchema().$defs, false);
  const structure = /^(?:x-jd-.*|\d+|\$ref|items|allOf|anyOf|description)$/;
  const unknownKeys = ['additionalProperties', 'unevaluatedProperties'];
  const failing = [...constraints].filter(
    (keyword) => !structure.test(keyword) && !unknownKeys.includes(keyword),
  );
  expect(failing.sort()).toEqual([...REPORTED_KEYWORDS].sort());
});

test('the schema has no unions but with null, whose faults would have to be guessed at', () => {
  const unions = JSON.stringify(canonicalSchema().$defs).match(/"(?:anyOf|oneOf)":\[.*?\]/g) ?? [];
  expect(unions.length).toBeGreaterThan(40);
  for (const union of unions) expect(union).toMatch(/^"anyOf":\[\{"\$ref":"[^"]+"\},\{"type":"null"\}\]$/);
});

describe('facts', () => {
  const facts = (yaml: string, path?: string) => readYaml(yaml, path).diagnostics[0]?.facts;
  const fix = (yaml: string, path?: string) => readYaml(yaml, path).diagnostics[0]?.fix;

  test('of a word of two letters name none that only has one of them too', () => {
    expect(facts('语言: fr', 'jd.yaml')).toMatchObject({ near: [] });
  });

  test('of a list within a list name the keys that a level below takes', () => {
    const yaml = `${P}工作设备:\n  - 电脑\n  - - 打印机\n    - 扫描仪\n`;
    expect(findings(readYaml(yaml))).toEqual(['4:7 VALUE-01 打印机']);
    expect(facts(yaml)).toMatchObject({ key: '工作设备', nested: { title: '标题', items: '细项' } });
    expect(findings(readYaml(`${P}岗位职责: [{内容: b, 细项: [[c, d]]}]`))).toEqual(['2:22 VALUE-01 c']);
  });

  test('speak keys as the author wrote them, and what else could stand in the language of the document', () => {
    expect(facts('position: a\nstatus: aproved')).toEqual({
      key: 'status',
      text: 'aproved',
      near: ['approved'],
      allowed: ['draft', 'review', 'approved', 'obsolete'],
    });
    expect(facts('직무명: a\n상태: 승인댐')).toMatchObject({ key: '상태', near: ['승인'] });
    expect(readYaml(`${P}工作联系: b`).diagnostics[1]?.facts).toMatchObject({
      key: '工作联系',
      expected: 'keys',
      allowed: ['所受监督', '所施监督', '内部', '外部'],
    });
  });

  test('name a missing key and what lacks it in the language of the document', () => {
    expect(facts('부서명: a\n직무: [{정원: 2}]')).toEqual({ missing: '직무명', thing: 'position' });
    expect(facts('department: a\npositions: [{headcount: 2}]')).toEqual({
      missing: 'position',
      thing: 'position',
    });
  });

  test('tell a day that does not exist from what is no date', () => {
    expect(facts(`${P}生效日期: 2025-02-29`)).toMatchObject({ fault: 'no-such-day' });
    expect(facts(`${P}生效日期: 尽快`)).toMatchObject({ fault: 'form' });
  });

  test('point at the first of two', () => {
    const [finding] = readYaml(`${P}直接上级: [b, c, b]`).diagnostics;
    expect(finding?.related).toHaveLength(1);
    expect(finding?.related[0]).toMatchObject({
      note: 'first-used-here',
      range: { start: { line: 2, column: 8 } },
    });
    expect(finding?.path).toEqual(['reportsTo', 2]);
  });

  test('come with a fix where the meaning is plain', () => {
    expect(fix('输出: {格式: "docx,pdf"}', 'jd.yaml')?.[0]?.text).toBe('[docx, pdf]');
    expect(fix('输出: {格式: "docx, pfd"}', 'jd.yaml')).toBeUndefined();
    expect(fix(`${P}别名: [甲: 乙]`)?.[0]?.text).toBe('"甲: 乙"');
    expect(fix(`${P}状态: 已批淮`)).toBeUndefined();
  });
});
