import { describe, expect, it } from 'vitest';
import type { Block, FigureBlock, Label } from '../../../src/booklet/blocks.ts';
import type { Part } from '../../../src/booklet/booklet.ts';
import { markdownRenderer } from '../../../src/renderers/markdown/markdown.ts';
import { firstMissing, textsOf } from '../author-texts.ts';
import { bookletOf, draw } from '../draw.ts';
import {
  cell,
  heading,
  item,
  label,
  list,
  page,
  paragraph,
  reference,
  row,
  strong,
  table,
  text,
} from '../sample-blocks.ts';
import { sampleBooklet } from '../sample-booklet.ts';
import { sampleScene } from '../sample-scene.ts';
import { nodesOf, textOfHtml, toHtml } from './read-back.ts';

const written = async (...blocks: Block[]) => (await draw(markdownRenderer, bookletOf(blocks))).trimEnd();
const number = (words: string, level = 0): Label => ({
  scheme: 'outline',
  level,
  value: 1,
  text: words,
  sequence: 's',
});
const bullet: Label = { ...number('•'), scheme: 'bullet' };

describe('numbers and lists', () => {
  it('prints numbers as text and keeps Markdown from counting itself', async () => {
    const markdown = await written(
      heading(1, '总则', 'a', number('第一章')),
      heading(2, '职责', 'b', number('一、')),
      list(
        item(number('（一）'), '甲', list(item(number('1.'), '乙'), item(number('①'), '丙'))),
        item(number('1.2'), '丁'),
        item(bullet, '戊'),
        item(number('2.')),
      ),
    );
    expect(markdown).toBe(
      [
        '# 第一章 总则',
        '',
        '## 一、职责',
        '',
        '- （一）甲',
        '  - 1.\u00a0乙',
        '  - ① 丙',
        '- 1.2 丁',
        '- 戊',
        '- 2\\.',
      ].join('\n'),
    );
    expect(toHtml(markdown)).not.toContain('<ol');
  });

  it('keeps two lists apart, and what belongs to an item in it', async () => {
    const html = toHtml(
      await written(
        list(
          item(bullet, '甲', paragraph('甲二'), table('grid', [1], [row(label('头'))], [row(cell('体'))])),
        ),
        list(item(bullet, list(item(bullet, '乙')))),
        paragraph('丙'),
      ),
    );
    const parents = html
      .replace(/\s+/gu, '')
      .match(/<\/?(?:ul|table|li)>|[甲乙丙头体]/gu)
      ?.join('');
    expect(parents).toBe('<ul><li>甲甲<table>头体</table></li></ul><ul><li><ul><li>乙</li></ul></li></ul>丙');
  });
});

describe('links', () => {
  const parts = (...all: { id: string; blocks: Block[] }[]) => ({
    parts: () =>
      all.map(
        (each): Part => ({ role: 'position', orientation: 'portrait', newPage: true, chapter: '', ...each }),
      ),
  });

  it('leads to the anchors that GitHub makes, and to our own where those are not unique', async () => {
    const markdown = await draw(markdownRenderer, {
      ...bookletOf([]),
      outline: [
        { id: 'p_一部_主管', level: 1, label: '', text: '主管' },
        { id: 'd_后勤', level: 2, label: '第二章', text: '后勤 & 行政 (A)' },
        { id: 'missing', level: 2, label: '', text: '[不在]' },
      ],
      ...parts(
        { id: 'toc', blocks: [{ kind: 'contents', title: '目录', depth: 2 }] },
        { id: 'p_一部_主管', blocks: [heading(1, '主管', 'p_一部_主管')] },
        { id: 'p_二部_主管', blocks: [heading(1, '主管', 'p_二部_主管'), heading(3, '主管-1', 'x')] },
        { id: 'd_后勤', blocks: [heading(2, '后勤 & 行政 (A)', 'd_后勤', number('第二章'))] },
        {
          id: 'plain',
          blocks: [
            paragraph([
              reference('x', '甲!'),
              text('!'),
              reference('plain', ']乙'),
              reference('gone', '1. 丙'),
            ]),
          ],
        },
        { id: 'unused', blocks: [paragraph([reference('gone', '1. 丙')])] },
      ),
    });
    expect(markdown.split('\n').filter((line) => line !== '')).toEqual([
      '# 目录',
      '- [主管](#p_一部_主管)',
      '  - [第二章 后勤 & 行政 (A)](#第二章-后勤--行政-a)',
      '  - \\[不在]',
      '# <a id="p_一部_主管"></a>主管',
      '# <a id="p_二部_主管"></a>主管',
      '## <a id="x"></a>主管-1',
      '## 第二章 后勤 & 行政 (A)',
      '<a id="plain"></a>',
      '[甲\\!](#x)\\![\\]乙](#plain)1. 丙',
      '1\\. 丙',
    ]);
  });

  it('resolves every link of the whole sample', async () => {
    const html = toHtml(await draw(markdownRenderer, sampleBooklet()));
    const slugs = new Set<string>();
    for (const { name = '', attribs, ...node } of nodesOf(html)) {
      if (attribs?.id) slugs.add(attribs.id);
      if (/^h\d$/u.test(name))
        slugs.add(
          textOfHtml(`<x>${[...(node.children ?? [])].map(innerText).join('')}</x>`)
            .toLowerCase()
            .replace(/[^\p{L}\p{N}_\- ]/gu, '')
            .replaceAll(' ', '-'),
        );
    }
    const targets = [...nodesOf(html)].flatMap(({ name, attribs }) =>
      name === 'a' && attribs?.href ? [decodeURI(attribs.href.slice(1))] : [],
    );
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((target) => !slugs.has(target))).toEqual([]);
  });
});

