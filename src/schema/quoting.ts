import type { Edit } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { Node } from '../sources/tree.ts';

/**
 * The fix for a sentence that YAML cut into a key and a value at its colon: quotes around it, as it was written. Only for
 * one pair on one line, without anything that means something else inside quotes.
 */
export function quoting(source: SourceFile, node: Node): { readonly fix?: readonly Edit[] } {
  if (node.kind !== 'map' || node.pairs.length !== 1) return {};
  const text = source.text.slice(node.start, node.end).trimEnd();
  if (/[\r\n"'\\{}]/u.test(text) || /\s#/u.test(text)) return {};
  return { fix: [{ start: node.start, end: node.start + text.length, text: `"${text}"` }] };
}
