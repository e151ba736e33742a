import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { PdfFile } from '../../../../src/renderers/pdf/file/pdf-file.ts';
import { PdfReader, pdfString } from '../pdf-reader.ts';
import { Name, Ref } from '../pdf-syntax.ts';

const PROPERTIES = {
  title: '手册',
  author: '某某公司',
  subject: '',
  keywords: '',
  language: 'zh-CN',
  producer: 'jd',
  date: new Date(0),
};

function emptyFile(write: (file: PdfFile) => void = () => {}): Uint8Array {
  const file = new PdfFile(PROPERTIES);
  write(file);
  const chunks = file.finish({
    pages: { kids: [], count: 0 },
    structure: { document: file.putNew('<<>>'), parentTree: file.putNew('<</Nums[]>>'), nextKey: 0 },
    entries: {},
  });
  return Buffer.concat(chunks);
}

describe('a file', () => {
  test('finds every object again, in streams of objects or on its own', () => {
    const ids: number[] = [];
    let stream = 0;
    const bytes = emptyFile((file) => {
      for (let n = 0; n < 1000; n++) ids.push(file.putNew(`[${n} (text)]`));
      stream = file.putStream(Buffer.from('the content'.repeat(100)));
    });
    const reader = new PdfReader(bytes);
    ids.forEach((id, n) => {
      expect(reader.object(id)).toEqual([n, 'text']);
    });
    expect(reader.object(stream)).toMatchObject({ Length: expect.any(Number) });
    expect(bytes.length).toBeLessThan(20_000);
  });

  test('takes an object that is never put for none', () => {
    let id = 0;
    const reader = new PdfReader(emptyFile((file) => (id = file.allocate())));
    expect(reader.object(id)).toBeNull();
  });

  test('writes an object in pieces, while others are put before and after it', () => {
    const ids: number[] = [];
    const reader = new PdfReader(
      emptyFile((file) => {
        for (let n = 0; n < 450; n++) {
          const id = file.allocate();
          const out = file.begin(id);
          out.ascii('[');
          out.reference(id);
          out.byte(0x20);
          out.integer(n);
          out.ascii(']');
          ids.push(id, file.putNew('/Name'));
        }
      }),
    );
    for (const [at, id] of ids.entries()) {
      const value = reader.object(id);
      if (at % 2 === 0) expect(value).toEqual([new Ref(id), at / 2]);
      else expect(value).toEqual(new Name('Name'));
    }
  });

  test('packs a stream unless that would make it longer', () => {
    let [short, long] = [0, 0];
    const bytes = emptyFile((file) => {
      short = file.putStream(Buffer.from('<0031>Tj\n'), { Type: '/Short' });
      long = file.putStream(Buffer.from('<0031>Tj\n'.repeat(100)), { Type: '/Long' });
    });
    const reader = new PdfReader(bytes);
    expect(reader.dict(new Ref(short))).toEqual({ Type: new Name('Short'), Length: 9 });
    expect(reader.stream(new Ref(short)).toString()).toBe('<0031>Tj\n');
    expect(reader.dict(new Ref(long))).toMatchObject({ Filter: new Name('FlateDecode') });
    expect(reader.stream(new Ref(long)).length).toBe(900);
  });

  test('has an identifier that depends on the contents alone', () => {
    const id = (bytes: Uint8Array): unknown => new PdfReader(bytes).trailer.ID;
    expect(id(emptyFile())).toEqual(id(emptyFile()));
    expect(id(emptyFile((file) => file.putNew('[1]')))).not.toEqual(id(emptyFile()));
  });

  test('may reach the end of a block of memory anywhere, also in its table of objects', () => {
    const fill = (length: number) => (file: PdfFile) => {
      file.putPackedStream(new Uint8Array(length), {});
    };
    const overhead = emptyFile(fill(0)).length;
    for (let short = 0; short < 900; short += 50) {
      const bytes = emptyFile(fill((1 << 20) - overhead + short));
      const reader = new PdfReader(bytes);
      expect(pdfString(reader.resolve(reader.dict(reader.trailer.Info).Author))).toBe('某某公司');
    }
  });

  test('holds its properties', () => {
    const reader = new PdfReader(emptyFile());
    const info = reader.dict(reader.trailer.Info);
    expect(pdfString(reader.resolve(info.Author))).toBe('某某公司');
    expect('Subject' in info).toBe(false);
  });
});

/** The members of pdfkit that are private to it: when one is not what it was, this says so before a file is broken. */
describe('pdfkit', () => {
  const create = (): PDFDocument =>
    new PDFDocument({
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: 'zh-CN',
      autoFirstPage: false,
      font: null,
      info: {},
    });

  test('is the version that the private members were read in', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../../node_modules/pdfkit/package.json', import.meta.url), 'utf8'),
    );
    expect(version).toBe('0.20.2');
  });

  test('counts the bytes of its first lines, which are written anew', () => {
    expect(create()._offset).toBe('%PDF-1.7\n%....\n'.length);
  });

  test('numbers objects by the length of its list of offsets', () => {
    const document = create();
    const id = document._offsets.push(null);
    expect(document.ref({}).id).toBe(id + 1);
    expect(document._offsets).toHaveLength(id + 1);
  });

  test('gives everything that it writes to `push`, and ends with null', () => {
    const document = create();
    const pieces: (Uint8Array | null)[] = [];
    document.push = (piece) => pieces.push(piece) > 0;
    const before = document._offset;
    document._write('1 0 obj');
    document._write(Buffer.from('packed'));
    const text = Buffer.concat(pieces as Uint8Array[]).toString('latin1');
    expect(text).toBe('1 0 obj\npacked');
    expect(document._offset).toBe(before + text.length);
    document.end();
    expect(pieces.at(-1)).toBeNull();
  });

  test('asks for its properties and its table of objects through members that can be replaced', () => {
    const document = create();
    const called: string[] = [];
    document.push = () => true;
    document._addInfo = () => called.push('info');
    document._finalize = () => called.push('table');
    document.end();
    expect(called).toEqual(['info', 'table']);
    expect(document._info.id).toBeGreaterThan(0);
    expect(String(document._root)).toBe(`${document._root.id} 0 R`);
    expect(document._root.data.Pages.data).toMatchObject({ Type: 'Pages', Kids: [] });
  });
});