interface Inner {
  readonly type: string;
  readonly data?: string;
  readonly children?: readonly Inner[];
}
const innerText = (node: Inner): string =>
  node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(innerText).join('');

describe('tables', () => {
  it('spreads merged cells, aligns columns and writes lists as lines', async () => {
    const markdown = await written(
      table(
        'grid',
        [1, 1, 1],
        [
          row(label('部|门', { rowspan: 2 }), label('编制', { colspan: 2 })),
          row(label('核定'), label('在岗')),
        ],
        [
          row(
            cell('甲', { rowspan: 2 }),
            cell('1', { align: 'end' }),
            cell([list(item(number('1.'), '一', list(item(number('（1）'), '二'))))]),
          ),
          row(cell('2', { align: 'end' }), cell([paragraph('三'), paragraph('四')])),
          row(cell('合计', { colspan: 2 }), cell('')),
        ],
        '定员',
      ),
    );
    expect(markdown.split('\n')).toEqual([
      '定员',
      '',
      '| 部\\|门 | 编制 |  |',
      '| --- | --: | --- |',
      '|  | 核定 | 在岗 |',
      '| 甲 | 1 | 1.\u00a0一<br>\u3000（1）二 |',
      '|  | 2 | 三<br>四 |',
      '| 合计 |  |  |',
    ]);
  });

  it('writes an index without its page numbers, as a list', async () => {
    const markdown = await written(
      heading(2, '主管', 'p'),
      table(
        'plain',
        [4, 1],
        [],
        [row(cell([paragraph([reference('p', '主管')])]), cell([paragraph([page('p')])]))],
      ),
    );
    expect(markdown).toBe('# 主管\n\n- [主管](#主管)');
  });

  it('writes facts that stand side by side as a list, other tables without a header as they are', async () => {
    const fact = (name: string, value: string) => cell([paragraph([strong(name), text(`：${value}`)])]);
    const facts = [row(fact('编号', 'A1'), fact('等级', 'M3')), row(fact('地点', '总部'), cell(''))];
    expect(await written(table('plain', [1, 1], [], facts))).toBe(
      '- **编号**：A1\n- **等级**：M3\n- **地点**：总部',
    );
    expect(await written(table('plain', [1], [], [row(cell('1. 甲|乙')), row(cell('# 丙'))]))).toBe(
      '- 1\\. 甲\\|乙\n- \\# 丙',
    );
    const words = [row(cell('甲'), cell('乙'))];
    expect(await written(table('plain', [1, 1], [], words))).toBe('|  |  |\n| --- | --- |\n| 甲 | 乙 |');
  });

  it('writes a form as facts, then what is long under its label', async () => {
    const duties = list(item(number('1.'), '接待'), item(number('2.'), '回访'));
    const markdown = await written(
      table(
        'form',
        [1, 1, 1, 1],
        [],
        [
          row(label('客服经理说明书', { colspan: 4 })),
          row(label('岗位'), cell('客服经理'), label('编号'), cell('')),
          row(label('职责'), cell([duties], { colspan: 3 })),
          row(label('资格', { rowspan: 3, vertical: true }), label('学历'), cell('本科', { colspan: 2 })),
          row(label('经验'), cell([paragraph('五年'), paragraph('同行业')], { colspan: 2 })),
          row(cell('身体健康', { colspan: 3 })),
          row(label('关系', { rowspan: 2 }), label('内部'), cell('各部门', { colspan: 2 })),
          row(label('外部'), cell('客户', { colspan: 2 })),
          row(label('签字'), cell('', { colspan: 3 })),
          row(label('指标', { rowspan: 3 }), label('内容'), label('权重'), label('目标')),
          row(cell('满意度'), cell('40'), cell('95%')),
          row(cell('回访率'), cell('60'), cell('99%')),
          row(label('备注'), cell('无', { colspan: 3 })),
        ],
      ),
    );
    expect(markdown.split('\n\n')).toEqual([
      '**客服经理说明书**',
      '| 岗位 | 客服经理 |\n| --- | --- |\n| **编号** |  |',
      '**职责**',
      '- 1.\u00a0接待\n- 2.\u00a0回访',
      '**资格**',
      '| 学历 | 本科 |\n| --- | --- |\n| **经验** | 五年<br>同行业 |',
      '身体健康',
      '**关系**',
      '| 内部 | 各部门 |\n| --- | --- |\n| **外部** | 客户 |',
      '| 签字 |  |\n| --- | --- |',
      '**指标**',
      '| 内容 | 权重 | 目标 |\n| --- | --- | --- |\n| 满意度 | 40 | 95% |\n| 回访率 | 60 | 99% |',
      '| 备注 | 无 |\n| --- | --- |',
    ]);
  });
});

