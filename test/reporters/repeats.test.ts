import { describe, expect, it } from 'vitest';
import { type Diagnostic, finding } from '../../src/diagnostics/diagnostic.ts';
import { loadCatalogue } from '../../src/messages/index.ts';
import { json } from '../../src/reporters/json.ts';
import { linesOf, withoutRepeats } from '../../src/reporters/repeats.ts';
import { text } from '../../src/reporters/text.ts';
import { context, FILE, OTHER, rangeOf, report } from './report.ts';

const at = (line: number, file = FILE, severity: 'error' | 'info' = 'info'): Diagnostic =>
  finding(severity, 'TYP-01', { file, range: rangeOf('岗位名称', line - 1) }, { found: '若干人' });
const on = (lines: readonly number[], ...more: [string?, ('error' | 'info')?]) =>
  lines.map((line) => at(line, ...more));

describe('findings of one rule in one file', () => {
  it('are shown one by one up to six', () => {
    const few = on([1, 2, 3, 4, 5, 6]);
    expect(withoutRepeats(few)).toEqual(few.map((diagnostic) => ({ diagnostic, repeats: [] })));
  });

  it('are beyond that the first three and the rest behind the third', () => {
    const many = on([1, 2, 3, 5, 6, 7, 9]);
    expect(withoutRepeats(many)).toEqual([
      { diagnostic: many[0], repeats: [] },
      { diagnostic: many[1], repeats: [] },
      { diagnostic: many[2], repeats: many.slice(3) },
    ]);
  });

  it('are counted file by file, and errors are all shown', () => {
    const lines = [1, 2, 3, 4, 5];
    expect(withoutRepeats([...on(lines), ...on(lines, OTHER)])).toHaveLength(10);
    expect(withoutRepeats(on([1, 2, 3, 4, 5, 6, 7, 8], FILE, 'error'))).toHaveLength(8);
  });

  it.each([
    ['zh-CN', '    这个文件里还有 5 处 TYP-01，在第 5–7、9 行'],
    ['zh-TW', '    這個檔案裡還有 5 處 TYP-01，在第 5–7、9 行'],
    ['en', '    5 more of TYP-01 in this file, on lines 5–7, 9'],
    ['ko', '    이 파일에 TYP-01 5곳이 더 있습니다: 5–7, 9행'],
  ] as const)('say in %s on which lines the rest are', async (language, line) => {
    const words = { ...(await context()), catalogue: await loadCatalogue(language) };
    const output = text(report(on([1, 2, 3, 5, 6, 7, 7, 9])), words).split('\n');
    expect(output).toContain(line);
    expect(output.filter((one) => one.startsWith(FILE))).toHaveLength(3);
  });

  it.each([
    [[1, 2, 3, 4, 4, 4, 4], 'on line 4'],
    [[1, 2, 3, 4, 5, 6, 7], 'on lines 4–7'],
  ])('of lines %j are said in English %s', async (lines, words) => {
    const english = { ...(await context()), catalogue: await loadCatalogue('en') };
    expect(text(report(on(lines)), english).split('\n')).toContain(
      `    4 more of TYP-01 in this file, ${words}`,
    );
  });

  it('are all told to machines', async () => {
    const told = JSON.parse(json(report(on([1, 2, 3, 5, 6, 7, 9])), await context()));
    expect(told.diagnostics).toHaveLength(7);
  });
});

it('runs of lines are cut short, each line named once', () => {
  expect(linesOf(on([4, 4, 5, 6, 9, 11, 12]), '、')).toBe('4–6、9、11–12');
});
