import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paragraph } from '../sample-blocks.ts';
import { sampleBooklet } from '../sample-booklet.ts';
import { blockText, NUMBER, readsLike, squeezed } from './block-text.ts';
import { draw, drawBlocks } from './draw.ts';
import { allElements, PdfReader, pdfString, type ReadElement, textOf } from './pdf-reader.ts';
import { type Name, Ref, type Value, Word } from './pdf-syntax.ts';

const CASES = [
  ['zh-CN', 'chinese', 'classic'],
  ['zh-CN', 'decimal', 'modern'],
  ['zh-TW', 'chinese', 'modern'],
  ['ko', 'chinese', 'classic'],
  ['en', 'chinese', 'classic'],
  ['en', 'decimal', 'modern'],
] as const;

describe.each(CASES)('a booklet in %s, numbered %s, theme %s', (language, numbering, theme) => {
  test('reads like its blocks, part by part', async () => {
    const booklet = sampleBooklet({ language, numbering, departments: 1 });
    const parts = [...booklet.parts()];
    const { bytes } = await draw(booklet, parts, { theme });
    const [document] = new PdfReader(bytes).structure();
    const sections = (document?.kids ?? []).map((kid) => (typeof kid === 'string' ? kid : textOf(kid.kids)));
    expect(sections).toHaveLength(parts.length);
    parts.forEach(({ id, blocks }, at) => {
      const expected = blockText(blocks, booklet);
      const text = sections[at] ?? '';
      if (!readsLike(text, expected)) {
        expect.soft(squeezed(text), id).toBe(squeezed(expected).replaceAll(NUMBER, '#'));
      }
    });
  });
});

