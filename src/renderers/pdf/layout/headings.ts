import type { StructureType } from '../file/structure.ts';

const TAGS: readonly StructureType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/** Gives headings the levels of structure that readers expect: none is left out on the way down. */
export class Headings {
  readonly #open: number[] = [];

  tag(level: number): StructureType {
    while ((this.#open.at(-1) ?? 0) >= level) this.#open.pop();
    this.#open.push(level);
    return TAGS[this.#open.length - 1] ?? 'H6';
  }
}
