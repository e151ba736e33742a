import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { BookletInfo } from '../../booklet/booklet.ts';
import { fieldToken } from './info-fields.ts';
import { bodyOf, type Look } from './look.ts';
import { stylesXml, themeLanguage } from './styles-xml.ts';
import { textStyles } from './text-styles.ts';
import { pointsOfMm, twips } from './units.ts';

type Orientation = 'portrait' | 'landscape';

/** Stands in the header where the chapter's name comes. */
export const CHAPTER_TOKEN = fieldToken('chapter');

/** The parts of an empty document with our styles, the booklet's words still to be filled in. */
export interface Skeleton {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The root element of the main document, its namespaces included. */
  readonly documentRoot: string;
  /** Page properties of a section: paper, margins, grid, without headers. */
  readonly pages: { readonly [O in Orientation]: string };
  /** Headers with {@link CHAPTER_TOKEN} in them; the cover's has only the watermark. */
  readonly headers: { readonly [O in Orientation | 'cover']: string };
  readonly footers: { readonly [O in Orientation]: string };
}

/** Distance of header and footer from the paper's edge, of the margin. */
const HEADER_SHARE = 0.55;

let latest: { readonly key: string; readonly skeleton: Promise<Skeleton> } | undefined;

/** The skeleton for a look; a thousand files of one handbook share it. */
export function skeletonFor({ draft, words }: BookletInfo, look: Look): Promise<Skeleton> {
  const key = JSON.stringify([look.theme, look.language, draft, words]);
  if (latest?.key !== key)
    latest = { key, skeleton: buildSkeleton(draft ? words.draft : '', words.pageOf, look) };
  return latest.skeleton;
}

/**
 * Lets the docx library write what a document has once: package, theme, settings, properties, page styles, headers and
 * footers. Body, styles and lists are ours.
 */
async function buildSkeleton(mark: string, pageOf: string, look: Look): Promise<Skeleton> {
  const document = new Document({
    title: fieldToken('title'),
    subject: fieldToken('code'),
    creator: fieldToken('company'),
    lastModifiedBy: fieldToken('company'),
    revision: 1,
    customProperties: [
      { name: 'Number', value: fieldToken('code') },
      { name: 'Version', value: fieldToken('version') },
      { name: 'Classification', value: fieldToken('classification') },
    ],
    theme: themeFonts(look),
    defaultTabStop: twips(look.theme.sizes.body * 2),
    compatibility: {
      version: 15,
      spaceForUnderline: true,
      balanceSingleByteDoubleByteWidth: true,
      doNotLeaveBackslashAlone: true,
      underlineTrailingSpaces: true,
      doNotExpandShiftReturn: true,
    },
    sections: [
      { ...pageStyle(look, 'portrait'), headers: { default: coverHeader(mark, look) }, children: [] },
      section(mark, pageOf, look, 'portrait'),
      section(mark, pageOf, look, 'landscape'),
    ],
  });
  return disassemble(unzipSync(await Packer.toBuffer(document)), look);
}

function themeFonts({ theme: { fonts }, language }: Look) {
  const face = (role: 'heading' | 'body') => ({
    latin: fonts[role].latin,
    eastAsia: fonts[role].eastAsia[language],
  });
  return { fonts: { headings: face('heading'), body: face('body') } };
}

function pageStyle(look: Look, orientation: Orientation): Omit<ISectionOptions, 'children'> {
  const { theme } = look;
  const { width, height, margins } = theme.page;
  const mm = (value: number): number => twips(pointsOfMm(value));
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: mm(width),
          height: mm(height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mm(margins.top),
          right: mm(margins.right),
          bottom: mm(margins.bottom),
          left: mm(margins.left),
          header: mm(margins.top * HEADER_SHARE),
          footer: mm(margins.bottom * HEADER_SHARE),
          gutter: 0,
        },
      },
      grid: { type: DocumentGridType.LINES, linePitch: linePitch(look, orientation) },
    },
  };
}

/** The grid has as many lines as a page of running text; they share the page's height, so that no strip is left over. */
function linePitch({ theme, lines }: Look, orientation: Orientation): number {
  const { height } = bodyOf(theme, orientation);
  return Math.floor(twips(height) / Math.floor(height / lines.body));
}

