import type { BookletInfo, Part } from '../../booklet/booklet.ts';
import type { Scene } from '../../chart/scene.ts';
import type { Rendered } from '../renderer.ts';
import type { Theme } from '../theme.ts';
import { pdfRenderer } from './pdf.ts';

const MILLIMETRES = 25.4 / 72;

/** Empty rim of a sheet, millimetres: 20 points. */
const RIM = 20 * MILLIMETRES;

/** Drawn scenes, a sheet each, all of one size. */
export interface ChartDocument {
  readonly scenes: readonly { readonly anchor: string; readonly scene: Scene }[];
  readonly title: string;
  readonly language: BookletInfo['language'];
  readonly date: Date;
  readonly theme: Theme;
}

/** A PDF that is charts alone: vectors, selectable text, links between the sheets. */
export async function chartPdf({ scenes, title, language, date, theme }: ChartDocument): Promise<Rendered> {
  const info: BookletInfo = {
    language,
    title,
    company: '',
    code: '',
    version: '',
    classification: '',
    date: '',
    draft: false,
    outline: [],
    words: { pageOf: '', contents: '', draft: '', continued: '' },
  };
  const [first] = scenes;
  // The scene fills the room between the rims; a little more below, so that nothing is rounded over the edge.
  const rim = { top: RIM, right: RIM, bottom: RIM - 1, left: RIM };
  const { width = 0, height = 0 } = first?.scene ?? {};
  // A landscape page is a portrait one on its side: its width is the sheet's height.
  const orientation = width > height ? 'landscape' : 'portrait';
  const page = {
    width: Math.min(width, height) * MILLIMETRES + 2 * RIM,
    height: Math.max(width, height) * MILLIMETRES + 2 * RIM,
    margins: rim,
  };
  const rendering = await pdfRenderer.open(info, { theme: { ...theme, page }, date, fonts: new Map() });
  for (const { anchor, scene } of scenes) rendering.add(sheet(anchor, scene, orientation));
  return rendering.close();
}

const sheet = (id: string, scene: Scene, orientation: Part['orientation']): Part => ({
  role: 'sheet',
  id,
  orientation,
  newPage: true,
  chapter: '',
  blocks: [{ kind: 'figure', figure: { kind: 'chart', scene }, alt: scene.description }],
});
