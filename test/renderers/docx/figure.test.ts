import { describe, expect, it } from 'vitest';
import type { Block, FigureBlock, Picture } from '../../../src/booklet/blocks.ts';
import type { Booklet, Part } from '../../../src/booklet/booklet.ts';
import { heading, paragraph, text } from '../sample-blocks.ts';
import { sampleBooklet } from '../sample-booklet.ts';
import { sampleScene } from '../sample-scene.ts';
import { type Drawn, draw, part } from './reading.ts';
import { child, findAll, parseXml, type XmlNode } from './word-xml.ts';

const EMU_PER_MM = 36_000;

const booklet = (blocks: readonly Block[], orientation: Part['orientation'] = 'portrait'): Booklet => ({
  ...sampleBooklet(),
  outline: [],
  parts: () => [{ role: 'department', id: 'only', orientation, newPage: true, chapter: 'x', blocks }],
});

const picture = (
  type: Picture['type'],
  width: number,
  height: number,
  path = `assets/a.${type}`,
): FigureBlock => ({
  kind: 'figure',
  figure: {
    kind: 'picture',
    picture: { path, bytes: Buffer.from(path), type, width, height, maxWidth: 100 },
  },
  alt: 'a "picture"',
});

const chart = (width: number, height: number): FigureBlock => ({
  kind: 'figure',
  figure: { kind: 'chart', scene: { ...sampleScene('图', ['总经理', '客服经理'], 'only'), width, height } },
  alt: 'chart',
  caption: [text('图 1')],
});

const extents = (drawn: Drawn): { width: number; height: number }[] =>
  findAll(parseXml(part(drawn, 'word/document.xml')), 'wp:extent').map(({ attributes }) => ({
    width: Number(attributes.cx) / EMU_PER_MM,
    height: Number(attributes.cy) / EMU_PER_MM,
  }));

/** The palette of a PNG. */
function colorsOf(png: Buffer): string[] {
  const at = png.indexOf('PLTE');
  const length = png.readUInt32BE(at - 4);
  return png.toString('hex', at + 4, at + 4 + length).match(/.{6}/g) ?? [];
}

describe('a picture', () => {
  it('is as large as its pixels say, no wider than it may be, and told to those who cannot see it', async () => {
    const drawn = await draw(booklet([picture('png', 96, 48), picture('jpeg', 4000, 1000)]));
    const [small, large] = extents(drawn);
    expect(small?.width).toBeCloseTo(25.4, 1);
    expect(large?.width).toBeCloseTo(100, 1);
    expect(large?.height).toBeCloseTo(25, 1);
    const properties = findAll(parseXml(part(drawn, 'word/document.xml')), 'wp:docPr');
    expect(properties.map(({ attributes }) => attributes.descr)).toEqual(['a "picture"', 'a "picture"']);
    expect(new Set(properties.map(({ attributes }) => attributes.id)).size).toBe(2);
  });

  it('stands in the file once, however often it is shown', async () => {
    const drawn = await draw(
      booklet([picture('png', 9, 9), picture('png', 9, 9), picture('png', 9, 9, 'b.png')]),
    );
    expect(Object.keys(drawn.files).filter((path) => path.startsWith('word/media/'))).toHaveLength(2);
  });

  it('has a stand-in when it is a drawing that old programs do not know', async () => {
    const drawn = await draw(booklet([picture('svg', 100, 100)]));
    const media = Object.keys(drawn.files).filter((path) => path.startsWith('word/media/'));
    expect(media.map((path) => path.split('.').at(-1)).sort()).toEqual(['png', 'svg']);
    expect(part(drawn, 'word/document.xml')).toContain('asvg:svgBlip');
  });
});

describe('a chart', () => {
  it('is made of Word’s own shapes, with the names in them and one path for the lines', async () => {
    const drawn = await draw(booklet([chart(300, 262)]));
    const document = parseXml(part(drawn, 'word/document.xml'));
    const shapes = findAll(document, 'wps:wsp');
    expect(shapes.flatMap((shape) => findAll(shape, 'w:t').map((node) => node.text))).toContain('总经理');
    expect(shapes.filter((shape) => findAll(shape, 'a:custGeom').length > 0)).toHaveLength(2);
    const upright = shapes.filter((shape) => child(shape, 'wps:bodyPr')?.attributes.vert === 'eaVert');
    expect(upright).toHaveLength(2);
  });

  it('has a small picture for programs that do not know shapes', async () => {
    const drawn = await draw(booklet([chart(300, 262)]));
    const [fallback] = findAll(parseXml(part(drawn, 'word/document.xml')), 'mc:Fallback');
    const [blip] = fallback ? findAll(fallback, 'a:blip') : [];
    const relationships = findAll(parseXml(part(drawn, 'word/_rels/document.xml.rels')), 'Relationship');
    const target = relationships.find(({ attributes }) => attributes.Id === blip?.attributes['r:embed']);
    const png = Buffer.from(drawn.files[`word/${target?.attributes.Target}`] ?? []);
    expect(png.readUInt32BE(16)).toBeCloseTo((300 / 72) * 96, -1);
    expect(png.length).toBeLessThan(12_000);
    expect(colorsOf(png)).toEqual(expect.arrayContaining(['ffffff', 'dde6f0']));
  });

  it('is a picture alone when it has so many boxes that programs would take minutes over it', async () => {
    const block = chart(300, 262);
    if (block.figure.kind !== 'chart') throw new Error('No chart');
    const [box] = block.figure.scene.shapes.filter(({ kind }) => kind === 'box');
    if (!box) throw new Error('No box');
    const scene = { ...block.figure.scene, shapes: Array.from({ length: 151 }, () => box) };
    const drawn = await draw(booklet([{ ...block, figure: { kind: 'chart', scene } }]));
    const document = parseXml(part(drawn, 'word/document.xml'));
    expect(findAll(document, 'wps:wsp')).toEqual([]);
    expect(findAll(document, 'a:blip')).toHaveLength(1);
    expect(findAll(document, 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual(['chart']);
  });

  it('leads from its boxes to the units they show', async () => {
    const drawn = await draw(booklet([heading(2, 'unit', 'only'), chart(300, 262)]));
    const document = parseXml(part(drawn, 'word/document.xml'));
    const anchors = findAll(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    const links = findAll(document, 'wps:wsp').flatMap((shape: XmlNode) => findAll(shape, 'w:hyperlink'));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(anchors).toContain(link.attributes['w:anchor']);
  });

  it('keeps its size, or is made smaller to fit the page with its heading and caption', async () => {
    const [natural] = extents(await draw(booklet([chart(300, 200)])));
    expect(natural?.width).toBeCloseTo((300 / 72) * 25.4, 0);
    const tall = await draw(booklet([heading(1, 'chapter', 'only'), chart(500, 3000)]));
    expect(extents(tall)[0]?.height).toBeGreaterThan(200);
    expect(extents(tall)[0]?.height).toBeLessThan(246);
    expect(tall.pages).toBe(1);
    const wide = await draw(booklet([chart(3000, 500)], 'landscape'));
    expect(extents(wide)[0]?.width).toBeCloseTo(250, 0);
  });

  it('moves to a page of its own rather than shrink to nothing', async () => {
    const before = Array.from({ length: 30 }, () => paragraph('x'));
    const drawn = await draw(booklet([...before, chart(400, 400)]));
    expect(drawn.pages).toBe(2);
    expect(extents(drawn)[0]?.height).toBeCloseTo((400 / 72) * 25.4, 0);
  });
});
