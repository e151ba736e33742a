import { pdfColor } from '../file/pdf-strings.ts';
import type { Face, FaceFont } from '../text/face.ts';
import { adjustmentBefore, trimAtStart } from '../text/fill-lines.ts';
import { isElastic, isFullWidthKind } from '../text/kinds.ts';
import type { ByteWriter } from './byte-writer.ts';

/** How text looks, apart from its face. */
export interface Ink {
  /** Points. */
  readonly size: number;
  /** `#rrggbb` */
  readonly color: string;
}

interface State {
  font: string;
  size: number;
  /** Extra space behind every glyph, thousandths of an em. */
  spacing: number;
  /** Ems; 0 for glyphs that are filled and no more. */
  stroke: number;
  color: string;
}

const FRESH: Readonly<State> = { font: '', size: 0, spacing: 0, stroke: 0, color: '' };
const SLANT = 0.2;

const LINE_FEED = 0x0a;
const OPEN_STRING = 0x28;
const CLOSE_STRING = 0x29;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CARRIAGE_RETURN = 0x0d;

/** Writes text operators: strings of two-byte codes with the spacing that Chinese punctuation and justification ask. */
export class TextWriter {
  readonly #out: ByteWriter;
  readonly #kinds: Uint8Array;
  #state: State = { ...FRESH };
  /** The line being written: what stands before the next glyph. −1 at its start. */
  #previousKind = -1;
  #previousAdvance = 0;
  #arrayOpen = false;
  #stringOpen = false;
  /** Width written since the line began, thousandths of an em. */
  pen = 0;

  constructor(out: ByteWriter, kinds: Uint8Array) {
    this.#out = out;
    this.#kinds = kinds;
  }

  /** Nothing is known of the graphics state: at the start of a page. */
  reset(): void {
    this.#state = { ...FRESH };
  }

  /** The state that a `q` puts aside and the matching `Q` brings back. */
  save(): () => void {
    const saved = { ...this.#state };
    return () => {
      this.#state = saved;
    };
  }

  /** Somebody else has chosen a colour. */
  forgetColor(): void {
    this.#state.color = '';
  }

  /** Begins a line at a point of the page, in PDF coordinates. */
  begin(x: number, y: number): void {
    this.#place(x, y, 0);
    this.#start();
  }

  /** Begins a line that runs down the page. */
  beginTurned(x: number, y: number): void {
    this.#out.ascii('0 -1 1 0 ');
    this.#out.number(x);
    this.#out.number(y);
    this.#out.ascii('Tm\n');
    this.#start();
  }

  /** Goes on slanted, or upright again, where the pen is. */
  slant(x: number, y: number, on: boolean, size: number): void {
    this.#place(x + (this.pen * size) / 1000, y, on ? SLANT : 0);
  }

  /**
   * Writes the codes from `start` to `end` behind what the line has already.
   * @param extra what every elastic gap is widened by, thousandths of an em
   * @param trim whether an opening mark at the start of the line loses its blank half
   */
  run(codes: string, start: number, end: number, face: Face, ink: Ink, extra: number, trim: boolean): void {
    for (let at = start; at < end; at++) {
      const code = codes.charCodeAt(at);
      if (code !== LINE_FEED) this.#write(code, face, ink, extra, trim);
    }
    this.#closeArray();
  }

  #write(code: number, face: Face, ink: Ink, extra: number, trim: boolean): void {
    const kind = this.#kinds[code] ?? 0;
    const advance = face.advances[code] ?? 0;
    const spacing = extra !== 0 && isFullWidthKind(kind) ? extra : 0;
    const shift = this.#shift(kind, advance, extra, trim);
    // Behind the glyph before rather than before this one: some readers count the spacing of this one to it.
    const behind = shift !== 0 && this.#arrayOpen;
    if (behind) this.#adjust(shift);
    const font = face.fonts[face.fontIndex[code] ?? 0];
    if (font !== undefined) {
      this.#prepare(font, ink, spacing);
      font.font.used[code] = 1;
    }
    if (shift !== 0 && !behind) this.#adjust(shift);
    this.#glyph(code);
    this.pen += advance + shift + spacing;
    this.#previousKind = kind;
    this.#previousAdvance = advance;
  }

