import { type FontRole, fontOf, headingRole } from '../../theme.ts';
import type { ListName } from '../lists/lists.ts';
import { bodyOf, type Look, quarterPoint } from './look.ts';

/** A paragraph style: what Word is told, and what the count of pages is made from. Lengths in points. */
export interface TextStyle {
  readonly id: StyleId;
  readonly font: FontRole;
  readonly size: number;
  readonly bold: boolean;
  readonly color: 'text' | 'heading' | 'muted' | 'accent';
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Exact height of a line; 0 lets the line grow with what stands in it. */
  readonly line: number;
  readonly before: number;
  /** Space below, with that of a line under the paragraph. */
  readonly after: number;
  /** Indent of the first line in em; a negative one hangs. */
  readonly firstLine: number;
  readonly left: number;
  readonly keepNext: boolean;
  /** Heading level from 0, for the navigation pane and the table of contents. */
  readonly outline?: number;
  /** The level of a list that this style stands for. */
  readonly list?: { readonly name: ListName; readonly level: number };
  /** A line under the paragraph: as wide as the measure, or a short one in the middle. */
  readonly rule?: 'below' | 'short';
  /** A leader of dots to a page number at the right margin. */
  readonly pageTab?: boolean;
  readonly next?: StyleId;
}

export type StyleId =
  | 'Normal'
  | 'BodyText'
  | 'Statement'
  | `Heading${1 | 2 | 3 | 4 | 5 | 6}`
  | 'Title'
  | 'CoverCompany'
  | 'CoverTitle'
  | 'CoverRule'
  | 'CoverLine'
  | 'Note'
  | 'Caption'
  | `ListNumber${'' | 2 | 3 | 4 | 5}`
  | `ListBullet${'' | 2}`
  | 'ListContinue'
  | 'Article'
  | 'Step'
  | 'FormLabel'
  | 'FormText'
  | 'FormNote'
  | `FormItem${'' | 2 | 3}`
  | 'Figure'
  | 'Gap'
  | 'TOCHeading'
  | `TOC${1 | 2 | 3}`
  | 'Header'
  | 'Footer';

export type TextStyles = { readonly [I in StyleId]: TextStyle };

type Draft = Partial<Omit<TextStyle, 'id'>>;

/** Every paragraph style of the document. */
export function textStyles(look: Look): TextStyles {
  const drafts: { readonly [I in StyleId]: Draft } = {
    Normal: {},
    BodyText: bodyText(look),
    Statement: { ...bodyText(look), before: quarterPoint(look.lines.body / 2) },
    ...headings(look),
    ...frontStyles(look),
    ...listStyles(look),
    ...formStyles(look),
    ...contentsStyles(look),
    Note: { ...small(look), after: 2 },
    Caption: { ...small(look), font: 'label', align: 'center', before: 6, after: 4, color: 'text' },
    Figure: { line: 0, size: 2, align: 'center', before: 4, after: 12 },
    Gap: { line: 6, size: 2 },
    Header: { ...small(look), align: 'left', rule: 'below' },
    Footer: { ...small(look), align: 'left' },
  };
  const entries = Object.entries(drafts).map(([id, draft]) => [id, complete(look, id as StyleId, draft)]);
  return Object.fromEntries(entries) as TextStyles;
}

function complete(look: Look, id: StyleId, draft: Draft): TextStyle {
  return {
    id,
    font: 'body',
    size: look.theme.sizes.body,
    bold: false,
    color: 'text',
    align: look.chinese ? 'both' : 'left',
    line: look.lines.body,
    before: 0,
    after: 0,
    firstLine: 0,
    left: 0,
    keepNext: false,
    ...draft,
    ...(draft.rule ? { after: (draft.after ?? 0) + ruleHeight(look) } : {}),
  };
}

/** Between a paragraph and the line under it, points. */
export const RULE_SPACE = 3;

/** What a line under a paragraph adds to its height. */
export const ruleHeight = ({ theme }: Look): number => RULE_SPACE + theme.table.inner;

const bodyText = (look: Look): Draft => (look.chinese ? { firstLine: 2 } : { after: 5 });

const small = (look: Look): Draft => ({
  size: look.theme.sizes.small,
  line: look.lines.small,
  color: 'muted',
  align: 'left',
});

/** In Chinese the face tells a title from the text, as it does in the standards; in other scripts its weight does. */
const titleFont = (look: Look, role: FontRole): Required<Pick<Draft, 'font' | 'bold'>> => ({
  font: role,
  bold: fontOf(look.theme, role).bold || !look.chinese,
});

function headings(look: Look): { readonly [I in `Heading${1 | 2 | 3 | 4 | 5 | 6}`]: Draft } {
  const [first, second, third, fourth] = look.theme.sizes.headings;
  const heading = (outline: number, size: number, before: number, after: number): Draft => ({
    ...titleFont(look, headingRole(outline + 1)),
    color: 'heading',
    align: 'left',
    keepNext: true,
    next: 'BodyText',
    outline,
    size,
    before,
    after,
    line: quarterPoint(size * 1.4),
  });
  const chapter = chapterLook(look);
  return {
    Heading1: {
      ...heading(0, first, look.formal ? 10 : 0, 14),
      ...chapter,
      list: { name: 'main', level: 0 },
    },
    Heading2: { ...heading(1, second, 6, 8), align: chapter.align, list: { name: 'main', level: 1 } },
    Heading3: { ...heading(2, third, 8, 3), list: { name: 'main', level: 2 } },
    Heading4: heading(3, fourth, 5, 2),
    Heading5: heading(4, fourth, 4, 2),
    Heading6: heading(5, fourth, 4, 2),
  };
}

