import { expect, test } from 'vitest';
import { listTable, listTree } from '../src/list.ts';
import { loadCatalogue } from '../src/messages/index.ts';
import { resolveFiles } from './org/handbook.ts';

const { value } = resolveFiles({
  'jd.yaml': { language: 'en', company: 'Works' },
  'd.yaml': {
    department: 'Sales',
    positions: [
      { position: 'Head of Sales' },
      { position: 'Clerk', reportsTo: ['Head of Sales', 'Agent'], headcount: { approved: 2, filled: 0 } },
      { position: 'Agent' },
    ],
  },
});

const [en, zhCN] = [await loadCatalogue('en'), await loadCatalogue('zh-CN')];

test('posts have the number of those filled where it is known, and departments where it is known of all', () => {
  expect(listTree(value, en.cli.table)).toBe(
    [
      'Works                  4',
      '└─ Sales               4',
      '   ├─ · Head of Sales  1',
      '   ├─ · Clerk          0/2  vacant',
      '   └─ · Agent          1',
      '',
    ].join('\n'),
  );
});

test('names stand one behind the other as the language of the reader has it', () => {
  expect(listTable(value, en.cli.table)).toContain('Head of Sales, Agent');
  expect(listTable(value, zhCN.cli.table)).toContain('Head of Sales、Agent');
});
