import { expect, it } from 'vitest';
import { positionIndex } from '../../src/org/position-index.ts';
import { resolveFiles } from './handbook.ts';

it('gathers posts by name and alias, in an order that needs no locale', () => {
  const { value } = resolveFiles({
    'a.yaml': {
      department: '一部',
      positions: [{ position: '主管', aliases: ['组长'] }, { position: '10 号岗' }, { position: 'clerk' }],
    },
    'b.yaml': {
      department: '二部',
      positions: [{ position: '主管' }, { position: '9 号岗' }, { position: 'Buyer', aliases: ['主管'] }],
    },
  });
  expect(
    positionIndex(value).map(({ name, positions }) => [
      name,
      positions.map(({ position, isAlias }) => `${position.path}${isAlias ? '*' : ''}`),
    ]),
  ).toEqual([
    ['9 号岗', ['二部/9 号岗']],
    ['10 号岗', ['一部/10 号岗']],
    ['Buyer', ['二部/Buyer']],
    ['clerk', ['一部/clerk']],
    ['主管', ['一部/主管', '二部/主管', '二部/Buyer*']],
    ['组长', ['一部/主管*']],
  ]);
});
