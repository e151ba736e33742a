import { describe, expect, it } from 'vitest';
import { fixed, plain, read, told, unmark } from '../marked.ts';

/** A marked text, the codes of its findings (see `told`), and what the file says once it is read. */
export type Case = readonly [marked: string, codes: string, says: unknown];

/** Every finding at its place, the rest of the file understood, and the repaired file says the same without a fault. */
function check([marked, codes, says]: Case): void {
  const { text, places } = unmark(marked);
  const { value, diagnostics } = read(text);
  const wanted = codes === '' ? [] : codes.split(' ');
  expect(told(text, diagnostics)).toEqual(
    wanted.map((code, index) => `${code} «${text.slice(...(places[index] ?? [0, 0]))}»`),
  );
  expect(diagnostics.map(({ range }) => range.start.offset)).toEqual(places.map(([start]) => start));
  expect(value.map(({ root }) => plain(root))).toEqual([says]);
  const repaired = read(fixed(text, diagnostics));
  expect(repaired.value.map(({ root }) => plain(root))).toEqual([says]);
  expect(repaired.diagnostics.filter(({ fix }) => fix)).toEqual([]);
}

/** A test a case, under one heading. */
export const all = (name: string, cases: readonly Case[]) =>
  describe(name, () => {
    it.each(cases.map((one) => [one[0], one] as const))('%j', (_, one) => check(one));
  });
