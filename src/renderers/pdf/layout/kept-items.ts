import type { ListItem } from '../../../booklet/blocks.ts';
import { FEW_ITEMS, hasList } from '../../few-items.ts';
import type { Box } from './box.ts';

/** Lines of an item that looks lost alone on its page. */
const SHORT = 2;

/**
 * The items of a list with those kept together that would look lost on a page alone.
 *
 * @param boxes of each item @param line its height, points
 */
export function keptItems(
  items: readonly ListItem[],
  boxes: readonly (readonly Box[])[],
  line: number,
): readonly Box[] {
  return boxes.flatMap((own, at) => (needsNext(items, at) && isShort(own, line) ? keptWithNext(own) : own));
}

/** Whether a page that ends below this item would part a few, or leave the first or the last of many alone. What has a list of its own never is. */
function needsNext(items: readonly ListItem[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (!item || !next || hasList(item) || hasList(next)) return false;
  return at === 0 || at === items.length - 2 || items.length <= FEW_ITEMS;
}

/** Half a line more than that is no text, but what notes have around them. */
const isShort = (boxes: readonly Box[], line: number): boolean =>
  boxes.reduce((sum, { height }) => sum + height, 0) < (SHORT + 0.5) * line;

const keptWithNext = (boxes: readonly Box[]): readonly Box[] =>
  boxes.map((box, at) => (at === boxes.length - 1 ? (box.keptWithNext?.() ?? box) : box));
