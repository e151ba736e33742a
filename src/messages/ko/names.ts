import { quotedWith } from './particle.ts';

/** Names beyond these are only counted. */
const MOST = 5;

/** The first of some names, and how many there are beyond them. */
export function some(names: readonly string[]): string {
  const shown = names.slice(0, MOST).join(', ');
  return names.length > MOST ? `${shown} 외 ${names.length - MOST}개` : shown;
}

/** The same in quotation marks. */
export const quoted = (names: readonly string[]): string => some(names.map((name) => `“${name}”`));

/** The hint to write what is near; else, what is allowed, or below `rest`; nothing where none is known. */
export function instead(
  near: readonly string[],
  allowed: readonly string[] = [],
  rest?: string,
): { readonly hint?: string } {
  const [best, ...others] = near;
  if (best !== undefined) {
    const change = `${quotedWith(best, '으로')} 바꾸세요`;
    return { hint: others.length > 0 ? `${change}. 그 밖의 후보: ${quoted(others)}` : change };
  }
  if (allowed.length === 0) return {};
  const hint = `다음 중에서 쓰세요: ${quoted(allowed)}`;
  return { hint: rest === undefined ? hint : `${hint}. 맞는 것이 없으면 “${rest}”에 쓰세요` };
}
