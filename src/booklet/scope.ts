import type { Department, Position } from '../org/organisation.ts';

/** What one booklet shows: the whole handbook, one department (with those below it, or alone), or one post's sheet. */
export type Scope =
  | { readonly kind: 'handbook' }
  | { readonly kind: 'department'; readonly department: Department; readonly withChildren: boolean }
  | { readonly kind: 'position'; readonly position: Position };
