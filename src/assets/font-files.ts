import { type Diagnostic, error, finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Range } from '../diagnostics/position.ts';
import { FontError } from '../renderers/fonts/font-error.ts';
import { FONT_ROLES, familiesOf, OwnFonts } from '../renderers/fonts/own-fonts.ts';
import type { Theme } from '../renderers/theme.ts';
import type { Origin } from '../schema/document.ts';
import type { HandbookDocument, Language } from '../schema/types.generated.ts';
import { nodeAt } from './json-file.ts';
import { type FoundFile, readInside } from './read-inside.ts';
import type { LoadedTheme } from './themes.ts';

const MAX_FONT = 60_000_000;

export interface FontFiles {
  /** Bytes by role or family, as the author wrote it. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

interface NamedFont {
  readonly name: string;
  readonly path: string;
  readonly place: { readonly file: string; readonly range: Range };
  /** In the canonical value of jd.yaml; empty for a font of a theme. */
  readonly at: readonly string[];
}

/** What names files beside the text: jd.yaml, and where in it; with the language that fonts are chosen by. */
export interface AssetNames {
  readonly document: HandbookDocument;
  readonly origin: Origin;
  readonly language: Language;
}

/** Reads the fonts that jd.yaml and the handbook's own theme name. What jd.yaml says of a role wins. */
export function loadFonts(
  root: string,
  { document, origin, language }: AssetNames,
  loaded: LoadedTheme,
): FontFiles {
  const diagnostics: Diagnostic[] = [];
  const fonts = new Map<string, Uint8Array>();
  const named = [...fontsOfHandbook(document, origin), ...fontsOfTheme(loaded)];
  for (const font of named) {
    if (fonts.has(font.name)) continue;
    const file = readInside(root, font.path, MAX_FONT, font);
    if ('diagnostic' in file) diagnostics.push(file.diagnostic);
    else diagnostics.push(...useFont(file, font, loaded.theme, language, fonts));
  }
  return { fonts, diagnostics };
}

function useFont(
  { bytes }: FoundFile,
  { name, path, place, at }: NamedFont,
  theme: Theme,
  language: Language,
  fonts: Map<string, Uint8Array>,
): readonly Diagnostic[] {
  try {
    const alone = new OwnFonts(new Map([[name, bytes]]), theme, language);
    fonts.set(name, bytes);
    if (FONT_ROLES.some((role) => alone.find(role) !== undefined)) return [];
    const families = FONT_ROLES.flatMap((role) => familiesOf(theme, role, language).slice(0, 1));
    const names = [...new Set([...families, 'body', 'heading', 'label', 'title'])];
    const facts = { name, theme: theme.name, near: nearest(name, names), names };
    return [finding('warning', 'ASSET-11', place, facts, { path: at })];
  } catch (fault) {
    if (!(fault instanceof FontError)) throw fault;
    return [error('ASSET-06', place, { path, fault: fault.fault }, { path: at })];
  }
}

function fontsOfHandbook({ fonts }: HandbookDocument, origin: Origin): readonly NamedFont[] {
  return Object.entries(fonts ?? {}).map(([name, path]) => {
    const at = ['fonts', name];
    return { name, path, at, place: { file: origin.file, range: origin.value(at) } };
  });
}

function fontsOfTheme({ theme, own }: LoadedTheme): readonly NamedFont[] {
  if (own === undefined) return [];
  const { root, source } = own;
  return FONT_ROLES.flatMap((name) => {
    const path = theme.fonts[name]?.file;
    const node = nodeAt(root, ['fonts', name, 'file']);
    if (path === undefined || node === undefined) return [];
    return [{ name, path, at: [], place: { file: source.path, range: source.range(node.start, node.end) } }];
  });
}

/** Tells once, for a build of PDF, which fonts of the theme others stand in for. */
export function standIns(
  theme: Theme,
  language: Language,
  fonts: ReadonlyMap<string, Uint8Array>,
  place: NamedFont['place'],
): readonly Diagnostic[] {
  const own = new OwnFonts(fonts, theme, language);
  const families = FONT_ROLES.flatMap((role) => {
    const lacking = theme.fonts[role]?.standIn === true && own.find(role) === undefined;
    return lacking ? familiesOf(theme, role, language).slice(0, 1) : [];
  });
  if (families.length === 0) return [];
  return [finding('info', 'FONT-02', place, { theme: theme.name, families: [...new Set(families)] })];
}
