import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { handbookSchema } from './handbook-schema.ts';
import type { Organisation } from './org/organisation.ts';
import { readPackageFile } from './package-files.ts';
import { getEditorSchema } from './schema/editor-schema.ts';
import type { Language } from './schema/types.generated.ts';

/**
 * The schema and the settings that make VS Code complete a handbook's keys. Globs are ASCII: the YAML language server
 * matches no others. VS Code counts bare YAML keys as strings, so suggestions in strings must be on.
 */
function settings(language: Language): Record<string, unknown> {
  const globs = [
    'jd.yaml',
    'departments/**/*.yaml',
    'positions/**/*.yaml',
    'regulations/**/*.yaml',
    'processes/**/*.yaml',
  ];
  return {
    'yaml.schemas': { [schemaPath(language)]: globs },
    '[yaml]': {
      'editor.quickSuggestions': { strings: true },
      'editor.tabSize': 2,
      'editor.insertSpaces': true,
    },
    'files.autoGuessEncoding': true,
  };
}

const schemaPath = (language: Language) => `.jd/schema/${language}.json`;

export const SCHEMA_KINDS = ['department', 'position', 'regulation', 'process', 'handbook'] as const;

/** The generated schema of a language, as text: of one kind of document, or of all. */
export function readEditorSchema(language: Language, kind?: (typeof SCHEMA_KINDS)[number]): string {
  return kind
    ? `${JSON.stringify(getEditorSchema(language, kind), null, 1)}\n`
    : readPackageFile(`schemas/editor/${language}.json`).toString('utf8');
}

/** Path in the handbook → bytes, for a handbook that is new. */
export function editorFiles(language: Language): Map<string, Buffer> {
  return new Map([
    [schemaPath(language), readPackageFile(`schemas/editor/${language}.json`)],
    ['.vscode/settings.json', json(settings(language))],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
  ]);
}

/**
 * Writes the editor's files into a handbook that exists. Settings of others are kept; a settings file that is not
 * plain JSON (comments are allowed there) is left alone and returned under `kept`.
 *
 * @param organisation whose departments, posts and functions are offered by name; none without one.
 */
export function writeEditorFiles(
  root: string,
  language: Language,
  organisation?: Organisation,
): { written: string[]; kept: string[] } {
  const written: string[] = [];
  const kept: string[] = [];
  const files = editorFiles(language);
  if (organisation) {
    const schema = handbookSchema(language, organisation);
    files.set(schemaPath(language), Buffer.from(`${JSON.stringify(schema, null, 1)}\n`));
  }
  for (const [path, bytes] of files) {
    const target = join(root, path);
    const merged =
      path.startsWith('.jd/') || !existsSync(target) ? bytes : merge(readFileSync(target, 'utf8'), bytes);
    if (merged === undefined) {
      kept.push(path);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, merged);
    written.push(path);
  }
  return { written, kept };
}

type Json = Record<string, unknown>;

/** Ours over theirs, one level into objects, lists joined; undefined when theirs cannot be read. */
function merge(theirs: string, ours: Buffer): Buffer | undefined {
  try {
    const present = JSON.parse(theirs) as Json;
    const added = JSON.parse(ours.toString('utf8')) as Json;
    return json({
      ...present,
      ...Object.fromEntries(Object.entries(added).map(([key, value]) => [key, combine(present[key], value)])),
    });
  } catch {
    return undefined;
  }
}

function combine(present: unknown, added: unknown): unknown {
  if (Array.isArray(present) && Array.isArray(added)) return [...new Set([...present, ...added])];
  const both = [present, added].every(
    (one) => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
  return both ? { ...(present as Json), ...(added as Json) } : added;
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
