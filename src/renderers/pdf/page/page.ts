import type { StructureElement } from '../file/structure.ts';

/** A rectangle in PDF coordinates: points from the lower left corner. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** A place that a click leads away from. Written when all targets are known. */
export interface PlacedLink {
  readonly target: string;
  readonly rectangle: Rectangle;
  readonly element: StructureElement;
  /** What the link says, for readers who cannot see it. */
  readonly text: string;
}

/** A page that has a number and a size; its dictionary is written at the end. */
export interface Page {
  /** Object number. */
  readonly id: number;
  /** 1 for the first page of the file. */
  readonly number: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Key in the tree of parents. */
  readonly key: number;
  /** Streams that together are its content, in order. */
  contents: readonly number[];
  readonly links: PlacedLink[];
  /** Names of pictures on it. */
  readonly pictures: Set<string>;
}
