import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/org/coverage.ts';
import type { Item } from '../../src/schema/types.generated.ts';
import { type Files, resolveFiles, summary, wayOf } from './handbook.ts';

const duty = (...covers: string[]): Item => ({ text: '做', covers });
const post = (position: string, ...items: Item[]) => ({ position, responsibilities: { items } });

const functions = {
  items: [
    {
      code: 'F1',
      title: '客户关系',
      items: [
        { code: 'F1.1', text: '回访' },
        { title: '建档', text: '建立客户档案' },
      ],
    },
    { code: 'F2', text: '投诉处理' },
    { text: '数据分析' },
  ],
};

const handbook = (posts: ReturnType<typeof post>[], more: Files = {}) =>
  resolveFiles({ 'a.yaml': { department: '客服部', code: 'KF', functions, positions: posts }, ...more });

const table = (posts: ReturnType<typeof post>[], more: Files = {}) => {
  const { value, diagnostics } = handbook(posts, more);
  expect(diagnostics).toEqual([]);
  return coverage(value).value[0];
};

const shape = (rows: NonNullable<ReturnType<typeof table>>['rows'] | undefined) =>
  rows?.map(({ item, coveredBy, isGap }) => [
    item.code ?? item.title ?? item.text,
    coveredBy.map(({ position, byGroup }) => `${position.name}${byGroup ? '*' : ''}`).join('+'),
    isGap,
  ]);

describe('carriers of a function', () => {
  const carriers = (posts: ReturnType<typeof post>[]) => table(posts)?.rows.map((row) => row.carriers);

  it('are the posts that name it, not those that name its group', () => {
    expect(carriers([post('甲', duty('F1', 'F2')), post('乙', duty('F1.1', 'F2'))])).toEqual([1, 1, 0, 2, 0]);
  });

  it('count once where one person holds both posts', () => {
    const shared = { ...post('乙', duty('F2')), sharedWith: ['甲'] };
    expect(carriers([post('甲', duty('F2')), shared, post('丙', duty('F2'))])).toEqual([0, 0, 0, 2, 0]);
  });
});

describe('coverage', () => {
  it('finds functions at any depth by code, title or text; groups cover their parts', () => {
    expect(
      shape(table([post('甲', duty('F1')), post('乙', { text: '组', items: [duty('建档', 'Ｆ2')] })])?.rows),
    ).toEqual([
      ['F1', '甲', false],
      ['F1.1', '甲*', false],
      ['建档', '乙+甲*', false],
      ['F2', '乙', false],
      ['数据分析', '', true],
    ]);
  });

  it('takes a group for covered when all its parts are', () => {
    const rows = table([post('甲', duty('F1.1')), post('乙', duty('建立客户档案'))])?.rows;
    expect(shape(rows)?.[0]).toEqual(['F1', '', false]);
    expect(shape(table([post('甲', duty('F1.1'))])?.rows)?.[0]).toEqual(['F1', '', true]);
  });

  it('lists the posts of the department and those from elsewhere that cover something', () => {
    const found = table([post('甲')], {
      'b.yaml': { department: '一组', parent: '客服部', positions: [post('丙', duty('F2')), post('丁')] },
      'c.yaml': { department: '别部', positions: [post('戊', duty('客服部/F1')), post('己', duty('KF/F2'))] },
      'd.yaml': post('庚', duty('F1.1')),
    });
    expect(found?.positions.map(({ name }) => name)).toEqual(['庚', '甲', '丙', '戊', '己']);
    expect(found?.isDeclared).toBe(true);
    expect(table([post('甲')])?.isDeclared).toBe(false);
  });

  it('says nothing of the functions of a department that is not there', () => {
    const { diagnostics } = handbook([], {
      'b.yaml': { ...post('乙', duty('F9')), department: ['旧部'] },
    });
    expect(diagnostics.map(summary)).toEqual(['ORG-01 b.yaml#0:department.0']);
  });

  it('says at the very value what is unknown or ambiguous', () => {
    const { diagnostics } = handbook([post('甲', { text: '组', items: [duty('F9', 'F2')] })], {
      'b.yaml': {
        department: '别部',
        functions: {
          items: [
            { code: 'X', text: '一' },
            { code: 'X', text: '二' },
          ],
        },
        positions: [post('乙', duty('X', 'F2'))],
      },
    });
    expect(diagnostics.map(summary)).toEqual([
      'ORG-01 a.yaml#0:positions.0.responsibilities.items.0.items.0.covers.0',
      'ORG-10 b.yaml#0:positions.0.responsibilities.items.0.covers.0',
      'ORG-01 b.yaml#0:positions.0.responsibilities.items.0.covers.1',
    ]);
    expect(diagnostics[0]?.facts).toMatchObject({
      near: expect.arrayContaining(['F1', 'F2']),
      expected: 'function',
    });
    expect(diagnostics[1]?.related.map(wayOf)).toEqual([
      'b.yaml#0:functions.items.0',
      'b.yaml#0:functions.items.1',
    ]);
    expect(diagnostics[2]?.facts).toMatchObject({ near: ['客服部/F2'] });
  });
});
