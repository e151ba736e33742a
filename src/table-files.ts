import { loadLabels } from './assets/labels.ts';
import { loadTemplates } from './assets/templates.ts';
import type { LoadedTheme } from './assets/themes.ts';
import { compose } from './booklet/compose.ts';
import { TABLE_KINDS, type TableSource, tableSource, titleOfTables } from './booklet/table-views.ts';
import { prepareBuild } from './build.ts';
import type { BuildSettings } from './build-settings.ts';
import type { Checked } from './check.ts';
import type { Diagnostic, Outcome } from './diagnostics/diagnostic.ts';
import type { Department } from './org/organisation.ts';
import { scopeOf } from './output/plan.ts';
import { renderTerminal } from './renderers/terminal/terminal.ts';
import type { Format, Table as TableKind } from './schema/types.generated.ts';
import { tableToCsv } from './tables/csv.ts';
import { tablesOfKind } from './tables/derive.ts';
import { fold } from './vocabulary/fold.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';
import { languages } from './vocabulary/vocabulary-file.ts';

export type { TableKind };
export { TABLE_KINDS };

export const TABLE_FORMATS = ['md', 'csv', 'xlsx', 'docx', 'pdf', 'html'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Formats that can be read as they are printed. */
export const TEXT_FORMATS: readonly TableFormat[] = ['md', 'csv', 'html'];

export interface TableFile {
  /** Name without extension. */
  readonly name: string;
  readonly format: TableFormat;
  readonly chunks: readonly Uint8Array[];
  readonly pages: number | undefined;
}

/** Derived tables, ready to be written in any format. */
export interface Tables {
  /** Those asked for that have anything to say. */
  readonly kinds: readonly TableKind[];
  /** What the tables together are called. */
  readonly title: string;
  titleOf(kind: TableKind): string;
  /** As plain text for a terminal of so many cells. */
  text(width: number): string;
  /** One file; of CSV one a table. Findings on theme, templates or fonts come with it. */
  write(format: TableFormat): Promise<{ files: TableFile[]; diagnostics: readonly Diagnostic[] }>;
  textOf(file: string): string | undefined;
}

export interface TableWishes {
  /** In any order; each is shown once, in the booklet's. */
  readonly kinds: readonly TableKind[];
  readonly department?: Department;
  readonly settings: BuildSettings;
  /** Of workbooks; what else is written finds its theme, and what is wrong with it, as a booklet does. */
  readonly theme: Outcome<LoadedTheme>;
}

/** A kind of table by its name, or by what any language calls it. */
export function tableKindOf(word: string): TableKind | undefined {
  const folded = fold(word);
  return TABLE_KINDS.find(
    (kind) =>
      fold(kind) === folded ||
      languages().some((language) =>
        loadVocabulary(language)
          .valueWords('Table', kind)
          .some((one) => fold(one) === folded),
      ),
  );
}

/** What a table is called where a language is spoken; it can be typed as well as our own name for it. */
export const tableWord = (kind: TableKind, language: string) =>
  language === 'en' ? kind : loadVocabulary(language).value('Table', kind);

/** Derives the tables once; every format shows the same. */
export function prepareTables(checked: Checked, wishes: TableWishes): Tables {
  const { organisation, discovery } = checked;
  const { department, settings } = wishes;
  const scope = scopeOf(department);
  const vocabulary = loadVocabulary(settings.language, loadLabels(discovery.root).value);
  const source = tableSource(organisation, scope, vocabulary);
  const kinds = TABLE_KINDS.filter(
    (kind) => wishes.kinds.includes(kind) && tablesOfKind(kind, source, 'list').length > 0,
  );
  const { document } = organisation.handbook;
  const titleOf = (...some: TableKind[]) => titleOfTables(document, scope, source.context.words, some);
  const title = titleOf(...(kinds.length > 0 ? kinds : wishes.kinds));
  const build = (formats: readonly Format[]) =>
    prepareBuild(
      checked,
      { ...settings, formats, title },
      { tables: kinds, ...(department ? { department } : {}) },
    );
  return {
    kinds,
    title,
    titleOf,
    text(width) {
      const templates = loadTemplates(discovery.root);
      const { value } = compose(organisation, { ...settings, vocabulary, templates, scope, tables: kinds });
      return renderTerminal(value.parts(), width);
    },
    async write(format) {
      if (format === 'csv') return { files: csvFiles(kinds, source, titleOf), diagnostics: [] };
      if (format === 'xlsx') {
        const { diagnostics } = wishes.theme;
        return { files: [await workbook(kinds, source, title, wishes)], diagnostics };
      }
      const { outputs, render, diagnostics } = build([format]);
      const files: TableFile[] = [];
      for (const output of outputs) {
        for (const { rendered } of await render(output)) {
          files.push({ name: title, format, chunks: rendered.chunks, pages: rendered.pages });
        }
      }
      return { files, diagnostics };
    },
    textOf: (file) => build([]).textOf(file),
  };
}

function csvFiles(
  kinds: readonly TableKind[],
  source: TableSource,
  titleOf: (kind: TableKind) => string,
): TableFile[] {
  return kinds.flatMap((kind) =>
    tablesOfKind(kind, source, 'list').map((table) => ({
      name: titleOf(kind),
      format: 'csv' as const,
      chunks: [new TextEncoder().encode(tableToCsv(table))],
      pages: undefined,
    })),
  );
}

/** Columns that stay in sight: those that say what a row is of. */
const FROZEN: Readonly<Record<TableKind, number>> = {
  staffing: 2,
  coverage: 2,
  authority: 2,
  reporting: 3,
  forms: 2,
  qualifications: 3,
};

async function workbook(
  kinds: readonly TableKind[],
  source: TableSource,
  title: string,
  { theme, settings }: TableWishes,
): Promise<TableFile> {
  const { writeWorkbook } = await import('./tables/xlsx/workbook.ts');
  const { words } = source.context;
  const { language } = settings;
  const sheets = kinds.flatMap((kind) => {
    const tables = tablesOfKind(kind, source, 'sheets');
    // A matrix of a department is named after it; beside other kinds that alone would not say what it is. Names of sheets
    // are cut at their end.
    const name = (one: string) =>
      kind === 'coverage' && kinds.length > 1 ? `${one} ${words.label(kind)}` : one;
    return tables.map((table) => ({
      table: { ...table, title: name(table.title) },
      frozen: FROZEN[kind],
    }));
  });
  const { fonts, colors } = theme.value.theme;
  const { latin, eastAsia } = fonts.body;
  const chunks = await writeWorkbook(sheets, {
    look: {
      font: language === 'en' ? latin : eastAsia[language],
      fill: colors.labelFill,
      rule: colors.rule,
    },
    words: {
      title: source.organisation.handbook.document.title ?? title,
      company: source.organisation.handbook.document.company ?? '',
      pageOf: words.label('page-of', { page: '&P', total: '&N' }),
    },
  });
  return { name: title, format: 'xlsx', chunks, pages: undefined };
}
