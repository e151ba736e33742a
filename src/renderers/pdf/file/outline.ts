import type { Bookmark } from '../page/places.ts';
import type { PdfFile } from './pdf-file.ts';
import { pdfNumber, pdfReference, pdfText } from './pdf-strings.ts';

interface Item {
  readonly id: number;
  readonly bookmark: Bookmark;
  readonly children: Item[];
}

/** Headings below this level would bury the units among them. */
const DEEPEST = 3;

/** Writes the outline of the document (bookmarks): chapters open, what is below them closed. Undefined without headings. */
export function writeOutline(file: PdfFile, bookmarks: readonly Bookmark[]): number | undefined {
  const items = nest(file, inOrder(bookmarks));
  if (items.length === 0) return undefined;
  const root = file.allocate();
  writeItems(file, items, root);
  file.put(root, `<</Type/Outlines${childrenOf(items)}/Count ${items.length}>>`);
  return root;
}

/** Headings of pages that were drawn late come where their pages are. */
function inOrder(bookmarks: readonly Bookmark[]): readonly Bookmark[] {
  return bookmarks.toSorted(
    ({ destination: a }, { destination: b }) => a.page.number - b.page.number || a.top - b.top,
  );
}

function nest(file: PdfFile, bookmarks: readonly Bookmark[]): readonly Item[] {
  const top: Item[] = [];
  const open: Item[] = [];
  for (const bookmark of bookmarks) {
    if (bookmark.level > DEEPEST) continue;
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const item: Item = { id: file.allocate(), bookmark, children: [] };
    (open.at(-1)?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}

function writeItems(file: PdfFile, items: readonly Item[], parent: number): void {
  items.forEach(({ id, bookmark, children }, at) => {
    const previous = items[at - 1];
    const next = items[at + 1];
    const { page, top } = bookmark.destination;
    const target = `[${pdfReference(page.id)} /XYZ null ${pdfNumber(page.height - top)} null]`;
    file.put(
      id,
      `<</Title ${pdfText(bookmark.title)}/Parent ${pdfReference(parent)}` +
        `${previous === undefined ? '' : `/Prev ${pdfReference(previous.id)}`}` +
        `${next === undefined ? '' : `/Next ${pdfReference(next.id)}`}` +
        `${children.length === 0 ? '' : `${childrenOf(children)}/Count ${-children.length}`}/Dest ${target}>>`,
    );
    writeItems(file, children, id);
  });
}

function childrenOf(items: readonly Item[]): string {
  return `/First ${pdfReference(items[0]?.id ?? 0)}/Last ${pdfReference(items.at(-1)?.id ?? 0)}`;
}
