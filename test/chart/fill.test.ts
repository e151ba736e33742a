import { expect, test } from 'vitest';
import { fill } from '../../src/chart/fill.ts';

test('fills names that are given, and leaves all others as they are', () => {
  expect(fill('{a}/{b} {c}', { a: 1, b: 'two' })).toBe('1/two {c}');
});

test('knows no name that every object has', () => {
  expect(fill('{constructor} {toString}', {})).toBe('{constructor} {toString}');
});

test('does not look into what it filled in', () => {
  expect(fill('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
});
