import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/chart/layout.ts';
import type { ChartModel } from '../../src/chart/model.ts';
import { chartToDot } from '../../src/chart/writers/dot.ts';
import { pagesToDrawio } from '../../src/chart/writers/drawio.ts';
import { chartToMermaid } from '../../src/chart/writers/mermaid.ts';
import { chartToPlantuml } from '../../src/chart/writers/plantuml.ts';
import { forests } from './random.ts';
import { company, node, post, WORDS } from './sample.ts';
import { nodesOf } from './scene-check.ts';
import { elementsOf, readXml } from './xml-check.ts';

const HOSTILE = '"]; end --> <b>x</b> & #35; \\n `md` ** // [[l]] {y} @enduml \' | ~ %%';

const small: ChartModel = {
  title: `公司 ${HOSTILE}`,
  roots: [
    node('company', 'c', '启明公司', {
      head: post('ceo', '总经理'),
      assistants: [post('as', '总经理助理')],
      children: [
        post('v', '销售总监', { vacant: true, staffing: { approved: 1, filled: 0 } }),
        post('s', '财务总监', { sharedWith: ['董事会秘书'] }),
        post('d', '内控专员', { dottedTo: [{ id: 's', title: '财务总监' }, { title: '集团审计部' }] }),
        post('x', HOSTILE),
      ],
    }),
  ],
};

const wide: ChartModel = {
  title: '大公司',
  roots: [
    post('boss', '总经理', { children: Array.from({ length: 400 }, (_, at) => post(`p${at}`, `专员${at}`)) }),
  ],
};

