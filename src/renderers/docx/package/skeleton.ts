import { Document, DocumentGridType, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { BookletInfo } from '../../../booklet/booklet.ts';
import { pointsOfMm } from '../../points.ts';
import type { RenderOptions } from '../../renderer.ts';
import { westernFont } from '../../theme.ts';
import { coverHeader, isTwoSided, pageFooter, pageHeader } from '../pages/page-furniture.ts';
import { bodyOf, type Look } from '../styles/look.ts';
import type { TextStyles } from '../styles/text-styles.ts';
import { mergedStylesXml } from '../template/merged-styles.ts';
import { templatePage } from '../template/template-page.ts';
import type { WordTemplate } from '../template/word-template.ts';
import { twips } from '../units.ts';
import { fieldToken } from './info-fields.ts';
import { stylesXml, themeLanguage } from './styles-xml.ts';

type Orientation = 'portrait' | 'landscape';

/** The parts of an empty document with our styles, the booklet's words still to be filled in. */
export interface Skeleton {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The root element of the main document, its namespaces included. */
  readonly documentRoot: string;
  /** Page properties of a section: paper, margins, grid, without headers. */
  readonly pages: { readonly [O in Orientation]: string };
  /** Headers with the chapter's token in them; the cover's has only the watermark. */
  readonly headers: { readonly [O in Orientation | 'cover']: string };
  readonly footers: { readonly [O in Orientation]: string };
  /** Footers of left pages, where they are not those of right ones. */
  readonly evenFooters: { readonly [O in Orientation]: string } | undefined;
}

/** Distance of header and footer from the paper's edge, of the margin. */
const HEADER_SHARE = 0.55;

/** What a skeleton is made for. */
interface Appearance {
  readonly look: Look;
  readonly styles: TextStyles;
  readonly template: WordTemplate | undefined;
  readonly protect: boolean;
}

let latest:
  | {
      readonly key: string;
      readonly template: WordTemplate | undefined;
      readonly skeleton: Promise<Skeleton>;
    }
  | undefined;

/** The skeleton for a look; a thousand files of one handbook share it. */
export function skeletonFor(
  { draft, words }: BookletInfo,
  { look, styles }: Pick<Appearance, 'look' | 'styles'>,
  { template, protect = false }: Pick<RenderOptions, 'template' | 'protect'>,
): Promise<Skeleton> {
  const key = JSON.stringify([look.theme, look.language, draft, words, protect]);
  if (latest?.key !== key || latest.template !== template) {
    const appearance = { look, styles, template, protect };
    const skeleton = buildSkeleton(draft ? words.draft : '', words.pageOf, appearance);
    latest = { key, template, skeleton };
  }
  return latest.skeleton;
}

/**
 * Lets the docx library write what a document has once: package, theme, settings, properties, page styles, headers and
 * footers. Body, styles and lists are ours.
 */
async function buildSkeleton(mark: string, pageOf: string, appearance: Appearance): Promise<Skeleton> {
  const { look } = appearance;
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
  return disassemble(unzipSync(await Packer.toBuffer(document)), appearance);
}

function themeFonts({ theme: { fonts }, language }: Look) {
  const face = (role: 'heading' | 'body') => ({
    latin: westernFont(fonts[role], language),
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
    footers: {
      default: pageFooter(pageOf, look, width),
      ...(isTwoSided(look) ? { even: pageFooter(pageOf, look, width, 'left') } : {}),
    },
    children: [],
  };
}

function disassemble(
  entries: Readonly<Record<string, Uint8Array>>,
  { look, styles, template, protect }: Appearance,
): Skeleton {
  const files = new Map(Object.entries(entries));
  const take = (path: string): string => {
    const text = strFromU8(files.get(path) ?? new Uint8Array());
    files.delete(path);
    return text;
  };
  const document = take('word/document.xml');
  const [, portrait = '', landscape = ''] = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  const page = (xml: string, orientation: Orientation): string => {
    const own = xml
      .replace(/<w:(?:header|footer)Reference [^>]*>/g, '')
      .replace(/^<w:sectPr>|<\/w:sectPr>$/g, '');
    return template ? templatePage(own, template.page, orientation) : own;
  };
  for (const path of files.keys()) if (/^word\/_rels\/(header|footer)\d/.test(path)) files.delete(path);
  const fixed = (path: string): string =>
    take(path).replace(/PowerPlusWaterMarkObject[\w-]*/g, 'PowerPlusWaterMarkObject1');
  const skeleton = {
    documentRoot: /^.*?<w:document [^>]*>/s.exec(document)?.[0] ?? '',
    pages: { portrait: page(portrait, 'portrait'), landscape: page(landscape, 'landscape') },
    headers: {
      cover: fixed('word/header1.xml'),
      portrait: fixed('word/header2.xml'),
      landscape: fixed('word/header3.xml'),
    },
    ...footers(take, isTwoSided(look)),
  };
  const sided = isTwoSided(look) || (template?.isTwoSided ?? false);
  files.set('word/settings.xml', strToU8(settings(take('word/settings.xml'), look, { sided, protect })));
  const { width } = bodyOf(look.theme, 'portrait');
  const stylesPart = template
    ? mergedStylesXml(look, styles, template, width)
    : stylesXml(look, styles, width);
  files.set('word/styles.xml', strToU8(stylesPart));
  if (template?.theme) files.set('word/theme/theme1.xml', strToU8(template.theme));
  return { files, ...skeleton };
}

/** The library counts footers section by section, right pages first. */
function footers(
  take: (path: string) => string,
  twoSided: boolean,
): Pick<Skeleton, 'footers' | 'evenFooters'> {
  const [first, second, third, fourth] = [1, 2, 3, 4].map((number) => `word/footer${number}.xml`) as [
    string,
    string,
    string,
    string,
  ];
  if (!twoSided) {
    return { footers: { portrait: take(first), landscape: take(second) }, evenFooters: undefined };
  }
  return {
    footers: { portrait: take(first), landscape: take(third) },
    evenFooters: { portrait: take(second), landscape: take(fourth) },
  };
}

/** Without a password: it keeps hands off, it keeps nothing secret, and the same content gives the same bytes. */
const PROTECTION = '<w:documentProtection w:edit="forms" w:enforcement="1"/>';

/** What the library cannot say: punctuation is pressed together where marks meet, and which languages the theme serves. */
function settings(
  xml: string,
  look: Look,
  { sided, protect }: { readonly sided: boolean; readonly protect: boolean },
): string {
  return xml
    .replace('<w:evenAndOddHeaders w:val="false"/>', sided ? '<w:evenAndOddHeaders/>' : '')
    .replace('<w:defaultTabStop', `${protect ? PROTECTION : ''}<w:defaultTabStop`)
    .replace('<w:compat>', '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>')
    .replace('</w:settings>', `${themeLanguage(look)}</w:settings>`);
}
