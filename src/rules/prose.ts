import type { AuthorText } from './author-texts.ts';

/** Fields of names, codes and references, which are what they are in any language and wording. */
const NOT_PROSE = new Set([
  ...['department', 'position', 'regulation', 'process', 'company', 'code', 'aliases', 'holders', 'location'],
  ...['parent', 'head', 'reportsTo', 'dottedTo', 'assistantOf', 'sharedWith', 'promotion', 'rotation'],
]);

/** Is it something the author worded, and not a name? The role of a step is a reference too. */
export const isProse = ({ field, step }: AuthorText) => !NOT_PROSE.has(field) && step !== 'role';
