import type { Inline } from '../../booklet/blocks.ts';
import type { Anchors } from './anchors.ts';
import { escapeLineStart, escapeText, type Pairs, pairsIn } from './escape.ts';

/** Text of one style, or a link; neighbours of the same style are one. */
interface Piece {
  text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly target: string | undefined;
}

/** What a reader sees of inlines, a space for a line break. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'break' ? ' ' : inline.kind === 'page' ? '' : inline.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** All of it bold, save links. */
export const allStrong = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline) => (inline.kind === 'text' ? { ...inline, strong: true } : inline));

/**
 * Inlines as lines of Markdown, one for each line break between them. Lines are safe inside a line (a table cell, a heading), not
 * yet at the start of one.
 *
 * @param around the pairs of signs in all that ends up in the same paragraph or cell, when that is more than these inlines.
 */
export function inlineLines(inlines: readonly Inline[], anchors: Anchors, around?: Pairs): string[] {
  const only = onlyText(inlines);
  if (only !== undefined) return [escapeText(only, NOTHING_BESIDE, around ?? pairsIn(only))];
  const lines = piecesByLine(inlines);
  const pairs = around ?? pairsIn(lines.flatMap((pieces) => pieces.map(({ text }) => text)).join(' '));
  return lines.map((pieces) => lineOf(pieces, pairs, anchors));
}

const NOTHING_BESIDE = { before: '', after: '' };

/** Inlines that are one plain line, as most are: its text without white space at the ends. */
function onlyText(inlines: readonly Inline[]): string | undefined {
  const [only] = inlines;
  if (inlines.length !== 1 || only?.kind !== 'text' || only.strong || only.emphasis) return undefined;
  const { text } = only;
  if (/[\n\r\t]/.test(text)) return undefined;
  return withoutSpaces(text);
}

function withoutSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return text.slice(start, end);
}

function piecesByLine(inlines: readonly Inline[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'page') continue;
    if (inline.kind === 'break') {
      lines.push([]);
      continue;
    }
    const target = inline.kind === 'reference' ? inline.target : undefined;
    const strong = inline.kind === 'text' && inline.strong === true;
    const emphasis = inline.kind === 'text' && inline.emphasis === true;
    const texts = /[\n\r]/.test(inline.text) ? inline.text.split(/\r\n?|\n/u) : [inline.text];
    texts.forEach((text, index) => {
      if (index > 0) lines.push([]);
      append(lines.at(-1) ?? [], { text, strong, emphasis, target });
    });
  }
  return lines.map(trimmed);
}

function append(line: Piece[], piece: Piece): void {
  const last = line.at(-1);
  if (piece.text === '') return;
  const isSame = last && last.strong === piece.strong && last.emphasis === piece.emphasis;
  if (isSame && last.target === undefined && piece.target === undefined) last.text += piece.text;
  else line.push(piece);
}

/** Without white space at the ends, which Markdown would drop or take for something. */
function trimmed(line: Piece[]): Piece[] {
  for (const piece of line) piece.text = piece.text.replaceAll('\t', ' ');
  for (let first = line[0]; first; first = line[0]) {
    first.text = first.text.replace(/^ +/u, '');
    if (first.text !== '') break;
    line.shift();
  }
  for (let last = line.at(-1); last; last = line.at(-1)) {
    last.text = last.text.replace(/ +$/u, '');
    if (last.text !== '') break;
    line.pop();
  }
  return line;
}

/** Some sign of ours. */
const MARKUP = '*';

function lineOf(pieces: readonly Piece[], pairs: Pairs, anchors: Anchors): string {
  let line = '';
  pieces.forEach((piece, index) => {
    // Plain pieces have become one, so beside one there is markup or nothing.
    const before = index > 0 ? MARKUP : '';
    const after = index + 1 < pieces.length ? MARKUP : '';
    const next = pieces[index + 1]?.text.at(0) ?? '';
    if (piece.target !== undefined) line += linkOf(piece, piece.target, line === '', pairs, anchors);
    else if (piece.strong || piece.emphasis) line += styled(piece, line, next, pairs);
    else line += escapeText(piece.text, { before, after }, pairs);
  });
  return line;
}

function linkOf({ text }: Piece, target: string, isFirst: boolean, pairs: Pairs, anchors: Anchors): string {
  const link = escapeText(text, { before: '[', after: ']', inLink: true }, pairs);
  const plain = escapeText(text, { before: '[', after: ']' }, pairs);
  return anchors.link(target, link, isFirst ? escapeLineStart(plain) : plain);
}

/** `**bold**` where Markdown is sure to understand it, tags where it stands beside punctuation: `<strong>注：</strong>见下`. */
function styled({ text, strong, emphasis }: Piece, line: string, after: string, pairs: Pairs): string {
  const [, ahead = '', core = '', behind = ''] = /^( *)(.*?)( *)$/su.exec(text) ?? [];
  if (core === '') return text;
  const inner = escapeText(core, { before: '*', after: '*' }, pairs);
  const opens = /^[\p{L}\p{N}]/u.test(inner) || /(?:^| )$/u.test(line + ahead);
  const closes = /[\p{L}\p{N}]$/u.test(inner) || /^(?:$| )/u.test(behind + after);
  const sure =
    !/^\s|\s$/u.test(inner) &&
    opens &&
    closes &&
    !/[*_\\]$/u.test(line + ahead) &&
    !/^[*_]/u.test(behind + after);
  const tags = [...(strong ? ['strong'] : []), ...(emphasis ? ['em'] : [])];
  const mark = sure ? '*'.repeat((strong ? 2 : 0) + (emphasis ? 1 : 0)) : '';
  const open = mark || tags.map((tag) => `<${tag}>`).join('');
  const close =
    mark ||
    tags
      .reverse()
      .map((tag) => `</${tag}>`)
      .join('');
  return `${ahead}${open}${inner}${close}${behind}`;
}
