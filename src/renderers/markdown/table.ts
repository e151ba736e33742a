import type { Block, Cell, Row, TableBlock } from '../../booklet/blocks.ts';
import { cellContent, isEmpty, isPageNumber } from './cell.ts';
import { writeForm } from './form.ts';
import { inlineLines } from './inlines.ts';
import type { Pen } from './pen.ts';

/** A table: a form as labels with what belongs to them, anything else as a grid of cells. */
export function writeTable(table: TableBlock, pen: Pen): string {
  const caption = inlineLines(table.caption ?? [], pen.anchors).join(' ');
  const body =
    table.role === 'form'
      ? writeForm([...table.head, ...table.body], table.widths.length, pen)
      : writeGrid(table, pen);
  return [caption, body].filter((part) => part !== '').join('\n\n');
}

/** A cell and the column it stands in. */
export interface Placed {
  readonly cell: Cell;
  readonly column: number;
}

/** Finds the column of every cell, row by row; cells from above that reach down take theirs. */
export function placeCells(rows: readonly Row[], columns: number): Placed[][] {
  const covered: number[] = Array.from({ length: columns }, () => 0);
  return rows.map(({ cells }) => {
    let column = 0;
    const placed = cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const at = { cell, column };
      for (let n = 0; n < cell.colspan; n += 1) covered[column + n] = cell.rowspan;
      column += cell.colspan;
      return at;
    });
    for (let n = 0; n < covered.length; n += 1) covered[n] = Math.max(0, (covered[n] ?? 0) - 1);
    return placed;
  });
}

/**
 * A grid as a GitHub table: what covers several cells stands in the first of them. A second header row and those after it become
 * rows of the body, and a grid of one column a list.
 */
function writeGrid({ head, body, widths }: TableBlock, pen: Pen): string {
  const rows = [...placeCells(head, widths.length), ...placeCells(body, widths.length)];
  const columns = shownColumns(rows, widths.length);
  const contents = rows.map((row) => contentsOf(row, columns, pen));
  if (head.length === 0 && columns.length === 1) {
    return contents.flatMap(([content]) => (content ? [`- ${content}`] : [])).join('\n');
  }
  const [header, ...others] = head.length > 0 ? contents : [columns.map(() => ''), ...contents];
  return gitHubTable(header ?? [], others, alignments(rows.slice(head.length), columns));
}

/** Columns that hold more than page numbers. */
function shownColumns(rows: readonly (readonly Placed[])[], count: number): number[] {
  const all = Array.from({ length: count }, (_, column) => column);
  const shown = all.filter((column) => {
    const cells = rows
      .flatMap((row) => row.filter((placed) => placed.column === column))
      .map(({ cell }) => cell);
    return !cells.some(isPageNumber) || !cells.every((cell) => isPageNumber(cell) || isEmpty(cell));
  });
  return shown.length > 0 ? shown : all.slice(0, 1);
}

function contentsOf(row: readonly Placed[], columns: readonly number[], pen: Pen): string[] {
  return columns.map((column) => {
    const found = row.find((placed) => placed.column === column);
    return found ? cellContent(found.cell.blocks, pen) : '';
  });
}

type Alignment = Cell['align'];

/** A column is aligned as all its cells are. */
function alignments(rows: readonly (readonly Placed[])[], columns: readonly number[]): Alignment[] {
  return columns.map((column) => {
    const cells = rows.flatMap((row) =>
      row.filter((placed) => placed.column === column && placed.cell.colspan === 1),
    );
    const [first] = cells;
    return first && cells.every(({ cell }) => cell.align === first.cell.align) ? first.cell.align : 'start';
  });
}

const DELIMITERS: { readonly [A in Alignment]: string } = { start: '---', center: ':-:', end: '--:' };

function gitHubTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  aligned: readonly Alignment[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(aligned.map((alignment) => DELIMITERS[alignment])), ...rows.map(line)].join(
    '\n',
  );
}

/** A label and what belongs to it. */
export interface Pair {
  readonly label: readonly Block[];
  readonly value: readonly Block[];
}

/** Pairs as a table of two columns, the first pair as its header. */
export function pairTable(pairs: readonly Pair[], pen: Pen): string {
  const [header, ...rows] = pairs.map(({ label, value }, index) => {
    const name = cellContent(label, pen);
    return [index === 0 ? name : strong(name), cellContent(value, pen)];
  });
  return header ? gitHubTable(header, rows, ['start', 'start']) : '';
}

/** A cell is a line of its own, so a label that is only words may stand between asterisks whatever they are. */
const strong = (content: string): string =>
  content === '' || /[*<\\\0]/u.test(content) ? content : `**${content}**`;
