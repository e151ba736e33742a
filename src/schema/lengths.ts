import { error } from '../diagnostics/diagnostic.ts';
import type { ScalarNode } from '../sources/tree.ts';
import { type Place, pathOf, placeOf, type Reading } from './reading.ts';

/** Keys whose texts are names: they stand in boxes of charts, in headings, page headers and file names. */
const NAMES: ReadonlySet<string> = new Set([
  'aliases',
  'classification',
  'code',
  'company',
  'department',
  'grade',
  'position',
  'process',
  'regulation',
  'title',
  'version',
]);

/** Characters of the longest name and text that are taken; a page holds about 1,500. */
const MOST_OF_NAME = 200;
const MOST_OF_TEXT = 20_000;

/** A name or text so long that nobody meant it: no page, box or header can show it. */
export function checkLength(reading: Reading, node: ScalarNode, text: string, place: Place): void {
  const limit = NAMES.has(keyOf(place)) ? MOST_OF_NAME : MOST_OF_TEXT;
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

function keyOf(place: Place): string {
  let at: Place | undefined = place;
  while (at && typeof at.step === 'number') at = at.parent;
  return String(at?.step ?? '');
}
