import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/booklet/blocks.ts';
import { lookOf } from '../../../src/renderers/docx/styles/look.ts';
import { textStyles } from '../../../src/renderers/docx/styles/text-styles.ts';
import type { Language } from '../../../src/schema/types.generated.ts';
import { bookletTexts } from '../booklet-text.ts';
import { cell, paragraph, row, table } from '../sample-blocks.ts';
import { sampleBooklet } from '../sample-booklet.ts';
import { bodyParagraphs, draw, loadTheme, paragraphsRead, part, textOf } from './reading.ts';
import { child, findAll, parseXml, value } from './word-xml.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'ko', 'en'];
const STYLES = ['chinese', 'decimal'] as const;
const VARIANTS = LANGUAGES.flatMap((language) => STYLES.map((numbering) => ({ language, numbering })));

/** Empty paragraphs stand between tables; a tab or a space parts a printed number from its text. */
const comparable = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s/g, '')).filter((text) => text !== '');

describe('a Word file', () => {
  it.each(VARIANTS)('shows every text with its number, in order ($language, $numbering)', async (options) => {
    const booklet = sampleBooklet(options);
    const drawn = await draw(booklet);
    const expected = comparable(bookletTexts(booklet));
    expect(comparable(paragraphsRead(drawn, 'count'))).toEqual(expected);
    expect(comparable(paragraphsRead(drawn, 'wait'))).toEqual(expected);
    expect(drawn.losses).toEqual([]);
  });

  it('has the same bytes in any time zone, folder and second drawing of one process', async () => {
    const { TZ } = process.env;
    const folder = process.cwd();
    const drawings: Uint8Array[] = [];
    try {
      for (const zone of ['UTC', 'Asia/Shanghai', 'America/St_Johns']) {
        process.env.TZ = zone;
        process.chdir(zone === 'UTC' ? folder : '/');
        drawings.push((await draw(sampleBooklet({ draft: true }))).file);
        // Another look in between, so that nothing is left over from the drawing before.
        await draw(sampleBooklet({ language: 'ko', departments: 1 }));
      }
    } finally {
      process.chdir(folder);
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
    const [first, ...others] = drawings.map((file) => Buffer.from(file).toString('base64'));
    for (const other of others) expect(other === first).toBe(true);
  });

  it('counts nearly everything by itself: few numbers are text and few lists are told to restart', async () => {
    const drawn = await draw(sampleBooklet());
    const restarts = findAll(parseXml(part(drawn, 'word/numbering.xml')), 'w:lvlOverride');
    expect(restarts.length).toBeLessThanOrEqual(14);
    const unnumbered = bodyParagraphs(drawn).filter(
      (paragraph) => value(child(child(child(paragraph, 'w:pPr'), 'w:numPr'), 'w:numId')) === '0',
    );
    // Headings without a number: preface, chart, staffing, coverage, index, and one in each narrative sheet.
    expect(unnumbered.map(textOf)).toHaveLength(9);
  });

  it('fills the table of contents and asks nobody to update it', async () => {
    const booklet = sampleBooklet();
    const drawn = await draw(booklet);
    const document = part(drawn, 'word/document.xml');
    const [contents] = findAll(parseXml(document), 'w:sdtContent');
    const entries = contents ? findAll(contents, 'w:hyperlink') : [];
    expect(entries).toHaveLength(booklet.outline.length);
    const bookmarks = new Set(
      findAll(parseXml(document), 'w:bookmarkStart').map((node) => node.attributes['w:name']),
    );
    const pages = entries.map((entry) => {
      expect(bookmarks).toContain(entry.attributes['w:anchor']);
      return Number(findAll(entry, 'w:t').at(-1)?.text);
    });
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages[0]).toBe(4);
    expect(pages.at(-1)).toBe(drawn.pages);
    expect(document).toContain(' TOC \\o "1-2" \\h \\z \\u ');
    expect(document).not.toMatch(/w:dirty/);
    expect(part(drawn, 'word/settings.xml')).not.toMatch(/updateFields/);
  });

  it('sets running text as many characters to a line as the theme asks for, on no grid of characters', async () => {
    const classic = loadTheme('classic');
    const { margins, width } = classic.page;
    const measure = ((width - margins.left - margins.right) / 25.4) * 72;
    const theme = { ...classic, page: { ...classic.page, grid: { lines: 22, characters: 30 } } };
    const drawn = await draw(sampleBooklet(), theme);
    // LibreOffice gives two places of such a grid to a character that is wider than one.
    expect(part(drawn, 'word/document.xml')).not.toContain('linesAndChars');
    const styles = findAll(parseXml(part(drawn, 'word/styles.xml')), 'w:style');
    const spacing = (id: string) =>
      value(
        child(
          child(
            styles.find(({ attributes }) => attributes['w:styleId'] === id),
            'w:rPr',
          ),
          'w:spacing',
        ),
      );
    const advance = theme.sizes.body + Number(spacing('BodyText')) / 20;
    expect(Math.floor(measure / advance)).toBe(30);
    expect(spacing('FormText')).toBeUndefined();
  });

  it('counts the line under a title with its height, and leaves it out of the space that Word is told', async () => {
    const theme = loadTheme('modern');
    const look = lookOf(sampleBooklet(), theme);
    const { TOCHeading, Heading2 } = textStyles(look);
    const drawn = await draw(sampleBooklet(), theme);
    const styles = findAll(parseXml(part(drawn, 'word/styles.xml')), 'w:style');
    const told = (id: string) => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
      const properties = child(style, 'w:pPr');
      const line = child(child(properties, 'w:pBdr'), 'w:bottom')?.attributes;
      const space = Number(child(properties, 'w:spacing')?.attributes['w:after']) / 20;
      return space + (line ? Number(line['w:space']) + Number(line['w:sz']) / 8 : 0);
    };
    expect(TOCHeading.rule).toBe('below');
    expect(told('TOCHeading')).toBeCloseTo(TOCHeading.after, 1);
    expect(told('Heading2')).toBeCloseTo(Heading2.after, 1);
  });

  it('keeps an entry of a chapter with that of its first unit, and the last four entries together', async () => {
    const drawn = await draw(sampleBooklet());
    const [contents] = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:sdt');
    const entries = (contents ? findAll(contents, 'w:p') : []).map((paragraph) => {
      const properties = child(paragraph, 'w:pPr');
      return {
        style: value(child(properties, 'w:pStyle')) ?? '',
        kept: child(properties, 'w:keepNext') !== undefined,
      };
    });
    expect(entries.some(({ kept }) => kept)).toBe(true);
    const count = entries.filter(({ style }) => style.startsWith('TOC')).length;
    expect(count).toBeGreaterThan(5);
    entries.forEach(({ style, kept }, index) => {
      const isLast = index >= count - 4 && index < count - 1;
      expect(kept).toBe(isLast || (style === 'TOC1' && entries[index + 1]?.style === 'TOC2'));
    });
  });

  it('keeps lines to sign on and the sentence above them with the end of what is signed', async () => {
    const lines = { kind: 'signatures', lines: [{ label: '签字', value: '' }] } as const;
    const paragraphs = async (blocks: readonly Block[]): Promise<string[]> => {
      const parts = () =>
        [
          { role: 'position', id: 'p', orientation: 'portrait', newPage: true, chapter: 'x', blocks },
        ] as const;
      const drawn = await draw({ ...sampleBooklet(), outline: [], parts });
      return bodyParagraphs(drawn)
        .filter((one) => child(child(one, 'w:pPr'), 'w:keepNext') !== undefined)
        .map(textOf)
        .filter((text) => text !== '');
    };
    const texts = ['甲', '乙', '丙', '丁'].map((text) => paragraph(text));
    const sentence = paragraph('本人已阅读');
    expect(await paragraphs([...texts, sentence, lines])).toEqual(['乙', '丙', '丁', '本人已阅读']);
    const grid = table(
      'grid',
      [1],
      [],
      ['a', 'b', 'c', 'd'].map((text) => row(cell(text))),
    );
    expect(await paragraphs([grid, sentence, lines])).toEqual(['a', 'b', 'c', 'd', '本人已阅读']);
  });

  it('links only to places that it has', async () => {
    const drawn = await draw(sampleBooklet());
    const document = parseXml(part(drawn, 'word/document.xml'));
    const names = findAll(document, 'w:bookmarkStart').map((node) => node.attributes['w:name'] ?? '');
    expect(new Set(names).size).toBe(names.length);
    const ids = findAll(document, 'w:bookmarkStart').map((node) => node.attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of findAll(document, 'w:hyperlink')) expect(names).toContain(link.attributes['w:anchor']);
    for (const { text } of findAll(document, 'w:instrText')) {
      const [, target] = /PAGEREF (\S+)/.exec(text) ?? [];
      if (target) expect(names).toContain(target);
    }
    expect(part(drawn, 'word/document.xml')).not.toContain('\u0001');
  });

  it('keeps headers and footers on every page, chapter by chapter, also on turned sheets', async () => {
    const booklet = sampleBooklet();
    const drawn = await draw(booklet);
    const sections = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:sectPr');
    const [cover, ...others] = sections;
    expect(cover && child(cover, 'w:headerReference')).toBeUndefined();
    const relationships = findAll(parseXml(part(drawn, 'word/_rels/document.xml.rels')), 'Relationship');
    const target = (id: string | undefined) =>
      relationships.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
    const headers = others.map((section) => {
      expect(target(child(section, 'w:footerReference')?.attributes['r:id'])).toMatch(/^footer/);
      return part(drawn, `word/${target(child(section, 'w:headerReference')?.attributes['r:id'])}`);
    });
    const turned = others.filter(
      (section) => child(section, 'w:pgSz')?.attributes['w:orient'] === 'landscape',
    );
    expect(turned).toHaveLength(4);
    const chapter = headers.find((header) => header.includes('客户服务中心')) ?? '';
    expect(chapter).toContain(' STYLEREF 1 \\n ');
    expect(chapter).toContain('第一章');
    expect(headers.some((header) => header.includes('审批与修订') && !header.includes('STYLEREF'))).toBe(
      true,
    );
  });

  it('marks every page of a draft, the cover too', async () => {
    const drawn = await draw(sampleBooklet({ draft: true }));
    const headers = Object.keys(drawn.files).filter((path) => /word\/header\d+\.xml/.test(path));
    for (const path of headers) expect(part(drawn, path)).toContain('string="草稿"');
    const [cover] = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:sectPr');
    expect(cover && child(cover, 'w:headerReference')).toBeDefined();
    const plain = await draw(sampleBooklet());
    expect(
      Object.keys(plain.files).some((path) => path.includes('header') && part(plain, path).includes('草稿')),
    ).toBe(false);
  });

  it('names headers and footers for left pages too where their sides differ', async () => {
    const drawn = await draw(sampleBooklet({ draft: true }), {
      ...loadTheme('classic'),
      pageNumber: 'dashes',
    });
    expect(part(drawn, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const [, ...sections] = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:sectPr');
    expect(sections.length).toBeGreaterThan(2);
    for (const section of sections) {
      const kinds = section.children
        .filter(({ name }) => name.endsWith('Reference'))
        .map(({ name, attributes }) => `${name} ${attributes['w:type']}`);
      expect(kinds).toEqual([
        'w:headerReference default',
        'w:headerReference even',
        'w:footerReference default',
        'w:footerReference even',
      ]);
    }
  });

  it('says number and classification at the foot of every page, whatever the page’s number looks like', async () => {
    const booklet = sampleBooklet();
    for (const pageNumber of ['x-of-y', 'dashes'] as const) {
      const drawn = await draw(booklet, { ...loadTheme('classic'), pageNumber });
      const footers = Object.keys(drawn.files).filter((path) => /^word\/footer\d+\.xml$/.test(path));
      const read = footers.map((path) => textOf(parseXml(part(drawn, path))));
      expect(read.length).toBeGreaterThanOrEqual(pageNumber === 'dashes' ? 2 : 1);
      for (const text of read) {
        expect(text).toContain(booklet.code);
        expect(text).toContain(booklet.classification);
      }
    }
  });

  it('tells the properties of the document', async () => {
    const drawn = await draw(sampleBooklet());
    const core = part(drawn, 'docProps/core.xml');
    expect(core).toContain('<dc:title>部门职能与岗位说明书汇编</dc:title>');
    expect(core.match(/2026-01-01T12:00:00Z/g)).toHaveLength(2);
    expect(part(drawn, 'docProps/app.xml')).toContain('<Company>某某电子科技有限公司</Company>');
    expect(part(drawn, 'docProps/custom.xml')).toContain('HB-2026-01');
  });

  it('shows what XML cannot hold as a replacement, and says so', async () => {
    const booklet = sampleBooklet({ departments: 1 });
    const text = 'bell \u0007 and half \ud83d pair';
    const odd = {
      ...booklet,
      title: `<${text}>`,
      parts: () => [
        {
          role: 'preface' as const,
          id: 'odd',
          orientation: 'portrait' as const,
          newPage: true,
          chapter: `"${text}"`,
          blocks: [
            { kind: 'paragraph' as const, role: 'body' as const, inlines: [{ kind: 'text' as const, text }] },
          ],
        },
      ],
    };
    const drawn = await draw(odd);
    expect(paragraphsRead(drawn)[0]).toBe('bell \ufffd and half \ufffd pair');
    expect(drawn.losses.filter((loss) => loss.text === text).map(({ character }) => character)).toEqual([
      '\u0007',
      '\ud83d',
    ]);
    for (const path of Object.keys(drawn.files)) if (path.endsWith('.xml')) parseXml(part(drawn, path));
  });

  it('draws an empty booklet', async () => {
    const drawn = await draw({ ...sampleBooklet(), outline: [], parts: () => [] });
    expect(drawn.pages).toBe(1);
    expect(bodyParagraphs(drawn)).toHaveLength(1);
  });

  it('writes East Asian and Latin fonts apart, Word’s own style names and languages', async () => {
    const drawn = await draw(sampleBooklet({ language: 'ko' }), loadTheme('modern'));
    const styles = part(drawn, 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="맑은 고딕"');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="ko-KR" w:bidi="ar-SA"/>');
    expect(styles).toContain('<w:name w:val="heading 1"/>');
    const settings = part(drawn, 'word/settings.xml');
    expect(settings).toContain('<w:characterSpacingControl w:val="compressPunctuation"/>');
    expect(settings).toContain('<w:themeFontLang w:val="en-US" w:eastAsia="ko-KR"/>');
  });
});
