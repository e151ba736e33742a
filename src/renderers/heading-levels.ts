import type { Part } from '../booklet/booklet.ts';

/**
 * Levels of headings in formats that are read as one page, and in the structure of a PDF file. A whole booklet has its title
 * on level 1 and chapters below it; a file that begins with a chapter or a unit, or that shows no part (a PDF's title is no
 * heading), has those on level 1. No level is left out, whatever templates write: who listens to a page moves from level to level.
 */
export class HeadingLevels {
  #hasTitle: boolean | undefined;
  /** Levels, as templates write them, of the headings that the next one may stand under. */
  readonly #open: number[] = [];

  /** To be called with each part before it is drawn; the first that has a title or a heading decides. */
  see(part: Part): void {
    if (this.#hasTitle !== undefined) return;
    for (const block of part.blocks) {
      if (block.kind === 'paragraph' && block.role === 'cover-title') this.#hasTitle = true;
      if (block.kind === 'heading') this.#hasTitle = false;
      if (this.#hasTitle !== undefined) return;
    }
  }

  /** The level of the next heading in the file, from 1; may be more than the format has. */
  next(level: number): number {
    while ((this.#open.at(-1) ?? 0) >= level) this.#open.pop();
    this.#open.push(level);
    return this.#open.length + (this.#hasTitle ? 1 : 0);
  }
}
