import { fault } from '../fault.ts';
import type { Reading } from './reading.ts';

/** `M2#注：待定` and `M2 // 待定`: notes in the way of other programs, which YAML takes for text. */
export function reportNoComment(reading: Reading, start: number, end: number): void {
  const value = reading.text.slice(start, end);
  if (!value.includes('#') && !value.includes('//')) return;
  const found = GLUED_NOTE.exec(value)?.[1] ?? /[ \t](\/\/[ \t]*\S.*)$/.exec(value)?.[1];
  if (found === undefined) return;
  const mark = found.startsWith('#') ? '#' : '//';
  const place = [end - found.length, end] as const;
  reading.faults.push(fault('YAML-38', place, { text: found, mark }, { severity: 'warning' }));
}

/** A hash right behind a value, and what only notes begin with: `C# 开发` and `3# 机组` are texts. */
const GLUED_NOTE =
  /\S(#\s*(?:todo|fixme|note\b|待办|待辦|待定|待确认|待確認|注[:：]|註[:：]|备注|備註|说明|說明|메모|참고|미정).*)$/i;
