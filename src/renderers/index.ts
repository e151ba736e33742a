import type { Format } from '../schema/types.generated.ts';
import type { Renderer } from './renderer.ts';

/** The file formats; each is loaded only when it is asked for. A new one is a folder beside this file and a line here. */
export const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  docx: async () => (await import('./docx/docx.ts')).docxRenderer,
  pdf: async () => (await import('./pdf/pdf.ts')).pdfRenderer,
  md: async () => (await import('./markdown/markdown.ts')).markdownRenderer,
  html: async () => (await import('./html/html.ts')).htmlRenderer,
};