describe('chartToMermaid', () => {
  it('draws boxes, reports, dotted lines and what is special about a post', () => {
    const [drawing] = chartToMermaid(small, WORDS);
    const lines = drawing?.text.split('\n').map((line) => line.trim()) ?? [];
    expect(lines).toEqual(
      expect.arrayContaining([
        'flowchart TB',
        'n0["启明公司<br/>总经理"]:::company',
        'n1["总经理助理"]:::assistant',
        'n2["销售总监<br/>空缺 0/1"]:::vacant',
        'n3["财务总监<br/>兼 董事会秘书"]:::shared',
        'n4["内控专员<br/>业务上级：集团审计部"]:::position',
        'n0 --- n4',
        'n3 -. "业务指导" .- n4',
      ]),
    );
    expect(drawing?.notes).toEqual([]);
  });

  it('writes signs of its own language as character codes', () => {
    const [drawing] = chartToMermaid(small, WORDS);
    const label = /n5\["(.*)"\]:::position/.exec(drawing?.text ?? '')?.[1] ?? '';
    const decoded = label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(decoded).toBe(HOSTILE);
    expect(label.replace(/#\d+;/g, '')).not.toMatch(/["\]<>&`#;%{}|]/);
  });

  it('gives Mermaid no line of which it drops a semicolon, as it does of styles', () => {
    const titles = ['style fill:#f00;', 'classDef x fill:#fff', 'a style b: c :#1;'];
    const [drawing] = chartToMermaid(
      { title: '', roots: [post('a', '甲', { children: titles.map((title) => post(title, title)) })] },
      WORDS,
    );
    expect(drawing?.text).toContain('fill');
    expect(drawing?.text).not.toMatch(/(?:style|classDef).*:\S*#.*;/);
  });

  it('keeps to the limits of Mermaid, and shows every post in one of the drawings', () => {
    for (const model of [wide, company(1000), { title: '多', roots: wide.roots[0]?.children ?? [] }]) {
      const drawings = chartToMermaid(model, WORDS);
      expect(drawings[0]?.notes).toEqual([{ kind: 'split', drawings: drawings.length, most: 100 }]);
      for (const { text } of drawings) {
        expect(text.length).toBeLessThan(50_000);
        expect(text.match(/^ {2}n\d+\["/gm)?.length ?? 0).toBeLessThanOrEqual(102);
        expect(text.match(/ --- /g)?.length ?? 0).toBeLessThan(500);
      }
      const all = drawings.map(({ text }) => text).join('\n');
      for (const { title } of nodesOf(model)) expect(all).toContain(title.replace('（', '（'));
    }
  });
});

describe('chartToDot', () => {
  it('draws boxes, reports, dotted lines and what is special about a post', () => {
    const { text } = chartToDot(small, WORDS);
    expect(text).toContain('n0 [label="启明公司\\n总经理"');
    expect(text).toMatch(/n2 \[label="销售总监\\n空缺 0\/1".*style="filled,dashed"/);
    expect(text).toMatch(/n3 \[label="财务总监\\n兼 董事会秘书".*peripheries=2/);
    expect(text).toContain('  n0 -> n2;');
    expect(text).toMatch(/n3 -> n4 \[style=dashed/);
  });

  it('ends no string but where it ends', () => {
    fc.assert(
      fc.property(forests, (model) => {
        const { text } = chartToDot(model, WORDS);
        const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, 'S');
        expect(bare).toMatch(/^digraph S \{\n[^"\\]*\n\}\n$/);
        expect(bare).not.toMatch(/[^\x00-\x7f]/);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('says when a drawing is too wide to be printed, and leaves right angles that Graphviz fails at', () => {
    const { text, notes } = chartToDot(wide, WORDS);
    expect(notes).toEqual([{ kind: 'crowded', boxes: 401, most: 100 }]);
    expect(text).toContain('splines=polyline');
    expect(chartToDot(small, WORDS).text).toContain('splines=ortho');
  });
});

describe('chartToPlantuml', () => {
  it('is an outline with a line a box', () => {
    const lines = chartToPlantuml(small, WORDS).text.split('\n');
    expect(lines[0]).toBe('@startwbs');
    expect(lines.at(-2)).toBe('@endwbs');
    expect(lines).toEqual(
      expect.arrayContaining([
        '* 启明公司 · 总经理',
        '** 销售总监 · 空缺 0/1',
        '** 财务总监 · 兼 董事会秘书',
        '** 内控专员 · 业务上级：财务总监 · 业务上级：集团审计部',
      ]),
    );
    expect(chartToPlantuml(small, WORDS).notes).toEqual([{ kind: 'dotted-as-text', lines: 2 }]);
  });

  it('keeps what an author types from being markup', () => {
    const line =
      chartToPlantuml(small, WORDS)
        .text.split('\n')
        .find((one) => one.startsWith('** ') && one.includes('enduml')) ?? '';
    const decoded = line.replace(/<U\+([0-9A-F]+)>/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    expect(decoded).toBe(`** ${HOSTILE}`);
    expect(line.replace(/<U\+[0-9A-F]{4}>/g, '').slice(3)).not.toMatch(/[~<>[\]{}"'\\&|#@%`]|\*\*|\/\//);
  });

  it('puts several roots under one', () => {
    const lines = chartToPlantuml(
      { title: '公司', roots: [post('a', '甲'), post('b', '乙')] },
      WORDS,
    ).text.split('\n');
    expect(lines).toEqual(['@startwbs', 'title 公司', '* 公司', '** 甲', '** 乙', '@endwbs', '']);
  });
});

describe('pagesToDrawio', () => {
  it('places the boxes where the chart has them, and ties the lines to them', () => {
    const pages = layoutChart(company(300), { words: WORDS, width: 842, height: 595, margin: 32 });
    const root = readXml(pagesToDrawio(pages));
    expect(root.children).toHaveLength(pages.length);
    for (const [at, page] of pages.entries()) {
      const cells = elementsOf(root.children[at] ?? root).filter(({ name }) => name === 'mxCell');
      const ids = cells.map(({ attributes }) => attributes.get('id'));
      expect(new Set(ids).size).toBe(ids.length);
      const edges = cells.filter(({ attributes }) => attributes.has('source'));
      expect(edges).toHaveLength(page.scene.links?.length ?? -1);
      for (const { attributes } of edges)
        expect(ids).toEqual(expect.arrayContaining([attributes.get('source'), attributes.get('target')]));
      const boxes = page.scene.shapes.filter((shape) => shape.kind === 'box' && shape.bare !== true);
      const places = cells.filter(
        ({ attributes }) => attributes.get('vertex') === '1' && !attributes.get('style')?.startsWith('text'),
      );
      expect(places.map(({ children }) => Number(children[0]?.attributes.get('x')))).toEqual(
        boxes.map((box) => ('x' in box ? box.x : -1)),
      );
    }
  });

  it('ties dotted lines to their boxes too, and draws the one of the legend', () => {
    const [page] = layoutChart(small, { words: WORDS, width: 842, height: 595, margin: 32 });
    const cells = elementsOf(readXml(pagesToDrawio(page ? [page] : []))).filter(
      ({ attributes }) => attributes.get('style')?.includes('dashed=1;') && attributes.get('edge') === '1',
    );
    expect(cells.map(({ attributes }) => attributes.has('source'))).toEqual([true, false]);
  });

  it('keeps what an author types from being markup', () => {
    const pages = layoutChart(small, { words: WORDS, width: 842, height: 595, margin: 32 });
    const values = elementsOf(readXml(pagesToDrawio(pages))).map(
      ({ attributes }) => attributes.get('value') ?? '',
    );
    const html = values.find((value) => value.includes('enduml')) ?? '';
    expect(html).not.toContain('<b>x</b>');
    expect(values.join('')).toContain('&lt;b&gt;');
  });
});
