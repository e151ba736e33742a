import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  type Pair,
  parseAllDocuments,
  visit,
  type YAMLMap,
} from 'yaml';
import type { KeyLayout } from '../schema/key-layout.ts';

/** Never breaks a line: a sentence stays on the line its author put it on, so that differences stay small. */
const STYLE = {
  indent: 2,
  indentSeq: true,
  lineWidth: 0,
  minContentWidth: 0,
  flowCollectionPadding: false,
} as const;

/**
 * Puts a YAML text into the standard order and layout; comments, blank lines between keys, quotes, block texts and
 * anchors are kept. Undefined when the text does not parse cleanly.
 *
 * @param layouts of each document of the text, by the offset of a key.
 */
export function formatText(
  text: string,
  layouts: readonly ReadonlyMap<number, KeyLayout>[],
): string | undefined {
  const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined;
  const parts = documents.map((document, index) =>
    formatDocument(document, layouts[index] ?? new Map(), index > 0),
  );
  return parts.join('');
}

function formatDocument(
  document: Document.Parsed,
  layout: ReadonlyMap<number, KeyLayout>,
  follows: boolean,
): string {
  // An alias must stay behind its anchor, so a document with aliases keeps its order.
  const mayMove = !hasAlias(document);
  liftHeadComment(document);
  visit(document, {
    Map: (_, map) => {
      if (mayMove) arrange(map, layout);
      rename(map, layout);
    },
    Collection: (_, collection) => {
      // Flow on one line is for short things; yaml keeps it where the author chose it.
      if (collection.flow && hasComment(collection)) collection.flow = false;
    },
  });
  const body = document.toString(STYLE).replace(/^---\n/, '');
  return follows ? `---\n${body}` : body;
}

function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

const offsetOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? -1) : -1);

/** Stable; keys without a layout keep their places behind the others. A comment moves with the key below it. */
function arrange(map: YAMLMap, layout: ReadonlyMap<number, KeyLayout>): void {
  const rank = (pair: Pair) => layout.get(offsetOf(pair))?.rank ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...map.items].sort((a, b) => rank(a) - rank(b));
  if (sorted.every((pair, index) => pair === map.items[index])) return;
  map.items = sorted;
  const head = sorted[0]?.key;
  if (isScalar(head)) head.spaceBefore = false;
}

/** Lines that speak of the file as a whole, wherever the key below them goes. */
const OF_THE_FILE = /^ ?(?:yaml-language-server:|\$schema|jd-lint-disable-unit)/;

/**
 * yaml gives the comment at the top of a file to the first key. Of it, what a blank line sets apart, and lines for
 * tools, belong to the file and stay at its head.
 */
function liftHeadComment(document: Document.Parsed): void {
  const first = isMap(document.contents) ? document.contents.items[0]?.key : undefined;
  if (!isScalar(first) || !first.commentBefore) return;
  const lines = first.commentBefore.split('\n');
  const gap = lines.lastIndexOf('');
  const tools = lines.findLastIndex((line) => OF_THE_FILE.test(line));
  const own = Math.max(gap, tools) + 1;
  if (own === 0) return;
  const head = lines.slice(0, own).join('\n').replace(/\n+$/, '');
  // A comment of the document is set apart by a blank line, one of its mapping is not: as the author had it.
  if (own === gap + 1) document.commentBefore = [document.commentBefore, head].filter(Boolean).join('\n\n');
  else if (document.contents) document.contents.commentBefore = head;
  first.commentBefore = lines.slice(own).join('\n') || null;
}

function rename(map: YAMLMap, layout: ReadonlyMap<number, KeyLayout>): void {
  for (const pair of map.items) {
    const word = layout.get(offsetOf(pair))?.word;
    if (word !== undefined && isScalar(pair.key)) pair.key.value = word;
  }
}

function hasComment(node: unknown): boolean {
  if (!isCollection(node)) return false;
  return node.items.some((item) => {
    const parts = isMap(node) ? [(item as Pair).key, (item as Pair).value] : [item];
    return parts.some((part) => isScalar(part) && (part.comment || part.commentBefore));
  });
}
