import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Files, resolveFiles } from './handbook.ts';

const names = (files: Files) => resolveFiles(files).value.positions.map(({ name }) => name);
const departments = (files: Files) => resolveFiles(files).value.departments.map(({ path }) => path);

describe('posts of a department', () => {
  const home = { department: '部', head: '总监', positions: [{ position: '末' }, { position: '首' }] };

  it('come as written in the department, then from files, the head before all', () => {
    expect(
      names({ '部/总监.yaml': { position: '总监' }, 'x.yaml': home, '部/a.yaml': { position: '甲' } }),
    ).toEqual(['总监', '末', '首', '甲']);
  });

  it('come from files by code, then by the number of the file, then superiors first, then by path', () => {
    expect(
      names({
        'x.yaml': { department: '部' },
        '部/专员.yaml': { position: '专员', reportsTo: ['主管'] },
        '部/主管.yaml': { position: '主管', reportsTo: ['经理'] },
        '部/经理.yaml': { position: '经理' },
        '部/10 丁.yaml': { position: '丁' },
        '部/9 丙.yaml': { position: '丙' },
        '部/z.yaml': { position: '乙', code: 'KF-10' },
        '部/zz.yaml': { position: '甲', code: 'KF-2' },
      }),
    ).toEqual(['甲', '乙', '丙', '丁', '经理', '主管', '专员']);
  });

  it('of one file stay together as written', () => {
    expect(
      names({
        '部.yaml': { department: '部' },
        'posts.yaml': [
          { position: '二', department: ['部'], code: 'B' },
          { position: '一', department: ['部'], code: 'A' },
        ],
        'other.yaml': { position: '三', department: ['部'], code: 'A5' },
      }),
    ).toEqual(['三', '二', '一']);
  });
});

it('reads departments from the top, siblings by code, then by path', () => {
  expect(
    departments({
      '乙.yaml': { department: '乙' },
      '2.yaml': { department: '甲', code: '10' },
      '3.yaml': { department: '丙', code: '9' },
      '4.yaml': [
        { department: '下二', parent: '乙' },
        { department: '下一', parent: '乙' },
      ],
      '5.yaml': { department: '底', parent: '下二' },
    }),
  ).toEqual(['丙', '甲', '乙', '乙/下二', '乙/下二/底', '乙/下一']);
});

it('is the same whatever the order in which files are found', () => {
  const files: [string, Files[string]][] = [
    ['a.yaml', { department: '甲', positions: [{ position: '主管' }] }],
    ['b.yaml', { department: '乙', parent: '甲' }],
    ['c.yaml', { department: '丙', parent: '甲', aliases: ['丙部'] }],
    ['丙部/一.yaml', { position: '一', sharedWith: ['二'] }],
    ['丙部/二.yaml', { position: '二', reportsTo: ['一'] }],
    ['丙部/三.yaml', { position: '三', reportsTo: ['二'], department: ['乙', '丙'] }],
    ['三.yaml', { position: '三' }],
    ['四.yaml', { regulation: '四', department: ['丙'] }],
    ['五.yaml', { process: '四', department: ['丙'] }],
    ['六.yaml', { position: '六', reportsTo: ['不存在'] }],
  ];
  const shape = (order: readonly [string, Files[string]][]) => {
    const { value, diagnostics } = resolveFiles(Object.fromEntries(order) as Files);
    const units = [...value.departments, ...value.positions, ...value.regulations, ...value.processes];
    return [
      units.map(({ id, path }) => [id, path]),
      value.total,
      diagnostics.map(({ code, facts }) => [code, facts]),
    ];
  };
  const expected = shape(files);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
      expect(shape(order)).toEqual(expected);
    }),
    { seed: 3, numRuns: 100 },
  );
});
