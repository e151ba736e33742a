import type { Block, Cell, TableBlock } from '../../booklet/blocks.ts';
import { type PlacedCell, placeCells, withoutPageColumns } from '../table/placed-cells.ts';
import { cellContent, isEmpty } from './cell.ts';
import { escapeLineStart } from './escape.ts';
import type { Pen } from './pen.ts';

/**
 * A grid as a GitHub table: what covers several cells stands in the first of them. A second header row and those after it become
 * rows of the body; without a header row, one column is a list, and so are facts.
 */
export function writeGrid(table: TableBlock, pen: Pen): string {
  const { role, head, body, widths } = withoutPageColumns(table);
  const columns = widths.length;
  const rows = [...placeCells(head, columns), ...placeCells(body, columns)];
  if (head.length === 0 && (columns === 1 || (role === 'plain' && isFacts(rows)))) {
    const contents = rows.flatMap((row) => row.map(({ cell }) => cellContent(cell.blocks, pen)));
    return contents
      .filter((content) => content !== '')
      .map((content) => `- ${escapeLineStart(content)}`)
      .join('\n');
  }
  const contents = rows.map((row) => contentsOf(row, columns, pen));
  const [header, ...others] = head.length > 0 ? contents : [widths.map(() => ''), ...contents];
  return gitHubTable(header ?? [], others, alignments(rows.slice(head.length), columns));
}

/** Each cell is a label in bold and what belongs to it: a list of facts that only paper sets side by side. */
const isFacts = (rows: readonly (readonly PlacedCell[])[]): boolean =>
  rows.flat().every(({ cell }) => isEmpty(cell) || beginsBold(cell));

function beginsBold({ blocks }: Cell): boolean {
  const [first] = blocks;
  const inline = first?.kind === 'paragraph' ? first.inlines[0] : undefined;
  return inline?.kind === 'text' && inline.strong === true;
}

function contentsOf(row: readonly PlacedCell[], columns: number, pen: Pen): string[] {
  const contents: string[] = new Array(columns).fill('');
  for (const { cell, column } of row) {
    if (column < columns) contents[column] = cellContent(cell.blocks, pen);
  }
  return contents;
}

type Alignment = Cell['align'];

/** A column is aligned as all its cells are. */
function alignments(rows: readonly (readonly PlacedCell[])[], columns: number): Alignment[] {
  const found: (Alignment | undefined)[] = new Array(columns).fill(undefined);
  for (const row of rows) {
    for (const { cell, column } of row) {
      if (cell.colspan > 1 || column >= columns) continue;
      const known = found[column] ?? cell.align;
      found[column] = known === cell.align ? known : 'start';
    }
  }
  return found.map((alignment) => alignment ?? 'start');
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
