import { companyModel, departmentModel } from './booklet/chart-model.ts';
import { chartWords } from './booklet/chart-words.ts';
import { Words } from './booklet/words.ts';
import { chartToDot } from './chart/dot.ts';
import { pagesToDrawio } from './chart/drawio.ts';
import { layoutChart } from './chart/layout.ts';
import { chartToMermaid } from './chart/mermaid.ts';
import type { ChartModel, ChartNode } from './chart/model.ts';
import type { ChartNote } from './chart/note.ts';
import type { ChartPage } from './chart/page.ts';
import { chartToPlantuml } from './chart/plantuml.ts';
import { sceneToSvg } from './chart/svg.ts';
import type { ChartWords } from './chart/words.ts';
import type { Department, Organisation } from './org/organisation.ts';
import type { Theme } from './renderers/theme.ts';
import type { Language } from './schema/types.generated.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';

export const CHART_FORMATS = ['svg', 'png', 'pdf', 'mermaid', 'dot', 'drawio', 'plantuml'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

export const PAPERS = ['A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];

const EXTENSIONS: Readonly<Record<ChartFormat, string>> = {
  svg: 'svg',
  png: 'png',
  pdf: 'pdf',
  mermaid: 'mmd',
  dot: 'dot',
  drawio: 'drawio',
  plantuml: 'puml',
};

export interface ChartWishes {
  readonly department?: Department;
  /** Levels of boxes that are drawn; all when absent. */
  readonly depth?: number;
  readonly paper: Paper;
  readonly theme: Theme;
  /** Written into files that have a date. */
  readonly date: Date;
}

export interface ChartFile {
  /** Extension with its number where a format takes several files: `svg`, `2.svg`. */
  readonly suffix: string;
  readonly chunks: readonly Uint8Array[];
  readonly pages: number;
  readonly notes: readonly ChartNote[];
}

/** One chart, laid out once and written in any format. */
export interface Chart {
  readonly title: string;
  write(format: ChartFormat): Promise<ChartFile[]>;
}

/** ISO 216, landscape, points. */
const SHEETS: Readonly<Record<Paper, readonly [number, number]>> = {
  A4: [841.89, 595.28],
  A3: [1190.55, 841.89],
};

/** What a printer leaves white around a sheet, points; the drawing keeps a little more. */
const RIM = 20;
const MARGIN = 8;

/** The org chart of the company, or of one department, on sheets of its own. */
export function prepareChart(organisation: Organisation, wishes: ChartWishes): Chart {
  const language = organisation.handbook.document.language ?? 'zh-CN';
  const words = new Words(language, loadVocabulary(language));
  const source = { organisation, words, targetOf: () => undefined };
  const content = { posts: 'all', below: 'all' } as const;
  const { department, depth } = wishes;
  const full = department ? departmentModel(department, source, content) : companyModel(source, content);
  const model = depth === undefined ? full : { ...full, roots: full.roots.map((root) => cut(root, depth)) };
  let pages: readonly ChartPage[] | undefined;
  const laidOut = () => {
    const [width, height] = SHEETS[wishes.paper];
    pages ??= layoutChart(model, {
      words: chartWords(words),
      width: width - 2 * RIM,
      height: height - 2 * RIM,
      margin: MARGIN,
    });
    return pages;
  };
  return {
    title: model.title,
    write: (format) => write(format, { ...wishes, model, words: chartWords(words), language, laidOut }),
  };
}

/** A node with so many levels of boxes, itself the first. */
function cut(node: ChartNode, depth: number): ChartNode {
  if (depth <= 1) return { ...node, children: [], assistants: [] };
  return { ...node, children: node.children.map((child) => cut(child, depth - 1)) };
}

interface Drawn {
  readonly model: ChartModel;
  readonly words: ChartWords;
  readonly language: Language;
  readonly theme: Theme;
  readonly date: Date;
  laidOut(): readonly ChartPage[];
}

async function write(format: ChartFormat, drawn: Drawn): Promise<ChartFile[]> {
  const { model, words } = drawn;
  switch (format) {
    case 'svg':
      return numbered(
        format,
        drawn.laidOut().map(({ scene }) => encode(sceneToSvg(scene, { background: '#ffffff' }))),
      );
    case 'drawio':
      return [file(format, [encode(pagesToDrawio(drawn.laidOut()))], drawn.laidOut().length)];
    case 'dot': {
      const { text, notes } = chartToDot(model, words);
      return [file(format, [encode(text)], 1, notes)];
    }
    case 'plantuml': {
      const { text, notes } = chartToPlantuml(model, words);
      return [file(format, [encode(text)], 1, notes)];
    }
    case 'mermaid': {
      const drawings = chartToMermaid(model, words);
      return numbered(
        format,
        drawings.map(({ text }) => encode(text)),
        drawings[0]?.notes,
      );
    }
    case 'png': {
      const { scenesToPng } = await import('./renderers/chart/png.ts');
      return numbered(format, await scenesToPng(drawn.laidOut().map(({ scene }) => scene)));
    }
    case 'pdf': {
      const { chartPdf } = await import('./renderers/pdf/chart-pdf.ts');
      const {
        model: { title },
        language,
        date,
        theme,
      } = drawn;
      const scenes = drawn.laidOut();
      return [file(format, await chartPdf({ scenes, title, language, date, theme }), scenes.length)];
    }
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

const file = (
  format: ChartFormat,
  chunks: readonly Uint8Array[],
  pages: number,
  notes: readonly ChartNote[] = [],
): ChartFile => ({ suffix: EXTENSIONS[format], chunks, pages, notes });

/** One file a page; numbered when there are several. */
function numbered(
  format: ChartFormat,
  pages: readonly Uint8Array[],
  notes: readonly ChartNote[] = [],
): ChartFile[] {
  return pages.map((bytes, index) => ({
    suffix: pages.length > 1 ? `${index + 1}.${EXTENSIONS[format]}` : EXTENSIONS[format],
    chunks: [bytes],
    pages: 1,
    notes: index === 0 ? notes : [],
  }));
}
