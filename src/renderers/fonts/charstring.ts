import { GlyphPath } from './glyph-path.ts';

/** What a glyph's program may call. */
export interface Routines {
  readonly global: readonly Buffer[];
  readonly local: readonly Buffer[];
}

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
        byte >= 32 || byte === 28 ? this.#number(program, at, byte) : this.#order(program, at, byte, depth);
    }
    return at === ENDED;
  }

  /** Obeys an operator; returns where to go on, or that the routine or the glyph has come to its end. */
  #order(program: Buffer, at: number, byte: number, depth: number): number {
    switch (byte) {
      case 10:
        return this.#call(this.#routines.local, depth) ? ENDED : at + 1;
      case 29:
        return this.#call(this.#routines.global, depth) ? ENDED : at + 1;
      case 11:
        return RETURNED;
      case 12:
        this.#flex(program.readUInt8(at + 1));
        return at + 2;
      case 14:
        return ENDED;
      case 19:
      case 20:
        this.#countStems();
        return at + 1 + ((this.#stems + 7) >> 3);
      default:
        this.#operator(byte);
        return at + 1;
    }
  }

  #number(program: Buffer, at: number, byte: number): number {
    if (byte === 28) return this.#push(program.readInt16BE(at + 1), at + 3);
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
    const stack = this.#stack;
    const value = (index: number): number => stack[index] ?? 0;
    if (byte === 1 || byte === 3 || byte === 18 || byte === 23) this.#stems += stack.length >> 1;
    // A width may stand before the operands of the first move.
    else if (byte === 21) this.path.move(value(stack.length - 2), value(stack.length - 1));
    else if (byte === 22) this.path.move(value(stack.length - 1), 0);
    else if (byte === 4) this.path.move(0, value(stack.length - 1));
    else if (byte === 5) this.#lines(stack.length);
    else if (byte === 6 || byte === 7) this.#straight(byte === 6);
    else if (byte === 8) this.#curves(0, stack.length);
    else if (byte === 24) {
      this.#curves(0, stack.length - 2);
      this.path.line(value(stack.length - 2), value(stack.length - 1));
    } else if (byte === 25) {
      this.#lines(stack.length - 6);
      this.#curves(stack.length - 6, stack.length);
    } else if (byte === 26 || byte === 27) this.#parallel(byte === 27);
    else if (byte === 30 || byte === 31) this.#crossing(byte === 31);
    this.#stack = [];
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
    const [a, b, c, d, e, f, g, h, i, j, k, l] = Array.from({ length: 12 }, (_, at) =>
      this.#at(at),
    ) as Twelve;
    this.#stack = [];
    if (kind === 34) {
      this.path.curve(a, 0, b, c, d, 0);
      this.path.curve(e, 0, f, -c, g, 0);
    } else if (kind === 35) {
      this.path.curve(a, b, c, d, e, f);
      this.path.curve(g, h, i, j, k, l);
    } else if (kind === 36) {
      this.path.curve(a, b, c, d, e, 0);
      this.path.curve(f, 0, g, h, i, -(b + d + h));
    } else if (kind === 37) {
      const [dx, dy] = [a + c + e + g + i, b + d + f + h + j];
      const wide = Math.abs(dx) > Math.abs(dy);
      this.path.curve(a, b, c, d, e, f);
      this.path.curve(g, h, i, j, wide ? k : -dx, wide ? -dy : k);
    }
  }
}

type Twelve = [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
