import { describe, expect, test } from 'vitest';
import { sampleBooklet } from '../sample-booklet.ts';
import { type DrawOptions, draw } from './draw.ts';
import { allElements, PdfReader, pdfString, type ReadElement } from './pdf-reader.ts';
import { type Dict, Name, SyntaxReader, type Value, Word } from './pdf-syntax.ts';

/**
 * What PDF/UA-1 (ISO 14289-1) and PDF/A-2b (ISO 19005-2) ask of a file and a program can see. No validator of these
 * standards ships as a package, so the demands that our files could miss are spelled out.
 */

const PAINTING = new Set([
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'Tj',
  'TJ',
  "'",
  '"',
  'BI',
]);

/** Painting operators outside of marked content, and marks left open. */
function unmarked(content: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  const reader = new SyntaxReader(content);
  while (!reader.done) {
    const value = reader.value();
    if (!(value instanceof Word)) continue;
    if (value.word === 'BMC' || value.word === 'BDC') depth++;
    else if (value.word === 'EMC') depth--;
    else if (depth === 0 && PAINTING.has(value.word)) found.push(value.word);
  }
  return depth === 0 ? found : [...found, `${depth} open`];
}

/** Codes that the pages draw, by font. */
function drawnCodes(pages: readonly { readonly content: string }[]): Map<string, Set<number>> {
  const codes = new Map<string, Set<number>>();
  for (const { content } of pages) {
    const reader = new SyntaxReader(content);
    let font = '';
    let operands: Value[] = [];
    while (!reader.done) {
      const value = reader.value();
      if (!(value instanceof Word)) {
        operands.push(value);
        continue;
      }
      if (value.word === 'Tf' && operands[0] instanceof Name) font = operands[0].name;
      if (value.word === 'Tj' || value.word === 'TJ') collect(operands[0], codes, font);
      operands = [];
    }
  }
  return codes;
}

function collect(operand: Value | undefined, codes: Map<string, Set<number>>, font: string): void {
  const strings = (Array.isArray(operand) ? operand : [operand]).filter((part) => typeof part === 'string');
  const known = codes.get(font) ?? new Set();
  codes.set(font, known);
  for (const string of strings) {
    for (let at = 0; at + 1 < string.length; at += 2)
      known.add(string.charCodeAt(at) * 256 + string.charCodeAt(at + 1));
  }
}

/** Widths of a font's `W`, in thousandths of an em, by code. */
function widthsOf(array: readonly Value[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at + 1 < array.length; at += 2) {
    const group = array[at + 1] as readonly number[];
    group.forEach((width, k) => void widths.set(Number(array[at]) + k, width));
  }
  return widths;
}

const CASES: readonly (readonly ['zh-CN' | 'zh-TW' | 'ko' | 'en', DrawOptions])[] = [
  ['zh-CN', { theme: 'gongwen', pdfStandard: 'a-2b' }],
  ['zh-TW', { theme: 'modern' }],
  ['ko', { theme: 'classic', pdfStandard: 'a-2b' }],
  ['en', { theme: 'gongwen' }],
];

