import type { Inline } from '../../../booklet/blocks.ts';
import type { HeadingLevels } from '../../heading-levels.ts';
import { StructureElement } from '../file/structure.ts';
import type { Places } from '../page/places.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { Characters } from '../text/characters.ts';
import type { Face } from '../text/face.ts';
import type { Run, StyledText } from '../text/styled-text.ts';
import type { Typefaces } from '../text/typefaces.ts';
import type { Losses } from './losses.ts';
import type { Styles, TextStyle } from './styles.ts';

/** Everything that turning Blocks into boxes needs to know. */
export interface Setter {
  readonly styles: Styles;
  readonly characters: Characters;
  readonly typefaces: Typefaces;
  readonly places: Places;
  readonly losses: Losses;
  readonly pictures: Pictures;
  readonly headings: HeadingLevels;
  /** Codes that keep room for a page number that is not known yet. */
  readonly pageRoom: string;
  /** Added where a table goes on: `（续）`. */
  readonly continued: string;
}

/** A piece of text that is set in its own way within a paragraph. */
export interface Piece {
  readonly text: string;
  readonly strong?: boolean;
  readonly slanted?: boolean;
  readonly link?: string;
  readonly page?: string;
  /** What the piece belongs to, when it is not the paragraph itself. */
  readonly element?: StructureElement;
}

const UNTIDY = /[\r\t\u2028\u2029\u0085]/;

/** Line ends as one character, tabs as spaces. */
const tidy = (text: string): string =>
  UNTIDY.test(text) ? text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/\t/g, ' ') : text;

/** Inline content of an element in drawing codes. */
export function setInlines(
  inlines: readonly Inline[],
  owner: StructureElement,
  style: TextStyle,
  setter: Setter,
): StyledText {
  const [only] = inlines;
  // Nearly all content is one plain text.
  if (inlines.length === 1 && only?.kind === 'text') return setOne(pieceOf(only), style, setter);
  return setPieces(piecesOf(inlines, owner), style, setter);
}

/** Pieces of text in drawing codes, each with its face; characters that no font has are noted. */
export function setPieces(pieces: readonly Piece[], style: TextStyle, setter: Setter): StyledText {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1 && only.page === undefined)
    return setOne(only, style, setter);
  let codes = '';
  const runs: Run[] = [];
  for (const piece of pieces) {
    const set = setOne(piece, style, setter, codes.length);
    if (set.codes === '') continue;
    codes += set.codes;
    runs.push(...set.runs);
  }
  return { codes, runs };
}

function setOne(piece: Piece, style: TextStyle, setter: Setter, start = 0): StyledText {
  const face = setter.typefaces.face(style.role, style.strong || piece.strong === true);
  const codes =
    piece.page === undefined ? setter.characters.encode(tidy(piece.text)) : pageCodes(piece, setter);
  noteLosses(face, codes, piece.text, setter);
  const { element, link, page } = piece;
  const run: Run = {
    start,
    end: start + codes.length,
    face,
    slanted: piece.slanted === true,
    element,
    link,
    page: page === undefined || setter.places.get(page) !== undefined ? undefined : page,
  };
  return { codes, runs: [run] };
}

/** The number of a page that is there already, or room for it. */
function pageCodes({ page = '' }: Piece, { places, pageRoom }: Setter): string {
  const destination = places.get(page);
  return destination === undefined ? pageRoom : String(destination.page.number);
}

function noteLosses(face: Face, codes: string, text: string, setter: Setter): void {
  face.learnAll(codes);
  if (face.missing.size === 0) return;
  const { losses, characters, typefaces } = setter;
  for (const code of typefaces.lossesOf(face, codes)) losses.add(characters.at(code).text, text);
}

/** A page's number stays on one line with the words around it: its spaces allow no break. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');
const unbrokenBefore = (words: string): string => words.replace(/\S.*$/su, unbroken);
const unbrokenAfter = (words: string): string => words.replace(/^.*\S/su, unbroken);

/** The pieces of inline content; links get elements of their own under the paragraph's. */
export function piecesOf(inlines: readonly Inline[], owner: StructureElement): readonly Piece[] {
  return inlines.flatMap((inline) => piecesOfOne(inline, owner));
}

function pieceOf({ text, strong, emphasis }: Extract<Inline, { kind: 'text' }>): Piece {
  return { text, strong: strong === true, slanted: emphasis === true };
}

function piecesOfOne(inline: Inline, owner: StructureElement): Piece[] {
  switch (inline.kind) {
    case 'text':
      return [pieceOf(inline)];
    case 'break':
      return [{ text: '\n' }];
    case 'reference':
      return [{ text: inline.text, link: inline.target, element: new StructureElement('Link', owner) }];
    case 'page': {
      const { target, before = '', after = '' } = inline;
      const pieces = [
        { text: unbrokenBefore(before) },
        { text: '', page: target },
        { text: unbrokenAfter(after) },
      ];
      return pieces.filter((piece) => piece.text !== '' || piece.page !== undefined);
    }
  }
}

/** The text that a reader of the inline content reads; page numbers are none of it. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'break' ? ' ' : inline.kind === 'page' ? '' : inline.text))
    .join('');
}
