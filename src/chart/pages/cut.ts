import type { Face } from '../boxes/face.ts';
import type { Item } from '../item.ts';
import { combined, FREE } from '../tree/arrange.ts';
import { type Form, type Size, scaleOf } from '../tree/form.ts';
import { type Plot, unitsOf } from '../tree/plot.ts';

/** What is drawn elsewhere: which branches have pages of their own, and which lists of reports go on over several pages. */
export interface Cuts {
  readonly stubs: ReadonlySet<Item>;
  readonly slices: ReadonlyMap<Item, readonly (readonly Item[])[]>;
}

/** Room on a page, and the least scale at which a page may be printed. */
export interface Room extends Size {
  readonly least: number;
}

/** Sizes of the boxes that stand for items. */
export interface Sizes {
  readonly full: (item: Item) => Size;
  readonly stub: (item: Item) => Size;
}

/** When more branches than these, and than this part of all, must go, all go: a page that shows some and not others confuses. */
const FEW_CUTS = 3;
const FEW_OF_ALL = 0.3;
/** About as many boxes as a page holds. */
const FIRST_GUESS = 64;

/**
 * Cuts a forest into pages from below: a branch stays on its manager's page while that still fits; then the largest branches
 * go to pages of their own, as few as needed or all, and leave stubs. A list of leaves and stubs that is too long is sliced. Each branch
 * is looked at once, so the work grows with the number of boxes.
 */
export class Cutter {
  readonly #room: Room;
  readonly #sizes: Sizes;
  readonly #stubs = new Set<Item>();
  readonly #slices = new Map<Item, readonly (readonly Item[])[]>();
  readonly #plots = new Map<Item, Plot>();
  readonly #forms = new Map<Plot, readonly Form[]>();

  constructor(room: Room, sizes: Sizes) {
    this.#room = room;
    this.#sizes = sizes;
  }

  get cuts(): Cuts {
    return { stubs: this.#stubs, slices: this.#slices };
  }

  /** Cuts the branches of all items, given managers before their reports. Items of `aside` are stubs from the start. */
  cut(items: readonly Item[], aside: ReadonlySet<Item> = new Set()): void {
    for (const item of aside) this.#toStub(item);
    for (const item of [...items].reverse()) this.#settle(item);
  }

  /** Scale at which the branches fit on one page together. */
  scaleTogether(items: readonly Item[]): number {
    const plots = items.map((item) => this.#plots.get(item) ?? this.#combine(item, item.children));
    const [only] = plots;
    if (only !== undefined && plots.length === 1) return this.#scale(this.#formsOf(only));
    const shelf: Plot = {
      face: undefined,
      width: 0,
      height: 0,
      join: 0,
      children: plots,
      units: plots,
      assistants: [],
      even: false,
      lane: 0,
      level: -1,
    };
    return this.#scale(combined(shelf, FREE, this.#room, (plot) => this.#formsOf(plot)));
  }

  #settle(item: Item): void {
    this.#stubs.delete(item);
    this.#slices.delete(item);
    if (this.#fits(item, item.children)) return;
    const largest = item.children
      .filter((child) => child.children.length > 0 && !this.#stubs.has(child))
      .sort((a, b) => Number(this.#slices.has(b)) - Number(this.#slices.has(a)) || b.size - a.size);
    const count = this.#fewestCuts(item, largest);
    const many = count > FEW_CUTS && count > largest.length * FEW_OF_ALL;
    if (largest.length === 0 || !this.#fitsWithout(item, largest, many ? largest.length : count))
      this.#slice(item);
  }

  #fewestCuts(item: Item, largest: readonly Item[]): number {
    let [low, high] = [1, largest.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#fitsWithout(item, largest, middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether the branch fits when the first so many of its largest branches are stubs; leaves them so. */
  #fitsWithout(item: Item, largest: readonly Item[], count: number): boolean {
    for (const [at, child] of largest.entries()) {
      if (at < count) this.#toStub(child);
      else this.#stubs.delete(child);
    }
    return this.#fits(item, item.children);
  }

  #toStub(item: Item): void {
    this.#stubs.add(item);
  }

  #fits(item: Item, children: readonly Item[]): boolean {
    if (children.some((child) => this.#slices.has(child) && !this.#stubs.has(child))) return false;
    const plot = this.#combine(item, children);
    return this.#scale(this.#formsOf(plot)) >= this.#room.least;
  }

  #scale(forms: readonly Form[]): number {
    return forms.reduce((best, form) => Math.max(best, scaleOf(form, this.#room)), 0);
  }

  /** Deals the reports out over pages: as few as needed, about equally full. */
  #slice(item: Item): void {
    const parts: (readonly Item[])[] = [];
    let rest = item.children;
    while (rest.length > 0) {
      const count = this.#mostThatFit(item, rest);
      parts.push(rest.slice(0, count));
      rest = rest.slice(count);
    }
    if (parts.length < 2) return;
    const even = evenParts(item.children, parts.length);
    this.#slices.set(item, even.every((part) => this.#fits(item, part)) ? even : parts);
    this.#combine(item, this.#slices.get(item)?.[0] ?? item.children);
  }

  #mostThatFit(item: Item, children: readonly Item[]): number {
    let low = 1;
    let high = Math.min(children.length, FIRST_GUESS);
    while (high < children.length && this.#fits(item, children.slice(0, high))) {
      low = high;
      high = Math.min(children.length, high * 2);
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#fits(item, children.slice(0, middle))) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #combine(item: Item, children: readonly Item[]): Plot {
    const below = children.map((child) => this.#plotOf(child));
    const assistants = item.assistants.map((one) => leafPlot(this.#sizes.full(one), item.depth));
    const plot: Plot = {
      ...leafPlot(this.#sizes.full(item), item.depth),
      children: below,
      units: unitsOf(below, item.depth),
      assistants,
    };
    this.#plots.set(item, plot);
    this.#forms.set(
      plot,
      combined(plot, FREE, this.#room, (one) => this.#formsOf(one)),
    );
    return plot;
  }

  #plotOf(item: Item): Plot {
    if (this.#stubs.has(item)) return leafPlot(this.#sizes.stub(item), item.depth);
    return this.#plots.get(item) ?? this.#combine(item, []);
  }

  #formsOf(plot: Plot): readonly Form[] {
    return this.#forms.get(plot) ?? combined(plot, FREE, this.#room, (one) => this.#formsOf(one));
  }
}

const NO_FACE: Face = { panels: [], width: 0, height: 0, upright: undefined, widened: () => NO_FACE };

function leafPlot(size: Size, level: number): Plot {
  return {
    face: NO_FACE,
    ...size,
    join: size.height,
    children: [],
    units: [],
    assistants: [],
    even: false,
    lane: 0,
    level,
  };
}

function evenParts(items: readonly Item[], count: number): (readonly Item[])[] {
  const per = Math.ceil(items.length / count);
  return Array.from({ length: Math.ceil(items.length / per) }, (_, at) =>
    items.slice(at * per, at * per + per),
  );
}
