import type { Block, ParagraphRole } from './blocks.ts';
import { InlineBuffer } from './inline-buffer.ts';

/** A place that takes blocks: a page, a list item, a cell. Text that stands there by itself becomes paragraphs. */
export class Flow {
  readonly blocks: Block[] = [];
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
    this.flush();
    this.blocks.push(block);
  }

  /** Ends the paragraph that loose text makes. */
  flush(): void {
    const loose = this.#loose;
    if (!loose) return;
    this.#loose = undefined;
    for (const inlines of loose.paragraphs()) {
      this.blocks.push({ kind: 'paragraph', role: this.#role, inlines });
    }
  }
}
