import type { OrgProblems } from '../../diagnostics/problems/org.ts';
import type { Sentences } from '../catalogue.ts';

export const org: Sentences<OrgProblems> = {
  'ORG-01': ({ name, near }) => ({
    message: `手册里没有“${name}”`,
    ...(near[0] ? { hint: `改成“${near[0]}”` } : {}),
  }),
};
