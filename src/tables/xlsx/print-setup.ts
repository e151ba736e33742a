import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature, SheetOptions } from 'write-excel-file/node';

/** The library's own type of the same name, which it does not export. */
type FileContent = Stream | Buffer | Blob;

type Sheets = readonly SheetOptions<FileContent>[];

/** What stands left and right in the page header, the sheet's name between them, and in the middle of the footer. */
export interface PrintWords {
  readonly title: string;
  readonly company: string;
  /** `第 &P 页 共 &N 页`. */
  readonly pageOf: string;
}

/** How a sheet lies on A4. */
export interface Paper {
  readonly orientation: 'portrait' | 'landscape';
  readonly pagesWide: number;
}

/** Inches. */
const MARGINS = { left: 0.6, right: 0.6, top: 0.85, bottom: 0.75, header: 0.4, footer: 0.35 };
const A4 = 9;

/**
 * Paper, orientation, fit to the width of its pages, header and footer, and the frozen rows and columns repeated on every
 * page: what the library has no options for, and what it writes otherwise than the standard says. Every sheet must be given an `orientation`, or no page setup is written.
 */
export function printSetup(words: PrintWords, paperOf: (sheet: number) => Paper): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: (xml) => xml.replace(/<font>(.*?)<\/font>/gs, inSchemaOrder) },
        'xl/workbook.xml': { transform: (xml, sheets) => withPrintTitles(xml, sheets) },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (element, attributes, _index, _sheet, { sheetIndex }) => {
            if (element === 'pageMargins') return MARGINS;
            if (element !== 'pageSetup') return attributes;
            const { orientation, pagesWide } = paperOf(sheetIndex);
            return { paperSize: A4, orientation, fitToWidth: pagesWide, fitToHeight: 0 };
          },
          transform: (xml) =>
            xml
              .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace(/<pageSetup[^>]*\/>/, (tag) => `${tag}${headerAndFooter(words)}`),
        },
      },
    },
  };
}

/** ECMA-376 part 1, 18.8.22: what the library writes in an order of its own. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family'];

function inSchemaOrder(_font: string, inside: string): string {
  const elements = inside.match(/<[^>]+>/g) ?? [];
  const rank = (element: string) => FONT_ORDER.indexOf(/\w+/.exec(element)?.[0] ?? '');
  return `<font>${elements.sort((a, b) => rank(a) - rank(b)).join('')}</font>`;
}

function headerAndFooter({ title, company, pageOf }: PrintWords): string {
  const header = `&L${plain(title)}&C&"-,Bold"&12&A&R${plain(company)}`;
  return `<headerFooter><oddHeader>${escaped(header)}</oddHeader><oddFooter>${escaped(`&C${pageOf}`)}</oddFooter></headerFooter>`;
}

/** An ampersand begins a code; a digit after one would be a size of type; what is printed must fit in 255 characters. */
const plain = (text: string): string =>
  text
    .slice(0, 80)
    .replaceAll('&', '&&')
    .replace(/^(?=\d)/, ' ');

function withPrintTitles(xml: string, sheets: Sheets): string {
  const names = sheets.map(({ sheet = '', stickyRowsCount = 1, stickyColumnsCount = 0 }, index) => {
    const name = `'${sheet.replaceAll("'", "''")}'`;
    const rows = `${name}!$1:$${stickyRowsCount}`;
    const columns = stickyColumnsCount > 0 ? `${name}!$A:$${letter(stickyColumnsCount)},` : '';
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(columns + rows)}</definedName>`;
  });
  return xml.replace(/<definedNames\s*\/>/, () => `<definedNames>${names.join('')}</definedNames>`);
}

/** Frozen columns are few. */
const letter = (column: number): string => String.fromCharCode(64 + column);

const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
