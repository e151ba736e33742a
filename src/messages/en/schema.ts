import type { SchemaProblems } from '../../diagnostics/problems/schema.ts';
import type { Sentences } from '../catalogue.ts';

export const schema: Sentences<SchemaProblems> = {
  'KEY-01': ({ key, near }) => ({
    message: `The key “${key}” is not known here`,
    ...(near[0] ? { hint: `Write “${near[0]}”` } : {}),
  }),
};
