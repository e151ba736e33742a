import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.ts';
import { START_OF_FILE } from '../diagnostics/position.ts';
import { detect } from './encoding.ts';
import { type SourceFile, sourceFromText } from './source-file.ts';

/**
 * Bytes → text in whatever encoding they are. Another one than UTF-8 is reported once and everything else is found
 * at its true place: the repair has no edits, since writing the decoded text back as UTF-8 is all it takes (not when
 * some bytes could not be read: `isDamaged`). Bytes that are no text give no file.
 */
export function decode(bytes: Uint8Array, path: string): Outcome<SourceFile | undefined> {
  const place = { file: path, range: START_OF_FILE };
  const found = detect(bytes);
  if ('binary' in found)
    return { value: undefined, diagnostics: [error('FILE-09', place, { kind: found.binary })] };
  const diagnostics: Diagnostic[] = [];
  // Of a damaged file it is told where it is damaged, with what to do: the encoding is then no news.
  if (found.encoding !== 'utf-8' && !found.isDamaged)
    diagnostics.push(error('TEXT-01', place, { encoding: found.encoding }, { fix: [] }));
  return { value: sourceFromText(path, found.text, found), diagnostics };
}
