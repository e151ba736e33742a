import type { Edit } from '../../diagnostics/diagnostic.ts';
import { fault } from '../fault.ts';
import { findKey } from './keys.ts';
import type { Line } from './lines.ts';
import { isBlank, isComment, type Reading } from './reading.ts';

const FENCE = /^(?:`{3,}|~{3,})[\w-]*$/;
const ANY_FENCE = /^(?:```|~~~)/m;

/**
 * Takes Markdown fences off content that was copied with them, from a chat or a web page: the fences go, and sentences outside
 * become comments, so that nothing of them is lost. The lines are read no further.
 *
 * ````
 * 以下是岗位说明：        # 以下是岗位说明：
 * ```yaml            →
 * 岗位名称: 出纳           岗位名称: 出纳
 * ```
 * ````
 */
export function takeOffFences(reading: Reading): void {
  if (!ANY_FENCE.test(reading.text)) return;
  const fences = reading.lines.filter((line) => isFence(reading, line));
  const [first] = fences;
  if (!first) return;
  const outside = stretchesOutside(reading, fences).filter((lines) => isNote(reading, lines));
  const notes = outside.flat().filter((line) => !isBlank(line) && !isComment(reading, line));
  const edits = [
    ...fences.map((line, index) => withoutFence(reading, line, index)),
    ...notes.map(({ start }) => ({ start, end: start, text: '# ' })),
  ].sort((a, b) => a.start - b.start);
  const text = reading.text.slice(first.start, first.end);
  reading.faults.push(fault('YAML-45', [first.start, first.end], { text }, { edits }));
  const done = new Set([...fences, ...notes]);
  reading.lines = reading.lines.map((line) => (done.has(line) ? blank(line) : line));
}

const isFence = ({ text }: Reading, { start, end }: Line) => FENCE.test(text.slice(start, end));

/** The fence's whole line is deleted; between two fenced parts a new document begins. */
function withoutFence(reading: Reading, line: Line, index: number): Edit {
  const isNextPart = index > 0 && index % 2 === 0;
  return isNextPart
    ? { start: line.start, end: line.end, text: '---' }
    : { start: line.start, end: reading.lines[line.index + 1]?.start ?? reading.text.length, text: '' };
}

/** The lines before the first fence, and those behind each second one. */
function stretchesOutside({ lines }: Reading, fences: readonly Line[]): Line[][] {
  const ends = [-1, ...fences.map(({ index }) => index), lines.length];
  const stretches = ends.slice(1).map((end, at) => lines.slice((ends[at] ?? 0) + 1, end));
  return stretches.filter((_, at) => at % 2 === 0);
}

/** Sentences, not content: none of the lines begins with a known key. */
const isNote = (reading: Reading, lines: readonly Line[]) =>
  lines.every((line) => {
    const key = findKey(reading, line.content, line.end);
    return key === undefined || !reading.isKey(key.word);
  });

const blank = (line: Line): Line => ({
  ...line,
  start: line.end,
  content: line.end,
  column: 0,
  spaces: 0,
});
