import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import type { Node, ScalarNode } from '../sources/tree.ts';
import { fold } from '../vocabulary/fold.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import { languages } from '../vocabulary/vocabulary-file.ts';
import { pathOf, placeOf, type Reading, type WrittenKey } from './reading.ts';

/** What a key adds for a language: a word of it, and a little more for the standard one. */
const WORD = 1;
const STANDARD = 0.001;

/** The language that explains most of a document's keys; by their script when none is known. */
export function languageOfKeys(keys: readonly WrittenKey[], root: Node): string {
  if (keys.length === 0) return languageOfScript(root);
  const scores = languages().map((_, position) => {
    const bit = 1 << position;
    let score = 0;
    for (const { word } of keys) {
      if (word.languages & bit) score += WORD;
      if (word.standard & bit) score += STANDARD;
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
  const bit = 1 << languages().indexOf(language);
  const odd = all.filter(({ node, word }) => !(word.standard & bit) && !twice.has(node));
  if (odd.length === 0) return [];
  const { word, name } = loadVocabulary(language);
  const standard = (key: WrittenKey) => word(key.type, key.word.key);
  const keys = distinct(odd);
  const foreign = keys.filter((key) => !(key.word.languages & bit));
  const found = keys
    .filter((key) => key.word.languages & bit && fold(standard(key)) !== fold(key.node.text))
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
