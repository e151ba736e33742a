import type { BoxShape, LineShape, Shape, TextShape, Tone } from '../scene.ts';
import { widthOf } from '../text/measure.ts';
import type { ChartWords } from '../words.ts';
import { rounded } from './draw.ts';
import type { Sign } from './signs.ts';

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

/**
 * The one rule of when there is a legend: where a drawing shows a sign that its boxes do not say in words. These they do: by their
 * titles, and by `空缺`, `兼 …` and `→ 第2张` in them. A legend that there is explains all signs of its drawing.
 */
const SAID_IN_BOXES: ReadonlySet<Sign> = new Set([
  'department',
  'head',
  'position',
  'vacant',
  'shared',
  'stub',
]);

const SIZE = 8.5;
const SWATCH = { width: 18, height: 9, gap: 5 };
const BETWEEN = 16;
const LINE = 14;

export interface Legend {
  readonly width: number;
  readonly height: number;
  /** From the legend's upper left corner. */
  at(x: number, y: number): readonly Shape[];
}

/**
 * The signs with their words, in as many lines as the width asks for. Height 0 when there is nothing to explain. `headcount` is one that
 * stands in the drawing, `1/2`, for the legend to explain.
 */
export function legendOf(
  signs: ReadonlySet<Sign>,
  words: ChartWords,
  width: number,
  headcount: string,
): Legend {
  const used = [...signs].some((sign) => !SAID_IN_BOXES.has(sign))
    ? ORDER.filter((sign) => signs.has(sign) && words.legend[sign] !== '')
    : [];
  const entries: { readonly sign: Sign; readonly x: number; readonly line: number }[] = [];
  let [x, line, widest] = [0, 0, 0];
  const swatchWidth = (sign: Sign) => (sign === 'staffing' ? textWidth(headcount) : SWATCH.width);
  for (const sign of used) {
    const room = swatchWidth(sign) + SWATCH.gap + textWidth(words.legend[sign]);
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
      entries.flatMap(({ sign, x, line }) => {
        const middle = top + line * LINE + LINE / 2;
        const baseline = middle + SIZE * 0.37;
        return [
          sign === 'staffing' ? [label(headcount, left + x, baseline)] : swatch(sign, left + x, middle),
          label(words.legend[sign], left + x + swatchWidth(sign) + SWATCH.gap, baseline),
        ].flat();
      }),
  };
}

/** With slack for faces whose Latin is wider. */
function textWidth(text: string): number {
  return widthOf(text, 'regular') * SIZE * 1.03;
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

function swatch(sign: Exclude<Sign, 'staffing'>, x: number, middle: number): (BoxShape | LineShape)[] {
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
