/** A sheet of pixels, each the number of a colour. The ground is colour 0. */
export interface IndexedPixels {
  readonly width: number;
  readonly height: number;
  /** From left to right and from top to bottom. */
  readonly pixels: Uint8Array;
  /** Colours by number: red in the highest of three bytes, then green and blue. */
  readonly colors: readonly number[];
}

const MOST_COLORS = 256;
/** Steps from the ground to an ink at the edge of a letter. */
const STEPS = 15;

/** A canvas on which ink covers a pixel wholly or in part. What lies between two inks becomes a colour of its own. */
export class InkedCanvas implements IndexedPixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly colors: number[] = [];
  readonly #numbers = new Map<number, number>();
  /** Numbers of mixed colours by ink, ground and step; 0 for one not mixed yet. */
  readonly #mixed = new Map<number, Uint8Array>();
  #ink = 0;
  #mixes: Uint8Array = new Uint8Array();

  constructor(width: number, height: number, ground: string) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
    this.#numberOf(colorOf(ground));
  }

  /** Takes up an ink, `#rrggbb`. */
  dip(color: string): void {
    this.#ink = this.#numberOf(colorOf(color));
    const known = this.#mixed.get(this.#ink);
    this.#mixes = known ?? new Uint8Array(MOST_COLORS * STEPS);
    if (!known) this.#mixed.set(this.#ink, this.#mixes);
  }

  /** Covers a part of a pixel, from 0 to 1. */
  cover(at: number, part: number): void {
    const step = Math.round(part * STEPS);
    if (step === STEPS) this.pixels[at] = this.#ink;
    else if (step > 0) this.#mix(at, step);
  }

  #mix(at: number, step: number): void {
    const ground = this.pixels[at] ?? 0;
    const key = ground * STEPS + step;
    let number = this.#mixes[key] ?? 0;
    if (number === 0) {
      number = this.#numberOf(between(this.colors[ground] ?? 0, this.colors[this.#ink] ?? 0, step / STEPS));
      this.#mixes[key] = number;
    }
    this.pixels[at] = number;
  }

  #numberOf(color: number): number {
    const known = this.#numbers.get(color);
    if (known !== undefined) return known;
    const number =
      this.colors.length < MOST_COLORS ? this.colors.push(color) - 1 : nearest(color, this.colors);
    this.#numbers.set(color, number);
    return number;
  }
}

const colorOf = (hex: string): number => Number.parseInt(hex.slice(1), 16);

export const channels = (color: number): readonly [red: number, green: number, blue: number] => [
  color >> 16,
  (color >> 8) & 0xff,
  color & 0xff,
];

function between(ground: number, ink: number, part: number): number {
  const from = channels(ground);
  const [red, green, blue] = channels(ink).map((value, at) => {
    const start = from[at] ?? 0;
    return Math.round(start + (value - start) * part);
  });
  return ((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0);
}

/** The place of the colour that looks most like this one. */
export function nearest(color: number, colors: readonly number[]): number {
  const own = channels(color);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  colors.forEach((one, index) => {
    const distance = channels(one).reduce((sum, value, at) => sum + (value - (own[at] ?? 0)) ** 2, 0);
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}
