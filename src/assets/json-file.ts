import { join } from 'node:path';
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import { parseJson } from '../sources/json.ts';
import { readSource } from '../sources/read.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { MapNode, Node } from '../sources/tree.ts';
import { TEMPLATE_FOLDER } from './templates.ts';

/** An object of JSON. */
export type Json = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Themes and labels of some kilobytes are usual. */
const MAX_BYTES = 1_000_000;

/** The text of a file of JSON that the handbook brings. @param path in the handbook, with `/` */
export const openJson = (root: string, path: string): Outcome<SourceFile | undefined> =>
  readSource(join(root, path), path, { maxBytes: MAX_BYTES });

/** The text of a theme or of labels that the handbook brings, for code frames; undefined for any other file. */
export function ownJsonText(root: string, file: string): string | undefined {
  if (!file.startsWith(`${TEMPLATE_FOLDER}/`) || !file.endsWith('.json')) return undefined;
  return openJson(root, file).value?.text;
}

/** Reads JSON; a text that is none is a finding where it stops being JSON. */
export function readJson(source: SourceFile): Outcome<Node | undefined> {
  const read = parseJson(source.text);
  if ('root' in read) return { value: read.root, diagnostics: [] };
  const { start, expected, found } = read.fault;
  const place = { file: source.path, range: source.range(start, start + found.length) };
  const facts = { path: source.path, fault: expected, found };
  return { value: undefined, diagnostics: [error('ASSET-05', place, facts)] };
}

/** The node that a path leads to; undefined when the file does not say it. */
export function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    const map: MapNode | undefined = node?.kind === 'map' ? node : undefined;
    node = map?.pairs.find(({ key }) => key.text === step)?.value;
  }
  return node;
}

/** A tree as the value that it writes. */
export function jsonValue(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(jsonValue);
  if (node.kind === 'map') {
    return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, jsonValue(value)]));
  }
  if (node.style === 'quoted') return node.text;
  return node.style === 'empty' ? null : JSON.parse(node.text);
}
