import type { QuoteReason } from '../../diagnostics/problems/source.ts';
import { fault } from '../fault.ts';
import type { Bracket, Entry } from './brackets.ts';
import { longestKey } from './keys.ts';
import { proseQuotes } from './prose-quotes.ts';
import type { Reading } from './reading.ts';

/** Signs that stand around a value and mean something else to YAML, with what is meant. */
const AROUND: Readonly<
  Record<string, { readonly close: string; readonly wanted: readonly [string, string] }>
> = {
  '“': { close: '”', wanted: ['"', '"'] },
  '＂': { close: '＂', wanted: ['"', '"'] },
  '「': { close: '」', wanted: ['"', '"'] },
  '『': { close: '』', wanted: ['"', '"'] },
  '【': { close: '】', wanted: ['[', ']'] },
  '［': { close: '］', wanted: ['[', ']'] },
};

/**
 * Full-width quotes and brackets around values of a bracket. Where a comma between them cuts the value in pieces
 * (`{内容: “收发、登记, 归档”}`), the pieces are put together.
 *
 * @returns the entries that stand alone, without the pieces of a value.
 */
export function readAround(reading: Reading, { open, entries }: Bracket): Entry[] {
  const alone: Entry[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (!entry) break;
    const start = valueStart(reading.text, entry, open);
    const last = lastPiece(reading.text, entries, index, start);
    if (last === index) {
      if (!entry.hasInner) reportAlone(reading, start, endOf(reading.text, entry));
      alone.push(entry);
    } else reportAround(reading, start, endOf(reading.text, entries[last] ?? entry));
    index = last;
  }
  return alone;
}

/** A value that needs plain quotes: it has those of prose, or begins with a sign of YAML's own (`目标: >95%`). */
function reportAlone(reading: Reading, start: number, end: number): void {
  const { text, faults } = reading;
  const one = proseQuotes(text, start, end, 'key');
  if (one) faults.push(one);
  else if (/^[>|%@`]/.test(text.slice(start, end)) && !/["\\\n]/.test(text.slice(start, end)))
    quoteAll(reading, [start, end], { because: 'start', character: text.charAt(start) });
}

/** Asks for quotes around a text of one entry. The last sign is replaced: a bracket may have to be put in right behind it. */
export function quoteAll(
  { text, faults }: Reading,
  [start, end]: readonly [start: number, end: number],
  reason: QuoteReason,
): void {
  const inner = text.slice(start, end);
  const edits = [
    { start, end: start, text: '"' },
    { start: end - 1, end, text: `${inner.slice(-1)}"` },
  ];
  if (end - start === 1) edits.splice(0, 2, { start, end, text: `"${inner}"` });
  faults.push(fault('YAML-09', [start, end], { text: inner, quoted: `"${inner}"`, ...reason }, { edits }));
}

function valueStart(text: string, { start, end, colons }: Entry, open: Bracket['open']): number {
  let at = open === '{' ? (colons[0] ?? end - 1) + 1 : start;
  while (at < end && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

const endOf = (text: string, { start, end }: Entry): number =>
  start + text.slice(start, end).trimEnd().length;

/** Index of the entry with the closing sign of the value that begins at `start`; its own where there is nothing to join. */
function lastPiece(text: string, entries: readonly Entry[], index: number, start: number): number {
  const close = AROUND[text.charAt(start)]?.close;
  const first = entries[index];
  if (close === undefined || !first || text.slice(start + 1, first.end).includes(close)) return index;
  for (let at = index + 1; at < entries.length; at += 1) {
    const piece = entries[at];
    if (!piece || piece.hasInner || text.slice(start, piece.end).includes('\n')) return index;
    const found = text.indexOf(close, piece.start);
    if (found >= 0 && found < piece.end) return found === endOf(text, piece) - 1 ? at : index;
  }
  return index;
}

function reportAround(reading: Reading, start: number, end: number): void {
  const found = reading.text.charAt(start);
  const wanted = AROUND[found]?.wanted ?? ['', ''];
  const inner = reading.text.slice(start + 1, end - 1);
  const edits = wanted.map((text, index) => {
    const at = index === 0 ? start : end - 1;
    return { start: at, end: at + 1, text };
  });
  const more = inner.includes('"') ? {} : { edits };
  reading.faults.push(
    wanted[0] === '['
      ? fault('YAML-07', [start, start + 1], { found, wanted: '[' }, more)
      : fault('YAML-08', [start, end], { text: inner, isPart: false }, more),
  );
}

/** A quote that never closes inside brackets: it belongs before the next key, or before what closes the brackets. */
export function reportOpenQuote(reading: Reading, at: number, lineEnd: number, depth: number): void {
  const { text } = reading;
  const quote = text.charAt(at);
  const rest = text.slice(at + 1, lineEnd);
  const wide = /[”＂“„‟’＇](?=[ \t]*(?:[,\]}]|$))/.exec(rest);
  if (wide) {
    const place = [at + 1 + wide.index, at + 2 + wide.index] as const;
    const edits = [{ start: place[0], end: place[1], text: quote }];
    reading.faults.push(fault('YAML-07', place, { found: wide[0], wanted: quote }, { edits }));
    return;
  }
  const end = nextKey(reading, rest) ?? closing(rest, depth);
  const edits = end === undefined ? {} : { edits: [{ start: at + 1 + end, end: at + 1 + end, text: quote }] };
  reading.faults.push(fault('YAML-20', [at, at + 1], { quote }, edits));
}

/** Where the comma stands before the next known key. */
function nextKey(reading: Reading, rest: string): number | undefined {
  for (const match of rest.matchAll(/,[ \t]*([^,:"'{}[\]]{1,40}):[ \t]/g))
    if (longestKey(reading, match[1] ?? '') === match[1]) return match.index;
  return undefined;
}

/** Where the brackets close that are open, at the end of the line. */
function closing(rest: string, depth: number): number | undefined {
  const signs = /[\]}][\s\]}]*$/.exec(rest);
  if (!signs) return undefined;
  const brackets = [...signs[0].matchAll(/[\]}]/g)].slice(-depth);
  return brackets.length === depth ? signs.index + (brackets[0]?.index ?? 0) : undefined;
}
