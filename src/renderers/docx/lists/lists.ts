import type { Counter, Label, LevelStyle, Numbering } from '../../../booklet/blocks.ts';
import { labelGap } from '../../label-gap.ts';
import type { Look } from '../styles/look.ts';
import type { StyleId, TextStyles } from '../styles/text-styles.ts';
import { WORD_FORMATS, type WordFormat } from './number-formats.ts';

/**
 * The lists of the document, each one multilevel list of Word's. `main` runs through the whole booklet and restarts under
 * headings by Word's own rules:
 *
 *     0 第一章 (Heading 1) · 1 a unit, counted but not shown (Heading 2) · 2 一、 (Heading 3) · 3 （一） · 4 1. · 5 （1） · 6 ① …
 *
 * `cell` restarts at every label of a form in the same way: its level 0 is the label cell's style, counted but not shown.
 * `regulation` is 第一章 inside a regulation.
 */
export type ListName = 'main' | 'cell' | 'articles' | 'regulation' | 'steps' | 'bullet';

export const LIST_NAMES: readonly ListName[] = ['main', 'cell', 'articles', 'regulation', 'steps', 'bullet'];

export const LEVELS_IN_WORD = 9;

/** One level of a list. Lengths in points. */
export interface ListLevel {
  /** Absent where Word counts without showing a number. */
  readonly style: LevelStyle | undefined;
  readonly format: WordFormat;
  /** Where the text's later lines begin, and its first line relative to them. */
  readonly left: number;
  readonly firstLine: number;
  /** What parts a number from its text; `wide` is the blank of a full-width character. */
  readonly suffix: 'tab' | 'space' | 'wide' | 'nothing';
  /** The paragraph style that carries this level by itself. */
  readonly linked: StyleId | undefined;
  readonly bold: boolean;
}

export type Lists = { readonly [N in ListName]: readonly ListLevel[] };

/** A place in a list. */
export interface Slot {
  readonly list: ListName;
  readonly level: number;
}

const OUTLINE_LEVEL = 2;
const CELL_LEVEL = 1;

/** Where Word counts a label; undefined beyond its nine levels. */
export function slotOf(label: Label, lists: Lists, headingLevel = 0): Slot | undefined {
  const slot = rawSlot(label, headingLevel);
  return lists[slot.list][slot.level] ? slot : undefined;
}

function rawSlot(label: Label, headingLevel: number): Slot {
  switch (label.scheme) {
    case 'chapters':
      return { list: headingLevel > 2 ? 'regulation' : 'main', level: label.level };
    case 'outline':
      return { list: 'main', level: label.level + OUTLINE_LEVEL };
    case 'cell':
      return { list: 'cell', level: label.level + CELL_LEVEL };
    default:
      return { list: label.scheme, level: label.level };
  }
}

/** All lists of a booklet, from the composer's numbering and the styles that stand for levels. */
export function buildLists(numbering: Numbering, look: Look, styles: TextStyles): Lists {
  const linked = linkedStyles(styles);
  const levels = (list: ListName, sources: readonly (LevelStyle | undefined)[], geometry: Geometry) =>
    Array.from({ length: LEVELS_IN_WORD }, (_, level) => {
      const style = level < sources.length ? sources[level] : sources.at(-1);
      return listLevel(look, style, geometry(level, style), linked.get(`${list} ${level}`));
    });
  const { sizes } = look.theme;
  const headings = look.chinese ? flushLevels : hanging(numbering.outline, sizes.headings[2]);
  const outline = flowGeometry(look, hanging(numbering.outline, sizes.body, 1), 0);
  const cell = hanging(numbering.cell, sizes.table);
  return {
    main: levels('main', [numbering.chapters[0], undefined, ...numbering.outline], (level, style) => {
      if (level < OUTLINE_LEVEL) return flush(style);
      return level === OUTLINE_LEVEL ? headings(0, style) : outline(level - OUTLINE_LEVEL - 1, style);
    }),
    cell: levels('cell', [undefined, ...numbering.cell], (level, style) =>
      level < CELL_LEVEL ? flush(style) : cell(level - CELL_LEVEL, style),
    ),
    articles: levels(
      'articles',
      numbering.articles,
      flowGeometry(look, hanging(numbering.articles, sizes.body), 1),
    ),
    regulation: levels('regulation', numbering.chapters, flushLevels),
    steps: levels('steps', numbering.steps, hanging(numbering.steps, sizes.body)),
    bullet: levels('bullet', numbering.bullet, hanging(numbering.bullet, sizes.body)),
  };
}

