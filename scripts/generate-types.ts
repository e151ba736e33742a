import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { JsonSchema } from '../src/schema/canonical-schema.ts';

const BANNER = `/**
 * The canonical values that the rest of the program works on: English keys, every shorthand expanded, scalars typed.
 * Generated from schemas/handbook.schema.json by \`npm run generate\`; do not edit.
 *
 * A key that the author wrote with an empty value is \`null\` ("present but blank"); a key not written is absent.
 */`;

/** The text of src/schema/types.generated.ts: one interface a definition, those that take over others extending them. */
export async function typesText(schema: JsonSchema): Promise<string> {
  const { oneOf = [], $defs = {} } = schema;
  const root = { title: 'AnyDocument', oneOf, $defs: withBases($defs) };
  return compile(root as unknown as JSONSchema, 'AnyDocument', {
    bannerComment: BANNER,
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** `allOf` with a base becomes the `extends` that the library makes interfaces of. */
function withBases(definitions: Readonly<Record<string, JsonSchema>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, { allOf, unevaluatedProperties: _, ...own }]) => [
      name,
      allOf ? { properties: {}, ...own, extends: allOf } : own,
    ]),
  );
}
