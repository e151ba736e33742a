import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Table } from '../../booklet/views/table.ts';
import { zip } from '../../renderers/docx/zip.ts';
import { type PrintWords, printSetup } from './print-setup.ts';
import { type SheetLook, sheetLayout } from './sheet.ts';
import { SheetNames } from './sheet-name.ts';

/** Widths of digits that fit on a page that stands before its type gets small. */
const UPRIGHT = 100;

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
 * Tables as an Excel workbook, a sheet each, ready to print: A4, as wide as one page, header rows repeated. Numbers are
 * numbers; sums are values and no formulas, because posts held by one person count once. The library's archive carries the
 * time of day, so it is packed again.
 */
export async function writeWorkbook(
  sheets: readonly SheetTable[],
  { look, words }: WorkbookOptions,
): Promise<Uint8Array[]> {
  const names = new SheetNames();
  const laidOut = sheets.map(({ table, frozen }) => ({ ...sheetLayout(table, look), table, frozen }));
  const isWide = (sheet: number) =>
    (laidOut[sheet]?.widths ?? []).reduce((sum, width) => sum + width, 0) > UPRIGHT;
  const written = writeExcelFile(
    laidOut.map(({ data, widths, headerRows, table, frozen }) => ({
      data,
      sheet: names.claim(table.title),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headerRows,
      ...(frozen > 0 ? { stickyColumnsCount: frozen } : {}),
      orientation: 'landscape' as const,
    })),
    { fontFamily: look.font, fontSize: 11, features: [printSetup(words, isWide)] },
  );
  const files = unzipSync(await written.toBuffer());
  const paths = Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zip(paths.map((path) => ({ path, content: files[path] ?? new Uint8Array() })));
}

/** The list of content types comes first, as in every Office file. */
const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : 1);
