import { all } from './cases.ts';

all('another sign for a colon', [
  ['岗位职责:\n  - «标题» = 招聘\n    权重: 30\n', 'YAML-17+', { 岗位职责: [{ 标题: '招聘', 权重: '30' }] }],
  ['编制: 2\n«学历»；本科\n', 'YAML-17+', { 编制: '2', 学历: '本科' }],
  ['编制: 2\n«学历»→本科\n', 'YAML-17+', { 编制: '2', 学历: '本科' }],
  ['条目:\n  - {标题 «=» 招聘, 权重: 3}\n', 'YAML-07+', { 条目: [{ 标题: '招聘', 权重: '3' }] }],
]);

all('the rest of a text in the column of its key', [
  [
    '岗位概述: 负责招聘，\n«组织面试。»\n编制: 2\n',
    'YAML-13+',
    { 岗位概述: '负责招聘， 组织面试。', 编制: '2' },
  ],
]);

all('a line among keys that nobody can place', [
  ['岗位职责:\n  - 招聘\n«组织面试。»\n编制: 2\n', 'YAML-17', { 岗位职责: ['招聘'], 编制: '2' }],
]);

all('notes in the way of other programs', [
  [
    '编制: 2«#注：待定»\n学历: 本科 «// 待定»\n备注: C# 开发\n专业: 见 https://a.cn/b\n',
    'YAML-38? YAML-38?',
    { 编制: '2#注：待定', 学历: '本科 // 待定', 备注: 'C# 开发', 专业: '见 https://a.cn/b' },
  ],
]);
