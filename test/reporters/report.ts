import { type Diagnostic, error, finding, warning } from '../../src/diagnostics/diagnostic.ts';
import type { Range } from '../../src/diagnostics/position.ts';
import { loadCatalogue } from '../../src/messages/index.ts';
import type { Report, ReportContext } from '../../src/reporters/report.ts';

export const TEXT = '岗位名称: 𠮷田<&>\n编制: 若干人\n直接上级: 总经里\n';
export const FILE = 'positions/客服 部/a,b:c.yaml';
export const OTHER = 'positions/总经理.yaml';

/** The range of the first occurrence of `word`, some lines further down. */
export function rangeOf(word: string, moved = 0): Range {
  const place = (offset: number) => {
    const lines = TEXT.slice(0, offset).split('\n');
    return { line: lines.length + moved, column: [...(lines.at(-1) ?? '')].length + 1, offset };
  };
  const start = TEXT.indexOf(word);
  return { start: place(start), end: place(start + word.length) };
}

/** An error, a warning with two places, and a hint whose words hold every character that formats escape. */
export function findings(moved = 0): Diagnostic[] {
  const at = (word: string) => ({ file: FILE, range: rangeOf(word, moved) });
  return [
    finding('info', 'VALUE-02', at('岗位名称'), { key: '"50%"\r\n<b>&\u0007' }),
    warning(
      'VALUE-01',
      at('若干人'),
      { key: '编制', expected: 'integer', found: 'text', text: '若干人' },
      {
        path: ['headcount'],
        related: [{ note: 'first-used-here', file: OTHER, range: rangeOf('编制') }],
      },
    ),
    error(
      'ORG-01',
      at('总经里'),
      { name: '总经里', near: ['总经理'], expected: 'position' },
      {
        path: ['reportsTo', 0],
        fix: [{ start: TEXT.indexOf('总经里'), end: TEXT.indexOf('总经里') + 3, text: '总经理' }],
      },
    ),
  ];
}

export const report = (diagnostics: readonly Diagnostic[] = findings()): Report => ({
  files: 2,
  diagnostics,
});

export const context = async (): Promise<ReportContext> => ({
  catalogue: await loadCatalogue('zh-CN'),
  textOf: () => TEXT,
  colorLevel: 0,
  width: 80,
  version: '1.2.3',
  paths: [FILE, OTHER],
});
