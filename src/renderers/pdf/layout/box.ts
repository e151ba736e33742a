import type { Canvas } from '../page/canvas.ts';

/** Room for a box on a page. */
export interface Room {
  /** Points that are left. */
  readonly height: number;
  /** Points that an empty page has. */
  readonly page: number;
  /** The box stands at the top of a page: something of it must go there, whatever the rules say. */
  readonly force: boolean;
  /** The part of the usual space between boxes that is taken, where that is not all of it. */
  readonly air?: number;
}

/** A box cut at the foot of a page; without a rest it was made to fit. */
export interface Split {
  readonly first: Box;
  readonly rest: Box | undefined;
}

/**
 * Something laid out for a width, that stands below and above other boxes and may be cut where a page ends. Boxes are
 * drawn once, in the order of reading.
 */
export interface Box {
  readonly height: number;
  /** Space wanted above and below; of two boxes that meet, the larger wish counts. None at the top of a page. */
  readonly before: number;
  readonly after: number;
  /** Never the last thing on a page. */
  readonly keepWithNext: boolean;
  /** Points below the top of its page where it stands at least, when what stands above may come along: lines to sign on. */
  readonly company?: number | undefined;
  /** Never the first thing on a page, when the end of what stands above may come along: a note. */
  readonly belongsAbove?: boolean;
  /** The largest part that fits, and what is left; undefined when no part of it should stand there. */
  split(room: Room): Split | undefined;
  /** The same box, never the last thing on a page. */
  keptWithNext?(): Box;
  /** The same box with so much of the air that it has inside, if it has any to spare. */
  tightened?(air: number): Box;
  /** @param x left edge @param y upper edge, both from the upper left corner of the page */
  draw(canvas: Canvas, x: number, y: number): void;
}

export interface PlacedBox {
  readonly box: Box;
  /** Below the upper edge of the stack. */
  readonly y: number;
}

/** Boxes one below the other, as many as fit. */
export interface Fit {
  readonly placed: readonly PlacedBox[];
  readonly height: number;
  readonly rest: readonly Box[];
}

/** Stands boxes below each other without asking for room. */
export function stackUp(boxes: readonly Box[]): Fit {
  const placed: PlacedBox[] = [];
  let y = 0;
  boxes.forEach((box, at) => {
    y += gapBefore(boxes, at);
    placed.push({ box, y });
    y += box.height;
  });
  return { placed, height: y, rest: [] };
}

function gapBefore(boxes: readonly Box[], at: number, air = 1): number {
  const above = boxes[at - 1];
  return above === undefined ? 0 : Math.max(above.after, boxes[at]?.before ?? 0) * air;
}

const ROUNDING = 0.01;

/**
 * Places boxes until the room is full; the one that does not fit is cut if it may be, and boxes that must not stand
 * last go along with it. Undefined when nothing should stand here.
 */
export function fitStack(boxes: readonly Box[], room: Room): Fit | undefined {
  let y = 0;
  const placed: PlacedBox[] = [];
  for (const [at, box] of boxes.entries()) {
    const top = y + gapBefore(boxes, at, room.air);
    if (top + box.height > room.height + ROUNDING) return cutStack(boxes, at, top, placed, room);
    placed.push({ box, y: top });
    y = top + box.height;
  }
  return { placed, height: y, rest: [] };
}

function cutStack(
  boxes: readonly Box[],
  at: number,
  top: number,
  placed: readonly PlacedBox[],
  room: Room,
): Fit | undefined {
  const height = room.height - top;
  const box = boxes[at];
  const cut = height > 0 ? box?.split({ ...room, height, force: room.force && at === 0 }) : undefined;
  if (cut?.rest !== undefined) {
    const pieces = [...placed, { box: cut.first, y: top }];
    return { placed: pieces, height: top + cut.first.height, rest: [cut.rest, ...boxes.slice(at + 1)] };
  }
  if (cut !== undefined && cut.first.height < (box?.height ?? 0)) {
    return fitStack([...boxes.slice(0, at), cut.first, ...boxes.slice(at + 1)], room);
  }
  let keep = at;
  while (keep > 0 && staysWithNext(boxes, keep - 1)) keep--;
  if (keep === 0) keep = room.force ? at : 0;
  if (keep > 0) return shareWithNext(boxes, keep, placed, room) ?? upTo(boxes, keep, placed);
  return room.force && box !== undefined
    ? { placed: [{ box, y: 0 }], height: box.height, rest: boxes.slice(1) }
    : undefined;
}

