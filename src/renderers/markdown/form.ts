/**
 * A form (a bordered sheet with label cells) in Markdown, which has no merged cells: short facts as tables of two columns, label and
 * value; what is longer under its label in bold, at full width, where lists are lists. Nothing is lost and the order stays.
 *
 *     | 岗位名称 | 客服经理 |        **岗位职责**
 *     | --- | --- |
 *     | **直接上级** | 总经理 |      - 1. 制定服务规范
 */
import type { Block, Cell, Row } from '../../booklet/blocks.ts';
import { type PlacedCell, placeCells } from '../table/placed-cells.ts';
import { type Pair, pairTable, writeGrid } from './grid.ts';
import { allStrong } from './inlines.ts';
import { type Pen, writeAll } from './pen.ts';

/** Writes rows of a form, one under the other. */
export function writeForm(rows: readonly Row[], columns: number, pen: Pen): string {
  const form = new Form(pen);
  const placed = placeCells(rows, columns);
  for (let at = 0; at < placed.length; ) at += form.add(placed, at);
  return form.end();
}

class Form {
  readonly #pen: Pen;
  readonly #written: string[] = [];
  /** Short facts that wait for the end of their table. */
  #pairs: Pair[] = [];
  /** The row after those that a label stands beside. */
  #groupEnd = 0;

  constructor(pen: Pen) {
    this.#pen = pen;
  }

  end(): string {
    this.#endPairs();
    return this.#written.filter((text) => text !== '').join('\n\n');
  }

  /** Takes the row at `at`, and those that belong to it; returns how many. */
  add(rows: readonly (readonly PlacedCell[])[], at: number): number {
    let cells = rows[at]?.map(({ cell }) => cell) ?? [];
    const [first] = cells;
    if (at === this.#groupEnd) this.#endPairs();
    if (first?.header && (first.rowspan > 1 || cells[1]?.header) && cells.length > 1 && !isGridHead(cells)) {
      this.#label(first);
      this.#groupEnd = at + first.rowspan;
      cells = cells.slice(1);
    }
    if (isGridHead(cells)) return this.#grid(rows, at, cells);
    this.#row(cells);
    return 1;
  }

  #row(cells: readonly Cell[]): void {
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      const next = cells[at + 1];
      if (!cell) continue;
      if (!cell.header) this.#content(cell.blocks);
      else if (!next || next.header) this.#label(cell);
      else {
        this.#pair({ label: cell.blocks, value: next.blocks });
        at += 1;
      }
    }
  }

  #pair(pair: Pair): void {
    if (pair.value.every(isShort)) {
      this.#pairs.push(pair);
      return;
    }
    this.#endPairs();
    this.#written.push(writeAll(bold(pair.label), this.#pen));
    this.#content(pair.value);
  }

  #label({ blocks }: Cell): void {
    this.#endPairs();
    this.#written.push(writeAll(bold(blocks), this.#pen));
  }

  #content(blocks: readonly Block[]): void {
    this.#endPairs();
    this.#written.push(writeAll(blocks, this.#pen));
  }

  #endPairs(): void {
    if (this.#pairs.length === 0) return;
    this.#written.push(pairTable(this.#pairs, this.#pen));
    this.#pairs = [];
  }

  /** A row of headings and the rows of values under it: a table of their own. */
  #grid(rows: readonly (readonly PlacedCell[])[], at: number, head: readonly Cell[]): number {
    let end = at + 1;
    const isBody = (row: readonly PlacedCell[] | undefined) =>
      row !== undefined && row.length === head.length && row.every(({ cell }) => !cell.header);
    while (isBody(rows[end])) end += 1;
    const body = rows.slice(at + 1, end).map((row) => ({ cells: row.map(({ cell }) => narrowed(cell)) }));
    this.#endPairs();
    const widths = head.map(() => 1);
    const table = {
      kind: 'table',
      role: 'grid',
      widths,
      head: [{ cells: head.map(narrowed) }],
      body,
    } as const;
    this.#written.push(writeGrid(table, this.#pen));
    return end - at;
  }
}

const isGridHead = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && cells.every(({ header, rowspan }) => header && rowspan === 1);

const narrowed = (cell: Cell): Cell => ({ ...cell, colspan: 1, rowspan: 1 });

const bold = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, inlines: allStrong(block.inlines) } : block,
  );

/** A paragraph goes into a table's cell; a list, a table or a picture does not. */
const isShort = ({ kind }: Block): boolean => kind === 'paragraph';
