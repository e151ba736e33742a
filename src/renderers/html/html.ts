import { createHash } from 'node:crypto';
import type { BookletInfo, Part } from '../../booklet/booklet.ts';
import { HeadingLevels } from '../heading-levels.ts';
import type { Rendered, Renderer, Rendering, RenderOptions } from '../renderer.ts';
import { HANDLERS } from './blocks.ts';
import { escapeHtml } from './escape.ts';
import { Links } from './links.ts';
import { drawAll, type Pen } from './pen.ts';
import { styleSheet } from './style.ts';
import { ColumnWidths } from './widths.ts';

/**
 * One HTML file that needs nothing beside it: charts are inline SVG, pictures are in the file, there are no scripts and the page
 * forbids all resources by its own policy. Printed, it is the booklet on paper.
 */
export const htmlRenderer: Renderer = {
  format: 'html',
  open: (info, options) => new HtmlRendering(info, options),
};

class HtmlRendering implements Rendering {
  readonly #pen: Pen;
  readonly #parts: string[] = [];

  constructor(info: BookletInfo, { theme }: RenderOptions) {
    this.#pen = {
      info,
      theme,
      links: new Links(),
      levels: new HeadingLevels(),
      widths: new ColumnWidths(),
      handlers: HANDLERS,
    };
  }

  add(part: Part): void {
    this.#pen.levels.see(part);
    const classes = [
      'part',
      part.role,
      ...(part.newPage && this.#parts.length > 0 ? ['new-page'] : []),
      ...(part.orientation === 'landscape' ? ['landscape'] : []),
    ].join(' ');
    const isHeading = part.blocks.some((block) => block.kind === 'heading' && block.id === part.id);
    const id = isHeading ? '' : this.#pen.links.id(part.id);
    const blocks = drawAll(part.blocks, this.#pen);
    this.#parts.push(`<section${id} class="${escapeHtml(classes)}">\n${blocks}\n</section>`);
  }

  async close(): Promise<Rendered> {
    const encoder = new TextEncoder();
    const { info, theme, widths, links } = this.#pen;
    const style = [styleSheet(info, theme), widths.css()].filter((css) => css !== '').join('\n');
    const chunks = [encoder.encode(`${pageHead(info, style)}\n`)];
    // Each part goes when its bytes are there: memory never holds the file twice.
    for (const [index, part] of this.#parts.entries()) {
      chunks.push(encoder.encode(`${links.settle(part)}\n`));
      this.#parts[index] = '';
    }
    chunks.push(encoder.encode('</main>\n</body>\n</html>\n'));
    return { chunks, losses: [] };
  }
}

function pageHead(info: BookletInfo, style: string): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(info.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...(info.company === '' ? [] : [`<meta name="author" content="${escapeHtml(info.company)}">`]),
    `<title>${escapeHtml(info.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
  ].join('\n');
}