describe('a document', () => {
  const booklet = sampleBooklet({ departments: 1 });

  test('has the same bytes whenever and however often it is drawn', async () => {
    const first = await draw(booklet, booklet.parts());
    const second = await draw(booklet, booklet.parts());
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });

  test('says what it is', async () => {
    const { bytes } = await draw({ ...booklet, title: 'A & B <岗位>' }, booklet.parts(), {
      date: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
    });
    const reader = new PdfReader(bytes);
    const info = reader.dict(reader.trailer.Info);
    expect(pdfString(reader.resolve(info.Title))).toBe('A & B <岗位>');
    expect(reader.resolve(info.CreationDate)).toBe('D:20260102030405Z');
    const xmp = reader.stream(reader.catalog.Metadata).toString('utf8');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">A &amp; B &lt;岗位&gt;</rdf:li>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<xmp:CreateDate>2026-01-02T03:04:05Z</xmp:CreateDate>');
    expect(pdfString(reader.catalog.Lang)).toBe('zh-CN');
    expect(reader.dict(reader.catalog.MarkInfo).Marked).toEqual(new Word('true'));
    expect(reader.dict(reader.catalog.ViewerPreferences).DisplayDocTitle).toEqual(new Word('true'));
  });

  test('reports characters that no font has, with the text, and still copies them', async () => {
    const { bytes, losses } = await drawBlocks([
      paragraph('甲👍乙𠮷'),
      paragraph('甲👍乙𠮷'),
      paragraph('丙👍'),
    ]);
    expect(losses).toEqual([
      { character: '👍', text: '甲👍乙𠮷' },
      { character: '𠮷', text: '甲👍乙𠮷' },
      { character: '👍', text: '丙👍' },
    ]);
    expect(textOf(new PdfReader(bytes).structure())).toBe('甲👍乙𠮷甲👍乙𠮷丙👍');
  });

  test('numbers the pages of its contents as the pages themselves', async () => {
    const { bytes } = await draw(booklet, booklet.parts());
    const reader = new PdfReader(bytes);
    const pages = reader.pages();
    const [document] = reader.structure();
    const entries = allElements([document as ReadElement]).filter(({ type }) => type === 'TOCI');
    expect(entries).toHaveLength(booklet.outline.length);
    entries.forEach((entry, at) => {
      const { label, text } = booklet.outline[at] ?? { label: '', text: '?' };
      const words = squeezed(`${label}${text}`);
      const number = squeezed(textOf(entry.kids)).slice(words.length);
      const page = pages[Number(number) - 1];
      expect(squeezed((page?.drawn ?? []).map((drawn) => drawn.text).join(''))).toContain(words);
    });
  });

  test('leads its links to the pages that they name, and has no link to what is not there', async () => {
    const { bytes } = await draw(booklet, booklet.parts());
    const reader = new PdfReader(bytes);
    const pages = reader.pages();
    const links = pages.flatMap((page) => page.links);
    const contents = links.filter((link) => /^前言 \d+$/.test(pdfString(link.Contents)));
    expect(contents).toHaveLength(1);
    for (const link of links) {
      const [target] = link.Dest as readonly Value[];
      expect(pages.some(({ id }) => target instanceof Ref && target.id === id)).toBe(true);
    }
    const toDepartment = links.filter((link) => pdfString(link.Contents).startsWith('第一章'));
    const [target] = (toDepartment[0]?.Dest ?? []) as readonly Value[];
    const number = pdfString(toDepartment[0]?.Contents).split(' ').at(-1);
    expect(pages.findIndex(({ id }) => target instanceof Ref && target.id === id) + 1).toBe(Number(number));
    const spans = allElements(reader.structure()).filter(({ type }) => type === 'Span');
    const missing = [...booklet.parts()].flatMap(({ blocks }) => referencesTo('position-2', blocks));
    expect(spans.map(({ kids }) => textOf(kids))).toEqual([...missing, '岗位名称']);
  });

  test('shows chapters and units in its outline', async () => {
    const { bytes } = await draw(booklet, booklet.parts());
    const reader = new PdfReader(bytes);
    const titles: string[] = [];
    const walk = (item: Value | undefined, depth: number): void => {
      for (let node = reader.dict(item); node !== null; node = reader.dict(node.Next)) {
        if (depth < 2) titles.push(`${'  '.repeat(depth)}${pdfString(node.Title)}`);
        if (node.First !== undefined) walk(node.First, depth + 1);
        if (node.Next === undefined) break;
      }
    };
    walk(reader.dict(reader.catalog.Outlines).First, 0);
    const parts = titles.filter((title) => !/^ +[一二三四五六七八九]、/.test(title));
    expect(parts).toEqual([
      '目　录',
      ...booklet.outline.map(
        ({ level, label, text }) => `${'  '.repeat(level - 1)}${label === '' ? '' : `${label} `}${text}`,
      ),
    ]);
  });

  test('stamps a draft on every page', async () => {
    const { bytes, pages } = await draw(sampleBooklet({ departments: 0, draft: true }), booklet.parts());
    const reader = new PdfReader(bytes);
    expect(reader.pages()).toHaveLength(pages);
    for (const page of reader.pages()) expect(page.content).toContain('/WM Do');
    const plain = await draw(sampleBooklet({ departments: 0 }), booklet.parts());
    expect(new PdfReader(plain.bytes).pages()[0]?.content).not.toContain('/WM Do');
  });

  test('sets in a font of the handbook, and what that lacks in its own', async () => {
    const own = readFileSync(
      new URL(
        '../../../node_modules/@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
        import.meta.url,
      ),
    );
    const { bytes } = await drawBlocks([paragraph('Own 字')], {}, { fonts: new Map([['body', own]]) });
    const reader = new PdfReader(bytes);
    const fonts = Object.values(reader.fonts()).map((font) => (font.BaseFont as Name).name.slice(7));
    expect(fonts).toContain('NotoSerif-Bold');
    expect(fonts).toContain('NotoSerifSC-Regular');
    expect(textOf(reader.structure())).toBe('Own 字');
  });

  test('says which font cannot be used, and why', async () => {
    const fonts = new Map([['title', Buffer.from('wOF2 and so on, long enough to be read')]]);
    await expect(drawBlocks([], {}, { fonts })).rejects.toMatchObject({ fault: 'packed', role: 'title' });
  });
});

/** Words of references to anchors that begin so, wherever in the blocks they are. */
function referencesTo(prefix: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  const { kind, target, text } = value as { kind?: string; target?: string; text?: string };
  if (kind === 'reference') return target?.startsWith(prefix) ? [text ?? ''] : [];
  return Object.values(value).flatMap((part) => referencesTo(prefix, part));
}
