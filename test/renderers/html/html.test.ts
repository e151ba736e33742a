import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Block, Label } from '../../../src/booklet/blocks.ts';
import { htmlRenderer } from '../../../src/renderers/html/html.ts';
import { firstMissing, textsOf } from '../author-texts.ts';
import { bookletOf, draw } from '../draw.ts';
import {
  cell,
  heading,
  item,
  label,
  lineBreak,
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
import { AWKWARD_TEXTS } from '../sample-words.ts';

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: readonly Node[];
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

const nodesOf = (html: string) => [...walk(parseDocument(html) as unknown as Node)];
const textOf = (node: Node): string =>
  node.type === 'text'
    ? (node.data ?? '')
    : node.name === 'br'
      ? '\n'
      : (node.children ?? []).map(textOf).join('');
const page_ = (html: string) => html.slice(html.indexOf('<main>') + 6, html.indexOf('</main>'));

/** What the blocks make between `<section>` and `</section>`. */
async function drawn(...blocks: Block[]): Promise<string> {
  const html = page_(await draw(htmlRenderer, bookletOf(blocks)));
  return html.slice(html.indexOf('>') + 1, html.lastIndexOf('</section>')).trim();
}

const number = (words: string, level = 0): Label => ({
  scheme: 'outline',
  level,
  value: 1,
  text: words,
  sequence: 's',
});

describe('what an author types', () => {
  it('is text, whatever it looks like', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            '<',
            '>',
            '&',
            '"',
            "'",
            '</td>',
            '<script>',
            '&amp;',
            '-->',
            ']]>',
            '\u0000',
            '客服',
            '\n',
            '한글',
            'jd-pending:',
            '<a href="jd-pending:x">',
          ),
          { maxLength: 8 },
        )
        .map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(words, words, async (first, second) => {
        const html = await drawn(
          heading(2, first, 'h'),
          paragraph([
            text(first),
            strong(second),
            lineBreak,
            reference('h', first),
            reference('nowhere', second),
          ]),
          table('grid', [1], [], [row(cell(second))]),
        );
        const seen = nodesOf(html).filter(({ type }) => type === 'text').length;
        expect(seen).toBeGreaterThan(0);
        const clean = (raw: string) =>
          raw
            .replace(/\r\n?/gu, '\n')
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');
        const all = (nodesOf(html)[0] as Node).children ?? [];
        expect(textOf(all.find(({ name }) => name === 'h1') as Node)).toBe(clean(first));
        const names = nodesOf(html).flatMap(({ type, name = '' }) =>
          type === 'tag' || type === 'script' ? [name] : [],
        );
        expect(
          names.filter(
            (name) =>
              !['h1', 'p', 'strong', 'br', 'a', 'table', 'colgroup', 'col', 'tbody', 'tr', 'td'].includes(
                name,
              ),
          ),
        ).toEqual([]);
        const expected = `${clean(first + second)}\n${clean(first + second)}`;
        const paragraphs = all.filter(({ name }) => name === 'p');
        expect(paragraphs.map(textOf).join('')).toBe(expected);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('is in the file for the texts that trip everybody', async () => {
    for (const words of AWKWARD_TEXTS) {
      expect(textOf(parseDocument(await drawn(paragraph(words))) as unknown as Node)).toBe(words);
    }
  });
});

describe('a file by itself', () => {
  it('has a language, a title, a policy that fits its style, and nothing from outside', async () => {
    const html = await draw(htmlRenderer, sampleBooklet({ language: 'ko', draft: true }));
    expect(html).toContain('<html lang="ko">');
    expect(html).toContain('<title>부서 업무 및 직무 기술서</title>');
    const style = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html.replaceAll('&#39;', "'")).toContain(`style-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/<script|<link|\sstyle=|\son\w+=|src="(?!data:)|href="(?!#)|url\(|@import/u);
    expect(style).toContain('word-break:keep-all');
    // In a layout of fixed columns, and with breaks anywhere, words of narrow columns would be torn.
    expect(style).toContain('th,td{overflow-wrap:break-word}');
    expect(style).not.toContain('table-layout:fixed');
    expect(style).toContain('"초안"');
    expect(style).toContain('counter(page) " / " counter(pages) " 쪽"');
  });

  it('has every anchor once, and leads nowhere else', async () => {
    const nodes = nodesOf(await draw(htmlRenderer, sampleBooklet()));
    const ids = nodes.flatMap(({ attribs }) => (attribs?.id ? [attribs.id] : []));
    const targets = nodes.flatMap(({ name, attribs }) =>
      name === 'a' && attribs?.href ? [decodeURIComponent(attribs.href.slice(1))] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('is the same bytes again', async () => {
    expect(await draw(htmlRenderer, sampleBooklet())).toBe(await draw(htmlRenderer, sampleBooklet()));
  });

  it('keeps a theme within its style sheet', async () => {
    const { theme } = (await import('../draw.ts')).OPTIONS;
    const html = await draw(htmlRenderer, bookletOf([]), {
      theme: {
        ...theme,
        colors: { ...theme.colors, text: 'red}</style><script>' },
        fonts: { ...theme.fonts, body: { ...theme.fonts.body, latin: 'A"</style>\\' } },
      },
    });
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
    expect(html).not.toContain('<script>');
  });
});

describe('blocks', () => {
  it('prints numbers as text in lists that are lists', async () => {
    expect(
      await drawn(
        heading(1, '总则', 'a', number('第一章')),
        list(item(number('（一）'), '甲', list(item(number('1.'), '乙'))), item(number('（二）'))),
        list(item({ ...number('•'), scheme: 'bullet' }, '丙')),
      ),
    ).toBe(
      [
        '<h1 id="a" class="level-1"><span class="number">第一章 </span>总则</h1>',
        '<ol role="list">',
        '<li><span class="number">（一）</span>甲',
        '<ol role="list">',
        '<li><span class="number">1. </span>乙</li>',
        '</ol></li>',
        '<li><span class="number">（二）</span></li>',
        '</ol>',
        '<ul role="list">',
        '<li>丙</li>',
        '</ul>',
      ].join('\n'),
    );
  });

  it('keeps merged cells, widths and what a header is the header of', async () => {
    const html = await drawn(
      table(
        'form',
        [1, 2, 1],
        [row(label('一', { colspan: 2 }), label('二'))],
        [
          row(label('题', { colspan: 3 })),
          row(label('格', { rowspan: 2, vertical: true }), label('级'), cell('值', { align: 'end' })),
          row(cell([paragraph('甲'), paragraph(''), paragraph('乙')], { colspan: 2 })),
          row(label('内容'), label('权重'), label('目标')),
        ],
        '表',
      ),
    );
    expect(html.split('\n')).toEqual([
      '<table class="form">',
      '<caption>表</caption>',
      '<colgroup><col class="w250"><col class="w500"><col class="w250"></colgroup>',
      '<thead>',
      '<tr><th scope="colgroup" colspan="2" class="center">一</th><th scope="col" class="center">二</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><th scope="colgroup" colspan="3" class="center">题</th></tr>',
      '<tr><th scope="rowgroup" rowspan="2" class="center"><div class="vertical">格</div></th><th scope="row" class="center">级</th><td class="end">值</td></tr>',
      '<tr><td colspan="2"><p>甲</p>',
      '<p>乙</p></td></tr>',
      '<tr><th scope="col" class="center">内容</th><th scope="col" class="center">权重</th><th scope="col" class="center">目标</th></tr>',
      '</tbody>',
      '</table>',
    ]);
    expect(await draw(htmlRenderer, bookletOf([table('grid', [1, 2], [], [])]))).toContain(
      '.w333{width:33.3%}.w667{width:66.7%}',
    );
  });

  it('draws charts whose boxes lead to what is in the file', async () => {
    const scene = sampleScene('图', ['甲部', '乙'], 'd');
    const chart: Block = { kind: 'figure', figure: { kind: 'chart', scene }, alt: '图 & 表' };
    const linked = await drawn(heading(2, '甲部', 'd'), chart);
    expect(linked).toContain('<figure class="chart" aria-label="图 &amp; 表"><svg ');
    expect(linked).toMatch(/<a href="#d"[^>]*><(?:rect|path)/u);
    const alone = await drawn(chart);
    expect(alone).not.toContain('<a ');
    expect(alone).not.toContain('jd-pending');
    expect(textOf(parseDocument(alone) as unknown as Node)).toContain('甲部');
  });

  it('holds pictures, no wider than they may be', async () => {
    const picture = {
      path: 'a.png',
      bytes: new Uint8Array([1, 2, 3]),
      type: 'png' as const,
      width: 1000,
      height: 500,
      maxWidth: 100,
    };
    expect(
      await drawn({
        kind: 'figure',
        figure: { kind: 'picture', picture },
        alt: '"图"',
        caption: [text('图 1')],
      }),
    ).toBe(
      '<figure class="picture"><img src="data:image/png;base64,AQID" alt="&quot;图&quot;" width="378" height="189"><figcaption>图 1</figcaption></figure>',
    );
  });

  it('lists the contents in two levels, and draws no page numbers', async () => {
    const html = await draw(htmlRenderer, {
      ...bookletOf([
        { kind: 'contents', title: '目录', depth: 2 },
        heading(1, '甲', 'a'),
        heading(2, '乙', 'b'),
        paragraph([reference('b', '乙'), page('b')]),
      ]),
      outline: [
        { id: 'a', level: 1, label: '第一章', text: '甲' },
        { id: 'b', level: 2, label: '', text: '乙' },
        { id: 'gone', level: 2, label: '', text: '丙' },
      ],
    });
    expect(html).toContain(
      '<li><a href="#a"><span class="number">第一章 </span>甲</a>\n<ol role="list"><li><a href="#b">乙</a></li>\n<li>丙</li></ol></li>',
    );
    expect(html).toContain('<p><a href="#b">乙</a></p>');
  });

  it('sets the levels of headings under the title', async () => {
    const html = await draw(htmlRenderer, sampleBooklet({ language: 'en' }));
    expect(html.match(/<h1/gu)).toHaveLength(1);
    expect(html).toContain('<h1 class="cover-title">Functions and Job Descriptions</h1>');
    expect(html).toContain(
      '<h2 id="department-1" class="level-1"><span class="number">Chapter 1 </span>Customer Service</h2>',
    );
    expect(await drawn(heading(2, 'a', 'a'), heading(6, 'b', 'b'))).toContain(
      '<h2 id="b" class="level-6">b</h2>',
    );
  });
});

describe.each(['zh-CN', 'zh-TW', 'ko', 'en'] as const)('in %s', (language) => {
  it.each(['chinese', 'decimal'] as const)(
    'says everything once and in order, numbered in %s',
    async (numbering) => {
      const booklet = sampleBooklet({ language, numbering, departments: 1 });
      const shown = textOf(parseDocument(page_(await draw(htmlRenderer, booklet))) as unknown as Node);
      expect(firstMissing(textsOf(booklet), shown)).toBeUndefined();
    },
  );
});
