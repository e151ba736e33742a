import type { Block, Cell, Handlers, Inline, ListItem, Row, TableBlock } from '../../booklet/blocks.ts';
import type { Part } from '../../booklet/booklet.ts';
import { displayWidth, padEnd, wrap } from '../../terminal/display-width.ts';
import { type PlacedCell, placeCells, withoutPageColumns } from '../table/placed-cells.ts';

/** Draws parts as plain text for reading in a terminal of `width` cells. */
export function renderTerminal(parts: Iterable<Part>, width: number): string {
  const lines: string[] = [];
  for (const part of parts) lines.push(...spaced(part.blocks, width));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** Each handler draws a block as lines no wider than the room it is given. */
const draw: Handlers<string[], number> = {
  heading: ({ level, label, text }, room) => {
    const lines = wrap([label?.text, plain(text)].filter(Boolean).join(' '), room);
    return level <= 2 ? [...lines, '═'.repeat(Math.min(room, Math.max(...lines.map(displayWidth))))] : lines;
  },
  paragraph: ({ inlines }, room) => wrap(plain(inlines), room),
  list: ({ items }, room) => items.flatMap((item) => listItem(item, room)),
  table: (table, room) => (table.role === 'form' ? form(table, room) : grid(table, room)),
  figure: ({ alt, caption }, room) => wrap(`[${caption ? plain(caption) : alt}]`, room),
  contents: () => [],
  signatures: ({ lines }, room) =>
    packed(
      lines.map(({ label, value }) => `${label}${colonAfter(label)}${value || '________'}`),
      room,
    ),
  pageBreak: () => [''],
};

function lines(block: Block, room: number): string[] {
  return (draw[block.kind] as (block: Block, room: number) => string[])(block, room);
}

/** As many pieces on a line as go there whole: a label does not part from what is to be filled in. */
function packed(pieces: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last}    ${piece}`;
    if (longer !== undefined && displayWidth(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.flatMap((line) => wrap(line, room));
}

const colonAfter = (label: string) => (/\p{Script=Han}\P{L}*$/u.test(label) ? '：' : ': ');

/** Blocks one after the other; headings, tables and lines to sign on stand apart. */
function spaced(blocks: readonly Block[], room: number): string[] {
  return blocks.flatMap((block) => {
    const apart = block.kind === 'heading' || block.kind === 'table' || block.kind === 'figure';
    if (block.kind === 'signatures') return ['', ...lines(block, room)];
    return apart ? ['', ...lines(block, room), ''] : lines(block, room);
  });
}

const tight = (blocks: readonly Block[], room: number) => blocks.flatMap((block) => lines(block, room));

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'page' ? '' : inline.text;
    })
    .join('');
}

function listItem({ label, blocks }: ListItem, room: number): string[] {
  const marker = `${label.text || '·'} `;
  const indent = displayWidth(marker);
  const body = tight(blocks, room - indent);
  return body.map((line, index) => (index === 0 ? marker : ' '.repeat(indent)) + line);
}

/** A form row reads as `label  value`; content that needs more than a line stands indented under its label. */
function form({ head, body }: TableBlock, room: number): string[] {
  return [...head, ...body].flatMap((row) => formRow(row, room));
}

function formRow({ cells }: Row, room: number): string[] {
  const flat = cells.map((cell) => tight(cell.blocks, room));
  const single = flat.every((content) => content.length <= 1);
  const line = cells
    .map((cell, index) => {
      const text = flat[index]?.[0] ?? '';
      return cell.header ? `${text}${colonAfter(text)}` : `${text}    `;
    })
    .join('');
  if (single && displayWidth(line) <= room) return [line.trimEnd()];
  return cells.flatMap((cell, index) => {
    if (cell.header) return flat[index] ?? [];
    return tight(cell.blocks, room - 2).map((one) => `  ${one}`);
  });
}

function grid(given: TableBlock, room: number): string[] {
  const table = withoutPageColumns(given);
  const columns = table.widths.length;
  const head = placeCells(table.head, columns);
  const body = placeCells(table.body, columns);
  const widths = columnWidths([...head, ...body], columns, room);
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  const drawn = [
    ...head.flatMap((row) => gridRow(row, widths)),
    ...(head.length > 0 ? [rule] : []),
    ...body.flatMap((row) => gridRow(row, widths)),
  ];
  return table.caption ? [plain(table.caption), ...drawn] : drawn;
}

const GAP = 2;
const NARROWEST = 4;

/** Natural widths where they fit; else the widest columns give way until they do. */
function columnWidths(rows: readonly (readonly PlacedCell[])[], columns: number, room: number): number[] {
  const natural = Array.from({ length: columns }, () => 2);
  for (const { cell, column } of rows.flat()) {
    if (cell.colspan === 1) natural[column] = Math.max(natural[column] ?? 0, cellWidth(cell));
  }
  const free = room - (columns - 1) * GAP;
  const sumUnder = (most: number) => natural.reduce((sum, width) => sum + Math.min(width, most), 0);
  let most = Math.max(...natural);
  while (most > NARROWEST && sumUnder(most) > free) most -= 1;
  return natural.map((width) => Math.min(width, most));
}

const cellWidth = (cell: Cell) => Math.max(0, ...tight(cell.blocks, 1000).map(displayWidth));

/** Columns that a cell from above covers stay empty. */
function gridRow(row: readonly PlacedCell[], widths: readonly number[]): string[] {
  const cells = row.map(({ cell, column }) => {
    const spanned = widths.slice(column, column + cell.colspan);
    const width = spanned.reduce((sum, one) => sum + one, (spanned.length - 1) * GAP);
    return { start: startOf(widths, column), lines: tight(cell.blocks, width) };
  });
  const height = Math.max(1, ...cells.map((one) => one.lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.reduce((text, one) => padEnd(text, one.start) + (one.lines[line] ?? ''), '').trimEnd(),
  );
}

const startOf = (widths: readonly number[], column: number): number =>
  widths.slice(0, column).reduce((sum, width) => sum + width + GAP, 0);
