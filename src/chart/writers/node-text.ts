import { factText } from '../boxes/quiet.ts';
import { fill } from '../fill.ts';
import type { Item } from '../item.ts';
import type { ChartNode } from '../model.ts';
import { plainText } from '../text/wrap.ts';
import type { ChartWords } from '../words.ts';

/** What an item's box says, line by line, for drawings that other programs lay out: the unit's lines, then its head's. */
export function itemLines(item: Item, words: ChartWords): string[] {
  const { node } = item;
  return [...nodeLines(node, words), ...(node.head === undefined ? [] : nodeLines(node.head, words))];
}

/** Title, grade, headcount and vacancy, posts held besides. Empty ones are left out. */
export function nodeLines(node: ChartNode, words: ChartWords): string[] {
  const names = node.sharedWith.map(plainText).join(words.separator);
  const shared = names === '' ? '' : fill(words.shared, { names });
  return [plainText(node.title), plainText(node.subtitle ?? ''), factText(node, words), shared].filter(
    (line) => line !== '',
  );
}

/** What a box says of managers by dotted line, for drawings that have no such lines or not to these. */
export function dottedLines(item: Item, words: ChartWords, drawn: (id: string) => boolean): string[] {
  const links = [...item.node.dottedTo, ...(item.node.head?.dottedTo ?? [])];
  return links
    .filter(({ id }) => id === undefined || !drawn(id))
    .map(({ title }) => fill(words.dotted, { name: plainText(title) }));
}

export function hasSharing({ node }: Item): boolean {
  return node.sharedWith.length > 0 || (node.head?.sharedWith.length ?? 0) > 0;
}

export function isVacant({ node }: Item): boolean {
  return node.vacant || node.head?.vacant === true;
}
