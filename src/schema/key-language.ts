import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import type { Node, ScalarNode } from '../sources/tree.ts';
import { fold } from '../vocabulary/fold.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import { languages } from '../vocabulary/vocabulary-file.ts';
import { pathOf, placeOf, type Reading, type WrittenKey } from './reading.ts';

/** The language that explains most of a document's keys; by their script when none is known. */
export function languageOfKeys(keys: readonly WrittenKey[], root: Node): string {
  if (keys.length === 0) return languageOfScript(root);
  const counts = new Map<number, number>();
  for (const { word } of keys) {
    // Standard words weigh a little more, so that a word two languages share counts for the one whose standard it is.
    const set = word.languages * 0x10000 + word.standard;
    counts.set(set, (counts.get(set) ?? 0) + 1);
  }
  const scores = languages().map((_, position) => {
    const bit = 1 << position;
    let score = 0;
    for (const [set, count] of counts) {
      const has = Math.floor(set / 0x10000) & bit ? 1 : 0;
      score += count * (has + (set & bit ? 0.001 : 0));
    }
    return score;
  });
  return languages()[scores.indexOf(Math.max(...scores))] ?? 'en';
}

function _languageOfScript(root: Node): string {
  const text = root.kind === 'map' ? root.pairs.map(({ key }) => key.text).join('') : '';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
}

/** Words that are understood but not standard, and keys in another language than the others. */
export function reportWords({ source, keys: all, twice }: Reading, _language: string): Diagnostic[] {
  const _keys = distinct(all).filter(({ node }) => !twice.has(node));
  const bit = 1 << position;
    let score = 0;
    for (const [set, count] of counts) {
      const has = Math.floor(set / 0x10000) & bit ? 1 : 0;
      score += count * (has + (set & bit ? 0.001 : 0));
    }
    return score;
  });
  return languages()[scores.indexOf(Math.max(...scores))] ?? 'en';
}

function languageOfScript(root: Node): string {
  const text = root.kind === 'map' ? root.pairs.map(({ key }) => key.text).join('') : '';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
}

/** Words that are understood but not standard, and keys in another language than the others. */
export function reportWords({ source, keys: all, twice }: Reading, language: string): Diagnostic[] {
  const keys = twice.size > 0 ? all.filter(({ node }) => !twice.has(node)) : all;
  const bit = 1 << languages().indexOf(language);
  const foreign = keys.filter(({ word }) => !(word.languages & bit));
  const synonyms = keys.filter(({ word }) => word.languages & bit && !(word.standard & bit));
  const { word, name } = loadVocabulary(language);
  const standard = (key: WrittenKey) => word(key.type, key.word.key);
  const found = synonyms
    .filter((key) => fold(standard(key)) !== fold(key.node.text))
    .map((key) =>
      warning(
        'KEY-05',
        placeOf(source, key.node),
        { key: key.node.text, standard: standard(key) },
        { path: pathOfKey(key), fix: [rename(key.node, standard(key))] },
      ),
    );
  const [first] = foreign;
  if (!first) return found;
  const mixed = warning(
    'KEY-06',
    placeOf(source, first.node),
    { keys: [...new Set(foreign.map((key) => key.node.text))], language: name },
    { path: pathOfKey(first), fix: foreign.map((key) => rename(key.node, standard(key))) },
  );
  return [...found, mixed];
}

/** A mapping that is used in several places has its keys once. */
const distinct = (keys: readonly WrittenKey[]) => [...new Map(keys.map((key) => [key.node, key])).values()];

const pathOfKey = (key: WrittenKey) => [...pathOf(key.place), key.word.key];

const rename = (key: ScalarNode, text: string) => ({ start: key.start, end: key.end, text });
