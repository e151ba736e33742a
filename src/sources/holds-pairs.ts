import { closeSync, openSync, readSync, statSync } from 'node:fs';

const HEAD_BYTES = 2048;
const LINES_READ = 8;
const PAIRS_WANTED = 3;
const PAIR = /^[^\s#:-][^:]{0,60}:(?:\s|$)/;

/**
 * Whether a file begins with lines like `岗位名称: 出纳`: an editor has saved content under a text file's name. Notes
 * and read-me files seldom have three such lines at the start. Works on bytes, because colons and line ends are the same in UTF-8,
 * GBK and Big5, and in UTF-16 but for zero bytes.
 */
export function holdsPairs(absolute: string): boolean {
  const lines = head(absolute)
    .replaceAll('\0', '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '' && !/^(?:#|---)/.test(line))
    .slice(0, LINES_READ);
  return lines.filter((line) => PAIR.test(line)).length >= PAIRS_WANTED;
}

/** The first bytes of a file, one character each; empty for what cannot be read, because nobody has asked for it. */
function head(absolute: string): string {
  try {
    if (!statSync(absolute).isFile()) return '';
    const bytes = Buffer.alloc(HEAD_BYTES);
    const file = openSync(absolute, 'r');
    try {
      return bytes.toString('latin1', 0, readSync(file, bytes, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