/** Titles of a whole page: in the middle of a form, above a line across a report. */
const chapterLook = (look: Look): Required<Pick<Draft, 'align'>> & Draft =>
  look.formal ? { align: 'center' } : { align: 'left', rule: 'below' };

type FrontStyle = 'Title' | 'CoverCompany' | 'CoverTitle' | 'CoverRule' | 'CoverLine';

/** What is left on a cover for the space below its title: two lines of it, seven lines below, and the company above. */
function coverRoom(look: Look): number {
  const { sizes } = look.theme;
  const [, second] = sizes.headings;
  const lines = 7 * (look.formal ? second - 1 : sizes.body + 1) * 1.8;
  const above = 150 + (second + 3) * 1.5 + 2 * sizes.cover * 1.4;
  return Math.max(LEAST_BELOW_TITLE, bodyOf(look.theme, 'portrait').height - above - lines);
}

const LEAST_BELOW_TITLE = 40;
/** Between the title of a form's cover and the short line below it, points. */
const ABOVE_RULE = 13;

function frontStyles(look: Look): { readonly [I in FrontStyle]: Draft } {
  const { sizes } = look.theme;
  const title: Draft = { ...titleFont(look, 'title'), color: 'heading' };
  const [first, second] = sizes.headings;
  const { align } = chapterLook(look);
  const cover = (size: number, leading: number): Draft => ({
    align,
    size,
    line: quarterPoint(size * leading),
  });
  return {
    Title: {
      ...title,
      ...chapterLook(look),
      size: first,
      line: quarterPoint(first * 1.4),
      before: 6,
      after: 10,
      keepNext: true,
    },
    CoverCompany: {
      ...title,
      ...cover(second + 3, 1.5),
      before: look.formal ? 90 : 130,
      after: look.formal ? 60 : 10,
      ...(look.formal ? {} : { bold: false, color: 'accent' as const }),
    },
    CoverTitle: {
      ...title,
      ...cover(sizes.cover, 1.4),
      ...(look.formal ? {} : { after: Math.min(230, coverRoom(look)), rule: 'below' as const }),
    },
    CoverRule: {
      align,
      size: 2,
      line: ABOVE_RULE,
      after: Math.min(190, coverRoom(look)) - ABOVE_RULE,
      rule: 'short',
    },
    CoverLine: cover(look.formal ? second - 1 : sizes.body + 1, 1.8),
  };
}

type ListStyle =
  | `ListNumber${'' | 2 | 3 | 4 | 5}`
  | `ListBullet${'' | 2}`
  | 'ListContinue'
  | 'Article'
  | 'Step';

function listStyles(look: Look): { readonly [I in ListStyle]: Draft } {
  const after = look.chinese ? 0 : 3;
  const at = (name: ListName, level: number): Draft => ({ after, list: { name, level } });
  return {
    ListNumber: at('main', 3),
    ListNumber2: at('main', 4),
    ListNumber3: at('main', 5),
    ListNumber4: at('main', 6),
    ListNumber5: at('main', 7),
    ListBullet: at('bullet', 0),
    ListBullet2: at('bullet', 1),
    ListContinue: { after },
    Article: at('articles', 0),
    Step: at('steps', 0),
  };
}

type FormStyle = 'FormLabel' | 'FormText' | 'FormNote' | `FormItem${'' | 2 | 3}`;

function formStyles(look: Look): { readonly [I in FormStyle]: Draft } {
  const { sizes, fonts } = look.theme;
  const cell: Draft = { size: sizes.table, line: look.lines.table, align: 'left' };
  const at = (level: number): Draft => ({ ...cell, list: { name: 'cell', level } });
  return {
    FormLabel: { ...at(0), font: 'label', bold: fonts.label.bold, align: 'center' },
    FormText: cell,
    FormNote: { ...cell, size: sizes.small, line: look.lines.small, color: 'muted' },
    FormItem: at(1),
    FormItem2: at(2),
    FormItem3: at(3),
  };
}

function contentsStyles(look: Look): { readonly [I in 'TOCHeading' | `TOC${1 | 2 | 3}`]: Draft } {
  const { sizes } = look.theme;
  const entry: Draft = { align: 'left', pageTab: true };
  return {
    TOCHeading: {
      ...titleFont(look, 'heading'),
      color: 'heading',
      ...chapterLook(look),
      size: sizes.headings[0],
      line: quarterPoint(sizes.headings[0] * 1.4),
      before: 6,
      after: 12,
    },
    TOC1: { ...entry, font: 'label', bold: look.theme.fonts.label.bold, before: 4, after: 1 },
    TOC2: { ...entry, left: 2, size: sizes.table, line: look.lines.table },
    TOC3: { ...entry, left: 4, size: sizes.table, line: look.lines.table },
  };
}
