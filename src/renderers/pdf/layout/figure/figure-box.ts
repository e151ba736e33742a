import { pdfNumber } from '../../file/pdf-strings.ts';
import type { StructureElement } from '../../file/structure.ts';
import type { Canvas } from '../../page/canvas.ts';
import type { Box, Room, Split } from '../box.ts';

/** A part of the page, from its upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Width in whose middle it stands. */
  readonly room: number;
  readonly element: StructureElement;
  draw(canvas: Canvas, area: Area): void;
}

/** A drawing shrinks this far to stay on the page where it belongs. */
const LEAST_SCALE = 0.65;

/** A chart or a picture. It is never cut: it shrinks, or goes to the next page. */
export class FigureBox implements Box {
  readonly height: number;
  readonly before = 6;
  readonly after = 6;
  readonly keepWithNext: boolean;
  readonly #drawing: Drawing;

  constructor(drawing: Drawing, keepWithNext = false) {
    this.#drawing = drawing;
    this.height = drawing.height;
    this.keepWithNext = keepWithNext;
  }

  keptWithNext(): FigureBox {
    return new FigureBox(this.#drawing, true);
  }

  /** The same at the left of its room. */
  atStart(): FigureBox {
    return new FigureBox({ ...this.#drawing, room: this.#drawing.width }, this.keepWithNext);
  }

  split({ height, page, force }: Room): Split | undefined {
    const caption = this.keepWithNext ? CAPTION : 0;
    const natural = Math.min(this.height, page);
    const room = height - caption;
    if (!force && room < natural * LEAST_SCALE) return undefined;
    const scale = Math.max(0.01, Math.min(1, room / this.height));
    const { width } = this.#drawing;
    const drawing = { ...this.#drawing, width: width * scale, height: this.height * scale };
    return { first: new FigureBox(drawing, this.keepWithNext), rest: undefined };
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { width, height, room, element } = this.#drawing;
    const area = { x: x + (room - width) / 2, y, width, height };
    const bottom = canvas.page.height - y - height;
    const box = [area.x, bottom, area.x + width, bottom + height].map(pdfNumber).join(' ');
    element.attributes += `/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
    this.#drawing.draw(canvas, area);
  }
}

/** Room that is left for a caption of a line. */
const CAPTION = 22;
