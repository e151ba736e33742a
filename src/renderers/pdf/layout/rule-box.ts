import type { Canvas } from '../page/canvas.ts';
import type { Box } from './box.ts';

/** A short line in the middle of its room. */
export class RuleBox implements Box {
  readonly height: number;
  readonly before = 0;
  readonly after = 0;
  readonly keepWithNext = false;
  readonly #room: number;
  readonly #length: number;
  readonly #color: string;

  constructor(room: number, length: number, line: number, color: string) {
    this.height = line;
    this.#room = room;
    this.#length = length;
    this.#color = color;
  }

  split(): undefined {
    return undefined;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const left = x + (this.#room - this.#length) / 2;
    const middle = y + this.height / 2;
    canvas.rule(left, middle, left + this.#length, middle, this.height, this.#color);
  }
}
