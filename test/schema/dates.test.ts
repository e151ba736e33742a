import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATE, readDate } from '../../src/schema/dates.ts';

test.each([
  '2025/1/31',
  '2025.1.31',
  '2025-1-31',
  '2025. 1. 31.',
  '2025年1月31日',
  '2025 年 1 月 31 日',
  '2025年01月31号',
  '2025년 1월 31일',
  '20250131',
  '２０２５－０１－３１',
  '民國114年1月31日',
  '中華民國 114 年 1 月 31 日',
  '31 January 2025',
  '31st Jan 2025',
  'January 31, 2025',
  'Jan. 31, 2025',
])('%s is understood', (text) => {
  expect(readDate(text)).toEqual({ value: '2025-01-31', isPlain: false });
});

test('the standard form is plain', () => {
  expect(readDate(' 2025-01-31 ')).toEqual({ value: '2025-01-31', isPlain: true });
});

test.each([
  '',
  '待定',
  '2025',
  '2025-01',
  '2025年1月',
  '31/01/2025',
  '1/31/2025',
  '2025/1-31',
  '31 Foo 2025',
  '2025-01-31T08:00:00Z',
])('%s is no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('a day that does not exist is read, for the schema to refuse', () => {
  expect(readDate('2025年2月30日')?.value).toBe('2025-02-30');
  expect(DATE.test('2025-02-30')).toBe(false);
});

test('DATE knows the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const exists =
          date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
        expect(DATE.test(text), text).toBe(exists);
      },
    ),
    { seed: 11, numRuns: 2000 },
  );
});
