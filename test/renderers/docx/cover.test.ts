import { describe, expect, it } from 'vitest';
import type { Block, FigureBlock } from '../../../src/booklet/blocks.ts';
import { paragraph } from '../sample-blocks.ts';
import { sampleBooklet } from '../sample-booklet.ts';
import { draw, loadTheme, part } from './reading.ts';
import { child, findAll, parseXml, value, type XmlNode } from './word-xml.ts';

const LOGO: FigureBlock = {
  kind: 'figure',
  figure: {
    kind: 'picture',
    picture: {
      path: 'logo.png',
      bytes: Buffer.from('logo'),
      type: 'png',
      width: 200,
      height: 100,
      maxWidth: 100,
    },
  },
  alt: 'logo',
};

async function coverOf(theme: 'classic' | 'modern', blocks: readonly Block[]): Promise<XmlNode[]> {
  const drawn = await draw(
    {
      ...sampleBooklet(),
      outline: [],
      parts: () => [
        { role: 'cover', id: 'cover', orientation: 'portrait', newPage: true, chapter: '', blocks },
      ],
    },
    loadTheme(theme),
  );
  return findAll(parseXml(part(drawn, 'word/document.xml')), 'w:p');
}

const sizeOf = (one: XmlNode | undefined) =>
  value(child(child(one && findAll(one, 'w:r')[0], 'w:rPr'), 'w:sz'));

describe('a cover', () => {
  it('has its logo at the left where its title is', async () => {
    const alignOf = ([logo]: XmlNode[]) => value(child(child(logo, 'w:pPr'), 'w:jc'));
    expect(alignOf(await coverOf('modern', [LOGO, paragraph('手册', 'cover-title')]))).toBe('left');
    expect(alignOf(await coverOf('classic', [LOGO, paragraph('手册', 'cover-title')]))).not.toBe('left');
  });

  it('has a short line below the title of a form, and its company in the weight of the title', async () => {
    const drawn = await draw(sampleBooklet());
    const styles = findAll(parseXml(part(drawn, 'word/styles.xml')), 'w:style');
    const named = (id: string) => styles.find(({ attributes }) => attributes['w:styleId'] === id);
    const indent = child(child(named('CoverRule'), 'w:pPr'), 'w:ind')?.attributes;
    const { page } = loadTheme('classic');
    const measure = ((page.width - page.margins.left - page.margins.right) * 72 * 20) / 25.4;
    expect(measure - Number(indent?.['w:left']) - Number(indent?.['w:right'])).toBeCloseTo(72 * 20, -1);
    const isBold = (id: string) => child(child(named(id), 'w:rPr'), 'w:b') !== undefined;
    expect(isBold('CoverCompany')).toBe(isBold('CoverTitle'));
    const styleOf = (one: XmlNode) => value(child(child(one, 'w:pPr'), 'w:pStyle'));
    const blocks = [paragraph('手册', 'cover-title')];
    expect((await coverOf('classic', blocks)).map(styleOf)).toContain('CoverRule');
    expect((await coverOf('modern', blocks)).map(styleOf)).not.toContain('CoverRule');
  });

  it('has a title a little smaller that would fill its line', async () => {
    const titled = async (length: number) => {
      const [title] = await coverOf('modern', [paragraph('岗'.repeat(length), 'cover-title')]);
      return sizeOf(title);
    };
    expect(await titled(12)).toBeUndefined();
    expect(Number(await titled(17))).toBeLessThan(2 * loadTheme('modern').sizes.cover);
    expect(await titled(25)).toBeUndefined();
  });
});
