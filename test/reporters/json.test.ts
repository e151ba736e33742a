import { expect, it } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { context, FILE, OTHER, report } from './report.ts';

it('writes the fields that scripts rely upon, in this order', async () => {
  const written = JSON.parse(json(report(), await context()));
  expect(Object.keys(written)).toEqual(['files', 'errors', 'warnings', 'diagnostics']);
  expect(written).toMatchObject({ files: 2, errors: 1, warnings: 1 });
  expect(Object.keys(written.diagnostics[0])).toEqual([
    'rule',
    'severity',
    'message',
    'hint',
    'file',
    'range',
    'path',
    'related',
    'fixable',
  ]);
  expect(written.diagnostics[2]).toEqual({
    rule: 'ORG-01',
    severity: 'error',
    message: '手册里没有名为“总经里”的岗位',
    hint: '改成“总经理”',
    file: FILE,
    range: { start: { line: 3, column: 7 }, end: { line: 3, column: 10 } },
    path: ['reportsTo', 0],
    related: [],
    fixable: true,
  });
  expect(written.diagnostics[1].related).toEqual([
    {
      file: OTHER,
      range: { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } },
      message: '第一次出现在这里',
    },
  ]);
});

it('is one JSON text with a newline at its end, also without findings', async () => {
  const written = json(report([]), await context());
  expect(written.endsWith('}\n')).toBe(true);
  expect(JSON.parse(written)).toEqual({ files: 2, errors: 0, warnings: 0, diagnostics: [] });
});
