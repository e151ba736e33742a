import type { Edit } from '../diagnostics/diagnostic.ts';
import { applyEdits } from '../sources/edits.ts';
import { lineStart } from '../sources/line-start.ts';

/** A line of a difference: `-` before, `+` after, a blank for one that stays, `@` a hunk's head, `\` a remark. */
export interface DiffLine {
  readonly sign: '-' | '+' | ' ' | '@' | '\\';
  readonly text: string;
}

/** Lines shown around a change. */
const CONTEXT = 2;
const NO_NEWLINE = ' No newline at end of file';

/** Lines that change: from `first` (counted from 0) `count` lines of the text before become `lines`. */
interface Change {
  readonly first: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/**
 * The difference that edits make, in the form that `patch` and `git apply` take (without its two head lines). Lines keep
 * their carriage returns.
 *
 * @param edits sorted and without overlap
 */
export function diffLines(text: string, edits: readonly Edit[]): DiffLine[] {
  const before = linesOf(text);
  const last = { before, isOpen: isOpen(text) };
  const isOpenAfter = isOpen(applyEdits(text, edits).text);
  const lines: DiffLine[] = [];
  let shift = 0;
  const isEndKept = last.isOpen === isOpenAfter;
  const changes = changesOf(text, edits).filter(
    ({ first, count, lines: fresh }) =>
      !isSame(before.slice(first, first + count), fresh) || (!isEndKept && first + count === before.length),
  );
  for (const hunk of hunks(changes, before.length)) {
    const { from, to } = hunk;
    const grown = hunk.changes.reduce((sum, { count, lines: fresh }) => sum + fresh.length - count, 0);
    const place = (first: number, count: number) => `${count === 0 ? first : first + 1},${count}`;
    lines.push({ sign: '@', text: `-${place(from, to - from)} +${place(from + shift, to - from + grown)}` });
    lines.push(...bodyOf(hunk, last, isOpenAfter));
    shift += grown;
  }
  return lines;
}

/** True when the last line has no line break. */
const isOpen = (text: string) => text !== '' && !text.endsWith('\n');

/** Lines without their ends; a final line break begins no line. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The lines that edits touch, each once; edits that touch the same or neighbouring lines are one change. */
function changesOf(text: string, edits: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  for (let index = 0; index < edits.length; ) {
    const start = lineStart(text, edits[index]?.start ?? 0);
    let end = endOfLine(text, edits[index]?.end ?? 0);
    const inside: Edit[] = [];
    for (let edit = edits[index]; edit && edit.start <= end; edit = edits[++index]) {
      inside.push({ start: edit.start - start, end: edit.end - start, text: edit.text });
      end = Math.max(end, endOfLine(text, edit.end));
    }
    const first = linesOf(text.slice(0, start)).length;
    const old = text.slice(start, end);
    const fresh = applyEdits(old, inside).text;
    const [before, after] = [linesOf(old), linesOf(fresh)];
    // An edit that deletes a whole line ends in the next, which stays; the text's last line may differ in its end alone.
    const kept = isOpen(old) === isOpen(fresh) ? sameAtEnd(before, after) : 0;
    changes.push({ first, count: before.length - kept, lines: after.slice(0, after.length - kept) });
  }
  return changes;
}

/** How many lines at the end are the same. */
function sameAtEnd(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((line, index) => line === b[index]);

/** Right behind the line break that ends the line of an offset. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', Math.max(0, offset));
  return end < 0 ? text.length : end + 1;
}

interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

/** Changes with the lines around them; those whose surroundings meet share a hunk. */
function hunks(changes: readonly Change[], length: number): Hunk[] {
  const all: { from: number; to: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const from = Math.max(0, change.first - CONTEXT);
    const to = Math.min(length, change.first + change.count + CONTEXT);
    const last = all.at(-1);
    if (last && from <= last.to) {
      last.to = to;
      last.changes.push(change);
    } else all.push({ from, to, changes: [change] });
  }
  return all;
}

function bodyOf(
  { from, to, changes }: Hunk,
  { before, isOpen }: { readonly before: readonly string[]; readonly isOpen: boolean },
  isOpenAfter: boolean,
): DiffLine[] {
  const lines: DiffLine[] = [];
  const push = (sign: '-' | '+' | ' ', text: string, isLast: boolean) => {
    lines.push({ sign, text });
    if (isLast) lines.push({ sign: '\\', text: NO_NEWLINE });
  };
  const end = before.length - 1;
  let at = from;
  const keep = (until: number) => {
    for (; at < until; at += 1) push(' ', before[at] ?? '', isOpen && at === end);
  };
  for (const { first, count, lines: fresh } of changes) {
    keep(first);
    for (; at < first + count; at += 1) push('-', before[at] ?? '', isOpen && at === end);
    const isAtEnd = at > end;
    for (const [index, line] of fresh.entries())
      push('+', line, isOpenAfter && isAtEnd && index === fresh.length - 1);
  }
  keep(to);
  return lines;
}
