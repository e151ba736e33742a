import { fault } from '../fault.ts';
import type { FoundKey } from './keys.ts';
import { beforeComment } from './misread.ts';
import type { Level, Reading } from './reading.ts';

/** `- 内容: 招聘, 权重: 20}`: pairs on one line that a brace closes and none opens. */
export function lacksBrace(reading: Reading, key: FoundKey, lineEnd: number): boolean {
  const end = beforeComment(reading.text, key.start, lineEnd);
  return (
    key.isProper && reading.isKey(key.word) && isClosedOnly(reading.text.slice(key.start, end), '{', '}')
  );
}

/** Reports the brace or bracket that is missing at `start`, where a value on one line begins. */
export function reportOpening(
  reading: Reading,
  level: Level,
  [start, lineEnd]: readonly [start: number, lineEnd: number],
  wanted: '{' | '[',
): void {
  const end = beforeComment(reading.text, start, lineEnd);
  const bracket = wanted === '{' ? '}' : ']';
  const edits = [{ start, end: start, text: wanted }];
  reading.faults.push(fault('YAML-21', [end - 1, end], { bracket, wanted }, { edits }));
  level.state = 'closed';
}

/** The bracket or brace that a plain text closes at its end without having opened it: `表单: 《回访表》]`. */
export function openingOf(text: string): '{' | '[' | undefined {
  if (isClosedOnly(text, '[', ']')) return '[';
  return /^[^"'{}]{1,24}:[ \t]/.test(text) && isClosedOnly(text, '{', '}') ? '{' : undefined;
}

function isClosedOnly(text: string, opening: string, closing: string): boolean {
  if (!text.endsWith(closing)) return false;
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return count(bare, closing) > count(bare, opening);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
