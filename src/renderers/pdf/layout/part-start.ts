import type { Canvas } from '../page/canvas.ts';
import type { Box, Room, Split } from './box.ts';

/** The first box of a part: says where the part begins, and keeps its distance from the part above. */
export class PartStart implements Box {
  readonly before: number;
  readonly #box: Box;
  readonly #onStart: (canvas: Canvas, top: number) => void;

  /** @param gap wanted between the part and one that shares its page, points */
  constructor(box: Box, gap: number, onStart: (canvas: Canvas, top: number) => void) {
    this.#box = box;
    this.#onStart = onStart;
    this.before = Math.max(gap, box.before);
  }

  get height(): number {
    return this.#box.height;
  }

  get after(): number {
    return this.#box.after;
  }

  get keepWithNext(): boolean {
    return this.#box.keepWithNext;
  }

  get company(): number | undefined {
    return this.#box.company;
  }

  split(room: Room): Split | undefined {
    const split = this.#box.split(room);
    return split && { ...split, first: new PartStart(split.first, this.before, this.#onStart) };
  }

  tightened(air: number): Box {
    return new PartStart(this.#box.tightened?.(air) ?? this.#box, this.before, this.#onStart);
  }

  draw(canvas: Canvas, x: number, y: number): void {
    this.#onStart(canvas, y);
    this.#box.draw(canvas, x, y);
  }
}
