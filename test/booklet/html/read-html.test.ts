import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, FigureBlock } from '../../../src/booklet/blocks.ts';
import { LINE_BREAK, PARAGRAPH_BREAK } from '../../../src/booklet/html/inline-buffer.ts';
import type { PageContext } from '../../../src/booklet/html/page-reader.ts';
import { readHtml } from '../../../src/booklet/html/read-html.ts';
import { numberingStyles } from '../../../src/booklet/numbering-styles.ts';
import { textOf, textOfInlines } from '../text.ts';

const chart: Omit<FigureBlock, 'kind' | 'caption'> = {
  figure: { kind: 'chart', scene: { width: 1, height: 1, title: '', description: '', shapes: [] } },
  alt: 'a chart',
};

const CONTEXT: PageContext = {
  id: 'p_unit',
  anchors: 'h_1',
  numbering: numberingStyles('zh-CN', 'chinese'),
  figures: new Map([['chart-1', chart]]),
  isTarget: (id) => id.startsWith('p_'),
};

const read = (html: string) => readHtml(html, CONTEXT);

function blocksOf(html: string): readonly Block[] {
  const { segments, faults } = read(html);
  expect(faults).toEqual([]);
  return segments.flatMap((segment) => segment.blocks);
}

const text = (value: string) => ({ kind: 'text', text: value });

describe('text', () => {
  it('keeps emphasis and links, and unfolds what Handlebars escaped', () => {
    expect(
      blocksOf('<p>a <strong>b &lt;&amp;&#x27;&#x3D;</strong> <em>c</em><a href="#p_x">d</a></p>'),
    ).toEqual([
      {
        kind: 'paragraph',
        role: 'body',
        inlines: [
          text('a '),
          { ...text("b <&'="), strong: true },
          text(' '),
          { ...text('c'), emphasis: true },
          { kind: 'reference', target: 'p_x', text: 'd' },
        ],
      },
    ]);
  });

  it('breaks lines and paragraphs where the author did', () => {
    const blocks = blocksOf(`<p class="note">一${LINE_BREAK}二${PARAGRAPH_BREAK}三<br>四</p>`);
    expect(blocks).toEqual([
      { kind: 'paragraph', role: 'note', inlines: [text('一'), { kind: 'break' }, text('二')] },
      { kind: 'paragraph', role: 'note', inlines: [text('三'), { kind: 'break' }, text('四')] },
    ]);
  });

  it('takes line breaks of the template for layout: a space between words that are written apart', () => {
    expect(textOf(blocksOf('<p>\n  One\n  <strong>two</strong>\n  三\n 四 5\n</p>\n'))).toBe('One two三四 5');
  });

  it('keeps spaces inside the author’s text', () => {
    expect(textOf(blocksOf('<p>  a  b　c \t d </p>'))).toBe('a  b　c \t d');
  });

  it('gives text that stands by itself paragraphs of its own', () => {
    const blocks = blocksOf('<table><tr><th>名称</th><td>甲<p>乙</p>丙</td></tr></table>');
    expect(blocks[0]).toMatchObject({
      body: [
        {
          cells: [
            { header: true, align: 'center', blocks: [{ kind: 'paragraph', role: 'label' }] },
            { header: false, align: 'start', blocks: [{ role: 'body' }, { role: 'body' }, { role: 'body' }] },
          ],
        },
      ],
    });
  });

  it('makes a link to what is not in the booklet plain text', () => {
    expect(blocksOf('<p><a href="#q_else">名</a><a href="#q_else" class="page"></a></p>')).toEqual([
      { kind: 'paragraph', role: 'body', inlines: [text('名')] },
    ]);
    expect(blocksOf('<p>第<a href="#p_x" class="page"></a>页</p>')[0]).toMatchObject({
      inlines: [text('第'), { kind: 'page', target: 'p_x' }, text('页')],
    });
    const words = '（第 {page} 页）';
    expect(blocksOf(`<p>甲<a href="#p_x" class="page" words="${words}"></a></p>`)[0]).toMatchObject({
      inlines: [text('甲'), { kind: 'page', target: 'p_x', before: '（第 ', after: ' 页）' }],
    });
  });

  it('keeps any text whole', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .filter((word) => !/[\n\r\u2028\u2029\f\0]/.test(word));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (items) => {
        const escaped = (word: string) => word.replace(/[&<>"'`=]/g, (each) => `&#${each.charCodeAt(0)};`);
        const html = `<ol>${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}</ol>`;
        const [list] = blocksOf(html);
        const texts = list?.kind === 'list' ? list.items.map((item) => textOf(item.blocks)) : [];
        expect(texts).toEqual(items.map((item) => item.trim()));
      }),
      { seed: 11 },
    );
  });
});

