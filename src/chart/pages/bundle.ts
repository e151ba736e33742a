import type { Item } from '../item.ts';
import type { Cutter, Room } from './cut.ts';
import type { PageRoot } from './pages.ts';

/** A first-level department with more posts than these begins a page. */
const OWN_PAGE = 8;
/** Branches with more boxes than these are not put on a page with others. */
const MOST_BOXES = 30;
/** Put together on one page, branches keep larger type than they must. */
const COMFORT = 1.12;
/** So few boxes are not worth a page. */
const REMNANT = 5;

/** Puts small neighbours that hang under the same page together on one page, as long as their type stays comfortable. */
export function bundled(
  parts: readonly PageRoot[],
  departments: ReadonlySet<Item>,
  room: Room,
  cutter: Cutter,
): readonly (readonly PageRoot[])[] {
  const pages: OpenPage[] = [];
  const heads = new Set(parts.map((part) => part.item));
  const hosts = hostsOf(parts, heads);
  for (const part of parts) {
    const open = isSmall(part, departments, cutter);
    const host = hosts.get(part.item);
    const last = pages.at(-1);
    if (open && last?.open === true && last.host === host && fits([...last.roots, part], room, cutter))
      last.roots.push(part);
    else pages.push({ roots: [part], open, host });
  }
  return withoutRemnants(pages, room, cutter);
}

interface OpenPage {
  readonly roots: PageRoot[];
  readonly open: boolean;
  readonly host: Item | undefined;
}

/** A page with next to nothing on it goes to the page before: to one of small branches if that can take it at all. */
function withoutRemnants(pages: readonly OpenPage[], room: Room, cutter: Cutter): (readonly PageRoot[])[] {
  const kept: OpenPage[] = [];
  for (const page of pages) {
    const last = kept.at(-1);
    const [only] = page.roots;
    const together = last !== undefined && page.open && last.host === page.host;
    const isRemnant =
      only !== undefined && page.roots.length === 1 && boxesOf(only.item, cutter, REMNANT + 1) <= REMNANT;
    const comfort = last?.open === true ? 1 : COMFORT;
    if (together && isRemnant && fits([...last.roots, only], room, cutter, comfort)) last.roots.push(only);
    else kept.push(page);
  }
  return kept.map(({ roots }) => roots);
}

function isSmall(part: PageRoot, departments: ReadonlySet<Item>, cutter: Cutter): boolean {
  if (part.slices > 1) return false;
  if (departments.has(part.item) && part.item.positions > OWN_PAGE) return false;
  return boxesOf(part.item, cutter, MOST_BOXES + 1) <= MOST_BOXES;
}

function fits(roots: readonly PageRoot[], room: Room, cutter: Cutter, comfort = COMFORT): boolean {
  return cutter.scaleTogether(roots.map(({ item }) => item)) >= Math.min(1, room.least * comfort);
}

/** Boxes that the branch shows on its own page; counts no further than `enough`. */
function boxesOf(item: Item, cutter: Cutter, enough: number): number {
  let count = 0;
  const stack = [item];
  for (let one = stack.pop(); one !== undefined && count < enough; one = stack.pop()) {
    count += 1 + one.assistants.length;
    if (one === item || !cutter.cuts.stubs.has(one)) stack.push(...one.children);
  }
  return count;
}

/** For each head of a part, the head of the part that shows its stub. Parts come in reading order, hosts before their guests. */
function hostsOf(parts: readonly PageRoot[], heads: ReadonlySet<Item>): Map<Item, Item | undefined> {
  const hosts = new Map<Item, Item | undefined>();
  for (const { item } of parts) {
    let above = item.parent;
    while (above !== undefined && !heads.has(above)) above = above.parent;
    hosts.set(item, above);
  }
  return hosts;
}
