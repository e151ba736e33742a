import type { AuthorText } from './author-texts.ts';

/** Headings under which a text states what a person must be. */
const REQUIREMENTS =
  /任[职職]|[应應]聘|徵才|(?:招聘|招募|[录錄]用|[报報]名|人[员員]|用人|[岗崗職职]位|入[职職])(?:[条條]件|要求|[标標][准準])|[资資]格|qualif|requirement|who you are|자격|요건|지원\s*조건|우대/iu;

/** Does the text say what a person must be? Qualifications do, and whatever stands under a heading of that sense. */
export function isRequirement(text: AuthorText): boolean {
  if (text.field === 'qualifications') return true;
  if (REQUIREMENTS.test(/^[^:：]{1,12}(?=[:：])/u.exec(text.text)?.[0] ?? '')) return true;
  if (text.field === 'responsibilities' && text.unit.kind === 'position') return false;
  return headingsOf(text).some((heading) => heading.length <= 40 && REQUIREMENTS.test(heading));
}

/** What stands above a text in its document: titles and lead-ins of the items and sections around it, outermost first. */
export function headingsOf({ unit, path }: AuthorText): string[] {
  const headings: string[] = [];
  let at: unknown = unit.document;
  for (const [depth, step] of path.entries()) {
    at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    if (depth === path.length - 1 || typeof at !== 'object' || at === null || Array.isArray(at)) continue;
    const last = path[depth + 1];
    for (const key of ['title', 'intro', 'text'] as const) {
      const words = (at as Readonly<Record<string, unknown>>)[key];
      if (typeof words === 'string' && (depth < path.length - 2 || key !== last)) headings.push(words);
    }
  }
  return headings;
}

/** Everything that stands in the same item: its title, text, standard, remark … */
export function itemTexts(text: AuthorText, all: readonly AuthorText[]): AuthorText[] {
  const parent = text.path.slice(0, -1).join('\u0000');
  return all.filter(
    (one) =>
      one.unit === text.unit &&
      one.path.length === text.path.length &&
      one.path.slice(0, -1).join('\u0000') === parent,
  );
}
