import { rounded } from './draw.ts';
import { widthOf } from './measure.ts';
import type { BoxShape, LineShape, Shape, TextShape, Tone } from './scene.ts';
import type { Sign } from './signs.ts';
import type { ChartWords } from './words.ts';

/** In the order of the legend. */
const ORDER: readonly Sign[] = [
  'department',
  'head',
  'position',
  'assistant',
  'vacant',
  'shared',
  'external',
  'dotted',
  'stub',
  'staffing',
];

/** A drawing with nothing but these needs no legend. */
const PLAIN: ReadonlySet<Sign> = new Set(['department', 'head', 'position']);

const SIZE = 8;
const SWATCH = { width: 18, height: 9, gap: 5 };
const BETWEEN = 16;
const LINE = 14;

export interface Legend {
  readonly width: number;
  readonly height: number;
  /** From the legend's upper left corner. */
  at(x: number, y: number): readonly Shape[];
}

/** The signs with their words, in as many lines as the width asks for. Height 0 when there is nothing to explain. */
export function legendOf(signs: ReadonlySet<Sign>, words: ChartWords, width: number): Legend {
  const used = [...signs].some((sign) => !PLAIN.has(sign))
    ? ORDER.filter((sign) => signs.has(sign) && words.legend[sign] !== '')
    : [];
  const entries: { readonly sign: Sign; readonly x: number; readonly line: number }[] = [];
  let [x, line, widest] = [0, 0, 0];
  for (const sign of used) {
    const room = SWATCH.width + SWATCH.gap + widthOf(words.legend[sign], 'regular') * SIZE * 1.03;
    if (x > 0 && x + room > width) {
      x = 0;
      line++;
    }
    entries.push({ sign, x, line });
    widest = Math.max(widest, x + room);
    x += room + BETWEEN;
  }
  return {
    width: widest,
    height: used.length === 0 ? 0 : (line + 1) * LINE,
    at: (left, top) =>
      entries.flatMap((entry) => entryShapes(entry.sign, words, left + entry.x, top + entry.line * LINE)),
  };
}

function entryShapes(sign: Sign, words: ChartWords, x: number, y: number): Shape[] {
  const middle = y + LINE / 2;
  return [
    ...swatch(sign, x, middle),
    label(words.legend[sign], x + SWATCH.width + SWATCH.gap, middle + SIZE * 0.37),
  ];
}

function label(text: string, x: number, y: number): TextShape {
  const place = { x: rounded(x), y: rounded(y) };
  return {
    kind: 'text',
    tone: 'legend',
    text,
    ...place,
    size: SIZE,
    bold: false,
    anchor: 'start',
    vertical: false,
  };
}

const TONES: { readonly [S in Exclude<Sign, 'dotted' | 'staffing'>]: Tone } = {
  department: 'department',
  head: 'head',
  position: 'position',
  assistant: 'assistant',
  vacant: 'vacant',
  shared: 'position',
  external: 'external',
  stub: 'stub',
};

function swatch(sign: Sign, x: number, middle: number): (BoxShape | LineShape | TextShape)[] {
  const top = rounded(middle - SWATCH.height / 2);
  if (sign === 'dotted') {
    const y = rounded(middle);
    return [
      {
        kind: 'line',
        tone: 'dotted',
        points: [rounded(x), y, rounded(x + SWATCH.width), y],
        dashed: true,
      },
    ];
  }
  if (sign === 'staffing')
    return [{ ...label('2/3', x + SWATCH.width, middle + SIZE * 0.37), anchor: 'end' }];
  const whole: BoxShape = {
    kind: 'box',
    tone: TONES[sign],
    x: rounded(x),
    y: top,
    width: SWATCH.width,
    height: SWATCH.height,
    dashed: sign === 'vacant',
    double: sign === 'shared',
    radius: 1.5,
  };
  if (sign !== 'head') return [whole];
  // A head stands joined below its unit, which a white box alone would not tell from a post.
  const height = SWATCH.height / 2;
  return [
    { ...whole, tone: 'department', height, corners: 'top' },
    { ...whole, y: rounded(top + height), height, corners: 'bottom' },
  ];
}
