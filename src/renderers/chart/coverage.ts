import type { Polygon } from './scene-outlines.ts';

/** Where polygons are on a sheet: their origin, in pixels, and how many pixels a unit of theirs is. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/** What is painted on. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Covers a part of a pixel, from 0 to 1. */
  cover(at: number, part: number): void;
}

/**
 * How much of each pixel polygons cover. Each edge leaves in its row what it adds to all pixels at its right; the sum from the left
 * is the covered part, exactly. Contours that run the other way round cut holes. Method: Raph Levien, “font-rs”.
 */
export class Coverage {
  #cells = new Float32Array(1 << 12);
  #left = 0;
  #top = 0;
  #width = 0;
  #height = 0;

  /**
   * Lays polygons on the sheet and hands over what they cover, pixel by pixel from 0 to 1. Coordinates are x, y, x, y …, the end joined
   * to the beginning; `place` says where they are on the sheet.
   */
  fill(polygons: readonly Polygon[], place: Placing, sheet: Sheet): void {
    if (!this.#open(polygons, place)) return;
    for (const polygon of polygons) this.#lay(polygon, place);
    this.#handOver(sheet);
  }

  /** Takes room for the polygons, and a pixel more where rounding may lead; false where there is nothing. */
  #open(polygons: readonly Polygon[], { x, y, across, down }: Placing): boolean {
    const xs = extent(polygons, 0);
    const ys = extent(polygons, 1);
    if (xs.least > xs.most) return false;
    this.#left = Math.floor(x + xs.least * across) - 1;
    this.#top = Math.floor(y + (down > 0 ? ys.least : ys.most) * down);
    this.#width = Math.ceil(x + xs.most * across) - this.#left + 3;
    this.#height = Math.ceil(y + (down > 0 ? ys.most : ys.least) * down) - this.#top + 1;
    const size = this.#width * this.#height;
    if (size > this.#cells.length) this.#cells = new Float32Array(2 * size);
    return true;
  }

  #lay(polygon: Polygon, { x, y, across, down }: Placing): void {
    const [left, top] = [x - this.#left, y - this.#top];
    const end = polygon.length;
    let fromX = left + (polygon[end - 2] ?? 0) * across;
    let fromY = top + (polygon[end - 1] ?? 0) * down;
    for (let at = 0; at + 1 < end; at += 2) {
      const toX = left + (polygon[at] ?? 0) * across;
      const toY = top + (polygon[at + 1] ?? 0) * down;
      this.#edge(fromX, fromY, toX, toY);
      fromX = toX;
      fromY = toY;
    }
  }

  /** Pixels that lie beside the sheet are left out. */
  #handOver(sheet: Sheet): void {
    const cells = this.#cells;
    for (let row = 0; row < this.#height; row += 1) {
      const y = row + this.#top;
      const isIn = y >= 0 && y < sheet.height;
      let sum = 0;
      for (let column = 0; column < this.#width; column += 1) {
        const cell = row * this.#width + column;
        sum += cells[cell] ?? 0;
        cells[cell] = 0;
        const x = column + this.#left;
        const part = Math.min(1, Math.abs(sum));
        if (part > FAINTEST && isIn && x >= 0 && x < sheet.width) sheet.cover(y * sheet.width + x, part);
      }
    }
  }

  #edge(fromX: number, fromY: number, toX: number, toY: number): void {
    if (fromY < toY) this.#down(fromX, fromY, toX, toY, 1);
    else if (fromY > toY) this.#down(toX, toY, fromX, fromY, -1);
  }

  /** An edge from its upper end to its lower one; `direction` is -1 where the contour runs upwards. */
  #down(x0: number, y0: number, x1: number, y1: number, direction: 1 | -1): void {
    const slope = (x1 - x0) / (y1 - y0);
    let x = x0;
    for (let row = Math.floor(y0); row < y1; row += 1) {
      const share = Math.min(row + 1, y1) - Math.max(row, y0);
      const next = row + 1 < y1 ? x + slope * share : x1;
      this.#stretch(row * this.#width, Math.min(x, next), Math.max(x, next), share * direction);
      x = next;
    }
  }

  /** An edge's stretch within one row, from `left` to `right`, which covers `share` of the row's height. */
  #stretch(row: number, left: number, right: number, share: number): void {
    const cells = this.#cells;
    const first = Math.floor(left);
    const end = Math.ceil(right);
    if (end <= first + 1 || right - left < UPRIGHT) {
      const middle = (left + right) / 2;
      const at = row + Math.floor(middle);
      const inner = share * (middle - Math.floor(middle));
      cells[at] = (cells[at] ?? 0) + share - inner;
      cells[at + 1] = (cells[at + 1] ?? 0) + inner;
      return;
    }
    const steep = share / (right - left);
    let area = 0;
    let covered = 0;
    for (let at = first; at <= end; at += 1) {
      // What the stretch covers from far left to this pixel's right edge; of the pixel alone; and what that is more than before.
      const upToHere = steep * (halfSquare(at + 1 - left) - halfSquare(at + 1 - right));
      cells[row + at] = (cells[row + at] ?? 0) + upToHere - area - covered;
      covered = upToHere - area;
      area = upToHere;
    }
  }
}

/** The least and the most of the polygons' coordinates: across (0) or down (1). */
function extent(
  polygons: readonly Polygon[],
  axis: 0 | 1,
): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const polygon of polygons) {
    for (let at = axis; at < polygon.length; at += 2) {
      const value = polygon[at] ?? 0;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return { least, most };
}

const halfSquare = (value: number): number => (value > 0 ? (value * value) / 2 : 0);

/** An edge that goes less than this far across stands upright: what it covers would drown in rounding. */
const UPRIGHT = 1e-4;

/** Less than this of a pixel is what is left of rounding. */
const FAINTEST = 1 / 512;
