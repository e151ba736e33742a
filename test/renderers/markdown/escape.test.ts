import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../src/booklet/blocks.ts';
import { markdownRenderer } from '../../../src/renderers/markdown/markdown.ts';
import { bookletOf, draw } from '../draw.ts';
import {
  cell,
  emphasis,
  heading,
  item,
  lineBreak,
  list,
  paragraph,
  row,
  strong,
  table,
  text,
} from '../sample-blocks.ts';
import { AWKWARD_TEXTS } from '../sample-words.ts';
import { collapsed, nodesOf, textOfHtml, toHtml } from './read-back.ts';

const written = (...blocks: Block[]) => draw(markdownRenderer, bookletOf(blocks));

/** Every sign that Markdown, HTML or GitHub could take for more than it is, in pieces that are likely to meet badly. */
const PIECES = [
  ...'\\`*_{}[]()#+-.!|<>~=:$@&"\'^/%;,1a部한 \u3000　）。：',
  '**',
  '***',
  '__',
  '~~',
  '~~~',
  '```',
  '---',
  '===',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '12) ',
  '# ',
  '> ',
  '| ',
  '|---|',
  ':-:',
  '- [ ] ',
  '[x]',
  '[^1]',
  '[a]: b',
  '](',
  '![',
  '<b>',
  '</p>',
  '<!--',
  '-->',
  '<?',
  '<a@b.c>',
  '&amp;',
  '&#65;',
  '&copy',
  'http://',
  'https://a.cn/b?c=d&e',
  'www.',
  'www.a.cn',
  'me@a.cn',
  'mailto:me@a.cn',
  ':smile:',
  ':+1:',
  '#123',
  '@user',
  '$a$',
  '$$',
  '客服部',
  '一、',
  '（二）',
  '1、',
  '①',
  '。',
  'word',
  'snake_case',
  '2024-01-01',
  '10:30',
  '20~27岁',
  '𠮷',
  '👍🏽',
  'é',
  '    ',
  '\\\\',
  '\\n',
];

const awkward = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  awkward,
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((each) => each.replace(/\p{Cc}/gu, ' ')),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: anyText.map(text) },
  { weight: 2, arbitrary: anyText.map(strong) },
  { weight: 1, arbitrary: anyText.map(emphasis) },
  {
    weight: 1,
    arbitrary: anyText.map((words): Inline => ({ kind: 'text', text: words, strong: true, emphasis: true })),
  },
  { weight: 2, arbitrary: fc.constant(lineBreak) },
);

const seen = (inlines: readonly Inline[]) =>
  collapsed(
    inlines.map((each) => (each.kind === 'break' ? '\n' : each.kind === 'page' ? '' : each.text)).join(''),
  )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const shown = (html: string) =>
  collapsed(textOfHtml(html))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Elements that author's text must never make. */
const foreign = (html: string, allowed: readonly string[]) =>
  [...nodesOf(html)].flatMap(({ type, name = '' }) =>
    type === 'tag' && !allowed.includes(name) ? [name] : type === 'comment' ? [type] : [],
  );

const RUNS = { seed: 20260101, numRuns: 800 };

describe('what an author types reads literally', () => {
  it('in paragraphs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(inline, { minLength: 1, maxLength: 5 }), async (inlines) => {
        const html = toHtml(await written(paragraph(inlines)));
        expect(foreign(html, ['p', 'br', 'strong', 'em'])).toEqual([]);
        expect(shown(html)).toBe(seen(inlines));
      }),
      RUNS,
    );
  });

  it('in headings, list items and cells', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (first, second, third) => {
        const label = { scheme: 'bullet', level: 0, value: 1, text: '•', sequence: 's' } as const;
        const blocks = [
          heading(2, first, 'h'),
          list(item(label, second), item(label, third, list(item(label, first)))),
          table(
            'grid',
            [1, 1],
            [row(cell(first), cell('-'))],
            [row(cell([paragraph(second), paragraph(third)]), cell(third))],
          ),
        ];
        const html = toHtml(await written(...blocks));
        expect(
          foreign(html, ['h1', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'a', 'p']),
        ).toEqual([]);
        expect(shown(html)).toBe(
          seen(
            [first, second, third, first, first, '-', second, third, third].flatMap((words) => [
              text(words),
              lineBreak,
            ]),
          ),
        );
      }),
      RUNS,
    );
  });

  it('for the texts that trip everybody', async () => {
    for (const words of AWKWARD_TEXTS) {
      expect(shown(toHtml(await written(paragraph(words))))).toBe(seen([text(words)]));
    }
  });
});

describe('the source stays readable', () => {
  const line = async (words: string) => (await written(paragraph(words))).trimEnd();

  it.each([
    '负责公司客户关系的维护（A&B 类），满意度 ≥95%；3 * 4 = 12，a < b，snake_case_名称。',
    '1、制定计划；2、组织实施!',
    '2024-01-01 10:30 前，费用 $500 以内，20~27 岁 #3 @王工',
    'C:\\temp\\客户',
    '(a) b]',
    '第 1. 条',
  ])('leaves %s alone', async (words) => {
    expect(await line(words)).toBe(words);
  });

  it.each([
    ['1. 制定计划', '1\\. 制定计划'],
    ['- 制定计划', '\\- 制定计划'],
    ['# 3', '\\# 3'],
    ['20~27 岁，3~5 年', '20\\~27 岁，3\\~5 年'],
    ['*必填', '\\*必填'],
    ['<b>', '\\<b>'],
    ['&lt;', '\\&lt;'],
    ['[x](y)', '\\[x](y)'],
    ['见 https://a.cn，或 me@a.cn', '见 https\\://a.cn，或 me\\@a.cn'],
  ])('disarms %s', async (words, escaped) => {
    expect(await line(words)).toBe(escaped);
  });

  it('uses asterisks where they work and tags where they would not', async () => {
    expect((await written(paragraph([strong('岗位职责'), text('如下')]))).trim()).toBe('**岗位职责**如下');
    expect((await written(paragraph([strong('注：'), text('见下')]))).trim()).toBe(
      '<strong>注：</strong>见下',
    );
    expect((await written(paragraph([text('见'), emphasis('附件'), text('。')]))).trim()).toBe('见*附件*。');
  });
});
