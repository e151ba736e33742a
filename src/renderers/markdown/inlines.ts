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
  const lines = piecesByLine(inlines);
  const pairs = around ?? pairsIn(lines.flatMap((pieces) => pieces.map(({ text }) => text)).join(' '));
  return lines.map((pieces) => lineOf(pieces, pairs, anchors));
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
    for (const [index, text] of inline.text.split(/\r\n?|\n/u).entries()) {
      if (index > 0) lines.push([]);
      append(lines.at(-1) ?? [], { text, strong, emphasis, target });
    }
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
function trimmed(pieces: Piece[]): Piece[] {
  const line = pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\t', ' ') }));
  for (const first of [...line]) {
    first.text = first.text.replace(/^ +/u, '');
    if (first.text !== '') break;
    line.shift();
  }
  for (const last of [...line].reverse()) {
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
  for (const [index, piece] of pieces.entries()) {
    // Plain pieces have become one, so beside one there is markup or nothing.
    const before = index > 0 ? MARKUP : '';
    const after = index + 1 < pieces.length ? MARKUP : '';
    const next = pieces[index + 1]?.text.at(0) ?? '';
    if (piece.target !== undefined) line += linkOf(piece, piece.target, line === '', pairs, anchors);
    else if (piece.strong || piece.emphasis) line += styled(piece, line, next, pairs);
    else line += escapeText(piece.text, { before, after }, pairs);
  }
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
