import type { BookletInfo, Part } from '../../booklet/booklet.ts';
import { address } from '../address.ts';
import { HeadingLevels } from '../heading-levels.ts';
import type { Rendered, Renderer, Rendering, RenderOptions } from '../renderer.ts';
import { Anchors } from './anchors.ts';
import { HANDLERS } from './blocks.ts';
import { escapeText } from './escape.ts';
import { frontMatter } from './front-matter.ts';
import { type Pen, writeAll } from './pen.ts';

/**
 * GitHub-flavoured Markdown. Everything an author wrote reads literally; numbers are text; links lead to the anchors that GitHub
 * makes of headings, or to our own where those would not be unique.
 */
export const markdownRenderer: Renderer = {
  format: 'md',
  open: (info, options) => new MarkdownRendering(info, options),
};

class MarkdownRendering implements Rendering {
  readonly #pen: Pen;
  readonly #parts: string[] = [];

  constructor(info: BookletInfo, { handbookPath = '..', ...options }: RenderOptions) {
    this.#pen = {
      info,
      anchors: new Anchors(),
      levels: new HeadingLevels(),
      pictureAt: (path) => address(handbookPath === '.' ? path : `${handbookPath}/${path}`),
      bullet: '-',
      handlers: HANDLERS,
    };
    if (options.frontMatter) this.#parts.push(frontMatter(info));
    const draft = escapeText(info.words.draft, { before: '', after: '' }, { tilde: true, dollar: true });
    if (info.draft && draft !== '') this.#parts.push(`> **${draft}**`);
  }

  add(part: Part): void {
    this.#pen.levels.see(part);
    const hasHeading = part.blocks.some((block) => block.kind === 'heading' && block.id === part.id);
    const mark = hasHeading ? '' : this.#pen.anchors.place(part.id);
    const text = writeAll(part.blocks, this.#pen);
    if (text !== '') this.#parts.push(`${mark}${mark === '' ? '' : '\n\n'}${text}`);
  }

  async close(): Promise<Rendered> {
    const encoder = new TextEncoder();
    const chunks: Uint8Array[] = [];
    // Each part goes when its bytes are there: memory never holds the file twice.
    for (const [index, part] of this.#parts.entries()) {
      const settled = this.#pen.anchors.settle(part).replace(/^\n+/u, '');
      chunks.push(encoder.encode(`${index === 0 ? '' : '\n'}${settled}\n`));
      this.#parts[index] = '';
    }
    return { chunks, losses: [] };
  }
}
