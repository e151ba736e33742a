import { all } from './cases.ts';

const AGENT = { 岗位名称: '出纳', 编制: '1' };

all('content between Markdown fences', [
  ['«```yaml»\n岗位名称: 出纳\n编制: 1\n```\n', 'YAML-45+', AGENT],
  ['«~~~»\n岗位名称: 出纳\n编制: 1\n~~~', 'YAML-45+', AGENT],
  ['«```yaml»\r\n岗位名称: 出纳\r\n编制: 1\r\n', 'YAML-45+', AGENT],
  ['# 注\n岗位名称: 出纳\n编制: 1\n«```»\n', 'YAML-45+', AGENT],
  [
    '好的，以下是岗位说明书：\n\n«```yaml»\n岗位名称: 出纳\n编制: 1\n```\n\n- 可按需要调整：如编制\n',
    'YAML-45+',
    AGENT,
  ],
]);

all('fences in texts', [
  ['内容: |\n  ```yaml\n  a: 1\n  ```\n编制: 1\n', '', { 内容: '```yaml\na: 1\n```\n', 编制: '1' }],
]);
