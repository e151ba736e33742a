import { isDeepStrictEqual } from 'node:util';
import type { Checked } from './check.ts';
import { formatText } from './edit/format.ts';
import { keyLayout } from './schema/key-layout.ts';
import { readDocument } from './schema/read-document.ts';
import { parseSource } from './sources/parse.ts';
import { sourceFromText } from './sources/source-file.ts';

/** A file that is not in the standard layout, and how it would be. */
export interface FormattedFile {
  readonly path: string;
  readonly absolute: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Puts every file that has no errors into the standard layout. A file is only offered when what it says stays the
 * same, to the last string; formatting twice changes nothing.
 */
export function planFormat({ discovery, diagnostics, textOf, isDamaged }: Checked): FormattedFile[] {
  const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return discovery.files.flatMap(({ path, absolute }) => {
    const before = textOf(path);
    if (before === undefined || faulty.has(path) || isDamaged(path)) return [];
    const after = format(path, before, path === discovery.handbookFile);
    return after === undefined || after === before ? [] : [{ path, absolute, before, after }];
  });
}

/** Comments that moved settle on a second pass; a text that will not settle is left alone. */
const MOST_PASSES = 4;

function format(path: string, text: string, isHandbook: boolean): string | undefined {
  let settled = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = formatOnce(path, settled, isHandbook);
    if (next === undefined) return undefined;
    if (next === settled)
      return isDeepStrictEqual(meaning(path, next, isHandbook), meaning(path, text, isHandbook))
        ? next
        : undefined;
    settled = next;
  }
  return undefined;
}

function formatOnce(path: string, text: string, isHandbook: boolean): string | undefined {
  const documents = parseSource(sourceFromText(path, text)).value;
  return formatText(
    text,
    documents.map((document) => keyLayout(document, { isHandbook })),
  );
}

/** The canonical values of a text: what it says. */
function meaning(path: string, text: string, isHandbook: boolean): unknown[] {
  return parseSource(sourceFromText(path, text)).value.map((document) => {
    const { value } = readDocument(document, { isHandbook });
    return value && [value.kind, value.value];
  });
}
