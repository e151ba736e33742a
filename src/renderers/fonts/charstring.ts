import { FLEX, OP } from './charstring-operators.ts';
import { GlyphPath } from './glyph-path.ts';

/** What a glyph's program may call. */
export interface Routines {
  readonly global: readonly Buffer[];
  readonly local: readonly Buffer[];
}

/** Bytes that begin a number: the one before two bytes of it, and all from here on. The rest are operators. */
const SHORT_NUMBER = 28;
const FIRST_NUMBER = 32;

const DEEPEST_CALL = 10;
const MOST_STEPS = 100_000;
const RETURNED = -1;
const ENDED = -2;

/** Draws the path that a Type 2 charstring describes; hints are skipped. Source: Adobe Technical Note 5177. */
export function drawCharstring(program: Buffer, routines: Routines): GlyphPath {
  const pen = new CharstringPen(routines);
  pen.run(program, 0);
  return pen.path;
}

class CharstringPen {
  readonly path = new GlyphPath();
  readonly #routines: Routines;
  #stack: number[] = [];
  #stems = 0;
  #steps = 0;

  constructor(routines: Routines) {
    this.#routines = routines;
  }

  /** True when the glyph has come to its end. */
  run(program: Buffer, depth: number): boolean {
    if (depth > DEEPEST_CALL) throw new RangeError('calls without end');
    let at = 0;
    while (at >= 0 && at < program.length) {
      this.#steps += 1;
      if (this.#steps > MOST_STEPS) throw new RangeError('a glyph without end');
      const byte = program.readUInt8(at);
      at =
        byte >= FIRST_NUMBER || byte === SHORT_NUMBER
          ? this.#number(program, at, byte)
          : this.#order(program, at, byte, depth);
    }
    return at === ENDED;
  }

  /** Obeys an operator; returns where to go on, or that the routine or the glyph has come to its end. */
  #order(program: Buffer, at: number, byte: number, depth: number): number {
    switch (byte) {
      case OP.callsubr:
        return this.#call(this.#routines.local, depth) ? ENDED : at + 1;
      case OP.callgsubr:
        return this.#call(this.#routines.global, depth) ? ENDED : at + 1;
      case OP.return:
        return RETURNED;
      case OP.escape:
        this.#flex(program.readUInt8(at + 1));
        return at + 2;
      case OP.endchar:
        return ENDED;
      case OP.hintmask:
      case OP.cntrmask:
        this.#countStems();
        return at + 1 + ((this.#stems + 7) >> 3);
      default:
        this.#operator(byte);
        return at + 1;
    }
  }

  #number(program: Buffer, at: number, byte: number): number {
    if (byte === SHORT_NUMBER) return this.#push(program.readInt16BE(at + 1), at + 3);
    if (byte < 247) return this.#push(byte - 139, at + 1);
    if (byte < 251) return this.#push((byte - 247) * 256 + program.readUInt8(at + 1) + 108, at + 2);
    if (byte < 255) return this.#push(-(byte - 251) * 256 - program.readUInt8(at + 1) - 108, at + 2);
    return this.#push(program.readInt32BE(at + 1) / 65_536, at + 5);
  }

  #push(value: number, next: number): number {
    this.#stack.push(value);
    return next;
  }

  #call(routines: readonly Buffer[], depth: number): boolean {
    const bias = routines.length < 1240 ? 107 : routines.length < 33_900 ? 1131 : 32_768;
    const routine = routines[(this.#stack.pop() ?? 0) + bias];
    if (routine === undefined) throw new RangeError('no such routine');
    return this.run(routine, depth + 1);
  }

  #countStems(): void {
    this.#stems += this.#stack.length >> 1;
    this.#stack = [];
  }

