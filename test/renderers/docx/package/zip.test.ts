import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflate, zip } from '../../../../src/renderers/docx/package/zip.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

describe('zip', () => {
  it('holds pieces as one file, names in any script, and nothing of today', () => {
    const long = '岗位职责'.repeat(50_000);
    const archive = Buffer.concat(
      zip([
        { path: 'a.xml', content: deflate([bytes('<a>'), bytes(long), bytes('</a>')]) },
        { path: 'word/图.xml', content: deflate([]) },
        { path: 'word/media/image1.png', content: bytes('picture') },
      ]),
    );
    const files = unzipSync(archive);
    expect(Object.keys(files)).toEqual(['a.xml', 'word/图.xml', 'word/media/image1.png']);
    expect(strFromU8(files['a.xml'] ?? new Uint8Array())).toBe(`<a>${long}</a>`);
    expect(files['word/图.xml']).toHaveLength(0);
    // What is compressed already is not compressed again.
    expect(archive.includes(bytes('picture'))).toBe(true);
    expect(strFromU8(files['word/media/image1.png'] ?? new Uint8Array())).toBe('picture');
    // Dates of both headers: 1 January 1980.
    expect(archive.readUInt16LE(12)).toBe(0x21);
    expect(archive.length).toBeLessThan(5_000);
  });
});
