/**
 * File names that every system can hold. Windows forbids some characters, some names and names that end in a dot;
 * Windows and macOS do not tell letter case apart, macOS does not tell composed from decomposed characters.
 */
const TWINS: Readonly<Record<string, string>> = {
  '/': '／',
  '\\': '＼',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};

const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Leaves room for an extension and a number within the 255 bytes that file systems allow. */
const MAX_BYTES = 200;

/** A file name, without extension, that reads like `text` and is allowed everywhere; `fallback` when nothing is left. */
export function safeName(text: string, fallback: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, ' ')
    .replace(/[/\\:*?"<>|]/g, (character) => TWINS[character] ?? '_')
    .replace(/\s+/gu, ' ')
    .toWellFormed();
  const trimmed = cut(plain.trim(), MAX_BYTES)
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '')
    .trim();
  if (trimmed === '') return fallback;
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}

function cut(text: string, bytes: number): string {
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) return kept;
    kept += character;
  }
  return kept;
}

/** Hands out names that differ on every file system; the second 财务部 becomes `财务部 (2)`. One a folder. */
export class NameSpace {
  readonly #taken = new Set<string>();

  claim(text: string, fallback: string): string {
    const name = safeName(text, fallback);
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? name : `${name} (${number})`;
      const key = candidate.normalize('NFKC').toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return candidate;
    }
  }
}
