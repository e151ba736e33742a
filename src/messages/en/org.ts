import type { OrgProblems } from '../../diagnostics/problems/org.ts';
import type { Sentences } from '../catalogue.ts';

export const org: Sentences<OrgProblems> = {
  'ORG-01': ({ name, near }) => ({
    message: `“${name}” does not exist in this handbook`,
    ...(near[0] ? { hint: `Write “${near[0]}”` } : {}),
  }),
};
