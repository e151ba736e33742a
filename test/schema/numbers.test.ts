import { expect, test } from 'vitest';
import { readNumber } from '../../src/schema/numbers.ts';

const PEOPLE = { isInteger: true, isPerCent: false };
const WEIGHT = { isInteger: false, isPerCent: true };

test.each([
  ['5', { value: 5, isPlain: true }],
  ['0', { value: 0, isPlain: true }],
  ['-1', { value: -1, isPlain: true }],
  ['007', { value: 7, isPlain: true }],
  ['５', { value: 5, isPlain: false }],
  ['5人', { value: 5, isPlain: false }],
  ['12 名', { value: 12, isPlain: false }],
  ['3명', { value: 3, isPlain: false }],
  ['4 people', { value: 4, isPlain: false }],
  ['10,000', { value: 10000, isPlain: false }],
  ['１０，０００人', { value: 10000, isPlain: false }],
  ['2.0', { value: 2, isPlain: true }],
  ['1,00', undefined],
  ['2-3人', undefined],
  ['约5', undefined],
  ['1.5', undefined],
  ['5%', undefined],
  ['5元', undefined],
  ['五', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['99999999999999999999', undefined],
  ['', undefined],
])('%s people', (text, read) => {
  expect(readNumber(text, PEOPLE)).toEqual(read);
});

test.each([
  ['30', { value: 30, isPlain: true }],
  ['30%', { value: 30, isPlain: true }],
  ['30％', { value: 30, isPlain: true }],
  ['12.5 %', { value: 12.5, isPlain: true }],
  ['３０', { value: 30, isPlain: false }],
  ['30人', undefined],
  ['30分', undefined],
  ['%', undefined],
])('%s per cent', (text, read) => {
  expect(readNumber(text, WEIGHT)).toEqual(read);
});
