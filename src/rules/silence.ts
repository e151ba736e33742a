import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Range } from '../diagnostics/position.ts';
import { idOf } from './settings.ts';
import { cut } from './spot.ts';

/**
 * Comments that silence rules, with their reason:
 *
 *     任职资格:
 *       - 限男性        # jd-lint-disable CN-SEX-01 -- 依据: 矿山井下作业
 *     # jd-lint-disable DUTY-04 -- 沿用集团范本       ← alone on its line: the line below
 *     # jd-lint-disable-unit DUTY-04, KPI-01 -- 范本  ← the whole document (up to `---`)
 *
 * One without a reason silences nothing and is a finding (LINT-01); so is one that names no rule (LINT-02), that has
 * nothing to silence (LINT-03) or that is written in another form (LINT-05).
 */
export interface Silence {
  /** As it stands in the file. */
  readonly comment: string;
  /** In capitals; none where the comment could not be read. */
  readonly ids: readonly string[];
  readonly hasReason: boolean;
  /** Lines silenced, first and last, from 1. */
  readonly first: number;
  readonly last: number;
  readonly range: Range;
  /** The ids that silenced something. */
  readonly used: Set<string>;
}

const COMMENT =
  /^(?<before>.*?)(?<comment>#\s*jd-lint-disable(?<unit>-unit)?\s+(?<ids>[A-Za-z0-9-]+(?:\s*[,，、]\s*[A-Za-z0-9-]+)*)(?:\s*(?:--|——|—|–|－－)\s*(?<reason>.*))?)$/u;

/** Means to be one, but has no rule, no `--` before the reason, or another name: `jd-lint-disable-next-line`. */
const UNREAD = /^(?<before>(?:.*?\s)?)(?<comment>#\s*jd-lint\b.*)$/u;

/** The silencing comments of one file. */
export function silencesOf(source: string): Silence[] {
  if (!source.includes('jd-lint')) return [];
  const lines = source.split(/\r\n|\n|\r/);
  const silences: Silence[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const groups = (COMMENT.exec(line) ?? UNREAD.exec(line))?.groups;
    if (groups) silences.push(silenceAt(lines, index, offset, groups));
    offset += line.length + (source.startsWith('\r\n', offset + line.length) ? 2 : 1);
  }
  return silences;
}

function silenceAt(
  lines: readonly string[],
  index: number,
  offset: number,
  groups: { readonly [name: string]: string | undefined },
): Silence {
  const { before = '', comment = '', unit, ids = '', reason = '' } = groups;
  const [first, last] = reach(lines, index, before, unit !== undefined);
  const column = [...before].length + 1;
  const start = { line: index + 1, column, offset: offset + before.length };
  const end = {
    line: index + 1,
    column: column + [...comment].length,
    offset: start.offset + comment.length,
  };
  return {
    comment,
    ids: ids
      .split(/\s*[,，、]\s*/u)
      .filter(Boolean)
      .map(idOf),
    hasReason: reason.trim() !== '',
    first,
    last,
    range: { start, end },
    used: new Set(),
  };
}

const isMark = (line: string | undefined) => /^---(?:\s|$)/.test(line ?? '');

function reach(lines: readonly string[], index: number, before: string, unit: boolean): [number, number] {
  if (!unit) {
    if (before.trim() !== '') return [index + 1, index + 1];
    let next = index + 1;
    while (next < lines.length && /^\s*(?:#.*)?$/.test(lines[next] ?? '')) next += 1;
    return [next + 1, next + 1];
  }
  let first = index;
  while (first > 0 && !isMark(lines[first])) first -= 1;
  let last = index;
  while (last + 1 < lines.length && !isMark(lines[last + 1])) last += 1;
  return [first + 1, last + 1];
}

/** True when a comment with a reason covers the finding; marks that comment as used. */
export function isSilenced(silences: readonly Silence[], { code, range }: Diagnostic): boolean {
  const covering = silences.filter(
    ({ ids, hasReason, first, last }) =>
      hasReason && ids.includes(code) && first <= range.start.line && range.start.line <= last,
  );
  for (const silence of covering) silence.used.add(code);
  return covering.length > 0;
}

/** What is wrong with the comments themselves, once all findings were offered to them. */
export function silenceFaults(
  file: string,
  silences: readonly Silence[],
  known: readonly string[],
): Diagnostic[] {
  return silences.flatMap((silence) => [...faultsOf(silence, { file, range: silence.range }, known)]);
}

function* faultsOf(
  { comment, ids, hasReason, used }: Silence,
  place: { readonly file: string; readonly range: Range },
  known: readonly string[],
): Generator<Diagnostic> {
  if (ids.length === 0) {
    yield finding('warning', 'LINT-05', place, { found: cut(comment) });
    return;
  }
  for (const id of ids.filter((one) => !known.includes(one))) {
    const near = nearest(id, known, 1)[0] ?? known[0] ?? '';
    yield finding('warning', 'LINT-02', place, { found: id, values: { near } });
  }
  const real = ids.filter((id) => known.includes(id));
  if (!hasReason) {
    yield finding('warning', 'LINT-01', place, { found: ids.join(', ') });
    return;
  }
  const idle = real.filter((id) => !used.has(id));
  if (idle.length > 0) yield finding('info', 'LINT-03', place, { found: idle.join(', ') });
}