type Indents = Pick<ListLevel, 'left' | 'firstLine' | 'suffix'>;
type Geometry = (level: number, style: LevelStyle | undefined) => Indents;

/** Full-width punctuation brings its own space. */
function suffixAfter(style: LevelStyle | undefined): 'space' | 'wide' | 'nothing' {
  if (!style) return 'space';
  const gap = labelGap(style.before + style.after);
  return gap === '' ? 'nothing' : gap === ' ' ? 'space' : 'wide';
}

const flush = (style: LevelStyle | undefined): Indents => ({
  left: 0,
  firstLine: 0,
  suffix: suffixAfter(style),
});

const flushLevels: Geometry = (_, style) => flush(style);

/**
 * Chinese custom: the number stands two characters in and later lines run back to the margin, of the levels after `flush`
 * to a character a level; elsewhere numbers hang.
 */
function flowGeometry(look: Look, elsewhere: Geometry, flush: number): Geometry {
  if (!look.chinese) return elsewhere;
  const { body } = look.theme.sizes;
  return (level, style) => ({
    left: Math.max(0, level - flush) * body,
    firstLine: 2 * body,
    suffix: suffixAfter(style),
  });
}

const FULL_WIDTH = /[\u2e80-\uffef]/u;
/** Room for the numbers that a list usually reaches, em. */
const NUMBER_WIDTHS: { readonly [C in Counter]: number } = {
  decimal: 1,
  chinese: 2,
  taiwanese: 2,
  circled: 1,
  latin: 0.6,
  'latin-capital': 0.8,
  roman: 1,
  hangul: 1,
  bullet: 0,
};

/** A full-width bracket after the number is half air. */
const textWidth = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (FULL_WIDTH.test(character) && character !== '）' ? 1 : 0.45),
    0,
  );

/**
 * The number stands in the margin that its text leaves free; each level begins where the text above it does. A cumulative
 * label shows a number for each level so far, 1.2.1 has three. The first `above` levels are headings, beside which
 * nothing hangs.
 */
function hanging(styles: readonly LevelStyle[], size: number, above = 0): Geometry {
  const hangOf = (level: number): number => {
    const style = styles[above + level] ?? styles.at(-1);
    const numbers = above + level + 1;
    return Math.max(labelWidth(style, numbers) + 0.45, twoDigits(style, numbers)) * size;
  };
  return (level) => {
    const hangs = Array.from({ length: level + 1 }, (_, at) => hangOf(at));
    return {
      left: hangs.reduce((sum, hang) => sum + hang, 0),
      firstLine: -(hangs.at(-1) ?? 0),
      suffix: 'tab',
    };
  };
}

function labelWidth(style: LevelStyle | undefined, numbers: number): number {
  if (!style) return 0;
  const width = style.cumulative ? 0.9 * numbers - 0.2 : NUMBER_WIDTHS[style.counter];
  return textWidth(style.before) + width + textWidth(style.after);
}

/** Advance of a digit, and of a full stop, in the widest type that is set, em. */
const DIGIT = 0.556;
const STOP = 0.28;
/** What must be left between a number and its text, em: what stands after a number brings some air of its own. */
const LEAST_GAP = { none: 0.45, latin: 0.2, bracket: 0.05 };

/** What the tenth item of a list and those after it need, em: a wider number pushes its text to the next tab stop. */
function twoDigits(style: LevelStyle | undefined, numbers: number): number {
  if (style?.counter !== 'decimal') return 0;
  const above = style.cumulative ? (numbers - 1) * (DIGIT + STOP) : 0;
  const signs = [...style.before, ...style.after].reduce(
    (sum, sign) => sum + (FULL_WIDTH.test(sign) ? 1 : 0.45),
    0,
  );
  const gap = LEAST_GAP[style.after === '' ? 'none' : style.after.endsWith('）') ? 'bracket' : 'latin'];
  return above + 2 * DIGIT + signs + gap;
}

function listLevel(
  look: Look,
  style: LevelStyle | undefined,
  indents: Indents,
  linked: StyleId | undefined,
): ListLevel {
  return {
    style,
    format: style ? WORD_FORMATS[style.counter] : 'none',
    ...indents,
    ...(style ? {} : { suffix: 'nothing' as const }),
    linked,
    bold: look.chinese && linked === 'Article',
  };
}

function linkedStyles(styles: TextStyles): ReadonlyMap<string, StyleId> {
  return new Map(
    Object.values(styles).flatMap(({ id, list }) =>
      list ? [[`${list.name} ${list.level}`, id] as const] : [],
    ),
  );
}
