import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Theme } from '../renderers/theme.ts';
import { parseJson } from '../sources/json.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { MapNode, Node } from '../sources/tree.ts';
import { checkTheme } from './theme-shape.ts';

/** A value of JSON. */
export type Json = { readonly [key: string]: unknown };

/** A theme's file as it was read: what it states, and the tree that findings find their places in. */
export interface ThemeFile {
  readonly source: SourceFile;
  readonly root: Node;
  readonly values: Json;
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

/** @param bases names of the themes that it may start from */
export function readThemeFile(source: SourceFile, bases: readonly string[]): Outcome<ThemeFile | undefined> {
  const { value: root, diagnostics } = readJson(source);
  if (root === undefined) return { value: undefined, diagnostics };
  const found = checkTheme(root, source, bases);
  if (found.length > 0) return { value: undefined, diagnostics: found };
  return { value: { source, root, values: jsonValue(root) as Json }, diagnostics: [] };
}

/** Least width and height of the text area, millimetres: narrower, no table of a booklet can be set. */
const LEAST_AREA = 60;

/** Margins that leave no room for text, on the sheet as it is or turned. */
export function checkPage({ page }: Theme, { source, root }: ThemeFile): readonly Diagnostic[] {
  const { width, height, margins } = page;
  const across = margins.left + margins.right;
  const down = margins.top + margins.bottom;
  const place = nodeAt(root, ['page', 'margins']) ?? nodeAt(root, ['page']) ?? root;
  const sides = [
    ['width', Math.min(width, height) - across],
    ['height', Math.min(width, height) - down],
  ] as const;
  return sides.flatMap(([side, left]) => {
    if (left >= LEAST_AREA) return [];
    const at = { file: source.path, range: source.range(place.start, place.end) };
    const facts = { side, left: Math.round(left * 10) / 10, least: LEAST_AREA };
    return [error('ASSET-10', at, facts, { path: ['page', 'margins'] })];
  });
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
