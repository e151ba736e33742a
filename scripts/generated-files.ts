import { readFileSync } from 'node:fs';
import type { JsonSchema } from '../src/schema/canonical-schema.ts';
import { languages } from '../src/vocabulary/vocabulary-file.ts';
import { advancesText } from './chart-advances.ts';
import { editorSchemas } from './editor-schemas.ts';
import { typesText } from './generate-types.ts';
import { validatorText } from './generate-validator.ts';

const SCHEMA = 'schemas/handbook.schema.json';

/** Path from the package's folder → text, for every file that is made of others. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const text = withLanguages(readFileSync(new URL(`../${SCHEMA}`, import.meta.url), 'utf8'));
  const schema = JSON.parse(text) as JsonSchema;
  return new Map([
    [SCHEMA, text],
    ['src/chart/text/advances.generated.ts', advancesText()],
    ['src/schema/types.generated.ts', await typesText(schema)],
    ['src/schema/validator.generated.ts', validatorText(schema)],
    ...editorSchemas(),
  ]);
}

/** The languages a handbook may be printed in are those that have a vocabulary: adding one is adding its file. */
function withLanguages(schema: string): string {
  const names = [...languages()].sort((a, b) => (a < b ? -1 : 1)).map((name) => JSON.stringify(name));
  return schema.replace(/("Language": \{ "enum": )\[[^\]]*\]/, `$1[${names.join(', ')}]`);
}
