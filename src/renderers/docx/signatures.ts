import type { SignaturesBlock } from '../../booklet/blocks.ts';
import { LINES_ABOVE_SIGNATURES } from '../signature-custom.ts';
import type { DocumentContext } from './document-context.ts';
import { countLines, widthInEm } from './lines/line-count.ts';
import { paragraphXml } from './package/paragraph-xml.ts';
import type { Place } from './pages/place.ts';
import { cellMargins } from './tables/table-style.ts';
import { eighths, hex, twips } from './units.ts';

type Line = SignaturesBlock['lines'][number];

/** The style of its text: that of the prose, or of the cell, in which it stands. */
type Type = 'ListContinue' | 'FormText';

type CellKind = 'label' | 'line' | 'blank';

const PER_ROW = 2;
const ROW_HEIGHT = 30;
/** Parts of the width: the gap between two lines, and the most that a label may take. */
const GAP = 0.06;
const WIDEST_LABEL = 0.3;

/** Widths in points. */
interface Widths {
  readonly label: number;
  readonly value: number;
  readonly gap: number;
}

/** Lines to sign on, two beside each other, kept on one page. */
export function writeSignatures(context: DocumentContext, place: Place, { lines }: SignaturesBlock): void {
  if (lines.length === 0) return;
  const rows = Array.from({ length: Math.ceil(lines.length / PER_ROW) }, (_, row) =>
    lines.slice(row * PER_ROW, (row + 1) * PER_ROW),
  );
  const type: Type = place.cell ? 'FormText' : 'ListContinue';
  const widths = widthsFor(context, lines, place.width, type);
  const columns = [widths.label, widths.value, widths.gap, widths.label, widths.value].map(twips);
  // A signature and the sentence above it stand with the last of what is signed, never alone on a page.
  place.keepLinesWithNext(LINES_ABOVE_SIGNATURES);
  const anchors = place.openTable();
  place.keepWithNext();
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const bookmarks = anchors.map((id) => context.anchors.bookmark(id)).join('');
  const body = rows.map((row, index) =>
    rowXml(context, row, widths, type, {
      bookmarks: index === 0 ? bookmarks : '',
      keepNext: index < rows.length - 1,
    }),
  );
  const boxes = rows.map((row, index) => ({
    height: heightOf(context, row, widths, type),
    splits: false,
    margins: 0,
    line: context.styles[type].line,
    keepNext: index < rows.length - 1,
    anchors: index === 0 ? anchors : [],
  }));
  const total = columns.reduce((sum, width) => sum + width, 0);
  place.addTable({
    rows: boxes,
    headRows: 0,
    below: 0,
    xml: () =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="PlainTable"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${cellMargins(context.look, 0)}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`,
  });
}

/** Labels as wide as the longest of them, within reason; the lines share the rest. */
function widthsFor(context: DocumentContext, lines: readonly Line[], total: number, type: Type): Widths {
  const { size } = context.styles[type];
  const face = context.faces.of(type);
  const longest = Math.max(0, ...lines.map(({ label }) => widthInEm(label, face))) * size;
  const label = Math.min(total * WIDEST_LABEL, longest * 1.05 + context.look.theme.table.paddingX);
  const gap = total * GAP;
  return { label, gap, value: (total - gap) / 2 - label };
}

function heightOf(context: DocumentContext, lines: readonly Line[], widths: Widths, type: Type): number {
  const { paddingX, paddingY, inner } = context.look.theme.table;
  const { size, line, after } = context.styles[type];
  const face = context.faces.of(type);
  const count = (text: string, width: number): number =>
    countLines(text, face, { width: width / size, hangs: false });
  const most = Math.max(
    1,
    ...lines.flatMap(({ label, value }) => [
      count(label, widths.label - paddingX),
      count(value, widths.value - 2 * paddingX),
    ]),
  );
  return Math.max(ROW_HEIGHT, most * line + after + paddingY + inner);
}

function rowXml(
  context: DocumentContext,
  lines: readonly Line[],
  { label, value, gap }: Widths,
  type: Type,
  { bookmarks, keepNext }: { readonly bookmarks: string; readonly keepNext: boolean },
): string {
  const cell = (width: number, runs: string, kind: CellKind): string =>
    cellXml(context, width, kind, paragraphXml({ style: type, keepNext, align: 'left' }, runs));
  const pairs = Array.from({ length: PER_ROW }, (_, index) => lines[index]);
  const cells = pairs.flatMap((line, index) => [
    ...(index > 0 ? [cell(gap, '', 'blank')] : []),
    cell(label, (index === 0 ? bookmarks : '') + context.runs.text(line?.label ?? ''), 'label'),
    cell(value, line ? valueRuns(context, line) : '', line ? 'line' : 'blank'),
  ]);
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(ROW_HEIGHT)}" w:hRule="atLeast"/></w:trPr>${cells.join('')}</w:tr>`;
}

/** What is written there already, else a place to fill in. */
const valueRuns = (context: DocumentContext, { value, entry = 'text' }: Line): string =>
  value === '' ? (context.entries?.run(entry) ?? '') : context.runs.text(value);

/** A label begins where the text above it does. */
const FLUSH = '<w:tcMar><w:left w:w="0" w:type="dxa"/></w:tcMar>';

function cellXml(
  { look: { theme } }: DocumentContext,
  width: number,
  kind: CellKind,
  paragraph: string,
): string {
  const rule = `w:val="single" w:sz="${eighths(theme.table.inner)}" w:space="0" w:color="${hex(theme.colors.text)}"`;
  const properties = { label: FLUSH, line: `<w:tcBorders><w:bottom ${rule}/></w:tcBorders>`, blank: '' }[
    kind
  ];
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${properties}<w:vAlign w:val="bottom"/></w:tcPr>${paragraph}</w:tc>`;
}
