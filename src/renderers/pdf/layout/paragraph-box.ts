import { pdfNumber } from '../file/pdf-strings.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Canvas } from '../page/canvas.ts';
import type { Ink } from '../page/text-writer.ts';
import type { Characters } from '../text/characters.ts';
import { fillLines, longestWord, type Measure, overhang, WIDEST_GAP } from '../text/fill-lines.ts';
import { isElastic } from '../text/kinds.ts';
import type { Line, Run, StyledText } from '../text/styled-text.ts';
import type { Box, Room, Split } from './box.ts';
import type { Setter } from './setter.ts';
import type { TextStyle } from './styles.ts';

/** A paragraph broken into lines, shared by the boxes it is cut into. */
interface Paragraph {
  readonly text: StyledText;
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly width: number;
  readonly element: StructureElement;
  readonly setter: Setter;
  /** Called when the first line is drawn. */
  readonly onStart: ((canvas: Canvas, top: number) => void) | undefined;
}

/** Fewest lines of a paragraph at the foot of a page, and at the head of the next. */
const ORPHANS = 2;
const WIDOWS = 2;
/** The height of an em square above the baseline. */
const ASCENT = 0.88;
/** Western lines have gaps at spaces only; thousandths of an em. */
const WIDEST_SPACE = 400;
/** Thousandths of an em. */
const ROUNDING = 0.5;
const RULE_GAP = 3;
const RULE = 0.75;

export interface ParagraphOptions {
  readonly text: StyledText;
  readonly style: TextStyle;
  /** Points. */
  readonly width: number;
  readonly element: StructureElement;
  readonly setter: Setter;
  readonly onStart?: ((canvas: Canvas, top: number) => void) | undefined;
}

/** A paragraph, or some of its lines. */
export class ParagraphBox implements Box {
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly belongsAbove: boolean;
  readonly #paragraph: Paragraph;
  readonly #from: number;
  readonly #to: number;

  private constructor(paragraph: Paragraph, from: number, to: number) {
    const { style } = paragraph;
    const last = to === paragraph.lines.length;
    this.#paragraph = paragraph;
    this.#from = from;
    this.#to = to;
    this.height = (to - from) * style.line + (last && style.rule !== undefined ? RULE_GAP : 0);
    this.before = from === 0 ? style.before : 0;
    this.after = last ? style.after : 0;
    this.keepWithNext = last && style.keepWithNext;
    this.belongsAbove = from === 0 && style.belongsAbove;
  }

  static set({ text, style, width, element, setter, onStart }: ParagraphOptions): ParagraphBox {
    const em = 1000 / style.size;
    const measure = { width: width * em, indent: style.firstLine * 1000, squeezable: true };
    const filled = fillLines(text, setter.characters, measure);
    const lines = style.align === 'center' ? balanced(filled, text, measure, setter.characters) : filled;
    return new ParagraphBox({ text, lines, style, width, element, setter, onStart }, 0, lines.length);
  }

  /** The same, never the last thing on a page. */
  keptWithNext(): ParagraphBox {
    return this.#restyled({ keepWithNext: true });
  }

  /** The same without space below: what follows belongs to it. */
  closeToNext(): ParagraphBox {
    return this.#restyled({ after: 0 });
  }

