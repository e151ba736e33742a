import type { Renderer } from '../renderer.ts';

/**
 * Draws a booklet as a PDF file: fonts embedded, text that copies as it was typed, outline, links and the structure that
 * readers with assistive technology need. All else is loaded when a file is opened, so a command that draws none pays
 * nothing.
 */
export const pdfRenderer: Renderer = {
  format: 'pdf',
  async open(info, options) {
    const { PdfRendering } = await import('./rendering.ts');
    return new PdfRendering(info, options);
  },
};
