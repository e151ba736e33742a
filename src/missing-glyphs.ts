import type { Checked } from './check.ts';
import { type Diagnostic, warning } from './diagnostics/diagnostic.ts';
import { START_OF_FILE } from './diagnostics/position.ts';
import type { Loss } from './renderers/renderer.ts';
import { sourceFromText } from './sources/source-file.ts';

/** Most places named for one character; it is the same fault again. */
const MOST_PLACES = 5;

/** A glyph that the fonts lack is never a silent box: says where in the YAML each such character stands. */
export function missingGlyphs(
  losses: readonly Loss[],
  { paths, textOf, organisation }: Checked,
): Diagnostic[] {
  const byCharacter = new Map(losses.map((loss) => [loss.character, loss]));
  return [...byCharacter.values()].flatMap((loss) => {
    const places = placesOf(loss.character, paths, textOf);
    const found =
      places.length > 0 ? places : [{ file: organisation.handbook.origin.file, range: START_OF_FILE }];
    return found.map((place) => warning('FONT-01', place, { ...loss }));
  });
}

function placesOf(character: string, paths: readonly string[], textOf: Checked['textOf']) {
  const places: { readonly file: string; readonly range: typeof START_OF_FILE }[] = [];
  for (const file of paths) {
    const text = textOf(file) ?? '';
    const at = text.indexOf(character);
    if (at < 0) continue;
    places.push({ file, range: sourceFromText(file, text).range(at, at + character.length) });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}
