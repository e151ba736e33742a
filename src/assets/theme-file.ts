import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Theme } from '../renderers/theme.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { Node } from '../sources/tree.ts';
import { type Json, jsonValue, nodeAt, readJson } from './json-file.ts';
import { checkTheme } from './theme-shape.ts';

/** A theme's file as it was read: what it states, and the tree that findings find their places in. */
export interface ThemeFile {
  readonly source: SourceFile;
  readonly root: Node;
  readonly values: Json;
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
