import type { Block } from '../../../booklet/blocks.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Box } from './box.ts';
import type { Setter } from './setter.ts';
import type { Place } from './styles.ts';

/** Where blocks are laid out. */
export interface Context {
  readonly setter: Setter;
  /** Points. */
  readonly width: number;
  /** Points that an empty page has for text. */
  readonly pageHeight: number;
  readonly place: Place;
  /** What the blocks belong to. */
  readonly parent: StructureElement;
  /** Lays out blocks inside others: cells, items and captions hold blocks again. */
  readonly layOut: (blocks: readonly Block[], context: Context) => readonly Box[];
}
