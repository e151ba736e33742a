import type { TemplatePage } from './word-template.ts';

/** The properties of a section with the template's paper, margins and grid in them. */
export function templatePage(
  properties: string,
  page: TemplatePage,
  orientation: 'portrait' | 'landscape',
): string {
  const [width, height] = orientation === 'portrait' ? [page.width, page.height] : [page.height, page.width];
  const margins = (['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const)
    .map((side) => ` w:${side}="${page[side]}"`)
    .join('');
  const grid = page.grid.filter(([name, value]) => GRID.test(name) && /^[-\w]+$/.test(value));
  const gridXml = grid.map(([name, value]) => ` ${name}="${value}"`).join('');
  return properties
    .replace(/<w:pgSz [^>]*>/, `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>`)
    .replace(/<w:pgMar [^>]*>/, `<w:pgMar${margins}/>`)
    .replace(/<w:docGrid [^>]*>/, grid.length > 0 ? `<w:docGrid${gridXml}/>` : '');
}

const GRID = /^w:(?:type|linePitch|charSpace)$/;
