import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/diagnostics/position.ts';
import { frame, printable } from '../../src/reporters/frame.ts';

/** The range of the first occurrence of `word`. */
function rangeOf(text: string, word: string): Range {
  const place = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1, offset };
  };
  const start = text.indexOf(word);
  return { start: place(start), end: place(start + word.length) };
}

const drawn = (text: string, word: string, width = 60) =>
  frame(text, rangeOf(text, word), width).map(({ gutter, text: line }) => gutter + line);

describe('frame', () => {
  it('puts carets right under wide characters', () => {
    expect(drawn('岗位名称: 主管\n直接上级: 经理X\n编制: 2\n', '经理X')).toEqual([
      '  1 | 岗位名称: 主管',
      '> 2 | 直接上级: 经理X',
      '    |           ^^^^^',
      '  3 | 编制: 2',
    ]);
  });

  it('cuts a long line with the fault in view', () => {
    const line = `内容: ${'很长的句子'.repeat(40)}这里${'后面'.repeat(40)}`;
    const [shown, mark] = drawn(line, '这里', 60);
    expect(shown).toContain('这里');
    expect(shown?.startsWith('> 1 | …')).toBe(true);
    const column = (shown ?? '').indexOf('这里');
    const cellsBefore = [...(shown ?? '').slice(0, column)].reduce(
      (sum, one) => sum + (one > '\u2fff' ? 2 : 1),
      0,
    );
    expect((mark ?? '').indexOf('^')).toBe(cellsBefore);
    expect(mark?.trim().endsWith('^^^^')).toBe(true);
  });

  it('marks a point with one caret, also past the end of the line', () => {
    const at = { line: 1, column: 4, offset: 3 };
    expect(frame('abc\n', { start: at, end: at }, 60).map(({ text }) => text)).toEqual(['abc', '   ^']);
  });

  it('never sends control or bidirectional characters to the terminal', () => {
    expect(printable('a\u001b[31mb\u202ec\u0007')).toBe('a<001B>[31mb<202E>c<0007>');
  });
});