  #restyled(change: Partial<TextStyle>): ParagraphBox {
    const style = { ...this.#paragraph.style, ...change };
    return new ParagraphBox({ ...this.#paragraph, style }, this.#from, this.#to);
  }

  get lineCount(): number {
    return this.#to - this.#from;
  }

  split({ height, force }: Room): Split | undefined {
    const { line } = this.#paragraph.style;
    const count = this.lineCount;
    let fits = Math.floor((height + 0.01) / line);
    if (fits < count && count - fits < WIDOWS && (!force || count >= ORPHANS + WIDOWS)) fits = count - WIDOWS;
    if (force) fits = Math.max(1, Math.min(fits, count));
    else if (fits < ORPHANS) return undefined;
    if (fits >= count) return undefined;
    const at = this.#from + fits;
    return {
      first: new ParagraphBox(this.#paragraph, this.#from, at),
      rest: new ParagraphBox(this.#paragraph, at, this.#to),
    };
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { lines, style, onStart, element, width } = this.#paragraph;
    if (this.#from === 0) {
      onStart?.(canvas, y);
      if (this.#paragraph.text.codes !== '') canvas.attach(element);
    }
    const drop = (style.line - style.size) / 2 + ASCENT * style.size;
    for (let at = this.#from; at < this.#to; at++) {
      const line = lines[at];
      if (line === undefined || line.end === line.start) continue;
      this.#drawLine(canvas, line, at === 0, x, y + (at - this.#from) * style.line + drop);
    }
    if (style.rule !== undefined && this.#to === lines.length) {
      canvas.rule(x, y + this.height, x + width, y + this.height, RULE, style.rule);
    }
  }

  #drawLine(canvas: Canvas, line: Line, first: boolean, left: number, baseline: number): void {
    const { style, width, text, setter } = this.#paragraph;
    const em = 1000 / style.size;
    const indent = first ? style.firstLine * style.size : 0;
    const room = (width - indent) * em;
    const { kinds } = setter.characters.tablesFor('');
    const slack = room - this.#inkWidth(line, kinds);
    const extra = this.#stretch(line, slack, kinds);
    const spare = Math.max(0, slack);
    const shift = style.align === 'center' ? spare / 2 : style.align === 'end' ? spare : 0;
    const x = left + indent + shift / em;
    const trim = !(first && style.firstLine > 0);
    const lead = this.#leadFactor();
    canvas.text.begin(x, canvas.page.height - baseline);
    if (lead > 0) this.#deferShift(canvas, line, lead);
    const at = { x, baseline, extra, trim };
    for (const run of text.runs) {
      if (overlaps(run, line)) this.#drawRun(canvas, run, line, at);
    }
  }

  #drawRun(
    canvas: Canvas,
    run: Run,
    line: Line,
    at: { readonly x: number; readonly baseline: number; readonly extra: number; readonly trim: boolean },
  ): void {
    const { text, style, element } = this.#paragraph;
    const start = Math.max(run.start, line.start);
    const end = Math.min(run.end, line.end);
    const y = canvas.page.height - at.baseline;
    canvas.tag(run.element ?? element);
    if (run.page !== undefined) {
      this.#deferNumber(canvas, run, run.page);
      return;
    }
    const from = canvas.text.pen;
    if (run.slanted) canvas.text.slant(at.x, y, true, style.size);
    canvas.text.run(text.codes, start, end, run.face, this.#ink, at.extra, at.trim);
    if (run.slanted) canvas.text.slant(at.x, y, false, style.size);
    if (run.link !== undefined && run.element !== undefined) {
      const scale = style.size / 1000;
      const label = this.#paragraph.setter.characters.decode(text.codes.slice(run.start, run.end));
      const bottom = y - 0.2 * style.size;
      const area = [
        at.x + from * scale,
        bottom,
        at.x + canvas.text.pen * scale,
        bottom + 1.15 * style.size,
      ] as const;
      canvas.link(run.link, area, run.element, label);
    }
  }

  get #ink(): Ink {
    return this.#paragraph.style;
  }

  /** The number is written when it is known; what follows on the line moves with it. */
  #deferNumber(canvas: Canvas, run: Run, target: string): void {
    const { text } = this.#paragraph;
    canvas.text.prepareFor(text.codes.charCodeAt(run.start), run.face, this.#ink);
    for (const digit of '0123456789') canvas.text.use(digit.charCodeAt(0), run.face);
    const room = run.face.width(text.codes.slice(run.start, run.end));
    canvas.text.pen += room;
    canvas.defer((numberOf) => {
      const number = numberOf(target);
      return number === undefined ? '' : `${codeString(number)}Tj\n`;
    });
  }

  /** Lines that are centred or flush right begin where the real numbers want it. */
  #deferShift(canvas: Canvas, line: Line, factor: number): void {
    const { text } = this.#paragraph;
    const numbers = text.runs.filter((run) => run.page !== undefined && overlaps(run, line));
    const [first] = numbers;
    if (first === undefined) return;
    canvas.tag(this.#paragraph.element);
    canvas.text.prepareFor(text.codes.charCodeAt(first.start), first.face, this.#ink);
    canvas.defer((numberOf) => {
      const spare = numbers.reduce((sum, run) => {
        const real = numberOf(run.page ?? '') ?? '';
        return sum + run.face.width(text.codes.slice(run.start, run.end)) - run.face.width(real);
      }, 0);
      return `[${pdfNumber(-spare * factor)}]TJ\n`;
    });
  }

  #leadFactor(): number {
    const { align } = this.#paragraph.style;
    return align === 'end' ? 1 : align === 'center' ? 0.5 : 0;
  }

  /** The line's width without the blank half of a mark at its end. */
  #inkWidth(line: Line, kinds: Uint8Array): number {
    return line.width - this.#overhang(line, kinds);
  }

  #overhang(line: Line, kinds: Uint8Array): number {
    const { text } = this.#paragraph;
    const code = text.codes.charCodeAt(line.end - 1);
    for (const { start, end, face } of text.runs) {
      if (line.end > start && line.end <= end) return overhang(kinds[code] ?? 0, face.advances[code] ?? 0);
    }
    return 0;
  }

  /** What every gap of a line is widened by so that it fills its room; 0 when that would tear it. Less than 0 for a line squeezed in. */
  #stretch(line: Line, slack: number, kinds: Uint8Array): number {
    const { text, style } = this.#paragraph;
    if (slack >= -ROUNDING && (style.align !== 'justify' || line.last)) return 0;
    const { codes } = text;
    let gaps = 0;
    let spaces = 0;
    for (let at = line.start + 1; at < line.end; at++) {
      const before = kinds[codes.charCodeAt(at - 1)] ?? 0;
      if (isElastic(before, kinds[codes.charCodeAt(at)] ?? 0)) gaps++;
      if (codes.charCodeAt(at - 1) === 0x20) spaces++;
    }
    if (gaps === 0) return 0;
    const extra = slack / gaps;
    return extra <= (gaps === spaces ? WIDEST_SPACE : WIDEST_GAP) ? extra : 0;
  }
}

