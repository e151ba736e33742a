/** Names beyond these are only counted. */
const MOST = 5;

/** The first of some names, and how many there are beyond them. */
export function some(names: readonly string[]): string {
  const shown = names.slice(0, MOST).join('、');
  return names.length > MOST ? `${shown}等 ${names.length} 個` : shown;
}

/** The same in quotation marks. */
export const quoted = (names: readonly string[]): string => some(names.map((name) => `「${name}」`));

/** The hint to write what is near; else, what is allowed, or below `rest`; nothing where none is known. */
export function instead(
  near: readonly string[],
  allowed: readonly string[] = [],
  rest?: string,
): { readonly hint?: string } {
  const [best, ...others] = near;
  if (best !== undefined)
    return { hint: others.length > 0 ? `改成「${best}」，或${quoted(others)}` : `改成「${best}」` };
  if (allowed.length === 0) return {};
  const hint = `可以寫${quoted(allowed)}`;
  return { hint: rest === undefined ? hint : `${hint}；都不合適的，寫進「${rest}」` };
}
