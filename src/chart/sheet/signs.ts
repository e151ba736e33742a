import { staffingText, tellingStaffing } from '../boxes/quiet.ts';
import { toneOf } from '../boxes/tone.ts';
import type { Item } from '../item.ts';
import type { ChartNode } from '../model.ts';
import type { ChartWords } from '../words.ts';

/** What a legend may explain. */
export type Sign = keyof ChartWords['legend'];

/** The signs in the boxes of these items. */
export function signsOf(items: readonly Item[]): Set<Sign> {
  const found = new Set<Sign>();
  for (const item of items) {
    const tone = toneOf(item);
    if (tone !== 'company') found.add(tone as Sign);
    for (const sign of nodeSigns(item.node)) found.add(sign);
    if (item.node.head === undefined) continue;
    found.add('head');
    for (const sign of nodeSigns(item.node.head)) found.add(sign);
  }
  return found;
}

function nodeSigns(node: ChartNode): Sign[] {
  const signs: Sign[] = [];
  if (node.vacant) signs.push('vacant');
  if (node.sharedWith.length > 0) signs.push('shared');
  if (tellingStaffing(node)?.filled !== undefined) signs.push('staffing');
  return signs;
}

/** The headcounts of these items that say how many are there of how many approved, `1/2`, in reading order. */
export function headcountsOf(items: readonly Item[], words: ChartWords): string[] {
  return items.flatMap(({ node }) =>
    [node, ...(node.head === undefined ? [] : [node.head])].flatMap((one) => {
      const staffing = tellingStaffing(one);
      return staffing?.filled === undefined ? [] : [staffingText(staffing, words)];
    }),
  );
}

/** Those that any page of these items may need: to reserve the room. */
export function possibleSigns(items: readonly Item[]): Set<Sign> {
  const signs = signsOf(items).add('stub');
  const links = items.some(({ node }) => node.dottedTo.length > 0 || (node.head?.dottedTo.length ?? 0) > 0);
  return links ? signs.add('dotted') : signs;
}
