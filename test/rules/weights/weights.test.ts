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

describe('KPIs and duties', () => {
  const unit = (...posts: readonly string[]) =>
    `department: D\nhead: P0\nfunctions: [Sells]\npositions:\n${posts.map((one, index) => `  - {position: P${index}, ${one}}\n`).join('')}`;
  const both = 'responsibilities: [Plan shifts], kpis: [Calls answered]';
  const duties = 'responsibilities: [Plan shifts]';

  test('a post stands out that has no KPIs where most of its department have', () => {
    expect(codes(unit(both, both, duties)).filter((code) => code === 'KPI-01')).toHaveLength(1);
    expect(codes(unit(both, duties, duties))).not.toContain('KPI-01');
    expect(codes(unit(both, duties))).not.toContain('KPI-01');
  });
  test('standards beside the duties do as well', () => {
    const standard = 'responsibilities: [{text: Plan shifts, standard: a day ahead}]';
    expect(codes(unit(both, both, standard))).not.toContain('KPI-01');
  });
  test('KPIs measure some work', () => {
    expect(codes('position: A\nkpis: [Calls answered]\n')).toContain('KPI-01');
    expect(codes('position: A\nsummary: Answers calls.\nkpis: [Calls answered]\n')).not.toContain('KPI-01');
  });
});
