import type { Block, Inline } from '../../src/booklet/blocks.ts';
import type { Booklet } from '../../src/booklet/booklet.ts';
import { withoutPageColumns } from '../../src/renderers/table/placed-cells.ts';

const ofInlines = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => ('text' in inline ? [inline.text] : []));

/** Every string that a booklet says without pages, numbers and captions too, in order. */
export const textsOf = (booklet: Booklet): string[] =>
  [...booklet.parts()].flatMap(({ blocks }) => blocks.flatMap((block) => ofBlock(block, booklet)));

function ofBlock(block: Block, booklet: Booklet): string[] {
  const all = (blocks: readonly Block[]) => blocks.flatMap((each) => ofBlock(each, booklet));
  switch (block.kind) {
    case 'heading':
      return [...(block.label ? [block.label.text] : []), ...ofInlines(block.text)];
    case 'paragraph':
      return ofInlines(block.inlines);
    case 'list':
      return block.items.flatMap(({ label, blocks }) => [
        ...(label.scheme === 'bullet' ? [] : [label.text]),
        ...all(blocks),
      ]);
    case 'table': {
      const { caption, head, body } = withoutPageColumns(block);
      const cells = [...head, ...body].flatMap((row) => row.cells);
      return [...ofInlines(caption ?? []), ...cells.flatMap(({ blocks }) => all(blocks))];
    }
    case 'figure':
      return ofInlines(block.caption ?? []);
    case 'contents':
      return [block.title, ...booklet.outline.flatMap(({ label, text }) => [label, text])];
    case 'signatures':
      return block.lines.flatMap(({ label, value }) => [label, value]);
    case 'pageBreak':
      return [];
  }
}

const bare = (text: string) => text.replace(/\s+/gu, '');

/** The first of these strings that is missing from the text after the one before it. White space does not count. */
export function firstMissing(texts: readonly string[], shown: string): string | undefined {
  const whole = bare(shown);
  let at = 0;
  return texts.find((text) => {
    const found = whole.indexOf(bare(text), at);
    at = found < 0 ? at : found + bare(text).length;
    return found < 0;
  });
}
