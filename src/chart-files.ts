import { companyModel, departmentModel } from './booklet/chart-model.ts';
import { chartWords } from './booklet/chart-words.ts';
import { Words } from './booklet/words.ts';
import { toDepth } from './chart/depth.ts';
import { layoutOnFittest, type Paper as Sheet } from './chart/fittest-sheet.ts';
import type { ChartNote } from './chart/note.ts';
import type { ChartPage } from './chart/page.ts';
import { type ChartFile, type ChartFormat, type Drawn, write } from './chart-formats.ts';
import type { Department, Organisation } from './org/organisation.ts';
import type { Theme } from './renderers/theme.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';

export const PAPERS = ['A4', 'A3', 'auto'] as const;
export type Paper = (typeof PAPERS)[number];

export const ORIENTATIONS = ['auto', 'landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export interface ChartWishes {
  readonly department?: Department;
  /** Levels of boxes that are drawn; all when absent. */
  readonly depth?: number;
  /** `auto`: A3 where that shows on one sheet what A4 does not. */
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** Dots per inch of pictures; the writer's own when absent. */
  readonly resolution?: number;
  readonly theme: Theme;
  /** Written into files that have a date. */
  readonly date: Date;
}

/** One chart, laid out once and written in any format. */
export interface Chart {
  readonly title: string;
  /**
   * `name`: of the files, without extension, as pages that are files of their own lead to one another. Undefined: one file, whatever
   * the format.
   */
  write(format: ChartFormat, name: string | undefined): Promise<ChartFile[]>;
}

/** ISO 216, points: the long side and the short one. */
const SIDES = { A4: [841.89, 595.28], A3: [1190.55, 841.89] } as const;

/** What a printer leaves white around a sheet, points; the drawing keeps a little more. */
const RIM = 20;
const MARGIN = 8;

/** The org chart of the company, or of one department, on sheets of its own. */
export function prepareChart(organisation: Organisation, wishes: ChartWishes): Chart {
  const { language } = organisation.handbook;
  const words = new Words(language, loadVocabulary(language));
  const source = { organisation, words, targetOf: () => undefined };
  const content = { posts: 'all', below: 'all' } as const;
  const { department, depth = Number.POSITIVE_INFINITY } = wishes;
  const full = department ? departmentModel(department, source, content) : companyModel(source, content);
  const { model, hidden } = toDepth(full, depth);
  const notes: ChartNote[] = hidden > 0 ? [{ kind: 'depth', positions: hidden }] : [];
  let pages: readonly ChartPage[] | undefined;
  const drawn: Drawn = {
    ...wishes,
    model,
    words: chartWords(words),
    language,
    notes,
    laidOut() {
      pages ??= layoutOnFittest(model, sheetsFor(wishes), { words: drawn.words, margin: MARGIN });
      return pages;
    },
  };
  return { title: model.title, write: (format, name) => write(format, name, drawn) };
}

/** The sheets to choose from, the usual one first; larger ones are worth it only where they show all at once. */
function sheetsFor({ paper, orientation }: Pick<ChartWishes, 'paper' | 'orientation'>): Sheet[] {
  const sizes = paper === 'auto' ? (['A4', 'A3'] as const) : [paper];
  return sizes.flatMap((size, at) => {
    const [long, short] = SIDES[size].map((side) => side - 2 * RIM) as [number, number];
    const isLarger = at > 0;
    const landscape = { width: long, height: short, isLarger };
    const portrait = { width: short, height: long, isLarger };
    return orientation === 'auto' ? [landscape, portrait] : [{ landscape, portrait }[orientation]];
  });
}
