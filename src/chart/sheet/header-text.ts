import { staffingText } from '../boxes/quiet.ts';
import { fill } from '../fill.ts';
import type { Item } from '../item.ts';
import type { Book } from '../pages/book.ts';
import type { PageRoot } from '../pages/pages.ts';
import { plainText } from '../text/wrap.ts';
import type { ChartWords } from '../words.ts';
import type { Crumb, HeaderText } from './header.ts';

/** What a page is called: the unit that begins on it, or several; the chart's own title on the page that shows its top. */
export function titleOf(book: Book, at: number, words: ChartWords): string {
  const roots = book.plans[at]?.roots ?? [];
  const top = roots.every(({ item }) => item.parent === undefined);
  const names = top ? [plainText(book.forest.title)] : roots.map(({ item }) => plainText(item.node.title));
  const [only] = roots;
  const part = only !== undefined && roots.length === 1 && only.slices > 1 ? partOf(only, words) : '';
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return (
    (names.length > MOST_NAMES ? fill(words.range, { first, last }) : names.join(words.separator)) + part
  );
}

/** More names than these in a title are given by the first and the last. */
const MOST_NAMES = 3;

function partOf(root: PageRoot, words: ChartWords): string {
  return fill(words.part, { part: root.slice + 1, parts: root.slices });
}

export function headerTextOf(book: Book, at: number, words: ChartWords): HeaderText {
  const roots = book.plans[at]?.roots ?? [];
  const pages = book.plans.length;
  return {
    title: titleOf(book, at, words),
    crumbs: crumbsOf(book, at, roots),
    totals: totalsOf(roots, words),
    page: pages > 1 ? fill(words.page, { page: at + 1, pages }) : '',
  };
}

/** The superiors that all branches of the page have in common, as far as they are drawn on other pages. */
function crumbsOf(book: Book, at: number, roots: readonly PageRoot[]): Crumb[] {
  const paths = roots.map(({ item }) => pathTo(item));
  const [first, ...others] = paths;
  if (first === undefined) return [];
  const common = first.filter((item) => others.every((path) => path.includes(item)));
  return common.flatMap((item) => {
    const page = book.pageOf(item.node.id);
    if (page === undefined || page === at + 1) return [];
    return [{ title: plainText(item.node.title), page: String(page), target: book.anchorOf(page) }];
  });
}

/** No line is long enough for more names. */
const MOST_CRUMBS = 12;
const FARTHEST = 60;

/** Companies and departments above an item, and its manager; the nearest of them. */
function pathTo(item: Item): Item[] {
  const path: Item[] = [];
  let above = item.parent;
  for (let far = 0; above !== undefined && far < FARTHEST && path.length < MOST_CRUMBS; far++) {
    if (above.node.kind !== 'position' || above === item.parent) path.push(above);
    above = above.parent;
  }
  return path.reverse();
}

/** Posts of the branches that begin on the page, and the headcount where the page shows one unit. */
function totalsOf(roots: readonly PageRoot[], words: ChartWords): string[] {
  const count = roots.reduce((sum, { item }) => sum + item.positions, 0);
  const totals = count > 0 ? [fill(words.positions, { count })] : [];
  const [only] = roots;
  const staffing =
    only !== undefined && roots.length === 1 && only.item.node.kind !== 'position'
      ? only.item.node.staffing
      : undefined;
  const value = staffingText(staffing, words);
  if (staffing !== undefined)
    totals.push(fill(staffing.filled === undefined ? words.totalApproved : words.totalStaffing, { value }));
  return totals;
}