describe.each(CASES)('a booklet in %s, %o', (language, options) => {
  const drawn = (async () => {
    const booklet = sampleBooklet({ language, departments: 1, draft: language === 'ko' });
    const { bytes } = await draw(booklet, booklet.parts(), options);
    return new PdfReader(bytes);
  })();

  test('paints nothing that is neither content nor artifact', async () => {
    const reader = await drawn;
    for (const { content } of reader.pages()) expect(unmarked(content)).toEqual([]);
  });

  test('has no element without content but cells, and figures with their box', async () => {
    const elements = allElements((await drawn).structure());
    const isEmpty = ({ dictionary }: ReadElement) => dictionary.K === undefined;
    const empty = elements.filter((element) => isEmpty(element) && !/^T[DH]$/.test(element.type));
    expect(empty.map(({ type }) => type)).toEqual([]);
    const figures = elements.filter(({ type }) => type === 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const { dictionary } of figures) {
      expect(pdfString(dictionary.Alt)).not.toBe('');
      expect((dictionary.A as Dict).BBox).toHaveLength(4);
    }
  });

  test('lists have labels and bodies, links their annotations with words', async () => {
    const reader = await drawn;
    const elements = allElements(reader.structure());
    for (const { kids } of elements.filter(({ type }) => type === 'LI')) {
      const types = kids.map((kid) => (typeof kid === 'string' ? kid : kid.type));
      expect(['Lbl LBody', 'Lbl', 'LBody']).toContain(types.join(' '));
    }
    const links = elements.filter(({ type }) => type === 'Link');
    expect(links.length).toBeGreaterThan(10);
    for (const { dictionary } of links) {
      const kids = reader.array(dictionary.K).map((kid) => reader.resolve(kid));
      const object = kids.find((kid) => (kid as Dict | undefined)?.Type instanceof Name) as Dict | undefined;
      expect(object?.Obj).toBeDefined();
      const annotation = reader.dict(object?.Obj);
      expect(pdfString(annotation.Contents)).not.toBe('');
      expect(annotation.F).toBe(4);
    }
  });

  test('draws no glyph of the kind “not defined”, all of them as wide as the file says', async () => {
    const reader = await drawn;
    const codes = drawnCodes(reader.pages());
    for (const [name, font] of Object.entries(reader.fonts())) {
      const [descendant] = reader.array(font.DescendantFonts).map((one) => reader.dict(one));
      const map = reader.stream(descendant?.CIDToGIDMap);
      const program = reader.stream(reader.dict(descendant?.FontDescriptor).FontFile2);
      const { count, advance } = advancesOf(program);
      const widths = widthsOf(reader.array(descendant?.W));
      for (const code of codes.get(name) ?? []) {
        const glyph = map.readUInt16BE(2 * code);
        expect(glyph, `${name} ${code.toString(16)}`).toBeGreaterThan(0);
        expect(glyph).toBeLessThan(count);
        expect(Math.abs(advance(glyph) - (widths.get(code) ?? 1000)), code.toString(16)).toBeLessThanOrEqual(
          1,
        );
      }
    }
  });

  test('says its language, title, order of tabs and standards', async () => {
    const reader = await drawn;
    const { catalog } = reader;
    expect(pdfString(catalog.Lang)).toBe(language);
    expect(reader.dict(catalog.MarkInfo).Marked).toEqual(new Word('true'));
    const xmp = reader.stream(catalog.Metadata).toString('utf8');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const archival = options.pdfStandard !== undefined;
    expect(xmp.includes('<pdfaid:part>2</pdfaid:part>')).toBe(archival);
    expect(xmp.includes('<pdfaid:conformance>B</pdfaid:conformance>')).toBe(archival);
    // Properties that PDF/A does not know are explained in the file.
    expect(xmp.includes('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')).toBe(archival);
    const [intent] = reader.array(catalog.OutputIntents).map((one) => reader.dict(one));
    expect(intent !== undefined).toBe(archival);
    if (intent === undefined) return;
    expect(intent.S).toEqual(new Name('GTS_PDFA1'));
    expect(reader.dict(intent.DestOutputProfile).N).toBe(3);
    expect(reader.stream(intent.DestOutputProfile).toString('latin1', 36, 40)).toBe('acsp');
  });
});

/** Advances in thousandths of an em: an embedded font has no table of characters, so it is read by itself. */
function advancesOf(program: Buffer): { readonly count: number; advance(glyph: number): number } {
  const table = (tag: string): Buffer => {
    for (let k = 0; k < program.readUInt16BE(4); k++) {
      const entry = 12 + 16 * k;
      if (program.toString('latin1', entry, entry + 4) === tag)
        return program.subarray(program.readUInt32BE(entry + 8));
    }
    throw new Error(`no ${tag}`);
  };
  const [head, metrics] = [table('head'), table('hmtx')];
  const count = table('maxp').readUInt16BE(4);
  return { count, advance: (glyph) => (metrics.readUInt16BE(4 * glyph) * 1000) / head.readUInt16BE(18) };
}
