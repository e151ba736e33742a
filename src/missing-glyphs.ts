import type { Checked } from './check.ts';
import { type Diagnostic, warning } from './diagnostics/diagnostic.ts';
import { START_OF_FILE } from './diagnostics/position.ts';
import { shorten } from './diagnostics/shorten.ts';
import type { Loss } from './renderers/renderer.ts';
import { lineStart } from './sources/line-start.ts';
import { sourceFromText } from './sources/source-file.ts';

/** Words beside missing characters: up to a mark of YAML, of a sentence or of an enumeration. */
const WORDS_BEFORE = /[^\n"'“”「」[\]{}:：,，、;；。]*$/u;
const WORDS_BEHIND = /^[^\n"'“”「」[\]{}:：,，、;；。]*/u;
const DASH = /^\s*(?:- +)+/;
const MOST_WORDS = 24;

/** A glyph that the fonts lack is never a silent box: says where in the YAML such characters stand, each place by its words. */
export function missingGlyphs(
  losses: readonly Loss[],
  { paths, textOf, organisation }: Checked,
): Diagnostic[] {
  if (losses.length === 0) return [];
  const unseen = new Map(losses.map((loss) => [loss.character, loss]));
  const runs = runsOf([...unseen.keys()]);
  const found: Diagnostic[] = [];
  for (const file of paths) {
    const text = textOf(file) ?? '';
    const source = sourceFromText(file, text);
    for (const { 0: run, index } of text.matchAll(runs)) {
      for (const character of unseen.keys()) if (run.includes(character)) unseen.delete(character);
      const place = { file, range: source.range(index, index + run.length) };
      found.push(warning('FONT-01', place, { character: run, text: wordsAround(text, index, run) }));
    }
  }
  // Characters that the YAML spells differently, such as "\U00020BB7".
  const head = { file: organisation.handbook.origin.file, range: START_OF_FILE };
  return [...found, ...[...unseen.values()].map((loss) => warning('FONT-01', head, { ...loss }))];
}

/** What finds the characters, those side by side as one. */
function runsOf(characters: readonly string[]): RegExp {
  const one = characters.map((character) => character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  return new RegExp(`(?:${one})+(?: +(?:${one})+)*`, 'gu');
}

function wordsAround(text: string, at: number, run: string): string {
  const before = WORDS_BEFORE.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
  const behind = WORDS_BEHIND.exec(text.slice(at + run.length))?.[0] ?? '';
  const lead = [...before.replace(DASH, '')].slice(-MOST_WORDS / 2).join('');
  return shorten(lead + run + behind, MOST_WORDS);
}
