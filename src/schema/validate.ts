import type { Path } from '../diagnostics/position.ts';
import type { Kind } from './document.ts';
import { department, handbook, position, process, regulation } from './validator.generated.ts';

/** What ajv says of one fault. */
export interface Fault {
  readonly keyword: string;
  /** Where in the value: the object that lacks a key, the list that has something twice, else the value itself. */
  readonly path: Path;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly {
    readonly keyword: string;
    readonly instancePath: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
}

const VALIDATORS: Readonly<Record<Kind, Validator>> = { handbook, department, position, regulation, process };

/** All faults of a canonical value against the schema; none when it is what its type says. */
export function faultsOf(kind: Kind, value: unknown): readonly Fault[] {
  const validate = VALIDATORS[kind];
  if (validate(value)) return [];
  // A condition that failed only says that its branch did, which tells of itself.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return errors.map(({ keyword, instancePath, params }) => ({
    keyword,
    path: pathOf(instancePath, value),
    params,
  }));
}

function pathOf(pointer: string, value: unknown): Path {
  const path: (string | number)[] = [];
  let at = value as Record<string, unknown> | undefined;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = at?.[key] as Record<string, unknown> | undefined;
  }
  return path;
}
