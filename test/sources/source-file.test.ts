import { describe, expect, it } from 'vitest';
import { sourceFromText } from '../../src/sources/source-file.ts';

/** Line and column of an offset. */
const place = (text: string, offset: number) => {
  const { line, column } = sourceFromText('x', text).range(offset, offset).start;
  return `${line}:${column}`;
};

describe('places in a file', () => {
  it.each([
    ['the first character', 'ab', 0, '1:1'],
    ['the end of a text without a last line break', 'ab', 2, '1:3'],
    ['an empty text', '', 0, '1:1'],
    ['behind LF', 'a\nb', 2, '2:1'],
    ['behind CRLF', 'a\r\nb', 3, '2:1'],
    ['behind a lone CR', 'a\rb', 2, '2:1'],
    ['between CR and LF', 'a\r\nb', 2, '1:3'],
    ['a line of mixed breaks', 'a\r\nb\nc\rd', 7, '4:1'],
    ['behind a Chinese character', '岗位: x', 2, '1:3'],
    ['behind an emoji, which is one character of two units', '😀x', 2, '1:2'],
    ['behind several of them', '𠮷😀𠮷x', 6, '1:4'],
    ['behind a half of one', '\ud83dx', 1, '1:2'],
    ['behind the last line break', 'a\n', 2, '2:1'],
  ])('%s', (_, text, offset, expected) => {
    expect(place(text, offset)).toBe(expected);
  });

  it('moves offsets outside the text to its ends, and never puts the end before the start', () => {
    const source = sourceFromText('x', 'ab\nc');
    expect(source.range(-5, 99)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 2, column: 2, offset: 4 },
    });
    expect(source.range(3, 1).end.offset).toBe(3);
  });

  it('gives the same place whatever was asked before', () => {
    const text = '岗位😀名称\r\n编制: 2\n\n𠮷';
    const once = sourceFromText('x', text);
    for (let round = 0; round < 3; round += 1)
      for (let offset = text.length; offset >= 0; offset -= round + 1)
        expect(once.range(offset, offset)).toEqual(sourceFromText('x', text).range(offset, offset));
  });
});