  /** Makes ready for a string that is written later by somebody else, in the font of `code`. */
  prepareFor(code: number, face: Face, ink: Ink): void {
    const font = face.fonts[face.fontIndex[code] ?? 0];
    if (font !== undefined) this.#prepare(font, ink, 0);
    this.#closeArray();
  }

  /** Has a code embedded that somebody else writes. */
  use(code: number, face: Face): void {
    face.learnAll(String.fromCharCode(code));
    const font = face.fonts[face.fontIndex[code] ?? 0];
    if (font !== undefined) font.font.used[code] = 1;
  }

  #start(): void {
    this.pen = 0;
    this.#previousKind = -1;
    this.#previousAdvance = 0;
  }

  #place(x: number, y: number, slant: number): void {
    const out = this.#out;
    out.ascii(slant === 0 ? '1 0 0 1 ' : `1 0 ${slant} 1 `);
    out.number(x);
    out.number(y);
    out.ascii('Tm\n');
  }

  /** Space before a glyph beyond what the one before it has behind it. */
  #shift(kind: number, advance: number, extra: number, trim: boolean): number {
    const previous = this.#previousKind;
    if (previous < 0) return trim ? trimAtStart(kind, advance) : 0;
    const adjustment = adjustmentBefore(kind, advance, previous, this.#previousAdvance);
    if (extra === 0) return adjustment;
    const behind = isFullWidthKind(previous) ? extra : 0;
    return adjustment + (isElastic(previous, kind) ? extra : 0) - behind;
  }

  #prepare(font: FaceFont, ink: Ink, spacing: number): void {
    const state = this.#state;
    const name = font.font.resource;
    if (state.font !== name || state.size !== ink.size) {
      this.#closeArray();
      this.#out.ascii(`/${name} `);
      this.#out.operator('Tf', ink.size);
      font.font.isUsed = true;
      state.font = name;
      state.size = ink.size;
    }
    if (state.spacing !== spacing) {
      this.#closeArray();
      this.#out.ascii(`${Math.round(spacing * ink.size * 10) / 10000} Tc\n`);
      state.spacing = spacing;
    }
    if (state.color !== ink.color || state.stroke !== font.stroke) this.#paint(ink, font.stroke);
  }

  #paint(ink: Ink, stroke: number): void {
    const state = this.#state;
    this.#closeArray();
    const color = pdfColor(ink.color);
    if (state.color !== ink.color) this.#out.ascii(`${color} rg\n`);
    if (stroke > 0) this.#out.ascii(`${color} RG ${Math.round(ink.size * stroke * 1000) / 1000} w\n`);
    if (state.stroke > 0 !== stroke > 0) this.#out.ascii(stroke > 0 ? '2 Tr\n' : '0 Tr\n');
    state.color = ink.color;
    state.stroke = stroke;
  }

  #adjust(shift: number): void {
    this.#openArray();
    if (this.#stringOpen) {
      this.#out.byte(CLOSE_STRING);
      this.#stringOpen = false;
    }
    this.#out.number(-shift);
  }

  #glyph(code: number): void {
    this.#openArray();
    if (!this.#stringOpen) {
      this.#out.byte(OPEN_STRING);
      this.#stringOpen = true;
    }
    this.#escaped(code >> 8);
    this.#escaped(code & 0xff);
  }

  #escaped(byte: number): void {
    if (byte === OPEN_STRING || byte === CLOSE_STRING || byte === BACKSLASH) {
      this.#out.byte(BACKSLASH);
      this.#out.byte(byte);
    } else if (byte === CARRIAGE_RETURN) this.#out.ascii('\\r');
    else this.#out.byte(byte);
  }

  #openArray(): void {
    if (this.#arrayOpen) return;
    this.#out.byte(OPEN_ARRAY);
    this.#arrayOpen = true;
  }

  #closeArray(): void {
    if (!this.#arrayOpen) return;
    if (this.#stringOpen) this.#out.byte(CLOSE_STRING);
    this.#stringOpen = false;
    this.#out.ascii(']TJ\n');
    this.#arrayOpen = false;
  }
}
