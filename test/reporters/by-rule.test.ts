import { describe, expect, it } from 'vitest';
import { type Diagnostic, finding } from '../../src/diagnostics/diagnostic.ts';
import { loadCatalogue, withRules } from '../../src/messages/index.ts';
import { countByRule } from '../../src/reporters/by-rule.ts';
import { text } from '../../src/reporters/text.ts';
import type { Language } from '../../src/schema/types.generated.ts';
import { displayWidth } from '../../src/terminal/display-width.ts';
import { context, FILE, findings, OTHER, rangeOf, report } from './report.ts';

const fix = [{ start: 0, end: 1, text: '，' }];
const many = (count: number, file = FILE): Diagnostic[] =>
  Array.from({ length: count }, () =>
    finding('info', 'TYP-01', { file, range: rangeOf('若干人') }, { found: '若干人' }, { fix }),
  );

async function written(diagnostics: readonly Diagnostic[], language: Language = 'zh-CN', isSummary = false) {
  const catalogue = await withRules(await loadCatalogue(language), language);
  return text(report(diagnostics), { ...(await context()), catalogue, isSummary });
}

const lines = (output: string) => output.trimEnd().split('\n');

describe('the table by rule', () => {
  it('counts the worst first, then the most frequent', () => {
    const rows = countByRule([...many(3), ...findings(), ...many(2, OTHER)]);
    expect(
      rows.map(({ code, severity, count, files, fixable }) => [code, severity, count, files, fixable]),
    ).toEqual([
      ['ORG-01', 'error', 1, 1, 1],
      ['VALUE-01', 'warning', 1, 1, 0],
      ['TYP-01', 'info', 5, 2, 5],
      ['VALUE-02', 'info', 1, 1, 0],
    ]);
  });

  it('is not shown where the findings fit a page, or are all of one rule', async () => {
    expect(await written([...many(10), ...findings()])).not.toContain('按规则汇总');
    expect(await written(many(30))).not.toContain('按规则汇总');
  });

  it('stands after many findings, and the sums stay the last line', async () => {
    const output = lines(await written([...many(20), ...findings()]));
    expect(output.at(-1)).toMatch(/^2 个文件：1 个错误，1 个警告，21 个提示/);
    expect(output.filter((line) => line.startsWith('按规则汇总'))).toHaveLength(1);
    expect(output.filter((line) => line.includes(' TYP-01') && line.startsWith(FILE))).toHaveLength(3);
  });

  it.each([
    [
      'zh-CN',
      '按规则汇总（4 种，说明见 jd explain 编号）：',
      '  提示  20 处（2 个文件）  TYP-01    中文里用了半角标点 [jd fix]',
    ],
    [
      'zh-TW',
      '按規則彙總（4 種，說明見 jd explain 編號）：',
      '  提示  20 處（2 個檔案）  TYP-01    中文裡用了半形標點 [jd fix]',
    ],
    [
      'en',
      'By rule (4 kinds; jd explain ID says more):',
      '  info     20× in 2 files  TYP-01    Half-width marks in Chinese [jd fix]',
    ],
    [
      'ko',
      '규칙별 요약(4종, 설명은 jd explain 번호):',
      '  알림  20곳(파일 2개)  TYP-01    중국어의 반각 문장 부호 [jd fix]',
    ],
  ] as const)('alone, in %s, in columns within the width', async (language, heading, row) => {
    const output = lines(await written([...many(15), ...many(5, OTHER), ...findings()], language, true));
    expect(output).toHaveLength(7);
    expect(output[0]).toBe(heading);
    expect(output).toContain(row);
    expect(output[1]).toMatch(/ORG-01/);
    for (const line of output) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    const columns = output.slice(1, 5).map((line) => displayWidth(line.slice(0, line.search(/[A-Z]+-\d/))));
    expect(new Set(columns).size).toBe(1);
  });

  it('is empty without findings', async () => {
    expect(await written([], 'zh-CN', true)).toBe('2 个文件：没有问题\n');
  });
});
