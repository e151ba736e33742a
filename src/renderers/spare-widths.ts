/** A column whose width is settled as far as words and short texts go. All in one unit of length. */
export interface RoomyColumn {
  readonly width: number;
  /** The share that the template asks for: columns that are alike stay alike. */
  readonly share: number;
  /** With which all its texts stand on one line each. */
  readonly full: number;
  /** What it may not fall below. */
  readonly keep: number;
}

/** No column gives more than this part of itself: a little air looks well. */
const MOST_GIVEN = 0.4;

/**
 * Widths with which what columns have beyond all their texts goes to those whose texts take more than a line. Those that
 * lack least come first.
 */
export function spareWidths(columns: readonly RoomyColumn[]): readonly number[] {
  const groups = groupsOf(columns);
  const spare = columns.map(() => 0);
  for (const { members, keep } of groups) {
    for (const at of members) {
      const { width } = columns[at] as RoomyColumn;
      spare[at] = Math.max(0, Math.min(width * MOST_GIVEN, width - keep));
    }
  }
  const available = sum(spare);
  const given = gifts(columns, groups, available);
  const taken = sum(given);
  if (taken === 0) return columns.map(({ width }) => width);
  return columns.map(
    ({ width }, at) => width + (given[at] as number) - ((spare[at] as number) * taken) / available,
  );
}

/** Columns of the same share. */
interface Group {
  readonly members: readonly number[];
  /** What each of them keeps. */
  readonly keep: number;
  /** What each of them lacks. */
  readonly lacks: readonly number[];
}

function groupsOf(columns: readonly RoomyColumn[]): readonly Group[] {
  const shares = [...new Set(columns.map(({ share }) => share))];
  return shares.map((wanted) => {
    const members = [...columns.keys()].filter((at) => columns[at]?.share === wanted);
    const own = members.map((at) => columns[at] as RoomyColumn);
    const full = Math.max(...own.map((column) => column.full));
    return {
      members,
      keep: Math.max(...own.map((column) => column.keep)),
      lacks: own.map(({ width }) => Math.max(0, full - width)),
    };
  });
}

function gifts(columns: readonly RoomyColumn[], groups: readonly Group[], available: number): number[] {
  const given = columns.map(() => 0);
  let left = available;
  const lacking = groups.filter(({ lacks }) => sum(lacks) > 0);
  for (const { members, lacks } of lacking.sort((a, b) => sum(a.lacks) - sum(b.lacks))) {
    const part = Math.min(1, left / sum(lacks));
    members.forEach((at, index) => {
      given[at] = (lacks[index] as number) * part;
    });
    left -= sum(lacks) * part;
  }
  return given;
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