/** More lines are running text, whatever its alignment. */
const MOST_BALANCED = 4;
/** Thousandths of an em. */
const BALANCE_STEP = 100;

/** The same number of lines, as equal in length as words allow: titles and labels in the middle of their room. */
function balanced(
  lines: readonly Line[],
  text: StyledText,
  measure: Measure,
  characters: Characters,
): readonly Line[] {
  if (lines.length < 2 || lines.length > MOST_BALANCED || lines.slice(0, -1).some(({ last }) => last))
    return lines;
  let best = lines;
  const equal = lines.reduce((sum, { width }) => sum + width, 0) / lines.length;
  let narrow = Math.max(equal - BALANCE_STEP, longestWord(text, characters));
  let wide = measure.width;
  while (wide - narrow > BALANCE_STEP) {
    const width = (narrow + wide) / 2;
    const tried = fillLines(text, characters, { ...measure, width, squeezable: false });
    if (tried.length > lines.length || tried.some((line) => line.width > width + 500)) narrow = width;
    else [best, wide] = [tried, width];
  }
  return best;
}

function overlaps(run: Run, line: Line): boolean {
  return run.start < line.end && run.end > line.start;
}

/** Digits as a string of two-byte codes. */
function codeString(digits: string): string {
  return `<${[...digits].map((digit) => digit.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
}
