import { describe, expect, test } from 'vitest';
import { lintFiles } from '../handbook.ts';

const codes = (post: string) =>
  lintFiles({ 'jd.yaml': 'language: en\nlint: {jurisdictions: []}\n', 'x.yaml': post }).map(
    ({ code }) => code,
  );

const post = (...duties: readonly string[]) =>
  `position: A\nresponsibilities:\n${duties.map((duty) => `  - ${duty}\n`).join('')}`;

describe('weights', () => {
  test.each([
    [
      'thirds',
      ['{text: Plan a, weight: 33.3}', '{text: Plan b, weight: 33.3}', '{text: Plan c, weight: 33.3}'],
    ],
    ['a catch-all without weight', ['{text: Plan a, weight: 50}', '{text: Plan b, weight: 50}', 'Plan c']],
    [
      'shares of a group',
      [
        '{title: A, weight: 50, items: [{text: Plan a, weight: 20}, {text: Plan b, weight: 30}]}',
        '{text: Plan c, weight: 50}',
      ],
    ],
    [
      'hundreds of a group',
      [
        '{title: A, weight: 50, items: [{text: Plan a, weight: 40}, {text: Plan b, weight: 60}]}',
        '{text: Plan c, weight: 50}',
      ],
    ],
    [
      'weights in groups only',
      ['{title: A, items: [{text: Plan a, weight: 40}]}', '{title: B, items: [{text: Plan b, weight: 60}]}'],
    ],
    ['no weights', ['Plan a']],
  ])('%s are right', (_, duties) => {
    expect(codes(post(...duties))).not.toContain('WGT-01');
  });

  test.each([
    ['too little', ['{text: Plan a, weight: 50}', '{text: Plan b, weight: 45}']],
    ['too much', ['{text: Plan a, weight: 60}', '{text: Plan b, weight: 45}', 'Plan c']],
    [
      'a group',
      [
        '{title: A, weight: 50, items: [{text: Plan a, weight: 20}, {text: Plan b, weight: 20}]}',
        '{text: Plan c, weight: 50}',
      ],
    ],
    [
      'groups',
      ['{title: A, items: [{text: Plan a, weight: 40}]}', '{title: B, items: [{text: Plan b, weight: 50}]}'],
    ],
  ])('%s is wrong', (_, duties) => {
    expect(codes(post(...duties))).toContain('WGT-01');
  });
});
