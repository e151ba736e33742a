import type { StructureElement } from '../file/structure.ts';
import type { Canvas } from '../page/canvas.ts';
import type { Box, Room, Split } from './box.ts';
import type { Setter } from './setter.ts';
import type { TextStyle } from './styles.ts';

/** The number of an item, in drawing codes. */
export interface ItemLabel {
  readonly codes: string;
  readonly style: TextStyle;
  readonly element: StructureElement;
  readonly setter: Setter;
  readonly onStart: ((canvas: Canvas, top: number) => void) | undefined;
}

const ASCENT = 0.88;

/** An item whose number hangs to the left of its text. */
export class HangingItemBox implements Box {
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly #label: ItemLabel | undefined;
  readonly #content: Box;
  readonly #indent: number;

  /** @param label undefined where an item goes on @param indent of the text, points */
  constructor(label: ItemLabel | undefined, content: Box, indent: number) {
    this.#label = label;
    this.#content = content;
    this.#indent = indent;
    this.height = Math.max(content.height, label === undefined ? 0 : label.style.line);
    this.before = content.before;
    this.after = content.after;
    this.keepWithNext = content.keepWithNext;
  }

  keptWithNext(): HangingItemBox {
    const content = this.#content.keptWithNext?.() ?? this.#content;
    return new HangingItemBox(this.#label, content, this.#indent);
  }

  split(room: Room): Split | undefined {
    const split = this.#content.split(room);
    if (split === undefined) return undefined;
    const rest = split.rest && new HangingItemBox(undefined, split.rest, this.#indent);
    return { first: new HangingItemBox(this.#label, split.first, this.#indent), rest };
  }

  draw(canvas: Canvas, x: number, y: number): void {
    if (this.#label !== undefined) drawLabel(canvas, this.#label, x, y);
    this.#content.draw(canvas, x + this.#indent, y);
  }
}

function drawLabel(
  canvas: Canvas,
  { codes, style, element, setter, onStart }: ItemLabel,
  x: number,
  y: number,
): void {
  onStart?.(canvas, y);
  canvas.tag(element);
  const face = setter.typefaces.face(style.role, style.strong);
  const baseline = y + (style.line - style.size) / 2 + ASCENT * style.size;
  canvas.words(codes, face, style, x, baseline);
}
