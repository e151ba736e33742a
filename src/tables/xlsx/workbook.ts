import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Table } from '../../booklet/views/table.ts';
import { zip } from '../../renderers/docx/package/zip.ts';
import { type Paper, type PrintWords, printSetup } from './print-setup.ts';
import { type SheetLook, sheetLayout } from './sheet.ts';
import { SheetNames } from './sheet-name.ts';

/** Widths of digits that fit before type gets small: on a page that stands, and on one that lies across. */
const UPRIGHT = 110;
const ACROSS = 190;

export interface WorkbookOptions {
  readonly look: SheetLook;
  readonly words: PrintWords;
}

/** A table for a sheet, and how many of its columns stay in sight. */
export interface SheetTable {
  readonly table: Table;
  readonly frozen: number;
}

/**
 * Tables as an Excel workbook, a sheet each, ready to print: A4, fit to the width of its pages, header rows repeated. Numbers are
 * numbers; sums are values and no formulas, because posts held by one person count once. The library's archive carries the
 * time of day, so it is packed again.
 */
export async function writeWorkbook(
  sheets: readonly SheetTable[],
  { look, words }: WorkbookOptions,
): Promise<Uint8Array[]> {
  const names = new SheetNames();
  const laidOut = sheets.map(({ table, frozen }) => ({ ...sheetLayout(table, look), table, frozen }));
  const written = writeExcelFile(
    laidOut.map(({ data, widths, headerRows, table, frozen }) => ({
      data,
      sheet: names.claim(table.title),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headerRows,
      ...(frozen > 0 ? { stickyColumnsCount: frozen } : {}),
      orientation: 'landscape' as const,
    })),
    {
      fontFamily: look.font,
      fontSize: 11,
      features: [printSetup(words, (sheet) => paperFor(laidOut[sheet]))],
    },
  );
  const files = unzipSync(await written.toBuffer());
  const paths = Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zip(paths.map((path) => ({ path, content: files[path] ?? new Uint8Array() })));
}

/** Columns in sight are repeated on every page. */
function paperFor(sheet: { readonly widths: readonly number[]; readonly frozen: number } | undefined): Paper {
  const { widths, frozen } = sheet ?? { widths: [], frozen: 0 };
  const sum = (some: readonly number[]) => some.reduce((all, width) => all + width, 0);
  if (sum(widths) <= UPRIGHT) return { orientation: 'portrait', pagesWide: 1 };
  const kept = Math.min(sum(widths.slice(0, frozen)), ACROSS / 2);
  const pagesWide = Math.max(1, Math.ceil((sum(widths) - kept) / (ACROSS - kept)));
  return { orientation: 'landscape', pagesWide };
}

/** The list of content types comes first, as in every Office file. */
const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : 1);
