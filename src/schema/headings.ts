import { type Diagnostic, type Edit, error } from '../diagnostics/diagnostic.ts';
import { lineStart } from '../sources/line-start.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { Pair } from '../sources/tree.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import { quoting } from './quoting.ts';
import { pathOf, placeOf } from './reading.ts';
import type { UnknownKeys } from './unknown-keys.ts';

type Report = (source: SourceFile, language: string) => Diagnostic;

/**
 * Recognises text in the place of keys, in a section or an item without a key that could be one of ours: a sentence that YAML cut in two
 * at a colon, or headings with lists below them.
 *
 * ```yaml
 * 岗位职责:
 *   - 负责招聘: 组织面试        # one pair with a text: a sentence
 *   - 招聘管理:                 # a heading with a list
 *       - 拟定计划
 * ```
 */
export function headings(found: UnknownKeys): Report | undefined {
  const { shape, written, unknown, place } = found;
  if (shape.textListKey === undefined || written.size > 0) return undefined;
  const [first] = unknown;
  if (!first) return undefined;
  const path = pathOf(place);
  if (unknown.length === 1 && first.value.kind === 'scalar') {
    return (source, language) => {
      const { word } = loadVocabulary(language);
      const facts = { key: first.key.text, title: word('Item', 'title'), text: word('Item', 'text') };
      return error('KEY-10', placeOf(source, first.key), facts, { path, ...quoting(source, found.map) });
    };
  }
  return (source, language) => {
    const { word, typeName } = loadVocabulary(language);
    const facts = {
      owner: place.key?.text ?? typeName(shape.type),
      keys: unknown.map((pair) => pair.key.text),
      title: word('Item', 'title'),
      items: word('Item', 'items'),
    };
    return error('KEY-11', placeOf(source, first.key), facts, {
      path,
      ...retitling(source, found, facts),
    });
  };
}

/**
 * `- 招聘管理:` becomes `- 标题: 招聘管理` with `细项:` on the next line, in the same column, above the list that stays where it is;
 * a heading without a dash gets one. Only on lines of their own: `{…}` is left to the author.
 */
function retitling(
  source: SourceFile,
  { unknown, place }: UnknownKeys,
  words: { readonly title: string; readonly items: string },
): { readonly fix?: readonly Edit[] } {
  const isItem = typeof place.step === 'number';
  const edits = unknown.map((pair) => retitle(source, pair, isItem ? '' : '- ', words));
  const isSure = (isItem ? unknown.length === 1 : true) && edits.every((edit) => edit !== undefined);
  return isSure ? { fix: edits.flatMap((edit) => edit ?? []) } : {};
}

function retitle(
  source: SourceFile,
  { key, value }: Pair,
  dash: string,
  words: { readonly title: string; readonly items: string },
): Edit | undefined {
  const before = source.text.slice(lineStart(source.text, key.start), key.start);
  const isAlone = dash ? /^ *$/u.test(before) : /^ *(?:- +)+$/u.test(before);
  const column = before.length + dash.length;
  const valueColumn = value.start - lineStart(source.text, value.start);
  if (!isAlone || key.style !== 'plain' || value.kind !== 'list' || valueColumn < column) return undefined;
  const text = `${dash}${words.title}: ${key.text}\n${' '.repeat(column)}${words.items}`;
  return { start: key.start, end: key.end, text };
}
