import { error } from '../diagnostics/diagnostic.ts';
import type { ScalarNode } from '../sources/tree.ts';
import { type Place, pathOf, placeOf, type Reading } from './reading.ts';

/** Characters of the longest name and text that are taken; a page holds about 1,500. */
const MOST_OF_NAME = 200;
const MOST_OF_TEXT = 20_000;

/** A name or text so long that nobody meant it: no page, box or header can show it. */
export function checkLength(
  reading: Reading,
  node: ScalarNode,
  text: string,
  { place, isName }: { readonly place: Place; readonly isName: boolean },
): void {
  const limit = isName ? MOST_OF_NAME : MOST_OF_TEXT;
  if (text.length <= limit) return;
  const { length } = [...text];
  if (length <= limit) return;
  const { start } = node;
  const shown = { ...node, end: Math.min(node.end, start + MOST_OF_NAME) };
  reading.diagnostics.push(
    error(
      'VALUE-11',
      placeOf(reading.source, shown),
      { key: place.key?.text ?? '', length, limit },
      { path: pathOf(place) },
    ),
  );
}
