import { isPeople } from '../vocabulary/word-index.ts';

/** A number as understood; `isPlain` when it is written as it should be. */
export interface ReadNumber {
  readonly value: number;
  readonly isPlain: boolean;
}

const NUMBER = /^(?<digits>[+-]?(?:\d{1,3}(?:,\d{3})+|\d+))(?<fraction>\.\d+)?\s*(?<unit>.*)$/su;
const PLAIN = /^-?\d+(?:\.\d+)?(?:\s*[%％])?$/;

/**
 * Reads a number the ways people write one: full-width digits, thousands separators, and after it a per cent sign or,
 * for whole numbers, a word for people (`5人`). Undefined for anything else (`约5`, `2-3`).
 */
export function readNumber(
  text: string,
  { isInteger, isPerCent }: { readonly isInteger: boolean; readonly isPerCent: boolean },
): ReadNumber | undefined {
  const groups = NUMBER.exec(text.normalize('NFKC').trim())?.groups;
  if (!groups) return undefined;
  const { digits = '', fraction = '', unit = '' } = groups;
  const isUnitKnown = unit === '' || (isPerCent && unit === '%') || (isInteger && isPeople(unit));
  const value = Number(digits.replaceAll(',', '') + fraction);
  if (!isUnitKnown || !Number.isSafeInteger(Math.trunc(value))) return undefined;
  if (isInteger && !Number.isInteger(value)) return undefined;
  return { value, isPlain: PLAIN.test(text.trim()) };
}
