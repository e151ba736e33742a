import { type Fault, fault } from './fault.ts';

// Everything that is no ordinary character of a text. The surrogates are looked at one by one: most are halves of
// whole characters.
const ODD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\uffff]/g;

type Kind = 'control' | 'invisible' | 'direction' | 'separator' | 'half' | 'destroyed';

interface Odd {
  readonly kind: Kind;
  readonly at: number;
  readonly unit: number;
}

/**
 * Characters that are wrong anywhere in a file, one fault for all of a kind that stand in the same line. Joiners in
 * emoji and in scripts that need them, and direction marks beside right-to-left text, are as they should be.
 */
export function oddCharacters(text: string): Fault[] {
  const groups = new Map<string, Odd[]>();
  let line = 0;
  let lineEnd = -1;
  for (const odd of scan(text)) {
    if (odd.at > lineEnd) {
      line += 1;
      lineEnd = endOfLine(text, odd.at);
    }
    const isRun = odd.kind === 'destroyed';
    const key = `${line} ${odd.kind} ${isRun ? '' : odd.unit}`;
    const group = groups.get(key);
    if (group) group.push(odd);
    else groups.set(key, [odd]);
  }
  return [...groups.values()].map((group) => describe(text, group));
}

function* scan(text: string): Generator<Odd> {
  for (const match of text.matchAll(ODD)) {
    const at = match.index;
    const unit = text.charCodeAt(at);
    const kind = kindOf(text, at, unit);
    if (kind) yield { kind, at, unit };
  }
}

function kindOf(text: string, at: number, unit: number): Kind | undefined {
  if (isSurrogate(unit)) return isHalf(text, at, unit) ? 'half' : undefined;
  if (unit === 0x200c || unit === 0x200d) return joins(text, at) ? undefined : 'invisible';
  if (unit === 0x200e || unit === 0x200f) return nearRightToLeft(text, at) ? undefined : 'invisible';
  return plainKind(unit);
}

function plainKind(unit: number): Kind {
  if (unit === 0xfffd) return 'destroyed';
  if (turnsDirection(unit)) return 'direction';
  if (SEPARATORS.has(unit)) return 'separator';
  return unit < 0xa0 || (unit >= 0xfff9 && unit !== 0xfeff) ? 'control' : 'invisible';
}

/** Vertical tab (a soft line break of Word), form feed, next line, line and paragraph separator. */
export const SEPARATORS: ReadonlySet<number> = new Set([0x0b, 0x0c, 0x85, 0x2028, 0x2029]);

const isBetween = (value: number, low: number, high: number) => value >= low && value <= high;

export const isSurrogate = (unit: number): boolean => isBetween(unit, 0xd800, 0xdfff);

/** Embeddings, overrides and isolates: text behind them may show in another order than it is written. */
export const turnsDirection = (unit: number): boolean =>
  isBetween(unit, 0x202a, 0x202e) || isBetween(unit, 0x2066, 0x2069);

/** `U+200B`: the name of a character that cannot be shown. */
export const codeName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

function isHalf(text: string, at: number, unit: number): boolean {
  if (unit <= 0xdbff) return !isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff);
  return !isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff);
}

const PICTURE = /(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f)$/u;
const NEEDS_JOINERS = /[\u0600-\u0dff\u1000-\u109f\u1780-\u17ff]/;

function joins(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (PICTURE.test(before)) return /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3));
  return NEEDS_JOINERS.test(text.charAt(at - 1));
}

const nearRightToLeft = (text: string, at: number) =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text.slice(Math.max(0, at - 20), at + 20));

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function describe(text: string, group: readonly Odd[]): Fault {
  const { kind, at, unit } = group[0] ?? { kind: 'control', at: 0, unit: 0 };
  const place = [at, at + 1] as const;
  const character = codeName(unit);
  const edits = group.map((odd) => ({ start: odd.at, end: odd.at + 1, text: substitute(text, odd) }));
  const count = group.length;
  switch (kind) {
    case 'destroyed':
      return fault('TEXT-02', [at, (group.at(-1)?.at ?? at) + 1], { count });
    case 'half':
      return fault('TEXT-07', place, { character });
    case 'direction':
      return fault('TEXT-05', place, { character }, { edits });
    case 'control':
      return fault('TEXT-06', place, { character, count }, { edits });
    case 'separator':
      return fault('TEXT-08', place, { character }, { severity: 'warning', edits });
    case 'invisible':
      return fault('TEXT-04', place, { character, count }, { severity: 'warning', edits });
  }
}

/** A separator becomes a space, but not where that would indent a line or double a space. */
function substitute(text: string, { kind, at }: Odd): string {
  if (kind !== 'separator') return '';
  return /[^\s]/.test(text.charAt(at - 1)) && /[^\s]/.test(text.charAt(at + 1)) ? ' ' : '';
}

const CONFLICT = /^(?:<{7} |={7}\r?$|>{7} |\|{7} )/m;
const GARBLED = /锟斤拷|烫烫烫|屯屯屯|(?:[ÃÂ][\u0080-\u00bf]|â€|ï¼|å[\u0080-\u00bf]|ç[\u0080-\u00bf]){2,}/g;

/** Marks of an unsettled merge: the file holds two versions, and one message says so. */
export function conflict(text: string): Fault | undefined {
  const start = text.search(CONFLICT);
  if (start < 0 || !/^<{7} /m.test(text) || !/^>{7} /m.test(text)) return undefined;
  return fault('TEXT-09', [start, start + 7], {});
}

const MOST_GARBLED = 5;

/** Text that went through a wrong encoding and was saved; the first few places tell enough. */
export function garbled(text: string): Fault[] {
  const found: Fault[] = [];
  for (const match of text.matchAll(GARBLED)) {
    found.push(fault('TEXT-03', [match.index, match.index + match[0].length], { text: match[0] }));
    if (found.length >= MOST_GARBLED) break;
  }
  return found;
}
