import type { Block, TableBlock } from '../../../../booklet/blocks.ts';
import type { Context } from '../context.ts';
import { plainText } from '../setter.ts';
import { isCrowdedTable } from './table.ts';

/** So many heads at the left say what a table is of; those of others are the names that it is about. */
const TELLING_HEADS = 2;

/** Tables of one kind, a matrix for each department, of which one needs smaller type: all of them are set in it. */
export function narrowSisters(blocks: readonly Block[], context: Context): ReadonlySet<Block> {
  const narrow = new Set<Block>();
  const { styles } = context.setter;
  if (context.place.kind !== 'flow' || styles.narrow === undefined) return narrow;
  for (const sisters of sistersIn(blocks)) {
    if (sisters.length === 1 || !sisters.some((table) => isCrowdedTable(table, context))) continue;
    for (const table of sisters) narrow.add(table);
  }
  return narrow;
}

function sistersIn(blocks: readonly Block[]): Iterable<readonly TableBlock[]> {
  const byHeads = new Map<string, TableBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'table' || block.role !== 'grid') continue;
    const heads = headsOf(block);
    const sisters = byHeads.get(heads);
    if (sisters === undefined) byHeads.set(heads, [block]);
    else sisters.push(block);
  }
  return byHeads.values();
}

const headsOf = ({ head: [row] }: TableBlock): string =>
  (row?.cells ?? [])
    .slice(0, TELLING_HEADS)
    .flatMap(({ blocks }) =>
      blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.inlines) : '')),
    )
    .join('\n');
