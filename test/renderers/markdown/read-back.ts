import { parseDocument } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub would show it: HTML. */
export const toHtml = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: readonly Node[];
}

/** All elements and texts of an HTML text, in order. */
export function* nodesOf(html: string): Generator<Node> {
  yield* walk(parseDocument(html) as unknown as Node);
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** What a reader sees: text, a line feed for each `<br>`. */
export const textOfHtml = (html: string): string =>
  [...nodesOf(html)]
    .map((node) => (node.type === 'text' ? (node.data ?? '') : node.name === 'br' ? '\n' : ''))
    .join('');

/** White space as a browser shows it. */
export const collapsed = (text: string): string =>
  text
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?[\r\n]+ ?/gu, '\n')
    .trim();
