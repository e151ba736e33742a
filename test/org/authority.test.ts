import { describe, expect, it } from 'vitest';
import { authorityTable } from '../../src/org/authority.ts';
import type { Item } from '../../src/schema/types.generated.ts';
import { type Files, resolveFiles } from './handbook.ts';

const post = (position: string, ...items: Item[]) => ({ position, authority: { items } });

const shape = (files: Files) => {
  const { matters, holders } = authorityTable(resolveFiles(files).value);
  return {
    holders: holders.map(({ path }) => path),
    matters: matters.map(({ name, group, rights }) => [
      group,
      name,
      rights.map(({ holder, item, path }) => `${holder.name} ${item.right ?? '-'} ${path.join('.')}`),
    ]),
  };
};

describe('the authority table', () => {
  it('gathers what posts and departments may do over a matter, in reading order', () => {
    expect(
      shape({
        'b.yaml': {
          department: '采购部',
          authority: { items: [{ text: '只是一句话' }, { matter: '付款', right: '审核' }] },
          positions: [post('经理', { matter: '采购', right: '批准' }), post('员工', { text: '没有事项' })],
        },
        'a.yaml': post('总经理', { matter: ' 采　购 ', right: '批准', limit: '10 万元以上' }),
      }),
    ).toEqual({
      holders: ['总经理', '采购部', '采购部/经理'],
      matters: [
        [undefined, '采　购', ['总经理 批准 authority.items.0', '经理 批准 authority.items.0']],
        [undefined, '付款', ['采购部 审核 authority.items.1']],
      ],
    });
  });

  it('finds matters at any depth and keeps those under other headings apart', () => {
    expect(
      shape({
        'a.yaml': post(
          '甲',
          { title: '人事', items: [{ matter: '预算' }, { text: '录用', items: [{ matter: '试用' }] }] },
          { matter: '预算', items: [{ matter: '追加' }] },
          { matter: '  ' },
        ),
      }).matters,
    ).toEqual([
      ['人事', '预算', ['甲 - authority.items.0.items.0']],
      ['录用', '试用', ['甲 - authority.items.0.items.1.items.0']],
      [undefined, '预算', ['甲 - authority.items.1']],
      ['预算', '追加', ['甲 - authority.items.1.items.0']],
    ]);
  });

  it('is empty where nobody names a matter', () => {
    expect(shape({ 'a.yaml': { position: '甲' } })).toEqual({ holders: [], matters: [] });
  });
});
