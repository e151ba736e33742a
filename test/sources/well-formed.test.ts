import { describe, expect, it } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { plain, read } from './marked.ts';
import { random } from './random.ts';

/** What authors write as values: everything that could be taken for syntax, and is not. */
const TEXTS = [
  ...[
    '招聘：负责招聘',
    '1、负责招聘；2、负责培训',
    '1、招聘\n2、培训\n3、考核',
    '负责公司年度招聘计划',
    '- 负责',
    '—— 完',
    '－',
    '•点',
  ],
  ...[
    '“客户第一”的理念',
    'A #3 机组',
    '# 注释',
    '[重要] 客户',
    '{x}',
    '{{t}}',
    'a: b',
    'a:b',
    '标题：x',
    '学历：本科',
    '内容: 根据',
  ],
  ...[
    '注意事项：\n  缩进行\n',
    '@x',
    '*重点*',
    '&a 人',
    '!重要',
    '%5',
    '>=5年',
    '| a | b |',
    '`code`',
    '"引号"',
    "it's",
  ],
  ...[
    'C:\\技能\\x',
    '第一行\n第二行：有冒号\n- 第三\n\n第五\n',
    'tab\there',
    '001',
    'NO',
    '1.10',
    '9:00-18:00',
    'http://a.b/c?d=e#f',
  ],
  ...[
    '（一）总则',
    '一、总则',
    '①第一',
    '负责，包括: 招聘',
    '长'.repeat(90),
    'Plans, runs and reports: weekly',
    'word '.repeat(30),
  ],
  ...[
    '尾部空格　',
    ' lead',
    'trail ',
    '',
    "'",
    '"',
    '?',
    '? x',
    '-',
    '--',
    '- - x',
    ': x',
    'x:',
    'x :y',
    '[',
    '{',
    ']',
    '}',
  ],
  ...[
    'a, b',
    '，',
    '：',
    '：x',
    'key：',
    '=',
    '<<',
    '<',
    '>',
    '|',
    '🙂',
    '👩‍💼',
    '#3',
    '#待定',
    'x #',
    'x # y',
    '\n',
    '\n\nx',
    'x\n',
  ],
  ...[
    'a\n\n\nb',
    '  two\n    four\n',
    '【重要】负责',
    '［a］',
    '…',
    '...',
    '---',
    '%YAML',
    '，开头',
    '*',
    '* a',
    '+ b',
    '√ 完成',
  ],
];
const WORDS = [
  '岗位名称',
  '编号',
  '职能',
  '岗位职责',
  '学历',
  '标题',
  '内容',
  '细项',
  '注',
  '对内',
  '一、总则',
  'a b',
  'key',
  'a:b',
  '#k',
  '[k]',
];

type Value = string | Value[] | { [key: string]: Value };

function randomValue(next: (below: number) => number, depth: number): Value {
  const kind = depth === 0 ? 0 : next(10);
  if (kind < 6) return TEXTS[next(TEXTS.length)] ?? '';
  const length = 1 + next(4);
  if (kind < 8) return Array.from({ length }, () => randomValue(next, depth - 1));
  return randomGroup(next, depth - 1);
}

const randomGroup = (next: (below: number) => number, depth: number): Value =>
  Object.fromEntries(
    Array.from({ length: 1 + next(4) }, () => [WORDS[next(WORDS.length)] ?? '', randomValue(next, depth)]),
  );

function write(value: Value, next: (below: number) => number): string {
  const text = stringify(value, {
    schema: 'failsafe',
    indent: next(3) ? 2 : 4,
    indentSeq: next(2) === 0,
    lineWidth: [80, 0, 20, 40][next(4)] ?? 0,
    defaultStringType:
      (['PLAIN', 'PLAIN', 'PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'] as const)[next(5)] ?? 'PLAIN',
    defaultKeyType: 'PLAIN',
    blockQuote: (['literal', 'folded', true, false] as const)[next(4)] ?? true,
    collectionStyle: (['any', 'any', 'any', 'flow'] as const)[next(4)] ?? 'any',
  });
  return next(5) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

describe('YAML as programs write it', () => {
  it('is read as the parser reads it, without an error or a repair', () => {
    const next = random(42);
    const odd: unknown[] = [];
    for (let round = 0; round < 1500; round += 1) {
      const text = write(randomGroup(next, 4), next);
      const [document, ...others] = parseAllDocuments(text, {
        schema: 'failsafe',
        uniqueKeys: false,
        logLevel: 'silent',
      });
      if (!document || others.length > 0 || document.errors.length > 0) continue;
      const { value, diagnostics } = read(text);
      const wrong = diagnostics.filter(({ severity, fix }) => severity === 'error' || fix);
      const says = JSON.stringify(value.map(({ root }) => plain(root)));
      if (wrong.length > 0 || says !== JSON.stringify([document.toJS()])) odd.push({ text, wrong });
    }
    expect(odd).toEqual([]);
  });

  it('is read as JSON, however its lines are broken', () => {
    const next = random(7);
    const odd: unknown[] = [];
    for (let round = 0; round < 300; round += 1) {
      const group = randomGroup(next, 3);
      const text = JSON.stringify(group, null, next(2)).replaceAll(/^ +/gm, '');
      const broken = next(2) ? text.replaceAll('","', '",\n"') : text;
      if (JSON.stringify(JSON.parse(broken)) !== JSON.stringify(group)) continue;
      const { value, diagnostics } = read(broken);
      const wrong = diagnostics.filter(({ severity, fix }) => severity === 'error' || fix);
      const says = JSON.stringify(value.map(({ root }) => plain(root)));
      if (wrong.length > 0 || says !== JSON.stringify([group])) odd.push({ broken, wrong, says });
    }
    expect(odd).toEqual([]);
  });
});
