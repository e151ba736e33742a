import { createHash } from 'node:crypto';
import { GlyphSet } from '../../fonts/glyph-set.ts';
import type { Character, Characters } from '../text/characters.ts';
import { MISSING_MARK } from '../text/characters.ts';
import type { DocumentFont } from '../text/face.ts';
import type { Glyph } from '../text/glyph-source.ts';
import type { PdfFile } from './pdf-file.ts';
import { pdfReference } from './pdf-strings.ts';

/** A code that has been drawn, with what it is drawn as. */
interface UsedCode {
  readonly code: number;
  readonly character: Character;
  readonly glyph: Glyph;
}

const USUAL_WIDTH = 1000;
const SERIF_FLAG = 2;
const SYMBOLIC_FLAG = 4;

/**
 * Embeds what has been drawn of a font. Codes on pages are character identifiers (CIDs) at the same time, and those are code
 * units wherever they can be, so that text copies as it was typed whatever glyph it shares.
 */
export function embedFont(file: PdfFile, id: number, font: DocumentFont, characters: Characters): void {
  const used = usedCodes(font, characters);
  const glyphs = new GlyphSet(font.source.first(), 'keep');
  const last = used.at(-1)?.code ?? 0;
  const map = Buffer.alloc(2 * (last + 1));
  const blanks = new Map<number, number>();
  const blankOf = (advance: number): number => {
    const known = blanks.get(advance);
    if (known !== undefined) return known;
    const units = Math.round((advance * font.source.metrics().unitsPerEm) / USUAL_WIDTH);
    const number = glyphs.addBlank(units);
    blanks.set(advance, number);
    return number;
  };
  const centred = font.source.bundled && characters.language === 'zh-TW';
  for (const { code, character, glyph } of used) {
    map.writeUInt16BE(
      glyphNumber(glyphs, glyph, centred ? character : undefined) ?? blankOf(glyph.advance),
      2 * code,
    );
  }
  const bytes = glyphs.toFont();
  const name = `${subsetTag(used)}+${font.source.name}`;
  const program = file.putStream(bytes, { Length1: String(bytes.length) });
  const descriptor = file.putNew(descriptorOf(font, name, program));
  const descendant = file.putNew(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${pdfReference(descriptor)}/DW ${USUAL_WIDTH}/W[${widths(used)}]` +
      `/CIDToGIDMap ${pdfReference(file.putStream(map))}>>`,
  );
  const unicode = file.putStream(Buffer.from(toUnicode(used), 'latin1'));
  file.put(
    id,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${pdfReference(descendant)}]` +
      `/ToUnicode ${pdfReference(unicode)}>>`,
  );
}

/** Stops that Taiwan sets in the middle of their square, and whether also in the middle of its height. */
const CENTRED_STOPS: ReadonlyMap<string, boolean> = new Map([
  ['，', true],
  ['。', true],
  ['、', true],
  ['；', false],
  ['：', false],
  ['！', false],
  ['？', false],
]);
const MIDDLE = { x: 500, y: 380 };

/** @param centred the character, where the language sets stops in the middle of their square */
function glyphNumber(
  glyphs: GlyphSet,
  { font, glyph }: Glyph,
  centred: Character | undefined,
): number | undefined {
  if (font === undefined) return undefined;
  const high = centred && CENTRED_STOPS.get(centred.text);
  const ink = high === undefined ? undefined : font.box(glyph);
  if (ink === undefined) return glyphs.add(font, glyph);
  const [left, bottom, right, top] = ink;
  const up = high ? MIDDLE.y - (bottom + top) / 2 : 0;
  return glyphs.addShifted(font, glyph, Math.round(MIDDLE.x - (left + right) / 2), Math.round(up));
}

function usedCodes(font: DocumentFont, characters: Characters): readonly UsedCode[] {
  const codes: UsedCode[] = [];
  const missing = font.source.find(characters.at(MISSING_MARK.charCodeAt(0)));
  for (let code = 0; code < font.used.length; code++) {
    if (font.used[code] === 0) continue;
    const character = characters.at(code);
    const glyph = font.source.find(character) ?? missing;
    if (glyph !== undefined) codes.push({ code, character, glyph });
  }
  return codes;
}

/** Six letters that differ where the chosen glyphs do. */
function subsetTag(used: readonly UsedCode[]): string {
  const digest = createHash('sha256')
    .update(used.map(({ code }) => code).join(' '))
    .digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

function descriptorOf(font: DocumentFont, name: string, program: number): string {
  const { unitsPerEm, ascent, descent, capHeight, box } = font.source.metrics();
  const scaled = (units: number): number => Math.round((units * 1000) / unitsPerEm);
  const flags = SYMBOLIC_FLAG + (font.source.id.startsWith('serif') ? SERIF_FLAG : 0);
  const stem = font.source.id.includes('bold') ? 140 : 80;
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${box.map(scaled).join(' ')}]/ItalicAngle 0` +
    `/Ascent ${scaled(ascent)}/Descent ${scaled(descent)}/CapHeight ${scaled(capHeight)}/StemV ${stem}` +
    `/FontFile2 ${pdfReference(program)}>>`
  );
}

/** Widths that differ from the usual one, neighbours together. */
function widths(used: readonly UsedCode[]): string {
  const groups: { readonly first: number; readonly widths: number[] }[] = [];
  for (const { code, glyph } of used) {
    if (glyph.advance === USUAL_WIDTH) continue;
    const group = groups.at(-1);
    if (group !== undefined && group.first + group.widths.length === code) group.widths.push(glyph.advance);
    else groups.push({ first: code, widths: [glyph.advance] });
  }
  return groups.map((group) => `${group.first}[${group.widths.join(' ')}]`).join('');
}

const MOST_ENTRIES = 100;

/** The table by which text is copied: codes of the used rows of 256 mean themselves, others what they stand for. */
function toUnicode(used: readonly UsedCode[]): string {
  const rows = new Set<number>();
  const others: string[] = [];
  for (const { code, character } of used) {
    if (character.text === String.fromCharCode(code)) rows.add(code >> 8);
    else others.push(`<${hex(code)}><${utf16(character.text)}>`);
  }
  const ranges = [...rows].map((row) => `<${hex(row << 8)}><${hex((row << 8) | 255)}><${hex(row << 8)}>`);
  return [
    '/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def',
    '/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000><FFFF>\nendcodespacerange',
    ...inBlocks(ranges, 'bfrange'),
    ...inBlocks(others, 'bfchar'),
    'endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend',
  ].join('\n');
}

function inBlocks(entries: readonly string[], operator: string): readonly string[] {
  const blocks: string[] = [];
  for (let from = 0; from < entries.length; from += MOST_ENTRIES) {
    const block = entries.slice(from, from + MOST_ENTRIES);
    blocks.push(`${block.length} begin${operator}\n${block.join('\n')}\nend${operator}`);
  }
  return blocks;
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** Halves of characters are no Unicode; they copy as the mark for what cannot be read. */
function utf16(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\ufffd');
  return Array.from({ length: whole.length }, (_, at) => hex(whole.charCodeAt(at))).join('');
}
