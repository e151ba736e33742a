import { type KeyIndex, keyIndex } from '../vocabulary/word-index.ts';
import { definition, type JsonSchema, propertiesOf, refName, withoutNull } from './canonical-schema.ts';

/**
 * What a value should become, compiled from the canonical schema for reading: the tree of shapes is walked together
 * with the tree of YAML nodes, once to make the value and again, only when asked, to find a place.
 */
export type Shape =
  | TextShape
  | NumberShape
  | DateShape
  | BooleanShape
  | ChoiceShape
  | ListShape
  | RecordShape
  | ObjectShape;

export interface TextShape {
  readonly kind: 'text';
  /** The word for none stands for nobody. */
  readonly takesNone: boolean;
  /** A name, which must fit where names stand. */
  readonly isName: boolean;
}

export interface NumberShape {
  readonly kind: 'number';
  readonly isInteger: boolean;
  /** May be followed by a per cent sign. */
  readonly isPerCent: boolean;
}

export interface DateShape {
  readonly kind: 'date';
}

export interface BooleanShape {
  readonly kind: 'boolean';
}

export interface ChoiceShape {
  readonly kind: 'choice';
  /** Name of the enumeration in schema and vocabularies. */
  readonly enumeration: string;
  readonly values: readonly string[];
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
  /** The word for none stands for an empty list. */
  readonly takesNone: boolean;
}

/** A mapping whose keys are the author's own. */
export interface RecordShape {
  readonly kind: 'record';
  readonly value: Shape;
  /** A list of paths may stand for it, each under the name of its file. */
  readonly takesPaths: boolean;
}

export interface ObjectShape {
  readonly kind: 'object';
  /** Name of the definition in schema and vocabularies. */
  readonly type: string;
  readonly properties: ReadonlyMap<string, Property>;
  readonly required: readonly string[];
  /** The key that a bare text stands for. */
  readonly scalarKey: string | undefined;
  /** The key that a bare list stands for. */
  readonly listKey: string | undefined;
  /** The key that takes over a list written under `scalarKey`. */
  readonly textListKey: string | undefined;
  readonly words: KeyIndex;
}

export interface Property {
  readonly key: string;
  readonly shape: Shape;
  /** A blank value is null; else a blank key is as one not written. */
  readonly isNullable: boolean;
  /** A blank value is usual and needs no warning. */
  readonly mayBeBlank: boolean;
}

const objects = new Map<string, ObjectShape>();

/** The shape of a definition; made when first asked for, so that types may contain themselves. */
export function objectShape(type: string): ObjectShape {
  const known = objects.get(type);
  if (known) return known;
  const schema = definition(type);
  const properties = new Map<string, Property>();
  const shape: ObjectShape = {
    kind: 'object',
    type,
    properties,
    required: schema.required ?? [],
    scalarKey: schema['x-jd-scalar'],
    listKey: schema['x-jd-list'],
    textListKey: schema['x-jd-text-list'],
    words: keyIndex(type),
  };
  objects.set(type, shape);
  for (const [key, one] of propertiesOf(schema)) properties.set(key, propertyOf(key, one));
  return shape;
}

function propertyOf(key: string, schema: JsonSchema): Property {
  const { schema: own, isNullable } = withoutNull(schema);
  return { key, shape: shapeOf(own), isNullable, mayBeBlank: own['x-jd-blank'] === true };
}

function shapeOf(schema: JsonSchema): Shape {
  if (schema.$ref) {
    const name = refName(schema.$ref);
    const values = definition(name).enum;
    return values ? { kind: 'choice', enumeration: name, values } : objectShape(name);
  }
  switch (schema.type) {
    case 'array':
      return { kind: 'list', item: shapeOf(schema.items ?? {}), takesNone: schema['x-jd-none'] === true };
    case 'object':
      return {
        kind: 'record',
        value: shapeOf(schema.additionalProperties || {}),
        takesPaths: schema['x-jd-paths'] === true,
      };
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        isInteger: schema.type === 'integer',
        isPerCent: schema['x-jd-per-cent'] === true,
      };
    case 'boolean':
      return { kind: 'boolean' };
    default:
      return schema.format === 'date'
        ? { kind: 'date' }
        : {
            kind: 'text',
            takesNone: schema['x-jd-none'] === true,
            isName: schema['x-jd-name'] === true,
          };
  }
}
