import type { Booklet } from './booklet/booklet.ts';
import { RENDERERS } from './renderers/index.ts';
import type { Rendered, Rendering, RenderOptions } from './renderers/renderer.ts';
import type { Format } from './schema/types.generated.ts';

/** One booklet in one format. */
export interface BuiltFile {
  readonly format: Format;
  readonly rendered: Rendered;
}

export interface RenderRequest {
  readonly formats: readonly Format[];
  readonly options: RenderOptions;
  /** Called after each part, for progress. */
  readonly onPart?: (parts: number) => void;
}

/**
 * Draws one booklet in all formats in one pass: each part is composed once, handed to every renderer, and let go, so
 * memory does not grow with the handbook more than the files themselves do.
 */
export async function renderBooklet(booklet: Booklet, request: RenderRequest): Promise<BuiltFile[]> {
  const open: { format: Format; rendering: Rendering }[] = [];
  for (const format of request.formats) {
    const renderer = await RENDERERS[format]();
    open.push({ format, rendering: await renderer.open(booklet, request.options) });
  }
  let parts = 0;
  for (const part of booklet.parts()) {
    for (const { rendering } of open) rendering.add(part);
    parts += 1;
    request.onPart?.(parts);
  }
  const built: BuiltFile[] = [];
  for (const { format, rendering } of open) built.push({ format, rendered: await rendering.close() });
  return built;
}
