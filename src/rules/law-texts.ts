import type { AuthorText } from './author-texts.ts';
import { type Folded, fold } from './phrase.ts';
import type { Subject } from './rule.ts';
import { simplified } from './simplified.ts';
import { isRequirement } from './surroundings.ts';

/** An author's text as rules of law read it: folded, in simplified characters. */
export interface LawText extends AuthorText {
  readonly folded: Folded;
  /** Does it say what a person must be? */
  readonly isRequirement: boolean;
}

const READ = new WeakMap<Subject, readonly LawText[]>();

/** Made once for all rules of law. */
export function lawTexts(subject: Subject): readonly LawText[] {
  const known = READ.get(subject);
  if (known) return known;
  const made = subject.texts.map((text): LawText => {
    const folded = fold(text.text);
    return {
      ...text,
      folded: { ...folded, text: simplified(folded.text) },
      isRequirement: isRequirement(text),
    };
  });
  READ.set(subject, made);
  return made;
}
