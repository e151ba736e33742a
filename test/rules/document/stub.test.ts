import { expect, test } from 'vitest';
import { lintFiles } from '../handbook.ts';

const warned = (text: string) =>
  lintFiles({ 'jd.yaml': 'language: en\n', 'x.yaml': text }).filter(({ code }) => code === 'DOC-07').length;

test.each(['position: X\n', 'position: X\ncode: X-1\naliases: [Y]\n'])(
  'a position that is only a name: %j',
  (text) => {
    expect(warned(text)).toBe(1);
  },
);

test.each([
  'position: X\nsummary: Keeps the books\n',
  'position: X\nreportsTo: none\n',
  'position: X\nheadcount: 2\n',
])('a position of which something is told: %j', (text) => {
  expect(warned(text)).toBe(0);
});
