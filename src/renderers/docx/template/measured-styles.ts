import type { Look } from '../styles/look.ts';
import type { TextStyle, TextStyles } from '../styles/text-styles.ts';
import { StyleReader } from './style-reader.ts';
import type { WordTemplate } from './word-template.ts';

/** Size of type that Word takes where a document says none, points. */
const UNSAID = 10;
/** Height of a line to its type's size, as the usual fonts have it. */
const NATURAL = { ideographs: 1.3, latin: 1.17 } as const;

/** Our styles, with the measures of those that the template brings: pages are counted by them. */
export function measuredStyles(styles: TextStyles, look: Look, template: WordTemplate): TextStyles {
  const reader = new StyleReader(template.styles);
  const entries = Object.entries(styles).map(([id, style]) => [
    id,
    template.own.has(id) ? measured(style, look, template, reader) : style,
  ]);
  return Object.fromEntries(entries) as TextStyles;
}

/** Heights of a style's paragraphs, points. */
export interface StyleHeights {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
}

/** How high the template sets the paragraphs of a style. */
export function heightsOf(
  reader: StyleReader,
  id: string,
  { language }: Pick<Look, 'language'>,
  template: WordTemplate,
): StyleHeights {
  const size = sizeOf(reader, id);
  const pitch = pitchOf(template, reader, id);
  const space = (name: string): number => {
    const lines = reader.number(id, 'w:pPr', 'w:spacing', `w:${name}Lines`);
    if (lines !== undefined && lines > 0) return (lines / 100) * (pitch ?? size * NATURAL.ideographs);
    return Math.max(0, (reader.number(id, 'w:pPr', 'w:spacing', `w:${name}`) ?? 0) / 20);
  };
  return {
    size,
    line: lineOf(reader, id, size * NATURAL[language === 'en' ? 'latin' : 'ideographs'], pitch),
    before: space('before'),
    after: space('after'),
  };
}

function measured(style: TextStyle, look: Look, template: WordTemplate, reader: StyleReader): TextStyle {
  const { id } = style;
  const heights = heightsOf(reader, id, look, template);
  const { size } = heights;
  const indent = (name: string): number => {
    const characters = reader.number(id, 'w:pPr', 'w:ind', `w:${name}Chars`);
    if (characters !== undefined) return characters / 100;
    return (reader.number(id, 'w:pPr', 'w:ind', `w:${name}`) ?? 0) / 20 / size;
  };
  return {
    ...style,
    ...heights,
    bold: reader.flag(id, 'w:rPr', 'w:b') ?? false,
    firstLine: indent('firstLine') || -indent('hanging'),
    left: indent('left'),
    keepNext: style.keepNext || (reader.flag(id, 'w:pPr', 'w:keepNext') ?? false),
  };
}

export const sizeOf = (reader: StyleReader, id: string): number =>
  Math.min(96, Math.max(5, (reader.number(id, 'w:rPr', 'w:sz') ?? UNSAID * 2) / 2));

/** Distance of the grid's lines in points, where lines stand on it. */
function pitchOf({ page }: WordTemplate, reader: StyleReader, id: string): number | undefined {
  const grid = new Map(page.grid);
  const pitch = Number(grid.get('w:linePitch') ?? 0) / 20;
  const type = grid.get('w:type') ?? 'default';
  const stands = type !== 'default' && reader.flag(id, 'w:pPr', 'w:snapToGrid') !== false;
  return stands && pitch > 0 ? pitch : undefined;
}

function lineOf(reader: StyleReader, id: string, natural: number, pitch: number | undefined): number {
  const line = reader.number(id, 'w:pPr', 'w:spacing', 'w:line') ?? 240;
  const rule = reader.attribute(id, 'w:pPr', 'w:spacing', 'w:lineRule') ?? 'auto';
  if (rule === 'exact') return Math.max(1, line / 20);
  const single = pitch === undefined ? natural : pitch * Math.ceil(natural / pitch - 0.01);
  return rule === 'atLeast' ? Math.max(single, line / 20) : Math.max(1, (single * line) / 240);
}
