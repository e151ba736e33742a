import { describe, expect, it } from 'vitest';
import { toDepth } from '../../src/chart/depth.ts';
import type { ChartModel } from '../../src/chart/model.ts';
import { node, post } from './sample.ts';
import { nodesOf } from './scene-check.ts';

const model: ChartModel = {
  title: '公司',
  roots: [
    node('company', 'c', '公司', {
      head: post('ceo', '总经理', {
        assistants: [post('as', '助理')],
        children: [post('vp', '副总', { children: [post('low', '专员')] })],
      }),
      children: [node('department', 'd', '部', { head: post('h', '经理'), children: [post('x', '文员')] })],
    }),
  ],
};

const drawn = (depth: number) => {
  const { model: cut, hidden } = toDepth(model, depth);
  return {
    ids: nodesOf(cut)
      .map(({ id }) => id)
      .sort(),
    hidden,
  };
};

describe('toDepth', () => {
  it('keeps so many levels of boxes, heads on the level of their unit', () => {
    expect(drawn(1)).toEqual({ ids: ['c', 'ceo'], hidden: 5 });
    expect(drawn(2)).toEqual({ ids: ['as', 'c', 'ceo', 'd', 'h', 'vp'], hidden: 2 });
    expect(drawn(3).hidden).toBe(0);
    expect(drawn(Number.POSITIVE_INFINITY).ids).toHaveLength(8);
  });
});
