/** One value or pair between the commas of a bracket. */
export interface Entry {
  readonly start: number;
  end: number;
  /** Colons that YAML takes for such. */
  readonly colons: number[];
  /** Colons that YAML takes for letters, and full-width commas, outside quotes and inner brackets. */
  readonly wideColons: number[];
  readonly wideCommas: number[];
  hasInner: boolean;
}

export interface Bracket {
  readonly open: '[' | '{';
  readonly entries: Entry[];
}

export const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

const SPECIAL = /["'#[\]{},:：﹕∶︰，、]/g;

export interface Brackets {
  readonly found: readonly Bracket[];
  readonly end: number | undefined;
  readonly quote?: { readonly at: number; readonly depth: number };
}

/**
 * Walks over a bracket and those inside it.
 *
 * @param limit where it has to be closed at the latest.
 * @returns the brackets in the order of their opening, and the offset behind the last one unless it never closes; if that
 *   is for a quote that never closes, where it stands and how many brackets are open there.
 */
export function readBrackets(text: string, start: number, limit: number): Brackets {
  const walk: Walk = { text, limit, found: [], open: [] };
  SPECIAL.lastIndex = start;
  for (let match = SPECIAL.exec(text); match && match.index < limit; match = SPECIAL.exec(text)) {
    const next = step(walk, match[0], match.index);
    if (next === undefined)
      return { found: walk.found, end: undefined, ...openQuote(walk, match[0], match.index) };
    if (walk.open.length === 0) return { found: walk.found, end: match.index + 1 };
    SPECIAL.lastIndex = next;
  }
  return { found: walk.found, end: undefined };
}

const openQuote = ({ open }: Walk, sign: string, at: number): Pick<Brackets, 'quote'> =>
  sign === '"' || sign === "'" ? { quote: { at, depth: open.length } } : {};

interface Walk {
  readonly text: string;
  readonly limit: number;
  readonly found: Bracket[];
  /** The brackets that are open, with the entry being read of each. */
  readonly open: { readonly bracket: Bracket; entry: Entry }[];
}

/** One sign; where to read on, or undefined when the brackets do not fit together. */
function step(walk: Walk, sign: string, at: number): number | undefined {
  const inner = walk.open.at(-1);
  if (sign === '[' || sign === '{') return enter(walk, sign, at);
  if (!inner) return undefined;
  if (sign === '"' || sign === "'")
    return isFresh(walk.text, inner.entry, at) ? endOfQuoted(walk, at) : at + 1;
  if (sign === '#') return /[ \t]/.test(walk.text.charAt(at - 1)) ? endOfLine(walk, at) : at + 1;
  if (sign === ',' || sign === ']' || sign === '}') return leave(walk, inner, sign, at);
  note(walk.text, inner.entry, sign, at);
  return at + 1;
}

function enter(walk: Walk, open: '[' | '{', at: number): number {
  const outer = walk.open.at(-1);
  if (outer) outer.entry.hasInner = true;
  const bracket: Bracket = { open, entries: [] };
  walk.found.push(bracket);
  walk.open.push({ bracket, entry: newEntry(at + 1) });
  return at + 1;
}

/** The end of an entry, and of its bracket unless a comma ended it. */
function leave(walk: Walk, inner: Walk['open'][number], sign: string, at: number): number | undefined {
  const { entry, bracket } = inner;
  entry.end = at;
  if (walk.text.slice(entry.start, at).trim() !== '') bracket.entries.push(entry);
  inner.entry = newEntry(at + 1);
  if (sign === ',') return at + 1;
  walk.open.pop();
  return CLOSING[bracket.open] === sign ? at + 1 : undefined;
}

const newEntry = (start: number): Entry => ({
  start,
  end: start,
  colons: [],
  wideColons: [],
  wideCommas: [],
  hasInner: false,
});

/** True where a value may begin: only spaces since the comma, bracket or colon before. */
function isFresh(text: string, entry: Entry, at: number): boolean {
  const from = (entry.colons.at(-1) ?? entry.start - 1) + 1;
  let before = at;
  while (before > from && /\s/.test(text.charAt(before - 1))) before -= 1;
  return before === from;
}

function note(text: string, entry: Entry, sign: string, at: number): void {
  if (sign === '，' || sign === '、') entry.wideCommas.push(at);
  else if (sign !== ':') entry.wideColons.push(at);
  else if (/[\s,[\]{}]/.test(text.charAt(at + 1)) || /["']/.test(text.charAt(at - 1))) entry.colons.push(at);
  else entry.wideColons.push(at);
}

function endOfQuoted({ text, limit }: Walk, start: number): number | undefined {
  const mark = text.charAt(start);
  for (let at = start + 1; at < limit; at += 1) {
    const character = text.charAt(at);
    if (mark === '"' && character === '\\') at += 1;
    else if (character === mark && mark === "'" && text.charAt(at + 1) === mark) at += 1;
    else if (character === mark) return at + 1;
  }
  return undefined;
}

function endOfLine({ text, limit }: Walk, at: number): number | undefined {
  const end = text.indexOf('\n', at);
  return end < 0 || end >= limit ? undefined : end + 1;
}
