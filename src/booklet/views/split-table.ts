import { isBlank, type Table, type TableColumn } from './table.ts';

/**
 * Parts a table that is too wide for a page: each part has the first `kept` columns and at most `most` of the others, as
 * evenly as may be, and groups of columns together where that takes no further part. A row stands in the parts where it
 * says something; one that says nothing anywhere, in the first.
 */
export function splitTable(table: Table, kept: number, most: number): Table[] {
  const others = table.columns.slice(kept);
  if (others.length <= most) return [table];
  const first = Array.from({ length: kept }, (_, index) => index);
  const isSilent = table.rows.map(({ cells }) => cells.slice(kept).every(isBlank));
  return cuts(others, most).map(([from, to]) => {
    const shown = [...first, ...Array.from({ length: to - from }, (_, index) => kept + from + index)];
    const pick = <T>(all: readonly T[]): T[] => shown.flatMap((index) => all.slice(index, index + 1));
    const rows = table.rows.map((row) => ({ ...row, cells: pick(row.cells) }));
    return {
      ...table,
      columns: pick(table.columns),
      rows: rows.filter(
        ({ cells }, index) => !cells.slice(kept).every(isBlank) || (from === 0 && isSilent[index]),
      ),
    };
  });
}

/** Beginnings and ends of the parts. */
function cuts(columns: readonly TableColumn[], most: number): [number, number][] {
  const parts: [number, number][] = [];
  for (let from = 0; from < columns.length; ) {
    const left = columns.length - from;
    const even = Math.ceil(left / Math.ceil(left / most));
    const to = Math.min(from + even, columns.length);
    const end = to === columns.length ? to : atGroup(columns, from, to, most);
    parts.push([from, end]);
    from = end;
  }
  return parts;
}

/** The end of a group nearest to `to`, if one is near enough that no further part is needed; else `to`. */
function atGroup(columns: readonly TableColumn[], from: number, to: number, most: number): number {
  const left = columns.length - from;
  const parts = Math.ceil(left / most);
  for (let step = 0; step < most; step += 1) {
    for (const at of [to - step, to + step]) {
      const fits = at > from && at - from <= most && columns.length - at <= (parts - 1) * most;
      if (fits && columns[at - 1]?.group !== columns[at]?.group) return at;
    }
  }
  return to;
}