  #operator(byte: number): void {
    const { length } = this.#stack;
    switch (byte) {
      case OP.hstem:
      case OP.vstem:
      case OP.hstemhm:
      case OP.vstemhm:
        this.#stems += length >> 1;
        break;
      // A width may stand before the operands of the first move.
      case OP.rmoveto:
        this.path.move(this.#at(length - 2), this.#at(length - 1));
        break;
      case OP.hmoveto:
        this.path.move(this.#at(length - 1), 0);
        break;
      case OP.vmoveto:
        this.path.move(0, this.#at(length - 1));
        break;
      case OP.rlineto:
        this.#lines(length);
        break;
      case OP.hlineto:
      case OP.vlineto:
        this.#straight(byte === OP.hlineto);
        break;
      default:
        this.#curved(byte, length);
    }
    this.#stack = [];
  }

  #curved(byte: number, length: number): void {
    switch (byte) {
      case OP.rrcurveto:
        this.#curves(0, length);
        break;
      case OP.rcurveline:
        this.#curves(0, length - 2);
        this.path.line(this.#at(length - 2), this.#at(length - 1));
        break;
      case OP.rlinecurve:
        this.#lines(length - 6);
        this.#curves(length - 6, length);
        break;
      case OP.vvcurveto:
      case OP.hhcurveto:
        this.#parallel(byte === OP.hhcurveto);
        break;
      case OP.vhcurveto:
      case OP.hvcurveto:
        this.#crossing(byte === OP.hvcurveto);
        break;
    }
  }

  #at(index: number): number {
    return this.#stack[index] ?? 0;
  }

  #lines(end: number): void {
    for (let k = 0; k + 1 < end; k += 2) this.path.line(this.#at(k), this.#at(k + 1));
  }

  /** Lines across and down by turns. */
  #straight(across: boolean): void {
    this.#stack.forEach((length, k) => {
      if ((k % 2 === 0) === across) this.path.line(length, 0);
      else this.path.line(0, length);
    });
  }

  #curves(from: number, end: number): void {
    for (let k = from; k + 5 < end; k += 6) {
      this.path.curve(
        this.#at(k),
        this.#at(k + 1),
        this.#at(k + 2),
        this.#at(k + 3),
        this.#at(k + 4),
        this.#at(k + 5),
      );
    }
  }

  /** Curves that begin and end in one direction. */
  #parallel(across: boolean): void {
    let k = this.#stack.length % 4;
    let aside = k === 0 ? 0 : this.#at(0);
    for (; k + 3 < this.#stack.length; k += 4) {
      const [a, b, c, d] = [this.#at(k), this.#at(k + 1), this.#at(k + 2), this.#at(k + 3)];
      if (across) this.path.curve(a, aside, b, c, d, 0);
      else this.path.curve(aside, a, b, c, 0, d);
      aside = 0;
    }
  }

  /** Curves that begin in one direction and end in the other, by turns. */
  #crossing(across: boolean): void {
    const { length } = this.#stack;
    let isAcross = across;
    for (let k = 0; k + 3 < length; k += 4) {
      const last = length - k === 5 ? this.#at(k + 4) : 0;
      const [a, b, c, d] = [this.#at(k), this.#at(k + 1), this.#at(k + 2), this.#at(k + 3)];
      if (isAcross) this.path.curve(a, 0, b, c, last, d);
      else this.path.curve(0, a, b, c, d, last);
      isAcross = !isAcross;
    }
  }

  #flex(kind: number): void {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = this.#stack;
    this.#stack = [];
    if (kind === FLEX.hflex) {
      this.path.curve(a, 0, b, c, d, 0);
      this.path.curve(e, 0, f, -c, g, 0);
    } else if (kind === FLEX.flex) {
      this.path.curve(a, b, c, d, e, f);
      this.path.curve(g, h, i, j, k, l);
    } else if (kind === FLEX.hflex1) {
      this.path.curve(a, b, c, d, e, 0);
      this.path.curve(f, 0, g, h, i, -(b + d + h));
    } else if (kind === FLEX.flex1) {
      const [dx, dy] = [a + c + e + g + i, b + d + f + h + j];
      const wide = Math.abs(dx) > Math.abs(dy);
      this.path.curve(a, b, c, d, e, f);
      this.path.curve(g, h, i, j, wide ? k : -dx, wide ? -dy : k);
    }
  }
}
