import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Characters } from '../../../../src/renderers/pdf/text/characters.ts';

describe('drawing codes', () => {
  test('are the code units of ordinary text', () => {
    expect(new Characters('zh-CN').encode('岗位职责 ABC, 한글')).toBe('岗位职责 ABC, 한글');
  });

  test('are one for each character beyond the basic plane', () => {
    const characters = new Characters('zh-CN');
    const codes = characters.encode('𠮷野家𠮷');
    expect(codes).toHaveLength(4);
    expect(codes.charCodeAt(0)).toBe(codes.charCodeAt(3));
    expect(characters.at(codes.charCodeAt(0))).toMatchObject({ text: '𠮷', codePoint: 0x20bb7 });
  });

  test('are one for a letter with its marks, which still copies as typed', () => {
    const characters = new Characters('en');
    const codes = characters.encode('cafe\u0301');
    expect(codes).toHaveLength(4);
    expect(characters.at(codes.charCodeAt(3))).toMatchObject({ text: 'e\u0301', codePoint: 0xe9 });
  });

  test('are one for a Korean syllable that is written in its parts', () => {
    const characters = new Characters('ko');
    const codes = characters.encode('한글'.normalize('NFD'));
    expect(codes).toHaveLength(2);
    expect(characters.at(codes.charCodeAt(0)).codePoint).toBe('한'.codePointAt(0));
  });

  test('tell the apostrophe in a Chinese text from its quotes', () => {
    const characters = new Characters('zh-CN');
    const quoted = characters.encode('他说‘好’');
    expect(quoted).toBe('他说‘好’');
    const apostrophe = characters.encode('他说don’t');
    expect(characters.at(apostrophe.charCodeAt(5)).narrow).toBe(true);
  });

  test('are private for what has a private code already', () => {
    const characters = new Characters('zh-CN');
    const codes = characters.encode('\ue000𠮷');
    expect(codes.charCodeAt(0)).not.toBe(codes.charCodeAt(1));
    expect(characters.decode(codes)).toBe('\ue000𠮷');
  });

  test('lead back to any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('——', '’', '…', '中', 'e\u0301'),
            fc.string({ unit: 'binary', maxLength: 2 }),
          ),
        }),
        fc.constantFrom('zh-CN', 'zh-TW', 'ko', 'en'),
        (text, language) => {
          const characters = new Characters(language as 'ko');
          expect(characters.decode(characters.encode(text))).toBe(text);
        },
      ),
      { seed: 3, numRuns: 400 },
    );
  });

  test('run out without harm', () => {
    const characters = new Characters('zh-CN');
    const many = Array.from({ length: 9000 }, (_, k) => String.fromCodePoint(0x20000 + k)).join('');
    const codes = characters.encode(many);
    expect(codes).toHaveLength(9000);
    expect(codes.at(-1)).toBe('〓');
  });
});