/** Taller boxes do not come along with what must not stand alone: a part of them may. */
const TALLEST_COMPANION = 120;

function staysWithNext(boxes: readonly Box[], at: number): boolean {
  const box = boxes[at];
  if (box === undefined) return false;
  return box.keepWithNext || (box.height < TALLEST_COMPANION && lackedCompany(boxes, at + 1) > 0);
}

/** Points that a page that begins here lacks at its top: it would begin with a note, or have lines to sign on with little above them. */
function lackedCompany(boxes: readonly Box[], from: number): number {
  const least = boxes[from]?.belongsAbove ? 1 : 0;
  let top = 0;
  for (let at = from; top < TALLEST_COMPANION; at++) {
    const box = boxes[at];
    if (box === undefined) break;
    if (at > from) top += gapBefore(boxes, at);
    if (box.company !== undefined) return Math.max(least, box.company - top);
    top += box.height;
  }
  return least;
}

/** The last part of a tall box goes along with lines to sign on, or with a note. */
function shareWithNext(
  boxes: readonly Box[],
  keep: number,
  placed: readonly PlacedBox[],
  room: Room,
): Fit | undefined {
  const tall = placed[keep - 1];
  const lacked = lackedCompany(boxes, keep);
  if (tall === undefined || lacked === 0) return undefined;
  const splitAbove = (end: number) =>
    tall.box.split({ ...room, height: tall.box.height - end, force: false });
  const cut = splitAbove(lacked) ?? splitAbove(1);
  if (cut?.rest === undefined) return undefined;
  return {
    placed: [...placed.slice(0, keep - 1), { box: cut.first, y: tall.y }],
    height: tall.y + cut.first.height,
    rest: [cut.rest, ...boxes.slice(keep)],
  };
}

function upTo(boxes: readonly Box[], count: number, placed: readonly PlacedBox[]): Fit {
  const kept = placed.slice(0, count);
  const last = kept.at(-1);
  return {
    placed: kept,
    height: last === undefined ? 0 : last.y + last.box.height,
    rest: boxes.slice(count),
  };
}

/** Boxes below each other that are one box: the content of a cell, of a list's item. */
export class StackBox implements Box {
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly belongsAbove: boolean;
  readonly boxes: readonly Box[];
  readonly #indent: number;
  readonly #placed: readonly PlacedBox[];

  /** @param indent of all boxes, points */
  constructor(boxes: readonly Box[], indent = 0, fit = stackUp(boxes)) {
    this.boxes = boxes;
    this.#indent = indent;
    this.#placed = fit.placed;
    this.height = fit.height;
    this.before = boxes[0]?.before ?? 0;
    this.after = boxes.at(-1)?.after ?? 0;
    this.keepWithNext = boxes.at(-1)?.keepWithNext ?? false;
    this.belongsAbove = boxes[0]?.belongsAbove ?? false;
  }

  keptWithNext(): StackBox {
    const last = this.boxes.at(-1);
    return last?.keptWithNext
      ? new StackBox([...this.boxes.slice(0, -1), last.keptWithNext()], this.#indent)
      : this;
  }

  split(room: Room): Split | undefined {
    const fit = fitStack(this.boxes, { ...room, air: 1 });
    if (fit === undefined) return undefined;
    const first = new StackBox(
      fit.placed.map(({ box }) => box),
      this.#indent,
    );
    return { first, rest: fit.rest.length === 0 ? undefined : new StackBox(fit.rest, this.#indent) };
  }

  draw(canvas: Canvas, x: number, y: number): void {
    for (const { box, y: below } of this.#placed) box.draw(canvas, x + this.#indent, y + below);
  }
}

/** Nothing, of a height. */
export class SpaceBox implements Box {
  readonly height: number;
  readonly before = 0;
  readonly after = 0;
  readonly keepWithNext: boolean;

  constructor(height: number, keepWithNext = false) {
    this.height = height;
    this.keepWithNext = keepWithNext;
  }

  split(): undefined {
    return undefined;
  }

  draw(): void {}
}
