import type { ByteWriter } from '../page/byte-writer.ts';

const CLOSE_HEX = 0x3e;
const PLAIN = /^[\x20-\x7e]*$/;
const HEX_DIGITS = Buffer.from('0123456789abcdef', 'latin1');

/** Writes a text string of a PDF, as {@link pdfText} has it. */
export function writeText(text: string, out: ByteWriter): void {
  if (PLAIN.test(text)) {
    out.ascii(pdfText(text));
    return;
  }
  out.ascii('<feff');
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (let shift = 12; shift >= 0; shift -= 4) out.byte(HEX_DIGITS[(code >> shift) & 15] ?? 0);
  }
  out.byte(CLOSE_HEX);
}

/** A text string of a PDF: hexadecimal UTF-16 with its mark, or plain where that says the same. */
export function pdfText(text: string): string {
  if (PLAIN.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

/** A number as PDF writes it, with at most two decimals. */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

export function pdfReference(id: number): string {
  return `${id} 0 R`;
}

/** `#rrggbb` as the three operands of a colour operator; black when it is no such colour. */
export function pdfColor(color: string): string {
  const value = /^#[0-9a-f]{6}$/i.test(color) ? Number.parseInt(color.slice(1), 16) : 0;
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => pdfFraction(part / 255)).join(' ');
}

function pdfFraction(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
