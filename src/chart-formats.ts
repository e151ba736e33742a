import type { ChartModel } from './chart/model.ts';
import type { ChartNote } from './chart/note.ts';
import { type ChartPage, SMALLEST_TYPE } from './chart/page.ts';
import type { ChartWords } from './chart/words.ts';
import { chartToDot } from './chart/writers/dot.ts';
import { pagesToDrawio } from './chart/writers/drawio.ts';
import { pagesToHtml } from './chart/writers/html.ts';
import { chartToMermaid } from './chart/writers/mermaid.ts';
import { chartToPlantuml } from './chart/writers/plantuml.ts';
import { scenesToSvg, sceneToSvg } from './chart/writers/svg.ts';
import type { Loss } from './renderers/renderer.ts';
import type { Theme } from './renderers/theme.ts';
import type { Language } from './schema/types.generated.ts';

export const CHART_FORMATS = ['svg', 'png', 'pdf', 'html', 'mermaid', 'dot', 'drawio', 'plantuml'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

const EXTENSIONS: Readonly<Record<ChartFormat, string>> = {
  svg: 'svg',
  png: 'png',
  pdf: 'pdf',
  html: 'html',
  mermaid: 'mmd',
  dot: 'dot',
  drawio: 'drawio',
  plantuml: 'puml',
};

/** A file of a chart. What is said of the chart, not of one file, stands with the first. */
export interface ChartFile {
  /** Behind the name of the chart, with the file's number where a format takes several: `.svg`, `-2.svg`. */
  readonly suffix: string;
  readonly chunks: readonly Uint8Array[];
  readonly pages: number;
  /** Points; absent where another program draws. */
  readonly smallestType?: number;
  readonly notes: readonly ChartNote[];
  /** Characters that no font has. */
  readonly losses: readonly Loss[];
}

/** A chart on its way into files. */
export interface Drawn {
  readonly model: ChartModel;
  readonly words: ChartWords;
  readonly language: Language;
  readonly theme: Theme;
  readonly date: Date;
  readonly resolution?: number;
  /** True of the chart in any format. */
  readonly notes: readonly ChartNote[];
  laidOut(): readonly ChartPage[];
}

/** The files of a chart in one format; one file where they have no name. */
export async function write(
  format: ChartFormat,
  name: string | undefined,
  drawn: Drawn,
): Promise<ChartFile[]> {
  const files = await FILES[format](drawn, name);
  return files.map((file, at) => (at === 0 ? { ...file, notes: [...drawn.notes, ...file.notes] } : file));
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const FILES: {
  readonly [F in ChartFormat]: (drawn: Drawn, name: string | undefined) => ChartFile[] | Promise<ChartFile[]>;
} = {
  svg(drawn, name) {
    const pages = drawn.laidOut();
    const background = '#ffffff';
    if (name === undefined) return [wholeFile('svg', pages, [encode(scenesToSvg(pages, { background }))])];
    const suffixes = new Map(
      pages.map(({ anchor }, at) => [anchor, suffixOf('svg', at, pages.length)] as const),
    );
    const href = (target: string) => {
      const suffix = suffixes.get(target);
      return suffix === undefined ? undefined : `./${encodeURIComponent(name + suffix)}`;
    };
    return pageFiles(
      'svg',
      pages,
      pages.map(({ scene }) => encode(sceneToSvg(scene, { background, href }))),
    );
  },
  async png({ laidOut, resolution }) {
    const { lossesIn, resolutionOf, scenesToPng, USUAL_RESOLUTION } = await import(
      './renderers/chart/png.ts'
    );
    const pages = laidOut();
    const scenes = pages.map(({ scene }) => scene);
    const wanted = resolution ?? USUAL_RESOLUTION;
    const least = Math.min(...scenes.map((scene) => resolutionOf(scene, wanted)));
    const notes: ChartNote[] = least < wanted ? [{ kind: 'coarse', resolution: Math.floor(least) }] : [];
    const files = pageFiles('png', pages, scenesToPng(scenes, { resolution: wanted }));
    return files.map((file, at) =>
      at === 0 ? { ...file, notes: [...file.notes, ...notes], losses: lossesIn(scenes) } : file,
    );
  },
  async pdf({ laidOut, model: { title }, language, date, theme }) {
    const { chartPdf } = await import('./renderers/pdf/chart-pdf.ts');
    const pages = laidOut();
    const { chunks, losses } = await chartPdf({ scenes: pages, title, language, date, theme });
    return [{ ...wholeFile('pdf', pages, chunks), losses }];
  },
  html({ laidOut, model: { title }, language }) {
    return [wholeFile('html', laidOut(), [encode(pagesToHtml(laidOut(), { title, language }))])];
  },
  drawio({ laidOut }) {
    return [wholeFile('drawio', laidOut(), [encode(pagesToDrawio(laidOut()))])];
  },
  mermaid({ model, words }, name) {
    const drawings = chartToMermaid(model, words);
    const [first] = drawings;
    if (name === undefined)
      return [textFile('', drawings.map(({ text }) => text).join('\n'), first?.notes ?? [])];
    return drawings.map(({ text, notes }, at) =>
      textFile(suffixOf('mermaid', at, drawings.length), text, at === 0 ? notes : []),
    );
  },
  dot({ model, words }) {
    const { text, notes } = chartToDot(model, words);
    return [textFile(suffixOf('dot', 0, 1), text, notes)];
  },
  plantuml({ model, words }) {
    const { text, notes } = chartToPlantuml(model, words);
    return [textFile(suffixOf('plantuml', 0, 1), text, notes)];
  },
};

/** Numbers have as many digits as the last one, so that folders show the pages in order. */
function suffixOf(format: ChartFormat, at: number, count: number): string {
  const extension = `.${EXTENSIONS[format]}`;
  return count > 1 ? `-${String(at + 1).padStart(String(count).length, '0')}${extension}` : extension;
}

const textFile = (suffix: string, text: string, notes: readonly ChartNote[]): ChartFile => ({
  suffix,
  chunks: [encode(text)],
  pages: 1,
  notes,
  losses: [],
});

/** All pages in one file. */
function wholeFile(
  format: ChartFormat,
  pages: readonly ChartPage[],
  chunks: readonly Uint8Array[],
): ChartFile {
  return {
    suffix: suffixOf(format, 0, 1),
    chunks,
    pages: pages.length,
    ...typeOf(pages),
    notes: smallTypeNotes(pages),
    losses: [],
  };
}

/** A file a page. */
function pageFiles(
  format: ChartFormat,
  pages: readonly ChartPage[],
  bytes: readonly Uint8Array[],
): ChartFile[] {
  return pages.flatMap((page, at) => {
    const chunk = bytes[at];
    if (chunk === undefined) return [];
    const notes = at === 0 ? smallTypeNotes(pages) : [];
    const suffix = suffixOf(format, at, pages.length);
    return [{ suffix, chunks: [chunk], pages: 1, ...typeOf([page]), notes, losses: [] }];
  });
}

function typeOf(pages: readonly ChartPage[]): { readonly smallestType?: number } {
  return pages.length === 0 ? {} : { smallestType: Math.min(...pages.map((page) => page.smallestType)) };
}

/** Rounding of coordinates is no smaller type. */
const ROUNDING = 0.02;

function smallTypeNotes(pages: readonly ChartPage[]): ChartNote[] {
  const small = pages.map((page) => page.smallestType).filter((size) => size < SMALLEST_TYPE - ROUNDING);
  if (small.length === 0) return [];
  return [{ kind: 'small-type', pages: small.length, size: Math.min(...small), least: SMALLEST_TYPE }];
}
