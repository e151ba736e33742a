import type { Block, ParagraphRole } from '../blocks.ts';
import { InlineBuffer } from './inline-buffer.ts';

const NONE: Block[] = [];

/** A place that takes blocks: a page, a list item, a cell. Text that stands there by itself becomes paragraphs. */
export class Flow {
  #blocks: Block[] = NONE;
  readonly #role: ParagraphRole;
  #loose: InlineBuffer | undefined;

  constructor(role: ParagraphRole) {
    this.#role = role;
  }

  /** Some text stands in no paragraph yet. */
  get hasText(): boolean {
    return this.#loose !== undefined;
  }

  /** Where text goes that stands in no paragraph. */
  get text(): InlineBuffer {
    this.#loose ??= new InlineBuffer();
    return this.#loose;
  }

  add(block: Block): void {
    if (this.#loose) this.flush();
    // An array that begins with what it holds takes the room of that: most places hold one block.
    if (this.#blocks.length === 0) this.#blocks = [block];
    else this.#blocks.push(block);
  }

  /** Everything up to here; the place is empty then. */
  take(): readonly Block[] {
    this.flush();
    const blocks = this.#blocks;
    this.#blocks = NONE;
    return blocks;
  }

  /** Ends the paragraph that loose text makes. */
  flush(): void {
    const loose = this.#loose;
    if (!loose) return;
    this.#loose = undefined;
    for (const inlines of loose.paragraphs()) {
      this.add({ kind: 'paragraph', role: this.#role, inlines });
    }
  }
}
