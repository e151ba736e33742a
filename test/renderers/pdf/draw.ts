import { readFileSync } from 'node:fs';
import type { Block } from '../../../src/booklet/blocks.ts';
import type { BookletInfo, Part } from '../../../src/booklet/booklet.ts';
import { pdfRenderer } from '../../../src/renderers/pdf/pdf.ts';
import type { Loss, PdfStandard } from '../../../src/renderers/renderer.ts';
import type { Theme } from '../../../src/renderers/theme.ts';
import { sampleBooklet } from '../sample-booklet.ts';

export interface Drawn {
  readonly bytes: Buffer;
  readonly pages: number;
  readonly losses: readonly Loss[];
}

export interface DrawOptions {
  readonly theme?: string;
  readonly fonts?: ReadonlyMap<string, Uint8Array>;
  readonly date?: Date;
  readonly pdfStandard?: PdfStandard;
}

export function themeOf(name: string): Theme {
  return JSON.parse(readFileSync(new URL(`../../../templates/themes/${name}.json`, import.meta.url), 'utf8'));
}

export async function draw(
  info: BookletInfo,
  parts: Iterable<Part>,
  options: DrawOptions = {},
): Promise<Drawn> {
  const { theme = 'classic', fonts = new Map(), date = new Date(0), pdfStandard } = options;
  const rendering = await pdfRenderer.open(info, {
    theme: themeOf(theme),
    fonts,
    date,
    ...(pdfStandard === undefined ? {} : { pdfStandard }),
  });
  for (const part of parts) rendering.add(part);
  const { chunks, pages = 0, losses } = await rendering.close();
  return { bytes: Buffer.concat(chunks), pages, losses };
}

/** A booklet of one part, in Chinese unless `info` says otherwise. */
export function drawBlocks(
  blocks: readonly Block[],
  info: Partial<BookletInfo> = {},
  options: DrawOptions = {},
): Promise<Drawn> {
  const whole = { ...sampleBooklet({ departments: 0 }), ...info };
  return draw(whole, [partOf(blocks)], options);
}

export function partOf(blocks: readonly Block[], more: Partial<Part> = {}): Part {
  return {
    role: 'preface',
    id: 'part',
    orientation: 'portrait',
    newPage: true,
    chapter: '',
    blocks,
    ...more,
  };
}
