import { onceFor } from '../../org/once-for.ts';
import type { AuthorText } from '../author-texts.ts';
import type { Subject } from '../rule.ts';

/** What the qualifications of posts say. */
export const qualificationTexts = onceFor(({ texts }: Subject): readonly AuthorText[] =>
  texts.filter(({ field, unit }) => unit.kind === 'position' && field === 'qualifications'),
);

/** Says that something is an advantage, no condition. */
export const PREFERS = /优先|優先|\bprefer(?:red|ably)?\b|\b(?:an advantage|a plus|nice to have)\b|우대/iu;
