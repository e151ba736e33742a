import { expect, test } from 'vitest';
import { values } from '../marked.ts';
import { all } from './cases.ts';

const TWO = [
  { 标题: '招聘', 权重: '30' },
  { 标题: '培训', 权重: '40' },
];

all('an item without its dash', [
  [
    '岗位职责:\n  - 标题: 招聘\n    权重: 30\n    «标题»: 培训\n    权重: 40\n',
    'YAML-42+',
    { 岗位职责: TWO },
  ],
  [
    '岗位职责:\n    «标题»: 招聘\n    权重: 30\n  - 标题: 培训\n    权重: 40\n',
    'YAML-42+',
    { 岗位职责: TWO },
  ],
  [
    '岗位职责:\n  - {标题: 招聘}\n    {«标题»: 培训}\n',
    'YAML-42+',
    { 岗位职责: [{ 标题: '招聘' }, { 标题: '培训' }] },
  ],
  [
    '岗位职责:\n    {«标题»: 招聘}\n  - {标题: 培训}\n',
    'YAML-42+',
    { 岗位职责: [{ 标题: '招聘' }, { 标题: '培训' }] },
  ],
  // The very same line once more is a line too many, which is told of elsewhere.
  [
    '岗位职责:\n  - 标题: 招聘\n    标题: 招聘\n    权重: 40\n',
    '',
    { 岗位职责: [{ 标题: '招聘', 权重: '40' }] },
  ],
]);

all('a key with a dash too many', [
  ['岗位名称: 经理\n«-» 编制: 2\n权限: x\n', 'YAML-43+', { 岗位名称: '经理', 编制: '2', 权限: 'x' }],
  ['«-» 岗位名称: 经理\n编制: 2\n', 'YAML-43+', { 岗位名称: '经理', 编制: '2' }],
  ['- 岗位名称: 经理\n  编制: 2\n', '', [{ 岗位名称: '经理', 编制: '2' }]],
  ['- 岗位名称: 经理\n- 岗位名称: 主管\n', '', [{ 岗位名称: '经理' }, { 岗位名称: '主管' }]],
]);

all('an item in the column of the keys of another', [
  [
    '岗位职责:\n  - 标题: 招聘\n    权重: 30\n    «- 标题: 培训»\n    权重: 40\n',
    'YAML-13+',
    { 岗位职责: TWO },
  ],
]);

test('a list without its key ends with its document', () => {
  expect(values('编制: 2\n- 培训\n---\n岗位名称: 主管\n')).toEqual([{ 编制: '2' }, { 岗位名称: '主管' }]);
  expect(values('岗位名称: 经理\n- 编制: 2\n---\n岗位名称: 主管\n')).toEqual([
    { 岗位名称: '经理' },
    { 岗位名称: '主管' },
  ]);
});

all('a list or a group without its key', [
  [
    '岗位职责:\n  - 招聘\n编制: 2\n«- 培训»\n- 考核\n权限: x\n',
    'YAML-44',
    { 岗位职责: ['招聘'], 编制: '2', 权限: 'x' },
  ],
  [
    '岗位职责:\n  - 招聘\n编制: 2\n«- 培训»\n\n  # 注\n  - 面试\n-\n  考核\n权限: x\n',
    'YAML-44',
    { 岗位职责: ['招聘'], 编制: '2', 权限: 'x' },
  ],
  ['a:\n  b: x\n  «- c»\n  - d\n  e: y\nf: 2\n', 'YAML-44', { a: { b: 'x', e: 'y' }, f: '2' }],
]);
