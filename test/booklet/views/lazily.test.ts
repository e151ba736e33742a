import { expect, test } from 'vitest';
import { lazyProperty } from '../../../src/booklet/views/lazily.ts';

const withRows = lazyProperty<'rows', readonly string[]>('rows');

test('a lazy property is made when it is first asked for, once', () => {
  let made = 0;
  const view = withRows({ name: 'a' }, () => {
    made += 1;
    return ['x'];
  });
  expect(made).toBe(0);
  expect([view.rows, view.rows]).toEqual([['x'], ['x']]);
  expect(made).toBe(1);
});

test('it is a property of its own, as templates see no other', () => {
  const view = withRows({ name: 'a' }, () => ['x']);
  expect(Object.keys(view)).toEqual(['name', 'rows']);
  expect({ ...view }).toEqual({ name: 'a', rows: ['x'] });
});

test('objects share the getter and not the value', () => {
  const [one, other] = ['a', 'b'].map((name) => withRows({ name }, () => [name]));
  expect([one?.rows, other?.rows]).toEqual([['a'], ['b']]);
  const getterOf = (view: object | undefined) => Object.getOwnPropertyDescriptor(view ?? {}, 'rows')?.get;
  expect(getterOf(one)).toBe(getterOf(other));
});
