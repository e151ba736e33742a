import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en/index.ts';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import type { Node } from '../../src/sources/tree.ts';
import { fixed, plain, read } from './marked.ts';
import { random } from './random.ts';

const SEEDS = [
  '岗位名称: 招聘经理\n编号: HR-1\n编制: 3 # 含兼职\n岗位概述: 负责招聘，维护渠道。\n岗位职责:\n  - 完成规划\n' +
    '  - 标题: 招聘管理\n    内容: 根据需要组织招聘：包括网站\n    细项: [拟定计划, 组织面试]\n    权重: 30\n  - 协助（编制）核定\n' +
    '任职资格:\n  学历: 本科\n  技能:\n    - 熟悉法规\n    - "沟通: 口头"\n考核指标:\n  引言: 每季度\n  条目:\n' +
    '    - {内容: 满意度, 目标: "≥95%", 权重: 40}\n工作时间: |\n  办公室，\n  偶尔出差。\n备注: >-\n  折叠\n  第二行\n',
  '部门名称：客服部\n职能：负责客户\n岗位:\n  - 岗位名称: 主管\n    编制: 2\n    岗位职责:\n    - 一\n    - 二\n---\n' +
    '岗位名称: x\n权限:\n  - &a 审批\n  - *a\n',
];
const BITS = [
  ...[
    '：',
    ': ',
    ':',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '　',
    '\u00a0',
    '“',
    '”',
    '"',
    "'",
    '-',
    '－',
    '- ',
    '•',
    '1、',
    '#',
    ' #',
  ],
  ...[
    '&',
    '*',
    '!',
    '|',
    '>',
    '[',
    ']',
    '{',
    '}',
    '{{',
    '，',
    ',',
    '、',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u0000',
    '\u2028',
  ],
  ...[
    '😀',
    '\ud83d',
    '𠮷',
    '---\n',
    '...\n',
    '%',
    '@',
    '`',
    '<<: ',
    '__proto__: ',
    '岗位名称: ',
    '权限:\n  - ',
    '  ',
    '~',
  ],
  ...[
    'null',
    '001',
    '*a',
    '&a ',
    '?',
    '? ',
    '\\',
    '\\u0000',
    '］',
    '［',
    '｛',
    '｝',
    '】',
    '｜',
    '＃',
    '（',
    '）',
    '\u0301',
  ],
];

function mutate(text: string, next: (below: number) => number): string {
  const at = next(text.length + 1);
  const bit = BITS[next(BITS.length)] ?? '';
  switch (next(4)) {
    case 0:
      return text.slice(0, at) + bit + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + next(6));
    case 2:
      return text.slice(0, at) + bit + text.slice(at + 1 + next(3));
    default:
      return text.slice(0, at) + text.slice(next(text.length + 1), next(text.length + 1)) + text.slice(at);
  }
}

function* files(count: number): Generator<string> {
  const next = random(20_251_122);
  for (let index = 0; index < count; index += 1) {
    let text = SEEDS[next(SEEDS.length)] ?? '';
    for (let times = 1 + next(4); times > 0; times -= 1) text = mutate(text, next);
    yield text;
  }
}

const inside = (node: Node, length: number): boolean => {
  const isIn = node.start >= 0 && node.start <= node.end && node.end <= length;
  if (node.kind === 'list') return isIn && node.items.every((item) => inside(item, length));
  if (node.kind === 'scalar') return isIn;
  return isIn && node.pairs.every(({ key, value }) => inside(key, length) && inside(value, length));
};

describe('files broken at random', () => {
  it('are read without a throw, with every place inside the text and a sentence for every fault', () => {
    const odd: string[] = [];
    for (const text of files(1000)) {
      const { value, diagnostics } = read(text);
      const isIn = diagnostics.every(({ range: { start: from, end } }) => {
        const lines = text.split(/\r\n|\n|\r/).length;
        return (
          from.offset >= 0 && from.offset <= end.offset && end.offset <= text.length && end.line <= lines
        );
      });
      const sentences = diagnostics.flatMap(({ code, facts }) =>
        [en, zhCN].map((catalogue) => Object.values(say(catalogue, code, facts)).join()),
      );
      const isSaid = sentences.every((one) => !/undefined|NaN|\[object/.test(one));
      if (!isIn || !isSaid || !value.every(({ root }) => inside(root, text.length))) odd.push(text);
    }
    expect(odd).toEqual([]);
  });

  it('say the same once they are repaired, and need no second repair', () => {
    const odd: unknown[] = [];
    for (const text of files(1000)) {
      const before = read(text);
      if (!before.diagnostics.some(({ fix }) => fix)) continue;
      const repaired = fixed(text, before.diagnostics);
      const after = read(repaired);
      const says = JSON.stringify(before.value.map(({ root }) => plain(root)));
      const isSame = JSON.stringify(after.value.map(({ root }) => plain(root))) === says;
      if (!isSame || after.diagnostics.some(({ fix }) => fix)) odd.push({ text, repaired });
    }
    expect(odd).toEqual([]);
  });

  it('of a hundred kilobytes are read in bounded time', () => {
    const lines = [
      '岗位：x\n',
      'a: [\n',
      'a: "\n',
      '- a\n - b\n',
      'x y\n',
      '- *x\n',
      'a:\n\t- x\n',
      'a: x\n负责，招聘\n',
      '　',
      '"" ',
      '{}',
    ];
    // What is not linear would run into the time that a test has.
    for (const line of lines)
      expect(read(line.repeat(100_000 / line.length)).value.length).toBeLessThanOrEqual(1);
  });
});
