import type { Inline, Label } from '../../booklet/blocks.ts';
import { escapeHtml, escapeLines } from './escape.ts';
import type { Pen } from './pen.ts';

/** Inlines as HTML. Page numbers are for paper and draw nothing. */
export function drawInlines(inlines: readonly Inline[], pen: Pen): string {
  let html = '';
  for (const inline of inlines) html += drawInline(inline, pen);
  return html;
}

function drawInline(inline: Inline, pen: Pen): string {
  switch (inline.kind) {
    case 'text': {
      const text = escapeLines(inline.text);
      const emphasised = inline.emphasis ? `<em>${text}</em>` : text;
      return inline.strong ? `<strong>${emphasised}</strong>` : emphasised;
    }
    case 'break':
      return '<br>';
    case 'reference':
      return pen.links.to(inline.target, escapeLines(inline.text));
    case 'page':
      return '';
  }
}

/** The number of a heading or an item, as text, with a space where it does not bring its own. */
export function drawLabel(label: Label | undefined): string {
  if (!label || label.scheme === 'bullet' || label.text === '') return '';
  const space = /[、）】．。]$/u.test(label.text) ? '' : ' ';
  return `<span class="number">${escapeHtml(label.text)}${space}</span>`;
}
