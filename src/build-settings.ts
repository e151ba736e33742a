import { isAbsolute, join, resolve } from 'node:path';
import { DEFAULT_THEME } from './assets/themes.ts';
import { usualNumbering } from './booklet/numbering-styles.ts';
import type { Organisation } from './org/organisation.ts';
import type { PdfStandard } from './renderers/renderer.ts';
import type {
  Format,
  HandbookDocument,
  Language,
  Layout,
  NumberingStyle,
  Split,
} from './schema/types.generated.ts';
import { DEFAULT_OUTPUT } from './sources/discover.ts';

export const FORMATS: readonly Format[] = ['docx', 'pdf', 'md', 'html'];
export const SPLITS: readonly Split[] = ['booklet', 'department', 'position'];
export const LAYOUTS: readonly Layout[] = ['form', 'narrative'];
export const PDF_STANDARDS: readonly PdfStandard[] = ['a-2b'];
export const NUMBERINGS: readonly NumberingStyle[] = ['chinese', 'decimal'];

/** What the command line may say; it wins over jd.yaml, which wins over the defaults. */
export interface BuildWishes {
  readonly formats?: readonly Format[];
  /** As typed, relative to the working folder. */
  readonly output?: string;
  readonly split?: Split;
  readonly layout?: Layout;
  readonly numbering?: NumberingStyle;
  readonly theme?: string;
  readonly draft?: boolean;
  readonly frontMatter?: boolean;
  /** Word files can be changed only where they are to be filled in. */
  readonly protect?: boolean;
  readonly pdfStandard?: PdfStandard;
}

export interface BuildSettings {
  readonly formats: readonly Format[];
  /** Absolute folder. */
  readonly output: string;
  readonly split: Split;
  readonly layout: Layout;
  readonly numbering: NumberingStyle;
  readonly theme: string;
  readonly draft: boolean;
  /** Whether Markdown files begin with what they are, in YAML. */
  readonly frontMatter: boolean;
  readonly protect: boolean;
  readonly pdfStandard: PdfStandard | undefined;
  readonly language: Language;
  readonly title: string;
  /** Written into the files: never the clock's. */
  readonly date: Date;
}

/**
 * What a build goes by: what was wished for, else what jd.yaml says, else the defaults.
 *
 * @param place root of the handbook, the working folder, and SOURCE_DATE_EPOCH as it stands in the environment
 */
export function settle(
  organisation: Organisation,
  wishes: BuildWishes,
  place: { readonly root: string; readonly cwd: string; readonly epoch: string | undefined },
): BuildSettings {
  const { document, language } = organisation.handbook;
  return {
    formats: wishes.formats ?? document.output?.formats ?? ['docx', 'pdf', 'md'],
    output: wishes.output === undefined ? ownOutput(document, place.root) : resolve(place.cwd, wishes.output),
    split: wishes.split ?? document.output?.split ?? 'booklet',
    layout: wishes.layout ?? document.layout ?? 'form',
    numbering: wishes.numbering ?? document.numbering ?? usualNumbering(language),
    theme: wishes.theme ?? document.theme ?? DEFAULT_THEME,
    draft: wishes.draft ?? false,
    frontMatter: wishes.frontMatter ?? document.output?.frontMatter ?? false,
    protect: wishes.protect ?? document.output?.protect ?? false,
    pdfStandard: wishes.pdfStandard,
    language,
    title: document.title ?? document.company ?? '',
    date: contentDate(document, place.epoch),
  };
}

/** The folder that jd.yaml names; it stays inside the handbook whatever is written there. Both `/` and `\\` separate. */
function ownOutput(document: HandbookDocument, root: string): string {
  const directory = (document.output?.directory ?? DEFAULT_OUTPUT).replaceAll('\\', '/');
  const inside =
    !isAbsolute(directory) && !directory.split('/').includes('..') && !/^[A-Za-z]:/.test(directory);
  return join(root, inside ? directory : DEFAULT_OUTPUT);
}

/** Zip files can hold nothing earlier. */
const EARLIEST = Date.UTC(1980, 0, 1);

/**
 * SOURCE_DATE_EPOCH (seconds), else the day the handbook takes effect, else its last revision: the same content gives
 * the same bytes on any day. Source: reproducible-builds.org, “SOURCE_DATE_EPOCH specification”.
 */
function contentDate(document: HandbookDocument, epoch: string | undefined): Date {
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch))
    return new Date(Math.max(EARLIEST, Number(epoch) * 1000));
  const stated = [document.effectiveDate, ...(document.revisions ?? []).map(({ date }) => date).reverse()];
  const day = stated.map((one) => Date.parse(`${one ?? ''}T00:00:00Z`)).find((time) => !Number.isNaN(time));
  return new Date(Math.max(EARLIEST, day ?? EARLIEST));
}
