import type { Part } from '../booklet/booklet.ts';

/**
 * Levels of headings in formats that are read as one page. A whole booklet has its title on level 1 and chapters below it; a
 * file that begins with a chapter or a unit has that on level 1.
 */
export class HeadingLevels {
  #shift: number | undefined;

  /** To be called with each part before it is drawn; the first that has a title or a heading decides. */
  see(part: Part): void {
    if (this.#shift !== undefined) return;
    for (const block of part.blocks) {
      if (block.kind === 'paragraph' && block.role === 'cover-title') this.#shift = 1;
      if (block.kind === 'heading') this.#shift = 1 - block.level;
      if (this.#shift !== undefined) return;
    }
  }

  /** The level in the file, from 1; may be more than the format has. */
  of(level: number): number {
    return Math.max(1, level + (this.#shift ?? 0));
  }
}
