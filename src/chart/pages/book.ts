import { type Face, faceOf, type Role } from '../boxes/face.ts';
import { tellingStaffing } from '../boxes/quiet.ts';
import { fullRemarks, remarkOf } from '../boxes/remarks.ts';
import { type TitleSetter, titleSetter } from '../boxes/title.ts';
import type { Forest, Item } from '../item.ts';
import { type Dotted, MOST_DOTTED } from '../lines/dotted.ts';
import type { ChartNode } from '../model.ts';
import type { Size } from '../tree/form.ts';
import type { ChartWords } from '../words.ts';
import type { Cuts, Room } from './cut.ts';
import { type FaceFor, itemsOf } from './page-tree.ts';
import { type PagePlan, pagesOf } from './pages.ts';

/** A forest dealt out over pages, and what each page must know of the others. */
export interface Book {
  readonly forest: Forest;
  readonly plans: readonly PagePlan[];
  readonly cuts: Cuts;
  /** Items drawn in full on each page. */
  readonly items: readonly (readonly Item[])[];
  /** The page, from 1, on which the node is drawn in full. */
  pageOf(id: string): number | undefined;
  anchorOf(page: number): string;
  /** How an item looks on a page, when these dotted lines are drawn there. */
  faceOn(item: Item, role: Role, drawn: ReadonlySet<string>, page: number): ReturnType<FaceFor>;
}

export interface BookOptions {
  readonly words: ChartWords;
  readonly vertical: boolean;
  readonly anchor: string;
}

/** Deals a forest out over pages with so much room for the drawing. */
export function bookOf(forest: Forest, room: Room, options: BookOptions): Book {
  const typesetting = typesetterOf(forest, options);
  const { plans, cuts } = pagesOf(forest, room, typesetting.sizes);
  const items = plans.map((plan) => itemsOf(plan, cuts));
  const pages = new Map<string, number>();
  for (const [at, list] of items.entries()) {
    for (const { node } of list) {
      pages.set(node.id, at + 1);
      if (node.head !== undefined) pages.set(node.head.id, at + 1);
    }
  }
  const anchorOf = (page: number) => `${options.anchor}-${page}`;
  return {
    forest,
    plans,
    cuts,
    items,
    pageOf: (id) => pages.get(id),
    anchorOf,
    faceOn(item, role, drawn, page) {
      const own = pages.get(item.node.id) ?? page;
      const where = { number: String(own), target: anchorOf(own) };
      const said = (node: ChartNode) => remarksOn(node, page, pages, drawn, options.words);
      const { full, stub } = typesetting.sizes;
      return {
        face: typesetting.face(item, role, where, said),
        reserved: role === 'stub' || role === 'chapter' ? stub(item) : full(item),
      };
    },
  };
}

interface Typesetting {
  readonly sizes: { readonly full: (item: Item) => Size; readonly stub: (item: Item) => Size };
  face(
    item: Item,
    role: Role,
    page: { number: string; target: string | undefined },
    remarks: (node: ChartNode) => readonly string[],
  ): Face;
}

/** Sizes before there are pages: with every remark, and page numbers as long as they may become. */
function typesetterOf(forest: Forest, { words, vertical }: BookOptions): Typesetting {
  const titles: TitleSetter = titleSetter();
  const lists = forest.items.some(
    ({ node }) => hasFact(node) || (node.head !== undefined && hasFact(node.head)),
  );
  const context = { words, titles, vertical, lists };
  const longest = '8'.repeat(String(forest.items.length).length);
  const page = { number: longest, target: undefined };
  const remarks = (node: ChartNode) => fullRemarks(node, longest, words);
  const sizeOf = (role: Role) => {
    const known = new Map<Item, Size>();
    return (item: Item): Size => {
      const size = known.get(item) ?? faceOf(item, role, { ...context, page, remarks });
      known.set(item, size);
      return size;
    };
  };
  return {
    sizes: { full: sizeOf('full'), stub: sizeOf('stub') },
    face: (item, role, where, said) => faceOf(item, role, { ...context, page: where, remarks: said }),
  };
}

function hasFact(node: ChartNode): boolean {
  return node.kind !== 'company' && (node.vacant || tellingStaffing(node) !== undefined);
}

/** What a box on the page says of managers whose lines are not drawn there. */
function remarksOn(
  node: ChartNode,
  page: number,
  pages: ReadonlyMap<string, number>,
  drawn: ReadonlySet<string>,
  words: ChartWords,
): string[] {
  return node.dottedTo.flatMap((link) => {
    if (drawn.has(keyOf({ from: node, link }))) return [];
    const other = link.id === undefined ? undefined : pages.get(link.id);
    return [remarkOf(link, other === undefined || other === page ? undefined : String(other), words)];
  });
}

/** The dotted lines both ends of which stand among the items; none when they are too many to be followed. */
export function dottedAmong(items: readonly Item[]): Dotted[] {
  const nodes = items.flatMap(({ node }) => (node.head === undefined ? [node] : [node, node.head]));
  const here = new Set(nodes.map((node) => node.id));
  const found = nodes.flatMap((from) =>
    from.dottedTo
      .filter((link) => link.id !== undefined && here.has(link.id) && link.id !== from.id)
      .map((link) => ({ from, link })),
  );
  return found.length > MOST_DOTTED ? [] : found;
}

export function keyOf({ from, link }: Dotted): string {
  return `${from.id}\n${link.id ?? ''}`;
}
