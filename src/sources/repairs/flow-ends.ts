import { fault } from '../fault.ts';
import { type Brackets, CLOSING, readBrackets } from './brackets.ts';
import { reportOpenQuote } from './flow-quotes.ts';
import { beforeComment } from './misread.ts';
import type { Reading } from './reading.ts';

/** Where a value in brackets stands that does not close. */
interface Extent {
  readonly start: number;
  readonly lineEnd: number;
  /** Where the last line ends that the brackets may reach, and its index. */
  readonly limit: number;
  readonly last: number;
}

/** Reports brackets that do not close, or why: for a quote, or for a hash that makes the rest of the line a comment. */
export function reportUnclosed(reading: Reading, extent: Extent, quote: Brackets['quote']): void {
  if (readHash(reading, extent.start, extent.lineEnd)) return;
  if (!quote) {
    reportOpen(reading, extent);
    return;
  }
  reportOpenQuote(reading, quote.at, lineEndAt(reading, quote.at), quote.depth);
  reading.index = extent.last;
}

/** `{核定: 1, 在岗: 1}}`: brackets that close once more than they open. */
export function reportSurplus({ text, faults }: Reading, end: number, lineEnd: number): boolean {
  const rest = /^[\]}]+$/.exec(text.slice(end, beforeComment(text, end, lineEnd)))?.[0];
  if (rest === undefined) return false;
  const bracket = rest.charAt(0);
  const edits = [{ start: end, end: end + rest.length, text: '' }];
  const facts = { bracket, wanted: bracket === '}' ? '{' : '[' };
  faults.push(fault('YAML-21', [end, end + rest.length], facts, { edits }));
  return true;
}

/** `[3 #机组, 4]`: a hash in brackets takes what closes them along as a comment. */
function readHash({ text, faults }: Reading, start: number, lineEnd: number): boolean {
  const line = text.slice(start, lineEnd);
  const hash = line.search(/[ \t]#/) + 1;
  const bare = line.replaceAll('#', '＃');
  if (hash === 0 || readBrackets(bare, 0, bare.length).end !== bare.length) return false;
  const at = start + hash;
  const patch = [{ start: at, end: at + 1, text: '＃' }];
  const lost = text.slice(at, lineEnd);
  faults.push(
    fault(
      'YAML-10',
      [at, lineEnd],
      { lost, quoted: `"…${line.slice(Math.max(0, hash - 6), hash + 4)}…"` },
      { patch },
    ),
  );
  return true;
}

/** Where the line ends that has the offset. */
function lineEndAt({ lines, index }: Reading, offset: number): number {
  return lines.slice(index).find((line) => line.end >= offset)?.end ?? offset;
}

const WIDE_CLOSING: Readonly<Record<string, RegExp>> = { '[': /[】］〕」]$/, '{': /[｝】］]$/ };

function reportOpen(reading: Reading, { start, lineEnd, limit, last }: Extent): void {
  const { text } = reading;
  const bracket = text.charAt(start);
  const wanted = CLOSING[bracket] ?? '';
  const partner = text.charAt(lineEnd - 1);
  if (WIDE_CLOSING[bracket]?.test(partner)) {
    const edits = [{ start: lineEnd - 1, end: lineEnd, text: wanted }];
    reading.faults.push(fault('YAML-07', [lineEnd - 1, lineEnd], { found: partner, wanted }, { edits }));
    return;
  }
  const missing = missingBrackets(text.slice(start, limit));
  const edits = missing === undefined ? {} : { edits: [{ start: limit, end: limit, text: missing }] };
  reading.faults.push(fault('YAML-21', [start, start + 1], { bracket, wanted }, edits));
  reading.index = last;
}

/** The closing brackets that a text lacks at its end; undefined when adding them would not mend it. */
function missingBrackets(text: string): string | undefined {
  if (/[ \t]#/.test(text)) return undefined;
  const open: string[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[\]{}"']/g)) {
    const closing = CLOSING[token];
    if (closing) open.push(closing);
    else if (token === ']' || token === '}') {
      if (open.pop() !== token) return undefined;
    } else if (token.length === 1) return undefined;
  }
  return open.reverse().join('');
}
