import { type Fault, fault } from '../fault.ts';

/**
 * `“001”` and `“001"`: quotation marks of prose in the place of plain ones. A short name in them may be meant so, and is
 * only noted.
 *
 * @param where the value of a key, or another.
 */
export function proseQuotes(
  text: string,
  start: number,
  end: number,
  where: 'key' | 'item' | 'line',
): Fault<'YAML-08'> | undefined {
  const all = /^[“‘＂「『]([^“”‘’＂「」『』"\\]*)(["”’＂」』])$/.exec(text.slice(start, end));
  if (!all) return undefined;
  const [, inner = '', closing = ''] = all;
  const isMixed = closing === '"';
  const place = [start, end] as const;
  if (isMixed || /^[\x20-\x7e≥≤±％–—]+$/.test(inner)) {
    const edits = [start, end - 1].map((at) => ({ start: at, end: at + 1, text: '"' }));
    return fault(
      'YAML-08',
      place,
      { text: inner, isPart: false },
      { severity: isMixed ? 'error' : 'warning', edits },
    );
  }
  if (where !== 'key' || closing !== '”' || [...inner].length > 12 || /[，。；！？：]/.test(inner))
    return undefined;
  return fault('YAML-08', place, { text: inner, isPart: true }, { severity: 'info' });
}
