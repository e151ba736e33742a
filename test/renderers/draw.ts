import { readFileSync } from 'node:fs';
import type { Block } from '../../src/booklet/blocks.ts';
import type { Booklet, Part } from '../../src/booklet/booklet.ts';
import type { Renderer, RenderOptions } from '../../src/renderers/renderer.ts';
import type { Theme } from '../../src/renderers/theme.ts';
import { sampleBooklet } from './sample-booklet.ts';

const theme: Theme = JSON.parse(
  readFileSync(new URL('../../templates/themes/classic.json', import.meta.url), 'utf8'),
);

export const OPTIONS: RenderOptions = { theme, date: new Date(0), fonts: new Map() };

/** What a renderer writes of a booklet, as text. */
export async function draw(
  renderer: Renderer,
  booklet: Booklet,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const rendering = await renderer.open(booklet, { ...OPTIONS, ...options });
  for (const part of booklet.parts()) rendering.add(part);
  const { chunks } = await rendering.close();
  return Buffer.concat(chunks).toString('utf8');
}

/** A booklet that has nothing but these blocks, in one part. */
export function bookletOf(blocks: readonly Block[], more: Partial<Booklet> = {}): Booklet {
  const part: Part = {
    role: 'preface',
    id: 'part',
    orientation: 'portrait',
    newPage: true,
    chapter: '',
    blocks,
  };
  return { ...sampleBooklet({ departments: 0 }), outline: [], parts: () => [part], ...more };
}
