import type { Checked } from './check.ts';
import type { Edit } from './diagnostics/diagnostic.ts';

/** A file with its safe repairs made. */
export interface FixedFile {
  readonly path: string;
  readonly absolute: string;
  readonly before: string;
  readonly after: string;
  /** Repairs made, in file order; edits that overlap an earlier one wait for the next run. */
  readonly edits: readonly Edit[];
  /** The file was not saved as UTF-8 and will be. */
  readonly reencoded: boolean;
}

/** Gathers the repairs that findings carry. Nothing is written here. */
export function planFixes(checked: Checked): FixedFile[] {
  const byFile = new Map<string, Edit[][]>();
  for (const { file, fix } of checked.diagnostics) {
    if (!fix) continue;
    const repairs = byFile.get(file);
    if (repairs) repairs.push([...fix]);
    else byFile.set(file, [[...fix]]);
  }
  return checked.discovery.files.flatMap(({ path, absolute }) => {
    const repairs = byFile.get(path);
    const before = checked.textOf(path);
    if (!repairs || before === undefined || checked.isDamaged(path)) return [];
    const edits = compatible(repairs);
    const after = applyEdits(before, edits);
    const reencoded = repairs.some((repair) => repair.length === 0);
    return after === before && !reencoded ? [] : [{ path, absolute, before, after, edits, reencoded }];
  });
}

/** Edits that do not overlap, in order; a repair is taken whole or not at all. */
function compatible(repairs: readonly Edit[][]): Edit[] {
  const taken: Edit[] = [];
  const clashes = (edit: Edit) =>
    taken.some((other) =>
      edit.start === edit.end && other.start === other.end
        ? edit.start === other.start
        : edit.start < other.end && other.start < edit.end,
    );
  for (const repair of repairs) if (!repair.some(clashes)) taken.push(...repair);
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** @param edits sorted and without overlap */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: inserted } of edits) {
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
}

/** A line of a difference: `-` before, `+` after, `@` where a hunk begins. */
export interface DiffLine {
  readonly sign: '-' | '+' | '@';
  readonly text: string;
}

/** The lines that edits touch, before and after, hunk by hunk. */
export function diffLines(text: string, edits: readonly Edit[]): DiffLine[] {
  const lines: DiffLine[] = [];
  for (let index = 0; index < edits.length; ) {
    const first = edits[index];
    if (!first) break;
    const start = text.lastIndexOf('\n', first.start - 1) + 1;
    let end = endOfLine(text, first.end);
    const hunk: Edit[] = [];
    for (let edit: Edit | undefined = first; edit && edit.start <= end; edit = edits[++index]) {
      hunk.push({ start: edit.start - start, end: edit.end - start, text: edit.text });
      end = Math.max(end, endOfLine(text, edit.end));
    }
    const before = text.slice(start, end);
    lines.push({ sign: '@', text: String(text.slice(0, start).split('\n').length) });
    lines.push(...rows(before, '-'), ...rows(applyEdits(before, hunk), '+'));
  }
  return lines;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

const rows = (text: string, sign: '-' | '+'): DiffLine[] =>
  text.split('\n').map((row) => ({ sign, text: row.replace(/\r$/, '') }));
