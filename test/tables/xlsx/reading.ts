import { unzipSync } from 'fflate';

/** A sheet as a reader of the file format sees it. */
export interface ReadSheet {
  readonly name: string;
  /** Texts and numbers, by row and column; merged and empty cells are missing. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  readonly xml: string;
}

export interface ReadWorkbook {
  readonly paths: readonly string[];
  readonly workbook: string;
  readonly sheets: readonly ReadSheet[];
}

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/_x005F_/g, '_');

/** Column of `AB12`, from 0. */
const columnOf = (address: string): number =>
  [...address.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function readWorkbook(chunks: readonly Uint8Array[]): ReadWorkbook {
  const files = unzipSync(Buffer.concat(chunks));
  const text = (path: string) => new TextDecoder().decode(files[path]);
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g)].map(
    ([, one = '']) => plain(one),
  );
  const workbook = text('xl/workbook.xml');
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => plain(name));
  return {
    paths: Object.keys(files),
    workbook,
    sheets: names.map((name, index) => {
      const xml = text(`xl/worksheets/sheet${index + 1}.xml`);
      const rows = [...xml.matchAll(/<row [^>]*>([^]*?)<\/row>/g)].map(([, cells = '']) => {
        const row: (string | number | undefined)[] = [];
        for (const [, address = '', rest = '', value] of cells.matchAll(
          /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g,
        )) {
          if (value === undefined) continue;
          row[columnOf(address)] = / t="s"/.test(rest) ? strings[Number(value)] : Number(value);
        }
        return row;
      });
      return { name, rows, xml };
    }),
  };
}
