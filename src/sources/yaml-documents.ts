import { type Document, parseAllDocuments, type YAMLError } from 'yaml';

/** One document as the YAML library sees it. */
export type YamlDocument = Document.Parsed;
export type YamlError = YAMLError;

/**
 * The one call of the YAML parser. `failsafe` keeps every scalar as text; duplicate keys are allowed here, as the
 * library would compare each key with each other; its own pictures of errors are not needed.
 */
export function parseYaml(text: string): readonly YamlDocument[] {
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return Array.isArray(documents) ? documents : [];
}
