import { readFileSync } from 'node:fs';
import { TrueType } from '../src/renderers/fonts/true-type.ts';

const FONTS = new URL('../node_modules/@expo-google-fonts/', import.meta.url);
/** ASCII to Latin Extended-B, Greek, Cyrillic, Vietnamese, punctuation, currency, letterlike signs. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x218f],
];
const EM = 1000;

/** How far each character moves the pen, regular and bold, as the chart measures text: the fonts in the order in which a face is searched. */
export function advancesText(): string {
  return `// Generated from Noto Sans SC and Noto Sans by npm run generate; do not edit.
/** First code point of a range, then the advances of it and the following ones, in thousandths of the type size. */
${table('REGULAR', ['noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'noto-sans/400Regular/NotoSans_400Regular.ttf'])}
${table('BOLD', ['noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf'])}`;
}

function table(name: string, files: readonly string[]): string {
  const fonts = files.map((file) => new TrueType(readFileSync(new URL(file, FONTS))));
  const rows = RANGES.map(([from, to]) => {
    const widths = Array.from({ length: to - from + 1 }, (_, at) => advance(fonts, from + at));
    return `  [0x${from.toString(16)}, [${widths.join(',')}]],`;
  });
  return `export const ${name}: readonly (readonly [number, readonly number[]])[] = [\n${rows.join('\n')}\n];\n`;
}

function advance(fonts: readonly TrueType[], code: number): number {
  if (isInkless(code)) return 0;
  const font = fonts.find((one) => one.glyph(code) !== 0);
  if (font === undefined) return EM;
  return Math.round((font.advance(font.glyph(code)) * EM) / font.metrics.unitsPerEm);
}

/** Joiners and marks of direction. */
function isInkless(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e);
}
