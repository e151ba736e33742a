/**
 * File names that every system can hold. Windows forbids some characters, some names and names that end in a dot;
 * Windows and macOS do not tell letter case apart, macOS does not tell composed from decomposed characters. Forbidden
 * characters become their full-width twins, which Chinese texts have anyway.
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

/**
 * A file name, without extension, that reads like `text` and is allowed everywhere; `fallback` when nothing is left.
 *
 * @param colons what they become where the text is in narrow letters only: dashes, as people write them in file names, or
 * their twins, by which a folder is still known as the department that it is named after.
 */
export function safeName(text: string, fallback: string, colons: 'dashes' | 'twins' = 'dashes'): string {
  const spaced = text
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toWellFormed();
  const colonless = colons === 'twins' || WIDE.test(spaced) ? spaced : withDashes(spaced);
  const plain = colonless.replace(/[/\\:*?"<>|]/g, (character) => TWINS[character] ?? '_');
  const trimmed = cut(plain, MAX_BYTES)
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '')
    .trim();
  if (trimmed === '') return fallback;
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** Characters as wide as a full-width colon, beside which it looks at home. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\uff01-\uff60]/u;

/** `Harbour Ltd: Staffing` → `Harbour Ltd - Staffing`, `9:30` → `9-30`; a colon at either end says nothing. */
function withDashes(text: string): string {
  return text.replace(/ ?: ?/g, (colon, at: number) => {
    if (at === 0 || at + colon.length === text.length) return '';
    return colon === ':' ? '-' : ' - ';
  });
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
