import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from '../src/schema/canonical-schema.ts';
import { DATE } from '../src/schema/dates.ts';

const BANNER = `// @ts-nocheck
/**
 * Checks canonical values; made of schemas/handbook.schema.json by ajv (\`npm run generate\`); do not edit.
 */
`;

const DOCUMENTS = {
  handbook: 'HandbookDocument',
  department: 'DepartmentDocument',
  position: 'PositionDocument',
  regulation: 'RegulationDocument',
  process: 'ProcessDocument',
} as const;

/** The text of src/schema/validator.generated.ts: one function a kind of document, which needs nothing of ajv. */
export function validatorText(schema: JsonSchema): string {
  const id = 'handbook';
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    unicodeRegExp: false,
    allowUnionTypes: true,
    formats: { date: DATE },
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  ajv.addSchema({ $id: id, $defs: forValidation(schema.$defs ?? {}) });
  const functions = Object.entries(DOCUMENTS).map(([kind, type]) => [kind, `${id}#/$defs/${type}`]);
  const code = standalone.default(ajv, Object.fromEntries(functions));
  if (code.includes('require(')) throw new Error('The validator needs a part of ajv at run time');
  return BANNER + code.replace(/^"use strict";/, '').replace(/[ \t]+$/gm, '');
}

type Definitions = Record<string, unknown>;

/**
 * The same schema, said so that errors are few and the code is small: what may be null has no union of two branches that
 * each give their errors, but one condition, once a type; annotations are left out.
 */
function forValidation(definitions: Readonly<Record<string, JsonSchema>>): Definitions {
  const all: Definitions = {};
  const convert = (schema: JsonSchema): Definitions => {
    const ref = schema.anyOf?.find((branch) => branch.$ref)?.$ref;
    if (ref) {
      const name = `Optional${ref.slice(ref.lastIndexOf('/') + 1)}`;
      all[name] = { if: { type: 'null' }, else: { $ref: ref } };
      return { $ref: `#/$defs/${name}` };
    }
    return Object.fromEntries(
      Object.entries(schema)
        .filter(([key]) => !key.startsWith('x-jd-') && key !== 'description' && key !== 'title')
        .map(([key, value]) => [key, convertMember(key, value as JsonSchema)]),
    );
  };
  const convertMember = (key: string, value: JsonSchema): unknown => {
    if (key === 'properties')
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, convert(one as JsonSchema)]),
      );
    if (key === 'items') return value.$ref && isChoice(value.$ref) ? textChoice(value.$ref) : convert(value);
    return key === 'additionalProperties' && typeof value === 'object' ? convert(value) : value;
  };
  const isChoice = (ref: string) => definitions[ref.slice(ref.lastIndexOf('/') + 1)]?.enum !== undefined;
  /** Items known to be texts are compared without ajv's comparison of anything with anything. */
  const textChoice = (ref: string) => ({
    type: 'string',
    ...definitions[ref.slice(ref.lastIndexOf('/') + 1)],
  });
  for (const [name, schema] of Object.entries(definitions)) all[name] = convert(schema);
  return all;
}
