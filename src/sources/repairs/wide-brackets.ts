import { fault } from '../fault.ts';
import type { Level, Reading } from './reading.ts';

const WIDE_BRACKETS: Readonly<Record<string, string>> = {
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
};

/** A whole value in full-width brackets (`［招聘，培训］`), which YAML takes for a text; true when it is one. */
export function readWideFlow(reading: Reading, level: Level, start: number, end: number): boolean {
  const value = reading.text.slice(start, end);
  if (
    !/^(?:［[^［］]*[，、,][^［］]*］|【[^【】。；]*[，、,][^【】。；]*】|｛[^｛｝]*[:：][^｛｝]*｝)$/.test(
      value,
    )
  )
    return false;
  const isGroup = value.startsWith('｛');
  const edits = [...value.matchAll(isGroup ? /[｛｝，：]/g : /[［］【】，、]/g)].map(({ 0: sign, index }) => {
    const spaced = sign === '：' ? ': ' : ', ';
    return { start: start + index, end: start + index + 1, text: WIDE_BRACKETS[sign] ?? spaced };
  });
  const found = value.charAt(0);
  const facts = { found, wanted: WIDE_BRACKETS[found] ?? '' };
  reading.faults.push(fault('YAML-07', [start, start + 1], facts, { edits }));
  level.state = 'closed';
  return true;
}