describe('figures', () => {
  const chart: FigureBlock = {
    kind: 'figure',
    figure: { kind: 'chart', scene: sampleScene('图', ['甲'], 'a') },
    alt: '公司 <图>',
    outline: [{ text: '公司', children: [{ text: '客服部', target: 'd', children: [] }] }],
  };

  it('tells what a chart shows, and lists the names in it', async () => {
    expect(await written(heading(2, '客服部', 'd'), chart)).toBe(
      '# 客服部\n\n公司 <图>\n\n- 公司\n  - [客服部](#客服部)',
    );
    expect(await written({ ...chart, caption: [text('图 1')], outline: [] })).toBe('图 1');
  });

  it('links to pictures from where the file is', async () => {
    const picture = {
      path: 'assets/组织 图(1).png',
      bytes: new Uint8Array(),
      type: 'png' as const,
      width: 1,
      height: 1,
      maxWidth: 1,
    };
    const blocks: Block[] = [{ kind: 'figure', figure: { kind: 'picture', picture }, alt: '[图]' }];
    expect((await draw(markdownRenderer, bookletOf(blocks))).trim()).toBe(
      '![\\[图\\]](../assets/组织%20图%281%29.png)',
    );
    expect((await draw(markdownRenderer, bookletOf(blocks), { handbookPath: '../..' })).trim()).toContain(
      '(../../assets/',
    );
  });
});

it('begins with the title on level 1 and has one heading level more below it', async () => {
  const markdown = await draw(markdownRenderer, sampleBooklet({ language: 'en', draft: true }));
  expect(markdown.split('\n').slice(0, 5)).toEqual([
    '> **DRAFT**',
    '',
    '**Example Components Ltd**',
    '',
    '# Functions and Job Descriptions',
  ]);
  expect(markdown.match(/^# /gmu)).toHaveLength(1);
  expect(markdown).toContain('\n## Chapter 1 Customer Service\n');
  expect(markdown).toContain('\n### Service Manager\n'.replace('### ', '### <a id="position-1-1"></a>'));
});

it('writes the same bytes again, ends in a line feed and holds no mark of its own', async () => {
  const [first, second] = [
    await draw(markdownRenderer, sampleBooklet()),
    await draw(markdownRenderer, sampleBooklet()),
  ];
  expect(first).toBe(second);
  expect(first.endsWith('\n')).toBe(true);
  expect(first).not.toContain('\0');
  expect(first).not.toMatch(/\n{3,}/u);
  expect(await draw(markdownRenderer, bookletOf([paragraph([strong('a\0b')])]))).toBe('**a\ufffdb**\n');
});

describe.each(['zh-CN', 'zh-TW', 'ko', 'en'] as const)('in %s', (language) => {
  it.each(['chinese', 'decimal'] as const)(
    'says everything once and in order, numbered in %s',
    async (numbering) => {
      const booklet = sampleBooklet({ language, numbering, departments: 1 });
      const shown = textOfHtml(toHtml(await draw(markdownRenderer, booklet)));
      expect(firstMissing(textsOf(booklet), shown)).toBeUndefined();
    },
  );
});