function section(mark: string, pageOf: string, look: Look, orientation: Orientation): ISectionOptions {
  const width = twips(bodyOf(look.theme, orientation).width);
  return {
    ...pageStyle(look, orientation),
    headers: { default: pageHeader(mark, look, width) },
    footers: { default: pageFooter(pageOf, look, width) },
    children: [],
  };
}

function pageHeader(mark: string, look: Look, width: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...watermark(mark, look),
          new TextRun(fieldToken('title')),
          new TextRun({ children: [new Tab()] }),
          new TextRun(CHAPTER_TOKEN),
        ],
      }),
    ],
  });
}

function coverHeader(mark: string, look: Look): Header {
  return new Header({ children: [new Paragraph({ children: watermark(mark, look) })] });
}

/** Height of the watermark's letters and the width they may take together, points. */
const WATERMARK = { height: 110, width: 400, color: 'D9D9D9' } as const;

function watermark(mark: string, { theme, language }: Look): TextWatermark[] {
  if (mark === '') return [];
  const width = [...mark].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.65), 0);
  return [
    new TextWatermark({
      text: mark,
      font: theme.fonts.title.eastAsia[language],
      color: WATERMARK.color,
      height: WATERMARK.height,
      width: Math.min(WATERMARK.width, width * WATERMARK.height),
    }),
  ];
}

function pageFooter(pattern: string, { theme }: Look, width: number): Footer {
  if (theme.pageNumber === 'dashes') {
    const children = ['— ', PageNumber.CURRENT, ' —'];
    return new Footer({
      children: [
        new Paragraph({
          style: 'Footer',
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children })],
        }),
      ],
    });
  }
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          new TextRun({
            children: [fieldToken('number'), new Tab(), fieldToken('classification'), new Tab()],
          }),
          new TextRun({ children: pageOf(pattern) }),
        ],
      }),
    ],
  });
}

/** `第 {page} 页 共 {total} 页` with fields for its numbers. */
function pageOf(pattern: string): (string | 'CURRENT' | 'TOTAL_PAGES')[] {
  return pattern.split(/(\{page\}|\{total\})/).map((piece) => {
    if (piece === '{page}') return PageNumber.CURRENT;
    return piece === '{total}' ? PageNumber.TOTAL_PAGES : piece;
  });
}

function disassemble(entries: Readonly<Record<string, Uint8Array>>, look: Look): Skeleton {
  const files = new Map(Object.entries(entries));
  const take = (path: string): string => {
    const text = strFromU8(files.get(path) ?? new Uint8Array());
    files.delete(path);
    return text;
  };
  const document = take('word/document.xml');
  const [, portrait = '', landscape = ''] = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  const page = (xml: string): string =>
    xml.replace(/<w:(?:header|footer)Reference [^>]*>/g, '').replace(/^<w:sectPr>|<\/w:sectPr>$/g, '');
  for (const path of files.keys()) if (/^word\/_rels\/(header|footer)\d/.test(path)) files.delete(path);
  const fixed = (path: string): string =>
    take(path).replace(/PowerPlusWaterMarkObject[\w-]*/g, 'PowerPlusWaterMarkObject1');
  const skeleton = {
    documentRoot: /^.*?<w:document [^>]*>/s.exec(document)?.[0] ?? '',
    pages: { portrait: page(portrait), landscape: page(landscape) },
    headers: {
      cover: fixed('word/header1.xml'),
      portrait: fixed('word/header2.xml'),
      landscape: fixed('word/header3.xml'),
    },
    footers: { portrait: take('word/footer1.xml'), landscape: take('word/footer2.xml') },
  };
  files.set('word/settings.xml', strToU8(settings(take('word/settings.xml'), look)));
  const styles = stylesXml(look, textStyles(look), bodyOf(look.theme, 'portrait').width);
  files.set('word/styles.xml', strToU8(styles));
  return { files, ...skeleton };
}

/** What the library cannot say: punctuation is pressed together where marks meet, and which languages the theme serves. */
function settings(xml: string, look: Look): string {
  return xml
    .replace('<w:compat>', '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>')
    .replace('</w:settings>', `${themeLanguage(look)}</w:settings>`);
}
