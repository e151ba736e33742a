import { describe, expect, it } from 'vitest';
import { decode } from '../../src/sources/decode.ts';
import { encoder } from './legacy-encoder.ts';

const codes = (bytes: Uint8Array) => decode(bytes, 'x.yaml').diagnostics.map(({ code }) => code);
const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

const SIMPLIFIED = '岗位名称: 招聘经理\n岗位职责:\n  - 负责公司年度招聘计划\n';
const TRADITIONAL = '崗位名稱: 經理\n所屬部門: 人事部\n工作職責:\n  - 負責招募\n';
const KOREAN = '직무명: 채용 담당\n담당 업무:\n  - 연간 채용 계획을 수립한다\n';
const JAPANESE = '役職: 人事部長\n備考: コストの管理を担当します\n';
const FRENCH = 'position: Chef\nsummary: “Gère” le café – à temps plein\n';
const FRENCH_BYTES = Buffer.from(
  'position: Chef\nsummary: \x93G\xe8re\x94 le caf\xe9 \x96 \xe0 temps plein\n',
  'latin1',
);

describe('texts', () => {
  it.each([
    ['UTF-8', Buffer.from(SIMPLIFIED), SIMPLIFIED, 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${SIMPLIFIED}`), SIMPLIFIED, 'utf-8'],
    ['UTF-16 little endian with a mark', utf16(`\ufeff${SIMPLIFIED}`), SIMPLIFIED, 'utf-16le'],
    ['UTF-16 big endian with a mark', utf16(`\ufeff${SIMPLIFIED}`, true), SIMPLIFIED, 'utf-16be'],
    ['UTF-16 little endian', utf16(SIMPLIFIED), SIMPLIFIED, 'utf-16le'],
    ['UTF-16 big endian', utf16(SIMPLIFIED, true), SIMPLIFIED, 'utf-16be'],
    ['GBK', encoder('gb18030')(SIMPLIFIED), SIMPLIFIED, 'gb18030'],
    ['traditional Chinese in GBK', encoder('gb18030')(TRADITIONAL), TRADITIONAL, 'gb18030'],
    ['Big5', encoder('big5')(TRADITIONAL), TRADITIONAL, 'big5'],
    ['EUC-KR', encoder('euc-kr')(KOREAN), KOREAN, 'euc-kr'],
    ['Shift_JIS', encoder('shift_jis')(JAPANESE), JAPANESE, 'shift_jis'],
    ['Windows-1252', FRENCH_BYTES, FRENCH, 'windows-1252'],
  ])('are read from %s, and another encoding than UTF-8 is told once', (_, bytes, text, encoding) => {
    const { value, diagnostics } = decode(bytes, 'x.yaml');
    expect(value?.text).toBe(text);
    expect(value?.encoding).toBe(encoding);
    expect(diagnostics.map(({ code, fix }) => [code, fix])).toEqual(
      encoding === 'utf-8' ? [] : [['TEXT-01', []]],
    );
  });

  it('of one short key and value are enough to tell the encoding', () => {
    for (const text of ['岗位名称: 出纳\n', '编号: 一\n', '部门名称: 客服部\n']) {
      expect(decode(encoder('gb18030')(text), 'x').value?.text).toBe(text);
    }
  });

  it('in UTF-8 with a broken place stay UTF-8 and are not to be rewritten', () => {
    const bytes = Buffer.concat([
      Buffer.from('岗位名称: 经'),
      Buffer.from([0xe7, 0x90]),
      Buffer.from(SIMPLIFIED),
    ]);
    const { value } = decode(bytes, 'x');
    expect(value).toMatchObject({ encoding: 'utf-8', isDamaged: true });
    expect(value?.text).toContain('岗位名称: 经\ufffd');
  });

  it('in GBK that end inside a character are still GBK', () => {
    const { value, diagnostics } = decode(encoder('gb18030')(SIMPLIFIED.trim()).subarray(0, -1), 'x');
    expect(value).toMatchObject({ encoding: 'gb18030', isDamaged: true });
    expect(diagnostics[0]?.fix).toBeUndefined();
  });

  it('that are empty are texts', () => {
    expect(decode(Buffer.alloc(0), 'x').value?.text).toBe('');
  });
});

describe('files that are no texts', () => {
  it.each([
    ['a Word file', '504b0304140006000800000021000000', 'word-excel'],
    ['an old Word file', 'd0cf11e0a1b11ae1', 'word-excel-97'],
    ['a PDF', '255044462d312e37', 'pdf'],
    ['a PNG', '89504e470d0a1a0a0000000d49484452', 'picture'],
    ['a JPEG', 'ffd8ffe000104a464946', 'picture'],
    ['rich text', '7b5c727466315c616e7369', 'rtf'],
    ['a gzip file', '1f8b0800000000000003', 'archive'],
    ['UTF-32', 'fffe0000970c0000', 'utf-32'],
    ['zeros', '00'.repeat(64), 'unknown'],
    ['an executable', `7f454c46020101${'00'.repeat(9)}03003e0001000000`, 'unknown'],
  ])('%s', (_, hex, kind) => {
    const { value, diagnostics } = decode(Buffer.from(hex, 'hex'), 'x.yaml');
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([['FILE-09', { kind }]]);
  });

  it('of random bytes never make the reader throw', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return (seed >> 8) & 255;
    };
    for (let round = 0; round < 300; round += 1) {
      const bytes = Uint8Array.from({ length: round }, random);
      expect(codes(bytes).every((code) => code === 'FILE-09' || code === 'TEXT-01')).toBe(true);
    }
  });
});
