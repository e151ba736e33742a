import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../../src/chart/layout.ts';
import type { Scene, TextShape } from '../../../src/chart/scene.ts';
import { scenesToSvg, sceneToSvg } from '../../../src/chart/writers/svg.ts';
import { company, node, post, WORDS } from '../sample.ts';
import { elementsOf, readXml } from '../xml-check.ts';

const A4 = { words: WORDS, width: 842, height: 595, margin: 32 };

const scenesOf = (posts: number) => layoutChart(company(posts), A4).map(({ scene }) => scene);

function scene(title: string, target?: string): Scene {
  const model = { title, roots: [post('a<b', title, target === undefined ? {} : { target })] };
  const [page] = layoutChart(model, A4);
  if (page === undefined) throw new Error('no page');
  return page.scene;
}

describe('sceneToSvg', () => {
  it('is XML that says every text as text, with a title and a description', () => {
    for (const drawn of scenesOf(300)) {
      const root = readXml(sceneToSvg(drawn));
      const texts = elementsOf(root)
        .filter(({ name }) => name === 'text')
        .map(({ text }) => text);
      const written = drawn.shapes
        .filter((shape): shape is TextShape => shape.kind === 'text')
        .map(({ text }) => text);
      expect(texts).toEqual(written);
      expect(root.children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([
        ['title', drawn.title],
        ['desc', drawn.description],
      ]);
    }
  });

  it('keeps what an author types from being markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (title) => {
        const root = readXml(sceneToSvg(scene(title, title)));
        expect(root.name).toBe('svg');
      }),
      { seed: 7, numRuns: 300 },
    );
    const root = readXml(sceneToSvg(scene('<script>"&\'')));
    expect(elementsOf(root).map(({ name }) => name)).not.toContain('script');
    expect(elementsOf(root).map(({ text }) => text)).toContain('<script>"&\'');
  });

  it('writes numbers with two decimals at most, the same bytes every time', () => {
    const [first, second] = [scenesOf(100), scenesOf(100)].map((scenes) =>
      scenes.map((one) => sceneToSvg(one)).join(''),
    );
    expect(first).toBe(second);
    const numbers = (first ?? '').match(/(?:[xydr]|x|y|width|height|size|points)="[^"]*"/g)?.join(' ') ?? '';
    expect(numbers).toMatch(/\d/);
    expect(numbers).not.toMatch(/\d\.\d{3}|NaN|Infinity|e-\d/);
  });

  it('makes a box with a target a link, where the reader asks for it', () => {
    const links = (svg: string) =>
      elementsOf(readXml(svg))
        .filter(({ name }) => name === 'a')
        .map(({ attributes }) => attributes.get('href'));
    const linked = scene('客服部', '部门 "1"');
    expect(links(sceneToSvg(linked))).toEqual(['#%E9%83%A8%E9%97%A8%20%221%22']);
    expect(links(sceneToSvg(linked, { href: (target) => `book.html#${target}` }))).toEqual([
      'book.html#部门 "1"',
    ]);
    expect(links(sceneToSvg(linked, { href: () => undefined }))).toEqual([]);
  });

  it('names each box by its unit', () => {
    const root = readXml(sceneToSvg(scene('客服部')));
    expect(elementsOf(root).flatMap(({ attributes }) => attributes.get('data-id') ?? [])).toEqual(['a<b']);
  });

  it('sets upright titles as one text with a place for each character', () => {
    const children = Array.from({ length: 14 }, (_, at) => node('department', `d${at}`, '安全环保部'));
    const model = { title: '公司', roots: [node('company', 'c', '公司', { children })] };
    const [page] = layoutChart(model, { words: WORDS, width: 440, height: 160, figure: true });
    const texts = elementsOf(readXml(sceneToSvg(page?.scene as Scene))).filter(
      ({ text }) => text === '安全环保部',
    );
    expect(texts).toHaveLength(14);
    for (const { attributes } of texts) expect(attributes.get('y')?.split(' ')).toHaveLength(5);
  });

  it('puts several scenes under one another, each where links find it', () => {
    const pages = layoutChart(company(300), A4);
    const root = readXml(scenesToSvg(pages));
    expect(root.children.map(({ attributes }) => [attributes.get('id'), attributes.get('y')])).toEqual(
      pages.map(({ anchor }, at) => [anchor, String(at * 595)]),
    );
    expect(root.attributes.get('viewBox')).toBe(`0 0 842 ${pages.length * 595}`);
    for (const { attributes } of root.children) expect(attributes.get('width')).toBe('842');
    const [first] = pages;
    expect(scenesToSvg(pages.slice(0, 1))).toBe(first && sceneToSvg(first.scene));
  });
});
