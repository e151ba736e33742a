const LONGEST = 31;

/**
 * Names of sheets that Excel takes: at most 31 characters, none of `[]/\:*?`, no apostrophe at either end, not `History`, and
 * no two alike whatever their letter case. One a workbook.
 */
export class SheetNames {
  readonly #taken = new Set<string>(['history']);

  claim(title: string): string {
    const plain = title
      .replace(/[[\]/\\:*?\u0000-\u001f\u2028\u2029]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[' ]+|[' ]+$/gu, '');
    for (let number = 1; ; number += 1) {
      const tail = number === 1 ? '' : ` (${number})`;
      const name = `${cut(plain === '' ? 'Sheet' : plain, LONGEST - tail.length)}${tail}`;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** So many UTF-16 units at most, no character torn apart. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/[' ]+$/u, '');
}
