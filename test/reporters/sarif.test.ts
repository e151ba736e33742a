import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/reporters/sarif.ts';
import { context, FILE, findings, OTHER, report, TEXT } from './report.ts';

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
});
