import type { SchemaProblems } from '../../diagnostics/problems/schema.ts';
import type { Sentences } from '../catalogue.ts';

export const schema: Sentences<SchemaProblems> = {
  'KEY-01': ({ key, near }) => ({
    message: `这里没有“${key}”这个键`,
    ...(near[0] ? { hint: `改成“${near[0]}”` } : {}),
  }),
};
