import type { SignaturesBlock } from '../../booklet/blocks.ts';
import type { Desk } from './desk.ts';
import type { Place } from './place.ts';
import { cellMargins } from './table-style.ts';
import { eighths, hex, twips } from './units.ts';

type Line = SignaturesBlock['lines'][number];

/** Parts of the width: a label, the line to sign on, the gap to the next pair. */
const SHARES = [0.16, 0.3, 0.08] as const;
const PER_ROW = 2;
const ROW_HEIGHT = 30;

/** Lines to sign on, two beside each other, kept on one page. */
export function writeSignatures(desk: Desk, place: Place, { lines }: SignaturesBlock): void {
  const rows = Array.from({ length: Math.ceil(lines.length / PER_ROW) }, (_, row) =>
    lines.slice(row * PER_ROW, (row + 1) * PER_ROW),
  );
  const [label, value, gap] = SHARES.map((share) => twips(share * place.width)) as [number, number, number];
  const widths = [label, value, gap, label, value];
  const anchors = place.openTable();
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const bookmarks = anchors.map((id) => desk.anchors.bookmark(id)).join('');
  const body = rows.map((row, index) => rowXml(desk, row, widths, index === 0 ? bookmarks : ''));
  place.column.table(
    rows.map((_, index) => ({
      height: ROW_HEIGHT,
      splits: false,
      margins: 0,
      line: ROW_HEIGHT,
      anchors: index === 0 ? anchors : [],
    })),
    0,
  );
  place.addTable(
    `<w:tbl><w:tblPr><w:tblStyle w:val="PlainTable"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${cellMargins(desk.look)}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`,
  );
}

function rowXml(desk: Desk, lines: readonly Line[], widths: readonly number[], bookmarks: string): string {
  const pairs = Array.from({ length: PER_ROW }, (_, index) => lines[index]);
  const cells = pairs.flatMap((line, index) => [
    ...(index > 0 ? [cell(desk, '', widths[2] ?? 0, false)] : []),
    cell(desk, line?.label ?? '', widths[0] ?? 0, false, index === 0 ? bookmarks : ''),
    cell(desk, line?.value ?? '', widths[1] ?? 0, line !== undefined),
  ]);
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(ROW_HEIGHT)}" w:hRule="atLeast"/></w:trPr>${cells.join('')}</w:tr>`;
}

function cell(desk: Desk, text: string, width: number, signed: boolean, bookmarks = ''): string {
  const { theme } = desk.look;
  const rule = `w:val="single" w:sz="${eighths(theme.table.inner)}" w:space="0" w:color="${hex(theme.colors.text)}"`;
  const border = signed ? `<w:tcBorders><w:bottom ${rule}/></w:tcBorders>` : '';
  const paragraph = `<w:p><w:pPr><w:pStyle w:val="FormText"/><w:keepNext/></w:pPr>${bookmarks}${desk.runs.text(text)}</w:p>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${border}<w:vAlign w:val="bottom"/></w:tcPr>${paragraph}</w:tc>`;
}
