/**
 * Author's text as Markdown that reads literally. Only what would mean something is escaped, so that the source stays
 * readable: `3 * 4`, `snake_case`, `a < b` and `1、` stand as they are.
 */

/** What stands beside a piece of text on its line. */
export interface Neighbours {
  /** The character before: that of some markup, or `''` at the start of a line. */
  readonly before: string;
  /** The character after: that of some markup, or `''` at the end of a line. */
  readonly after: string;
  /** The text stands in the square brackets of a link. */
  readonly inLink?: boolean;
}

/** Signs that mean something only in pairs, and are escaped only when the paragraph has two. */
export interface Pairs {
  readonly tilde: boolean;
  readonly dollar: boolean;
}

const NO_PAIRS: Pairs = { tilde: false, dollar: false };

export const pairsIn = (text: string): Pairs =>
  mayPair(text)
    ? {
        tilde: (text.match(/~+/gu) ?? []).length > 1 || /~~~/u.test(text),
        dollar: (text.match(/\$/gu) ?? []).length > 1,
      }
    : NO_PAIRS;

/** A text without any of the signs has no pair, and makes none with others. */
export const mayPair = (text: string): boolean => text.includes('~') || text.includes('$');

/** Signs that can mean something, those that work in runs with their whole run. */
const MEANINGFUL = /[\\`[\]<&$:!@]|\*+|_+|~+|www\./giu;

/** NUL and the other C0 controls, save tab; Markdown and HTML would drop or replace them one way or another. */
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f]/gu;

/** Something of either kind. */
const UNUSUAL = /[\u0000-\u0008\u000a-\u001f\u007f\\`[\]<&$:!@*_~]|www\./i;

/** Text within a line. White space at the ends is the caller's business, line starts are `escapeLineStart`'s. */
export function escapeText(text: string, neighbours: Neighbours, pairs: Pairs): string {
  if (!UNUSUAL.test(text)) return text;
  const clean = text.replace(CONTROLS, '\ufffd');
  return clean.replace(MEANINGFUL, (found, at: number) => {
    const end = at + found.length;
    const around: Around = {
      before: characterBefore(clean, at) || neighbours.before,
      after: characterAt(clean, end) || neighbours.after,
      rest: clean.slice(end, end + LONGEST_NAME),
      atEnd: end === clean.length && neighbours.after !== '',
      inLink: neighbours.inLink === true,
    };
    if (/^www/iu.test(found)) return isWord(around.before) ? found : `${found.slice(0, -1)}\\.`;
    return isMeaningful(found, around, pairs) ? found.replace(/./gu, '\\$&') : found;
  });
}

/** Longest name of an entity, an emoji or an address that is recognised. */
const LONGEST_NAME = 80;

interface Around {
  readonly before: string;
  readonly after: string;
  /** What comes next, as far as it matters. */
  readonly rest: string;
  /** Markup follows, which may be anything. */
  readonly atEnd: boolean;
  readonly inLink: boolean;
}

/** For each sign, whether it means something where it stands. */
const MEANS: { readonly [sign: string]: (around: Around, pairs: Pairs) => boolean } = {
  '\\': ({ after }) => after === '' || isPunctuation(after),
  '`': () => true,
  '[': () => true,
  ']': ({ inLink }) => inLink,
  '*': ({ before, after }) => !(isGap(before) && isGap(after)),
  _: ({ before, after }) => !(isGap(before) && isGap(after)) && !(isWord(before) && isWord(after)),
  '<': ({ atEnd, after, rest }) => atEnd || /[a-z/!?]/iu.test(after) || /^[^\s<>]*@/u.test(rest),
  '&': ({ atEnd, rest }) => atEnd || /^(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iu.test(rest),
  '~': (_around, { tilde }) => tilde,
  $: (_around, { dollar }) => dollar,
  '!': ({ atEnd }) => atEnd,
  '@': ({ before, after }) => /[\w.+-]/u.test(before) && /[\w-]/u.test(after),
  ':': ({ before, rest }) => (isLetter(before) && /^\/\/|^[\w.+-]+@/u.test(rest)) || EMOJI.test(rest),
};

const isMeaningful = (found: string, around: Around, pairs: Pairs): boolean =>
  MEANS[found.charAt(0)]?.(around, pairs) ?? true;

const EMOJI = /^(?:[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):/iu;

const characterAt = (text: string, at: number): string => {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
};

function characterBefore(text: string, at: number): string {
  const isPair = at > 1 && /[\udc00-\udfff]/.test(text.charAt(at - 1));
  return at === 0 ? '' : text.slice(at - (isPair ? 2 : 1), at);
}

const isPunctuation = (character: string) => /^[!-/:-@[-`{-~]/u.test(character);
const isGap = (character: string) => /^[ \t]/u.test(character);
const isWord = (character: string) => /^[\p{L}\p{N}]/u.test(character);
const isLetter = (character: string) => /^[a-z]/iu.test(character);

/** Beginnings of a line that would start a block or end a paragraph, and how far into them the sign to disarm is. */
const LINE_STARTS: readonly RegExp[] = [
  /^()#{1,6}(?=[ \t]|$)/u,
  /^()[-+*](?=[ \t]|$)/u,
  /^(\d{1,9})[.)](?=[ \t]|$)/u,
  /^()>/u,
  /^()(?:=+|-+)[ \t]*$/u,
  /^()[*_][*_ \t]*$/u,
  /^()(?=[^-]*-)[|:\- \t]+$/u,
  /^()~~~/u,
];

/** What any of them begins with. */
const LINE_START = /^[#+*\d>=_|: \t~-]/;

/** A line, otherwise escaped, that begins a paragraph or goes on with one. */
export function escapeLineStart(line: string): string {
  if (!LINE_START.test(line)) return line;
  for (const start of LINE_STARTS) {
    const found = start.exec(line);
    if (found) return `${found[1] ?? ''}\\${line.slice(found[1]?.length ?? 0)}`;
  }
  return line;
}

/** The text of a heading: a run of # at its end would be taken for decoration. */
export const escapeHeadingEnd = (line: string): string => line.replace(/(^|[ \t])(#+)$/u, '$1\\$2');

/** Escaped text in a cell of a table. */
export const escapeCell = (line: string): string => line.replaceAll('|', '\\|');
