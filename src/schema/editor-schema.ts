import { readFileSync } from 'node:fs';
import type { Kind } from './document.ts';
import { typeOfKind } from './kind.ts';

/** A draft-07 JSON Schema that editors complete from. */
export type EditorSchema = Readonly<Record<string, unknown>>;

const FOLDER = new URL('../../schemas/editor/', import.meta.url);
const KINDS_IN_ORDER: readonly Kind[] = ['department', 'position', 'regulation', 'process', 'handbook'];

/**
 * The schema of a language (`zh-CN`) for one kind of document; for every file of a handbook when no kind is given. Throws a
 * RangeError for a language that has none.
 */
export function getEditorSchema(language: string, kind?: Kind): EditorSchema {
  const all = read(language);
  if (kind === undefined) return all;
  const definitions = all.definitions as Readonly<Record<string, EditorSchema>>;
  const root = definitions[typeOfKind(kind)];
  const snippets = innermost(all).defaultSnippets as readonly EditorSchema[];
  return {
    $schema: all.$schema,
    ...root,
    defaultSnippets: [snippets[KINDS_IN_ORDER.indexOf(kind)]],
    definitions: reachable(definitions, root),
  };
}

/** Where all conditions failed: a document that does not say what it is. */
function innermost(schema: EditorSchema): EditorSchema {
  return schema.else === undefined ? schema : innermost(schema.else as EditorSchema);
}

function read(language: string): EditorSchema {
  try {
    return JSON.parse(
      readFileSync(new URL(`${encodeURIComponent(language)}.json`, FOLDER), 'utf8'),
    ) as EditorSchema;
  } catch (cause) {
    throw new RangeError(`There is no editor schema for “${language}”`, { cause });
  }
}

const REFERENCE = /"\$ref":"#\/definitions\/([^"]+)"/gu;

/** The definitions that a schema refers to, and those they refer to, in their own order. */
function reachable(
  definitions: Readonly<Record<string, EditorSchema>>,
  root: EditorSchema | undefined,
): Record<string, EditorSchema> {
  const found = new Set<string>();
  const visit = (schema: EditorSchema | undefined): void => {
    for (const [, name = ''] of JSON.stringify(schema ?? {}).matchAll(REFERENCE)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(definitions[name]);
    }
  };
  visit(root);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => found.has(name)));
}
