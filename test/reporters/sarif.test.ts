import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { loadCatalogue, withRules } from '../../src/messages/index.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { context, FILE, findings, OTHER, report, TEXT } from './report.ts';
import { faultsBy } from './validate.ts';

const written = async (diagnostics = findings()) => JSON.parse(sarif(report(diagnostics), await context()));

describe('a SARIF 2.1.0 log', () => {
  it('names its version, its tool and its rules, each once', async () => {
    const log = await written([...findings(), ...findings(3)]);
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.tool.driver).toEqual({
      name: 'jd',
      version: '1.2.3',
      rules: [{ id: 'ORG-01' }, { id: 'VALUE-01' }, { id: 'VALUE-02' }],
    });
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.results.map(({ level }: { level: string }) => level).slice(0, 3)).toEqual([
      'note',
      'warning',
      'error',
    ]);
  });

  it('counts columns in characters and writes paths as URIs', async () => {
    const [run] = (await written()).runs;
    expect(run.columnKind).toBe('unicodeCodePoints');
    const [location] = run.results[2].locations;
    expect(location.physicalLocation).toEqual({
      artifactLocation: {
        uri: 'positions/%E5%AE%A2%E6%9C%8D%20%E9%83%A8/a%2Cb%3Ac.yaml',
        uriBaseId: 'HANDBOOK',
      },
      region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 10 },
    });
    expect(decodeURIComponent(location.physicalLocation.artifactLocation.uri)).toBe(FILE);
    expect(run.originalUriBaseIds).toHaveProperty('HANDBOOK');
    expect(location.logicalLocations).toEqual([{ fullyQualifiedName: 'reportsTo.0', kind: 'member' }]);
  });

  it('points at the second place and offers the fix in characters of the file', async () => {
    const [, doubtful, wrong] = (await written()).runs[0].results;
    expect(doubtful.relatedLocations).toMatchObject([
      { id: 0, message: { text: '第一次出现在这里' }, physicalLocation: { region: { startLine: 2 } } },
    ]);
    expect(decodeURIComponent(doubtful.relatedLocations[0].physicalLocation.artifactLocation.uri)).toBe(
      OTHER,
    );
    const [{ deletedRegion, insertedContent }] = wrong.fixes[0].artifactChanges[0].replacements;
    const characters = [...TEXT];
    characters.splice(deletedRegion.charOffset, deletedRegion.charLength, insertedContent.text);
    expect(characters.join('')).toBe(TEXT.replace('总经里', '总经理'));
  });

  it('keeps its fingerprints when lines move', async () => {
    const names = async (moved: number) =>
      (await written(findings(moved))).runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: unknown }) => partialFingerprints,
      );
    expect(await names(40)).toEqual(await names(0));
  });

  const SCHEMA = 'sarif-2.1.0-rtm.5.json';

  it('keeps to the published schema, with every kind of finding and with none', async () => {
    expect(faultsBy(SCHEMA, await written())).toEqual([]);
    expect(faultsBy(SCHEMA, await written([]))).toEqual([]);
  });

  it('keeps to it for a whole handbook with rules, and tells what each rule is about', async () => {
    const root = join(import.meta.dirname, '../../examples/group-zh-CN');
    const checked = check(root, root, { rules: true });
    const catalogue = await withRules(await loadCatalogue('zh-CN'), 'zh-CN');
    const made = { ...(await context()), catalogue, textOf: checked.textOf, paths: checked.paths };
    const log = JSON.parse(sarif(report(checked.diagnostics), made));
    expect(log.runs[0].results.length).toBeGreaterThan(5);
    expect(faultsBy(SCHEMA, log)).toEqual([]);
    expect(log.runs[0].tool.driver.rules).toContainEqual({
      id: 'DUTY-11',
      shortDescription: { text: '职责太多或太少' },
    });
  });

  it('would be told of a fault', async () => {
    const log = await written();
    log.runs[0].results[0].level = 'fatal';
    delete log.runs[0].results[1].message;
    expect(faultsBy(SCHEMA, log).map((fault) => fault.split(' ')[0])).toEqual([
      '/runs/0/results/0/level',
      '/runs/0/results/1',
    ]);
  });
});
