import { expect, test } from 'vitest';
import { onceFor } from '../../src/org/once-for.ts';

test('what is worked out for an object is worked out once, for each by itself', () => {
  const asked: string[] = [];
  const lengthOf = onceFor((one: { readonly name: string }) => {
    asked.push(one.name);
    return { length: one.name.length };
  });
  const [long, short] = [{ name: 'abc' }, { name: 'a' }];
  const first = lengthOf(long);
  expect(lengthOf(short)).toEqual({ length: 1 });
  expect(lengthOf(long)).toBe(first);
  expect(first).toEqual({ length: 3 });
  expect(asked).toEqual(['abc', 'a']);
});