describe('headings and lists', () => {
  it('counts headings, lists under them and lists in cells', () => {
    const blocks = blocksOf(
      `<h2 id="p_a">名</h2><h3 class="numbered">职责</h3><ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>
       <h3 class="numbered">权限</h3><table><tr><td><ol><li>d<ol><li>e</li></ol></li></ol></td></tr></table><ul><li>f</li></ul>`,
    );
    expect(textOf(blocks)).toBe('名\n一、职责\n（一）\na\n1.\nb\n（二）\nc\n二、权限\n1.\nd\n（1）\ne\n•\nf');
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 2, id: 'p_a' });
    expect(blocks[1]).toMatchObject({ level: 3, id: 'h_1_1', label: { scheme: 'outline', sequence: 'p_a' } });
  });

  it('numbers chapters by their value and articles through the chapters of a regulation', () => {
    const blocks = blocksOf(
      `<h1 id="d_a" class="numbered" value="12">部</h1><h2 id="r_a">制度</h2>
       <h3 class="chapter">总则</h3><ol class="articles"><li>a</li></ol>
       <h3 class="chapter">附则</h3><ol class="articles"><li>b<ol><li>c</li></ol></li></ol>`,
    );
    expect(textOf(blocks)).toBe('第十二章部\n制度\n第一章总则\n第一条\na\n第二章附则\n第二条\nb\n（一）\nc');
  });
});

describe('other blocks', () => {
  it('reads figures, contents, signatures and breaks', () => {
    const blocks = blocksOf(
      `<figure src="chart-1"><figcaption>图 1</figcaption></figure><contents title="目录" depth="2"></contents>
       <signatures><signature label="审核" value="甲"></signature></signatures><page-break></page-break>`,
    );
    expect(blocks).toEqual([
      { kind: 'figure', ...chart, caption: [text('图 1')] },
      { kind: 'contents', title: '目录', depth: 2 },
      { kind: 'signatures', lines: [{ label: '审核', value: '甲' }] },
      { kind: 'pageBreak' },
    ]);
  });

  it('reads tables with header rows, spans, widths and caption', () => {
    const [table] = blocksOf(
      `<table class="form" widths="10 20 70"><caption>表 1</caption><thead><tr><th>a</th><th colspan="2">b</th></tr></thead>
       <tbody><tr><th rowspan="2" class="vertical">c</th><td align="end">d</td><td>e</td></tr><tr><td colspan="2">f</td></tr></tbody></table>`,
    );
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table).toMatchObject({ role: 'form', widths: [10, 20, 70], caption: [text('表 1')] });
    expect(table.head[0]?.cells.map((cell) => cell.colspan)).toEqual([1, 2]);
    expect(table.body[0]?.cells[0]).toMatchObject({ rowspan: 2, vertical: true });
    expect(table.body[0]?.cells[1]).toMatchObject({ align: 'end' });
    expect(textOfInlines(table.caption ?? [])).toBe('表 1');
  });

  it('cuts a part into segments at sections with an orientation', () => {
    const { segments } = read('<p>a</p><section orientation="landscape"><p>b</p></section><p>c</p>');
    expect(segments.map(({ orientation, blocks }) => [orientation, textOf(blocks)])).toEqual([
      [undefined, 'a'],
      ['landscape', 'b'],
      [undefined, 'c'],
    ]);
  });
});

describe('what is outside the subset', () => {
  it.each([
    ['<div>甲</div>', { kind: 'element', element: 'div' }, '甲'],
    ['<p style="x">甲</p>', { kind: 'attribute', element: 'p', detail: 'style' }, '甲'],
    ['<p><table><tr><td>甲</td></tr></table></p>', undefined, '甲'],
    ['<ol><p>甲</p></ol>', { kind: 'place', element: 'p', detail: 'ol' }, '甲'],
    ['<td>甲</td>', { kind: 'place', element: 'td', detail: '' }, '甲'],
    ['<table>甲<tr><td>乙</td></tr></table>', { kind: 'text', element: 'table', detail: '甲' }, '乙\n甲'],
    ['<figure src="none"></figure>', { kind: 'figure', detail: 'none' }, ''],
  ])('is a fault that loses no text: %s', (html, fault, kept) => {
    const { segments, faults } = read(html);
    if (fault) expect(faults).toEqual([expect.objectContaining(fault)]);
    expect(
      textOf(segments.flatMap((segment) => segment.blocks))
        .split('\n')
        .sort(),
    ).toEqual(kept.split('\n').sort());
  });
});
