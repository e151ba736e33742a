import { normalize } from 'node:path/posix';
import { setImmediate } from 'node:timers/promises';
import { drawnPictures, printingInks } from './assets/drawn-pictures.ts';
import { standIns } from './assets/font-files.ts';
import { ownJsonText } from './assets/json-file.ts';
import { loadLabels } from './assets/labels.ts';
import { loadAssets } from './assets/load-assets.ts';
import { loadTemplates, ownTemplates } from './assets/templates.ts';
import { themeOfHandbook } from './assets/themes.ts';
import type { Booklet } from './booklet/booklet.ts';
import { compose } from './booklet/compose.ts';
import type { ComposeOptions } from './booklet/options.ts';
import type { BuildSettings } from './build-settings.ts';
import type { Checked } from './check.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { START_OF_FILE } from './diagnostics/position.ts';
import { chartFor } from './draw-chart.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { handbookPath, isInHandbook } from './output/handbook-path.ts';
import { type PlannedOutput, planOutputs, type Selection } from './output/plan.ts';
import { RENDERERS } from './renderers/index.ts';
import type { Rendered, Rendering, RenderOptions } from './renderers/renderer.ts';
import type { Format } from './schema/types.generated.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';

/** One booklet in one format. */
export interface BuiltFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly format: Format;
  readonly rendered: Rendered;
}

/** What an output links to instead of holding it. */
export interface LinkedFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A build, made ready: what will be written, and what was found on the way there. */
export interface Build {
  readonly outputs: readonly PlannedOutput[];
  /** Pictures that Markdown outside the handbook needs beside it. */
  readonly linked: readonly LinkedFile[];
  /** Grows while outputs are rendered. */
  readonly diagnostics: Diagnostic[];
  /** The text of a content file or a template, for code frames. */
  textOf(file: string): string | undefined;
  /** Composes and draws one output in every format. */
  render(output: PlannedOutput, onPart?: (parts: number) => void): Promise<BuiltFile[]>;
}

/** compose → render: from an organisation that was understood to the bytes of its files. Nothing is written here. */
export function prepareBuild(
  checked: Checked,
  settings: BuildSettings,
  selection: Omit<Selection, 'split'> = {},
): Build {
  const { organisation, discovery } = checked;
  const { handbook } = organisation;
  const place = { file: handbook.origin.file, range: START_OF_FILE };
  const themePlace = handbook.document.theme ? { ...place, range: handbook.origin.value(['theme']) } : place;
  const theme = themeOfHandbook(discovery.root, handbook, settings.theme);
  const assets = loadAssets(discovery.root, handbook, theme.value);
  const labels = loadLabels(discovery.root);
  const templates = loadTemplates(discovery.root);
  const diagnostics = [...theme.diagnostics, ...assets.diagnostics, ...labels.diagnostics];
  if (settings.formats.includes('pdf')) {
    diagnostics.push(...standIns(theme.value.theme, settings.language, assets.value.fonts, themePlace));
    if (settings.pdfStandard) diagnostics.push(...printingInks(assets.value.pictures, handbook.origin));
  }
  const composing: ComposeOptions = {
    ...settings,
    vocabulary: loadVocabulary(settings.language, labels.value),
    templates,
    ownTemplates: ownTemplates(discovery.root),
    showHolders: handbook.document.showHolders ?? false,
    pictures: assets.value.pictures,
    chart: chartFor(theme.value.theme),
  };
  const tell = (found: readonly Diagnostic[]) => {
    for (const one of found) if (isNews(one, diagnostics)) diagnostics.push(one);
  };
  const options = {
    theme: theme.value.theme,
    date: settings.date,
    frontMatter: settings.frontMatter,
    protect: settings.protect,
    fonts: assets.value.fonts,
    ...(theme.value.template ? { template: theme.value.template } : {}),
    ...(settings.pdfStandard === undefined ? {} : { pdfStandard: settings.pdfStandard }),
  };
  return {
    outputs: planOutputs(organisation, { ...selection, split: settings.split }, settings.title),
    linked:
      settings.formats.includes('md') && !isInHandbook(settings.output, discovery.root)
        ? [...assets.value.pictures].map(([path, { bytes }]) => ({
            path: normalize(path.replaceAll('\\', '/')),
            bytes,
          }))
        : [],
    diagnostics,
    textOf: (file) =>
      checked.textOf(file) ??
      templates.get(file.replace(/^templates\//, '')) ??
      ownJsonText(discovery.root, file),
    async render({ path, scope, tables }, onPart) {
      const pictures = await drawnPictures(assets.value.pictures, handbook.origin, tell);
      const composed = compose(organisation, {
        ...composing,
        pictures,
        scope,
        ...(tables ? { tables } : {}),
      });
      if (composed.diagnostics.some(({ severity }) => severity === 'error')) {
        tell(composed.diagnostics);
        return [];
      }
      const way = handbookPath(settings.output, discovery.root, path);
      const drawn = await drawAll(
        composed.value,
        settings.formats,
        { ...options, handbookPath: way },
        onPart,
      );
      const losses = drawn.flatMap(({ rendered }) => rendered.losses);
      tell([...composed.diagnostics, ...composed.late, ...missingGlyphs(losses, checked)]);
      return drawn.map(({ format, rendered }) => ({ path: `${path}.${format}`, format, rendered }));
    },
  };
}

/** Many outputs are made of the same templates and texts; each fault is told once. */
function isNews(one: Diagnostic, known: readonly Diagnostic[]): boolean {
  return !known.some(
    ({ code, file, range, facts }) =>
      code === one.code &&
      file === one.file &&
      range.start.offset === one.range.start.offset &&
      JSON.stringify(facts) === JSON.stringify(one.facts),
  );
}

/**
 * Draws one booklet in all formats in one pass: each part is composed once, handed to every renderer, and let go, so
 * memory holds one part and the files that grow.
 */
async function drawAll(
  booklet: Booklet,
  formats: readonly Format[],
  options: RenderOptions,
  onPart: ((parts: number) => void) | undefined,
): Promise<{ format: Format; rendered: Rendered }[]> {
  const open: { format: Format; rendering: Rendering }[] = [];
  for (const format of formats) {
    const renderer = await RENDERERS[format]();
    open.push({ format, rendering: await renderer.open(booklet, options) });
  }
  let parts = 0;
  for (const part of booklet.parts()) {
    for (const { rendering } of open) rendering.add(part);
    parts += 1;
    onPart?.(parts);
    // Signals are heard between parts: whoever stops a build does not wait for its end.
    await setImmediate();
  }
  const drawn: { format: Format; rendered: Rendered }[] = [];
  // What a format has gathered goes when its file is made.
  for (let next = open.shift(); next; next = open.shift()) {
    drawn.push({ format: next.format, rendered: await next.rendering.close() });
  }
  return drawn;
}
