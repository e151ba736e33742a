import { readFileSync } from 'node:fs';

/** A JSON Schema as far as the canonical schema uses it, with our own `x-jd-…` keywords. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly unevaluatedProperties?: false;
  readonly required?: readonly string[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  /** The key that a bare text stands for. */
  readonly 'x-jd-scalar'?: string;
  /** The key that a bare list stands for. */
  readonly 'x-jd-list'?: string;
  /** The key that takes over a list written under the key of the bare text. */
  readonly 'x-jd-text-list'?: string;
  /** The word for none stands for nobody. */
  readonly 'x-jd-none'?: boolean;
  /** On text that is a name: it stands in boxes of charts, in headings, page headers and file names. */
  readonly 'x-jd-name'?: boolean;
  /** The kind of unit that the text names. */
  readonly 'x-jd-reference'?: 'department' | 'position';
  /** An enumeration of the vocabulary whose words are usual, others allowed. */
  readonly 'x-jd-words'?: string;
  /** A number that may be followed by a per cent sign. */
  readonly 'x-jd-per-cent'?: boolean;
  /** A mapping for which a list of paths may stand, each under the name of its file. */
  readonly 'x-jd-paths'?: boolean;
  /** An empty value is usual and needs no warning. */
  readonly 'x-jd-blank'?: boolean;
  /** Keys of documents under whose items editors offer this key. */
  readonly 'x-jd-usual'?: readonly string[];
}

const FILE = new URL('../../schemas/handbook.schema.json', import.meta.url);

let schema: JsonSchema | undefined;

export function canonicalSchema(): JsonSchema {
  schema ??= JSON.parse(readFileSync(FILE, 'utf8')) as JsonSchema;
  return schema;
}

/** A definition by name. Throws for a name that the schema lacks. */
export function definition(name: string): JsonSchema {
  const found = canonicalSchema().$defs?.[name];
  if (!found) throw new RangeError(`The schema defines no “${name}”`);
  return found;
}

/** The name at the end of a `$ref`. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** The schema of a value that may also be blank: without the branch for null, and whether there was one. */
export function withoutNull(schema: JsonSchema): {
  readonly schema: JsonSchema;
  readonly isNullable: boolean;
} {
  if (Array.isArray(schema.type)) {
    const type = schema.type.find((one) => one !== 'null') as string;
    return { schema: { ...schema, type }, isNullable: schema.type.includes('null') };
  }
  const branch = schema.anyOf?.find((one) => one.type !== 'null');
  if (!branch) return { schema, isNullable: false };
  const { anyOf: _, ...rest } = schema;
  return { schema: { ...rest, ...branch }, isNullable: true };
}

/** Properties of an object's definition: its own, then those it takes over from its base. */
export function propertiesOf(schema: JsonSchema): ReadonlyMap<string, JsonSchema> {
  const all = new Map(Object.entries(schema.properties ?? {}));
  for (const { $ref } of schema.allOf ?? [])
    if ($ref)
      for (const [key, one] of propertiesOf(definition(refName($ref)))) if (!all.has(key)) all.set(key, one);
  return all;
}
