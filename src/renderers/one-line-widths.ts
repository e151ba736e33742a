/** What a wide column that has long texts keeps of its width, whatever others could do with; a narrow one keeps all. */
const KEPT = 0.85;
/** Parts of the table from which on a column is wide. */
const WIDE = 0.25;

/** A column of a table whose words all fit. All in one unit of length. */
export interface Column {
  readonly width: number;
  /** The share that the template asks for: columns that are alike stay alike. */
  readonly share: number;
  /** What it may not fall below: its longest word. */
  readonly need: number;
  /** Its short texts on one line each. */
  readonly line: number;
  /** It has long texts, or room to write in. */
  readonly isOpen: boolean;
}

/**
 * Widths with which short texts, such as names of posts, stand on one line where other columns can spare the room: a name
 * whose last character stands alone on a second line looks torn. The least is asked for first; where there is not enough
 * for a column, it stays as it is.
 */
export function oneLineWidths(columns: readonly Column[]): readonly number[] {
  const widths = columns.map(({ width }) => width);
  const wide = sum(widths) * WIDE;
  const groups = groupsOf(columns).filter(({ missing }) => missing > 0);
  for (const { members, line } of groups.sort((a, b) => a.missing - b.missing)) {
    const spare = columns.map((column, at) =>
      members.includes(at) ? 0 : Math.max(0, (widths[at] as number) - leastOf(column, wide)),
    );
    const available = sum(spare);
    const missing = sum(members.map((at) => Math.max(0, line - (widths[at] as number))));
    if (missing === 0 || missing > available) continue;
    for (const at of members) widths[at] = Math.max(line, widths[at] as number);
    spare.forEach((part, at) => {
      widths[at] = (widths[at] as number) - (part * missing) / available;
    });
  }
  return widths;
}

interface Group {
  readonly members: readonly number[];
  readonly line: number;
  readonly missing: number;
}

/** Columns of the same share are widened together. */
function groupsOf(columns: readonly Column[]): Group[] {
  const byShare = new Map<number, number[]>();
  columns.forEach(({ share }, at) => {
    const members = byShare.get(share);
    if (members) members.push(at);
    else byShare.set(share, [at]);
  });
  return [...byShare.values()].map((members) => {
    const line = Math.max(...members.map((at) => (columns[at] as Column).line));
    const missing = sum(members.map((at) => Math.max(0, line - (columns[at] as Column).width)));
    return { members, line, missing };
  });
}

/** What a column keeps; one of short texts only gives all that they leave. */
function leastOf({ width, need, line, isOpen }: Column, wide: number): number {
  if (!isOpen && line > 0) return Math.max(need, line);
  return Math.max(need, line, width > wide ? width * KEPT : width);
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
