import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/chart/layout.ts';
import type { ChartModel, ChartNode } from '../../src/chart/model.ts';
import type { ChartPage } from '../../src/chart/page.ts';
import type { TextShape } from '../../src/chart/scene.ts';
import { company, node, post, WORDS } from './sample.ts';
import { boxesOf } from './scene-check.ts';

const A4 = { words: WORDS, width: 842, height: 595, margin: 32 };

const textsOf = ({ scene }: ChartPage) =>
  scene.shapes.filter((shape): shape is TextShape => shape.kind === 'text').map(({ text }) => text);

/** The boxes of a page that lead to other pages: what they say and where they lead. */
const stubsOf = ({ scene }: ChartPage) =>
  boxesOf(scene)
    .filter(({ box, texts }) => box.id === undefined && texts.some(({ text }) => text.includes('→')))
    .map(({ box, texts }) => ({
      title: texts[0]?.text,
      page: Number(/第 (\d+) 页/.exec(texts.at(-1)?.text ?? '')?.[1]),
      target: box.target,
    }));

const department = (id: string, posts: number, more: Partial<ChartNode> = {}) =>
  node('department', id, `${id}部`, {
    head: post(`${id}-head`, `${id}经理`),
    children: Array.from({ length: posts }, (_, at) => post(`${id}-${at}`, `专员${at}`)),
    staffing: { approved: posts + 2, filled: posts + 1 },
    ...more,
  });

const firm = (departments: readonly ChartNode[]): ChartModel => ({
  title: '启明公司',
  roots: [node('company', 'c', '启明公司', { head: post('ceo', '总经理'), children: departments })],
});

describe('pages of a chart', () => {
  it('are one page where all fits, without page numbers and without stubs', () => {
    const [page, ...others] = layoutChart(firm([department('甲', 5), department('乙', 5)]), A4);
    expect(others).toEqual([]);
    expect(page?.title).toBe('启明公司');
    expect(page && stubsOf(page)).toEqual([]);
    expect(page && textsOf(page).join()).not.toContain('第');
  });

  it('begin with a summary whose departments lead to the pages that show them', () => {
    const pages = layoutChart(company(300), A4);
    const [summary] = pages;
    const stubs = summary ? stubsOf(summary) : [];
    expect(stubs.length).toBeGreaterThan(9);
    for (const { title, page, target } of stubs) {
      const there = pages[page - 1];
      expect(target).toBe(there?.anchor);
      expect(there && textsOf(there)).toContain(title);
    }
    expect(new Set(pages.map(({ anchor }) => anchor)).size).toBe(pages.length);
  });

  it('give every first-level department of some size a page of its own, and small neighbours one together', () => {
    const pages = layoutChart(
      firm([department('甲', 160), department('乙', 3), department('丙', 4), department('丁', 130)]),
      A4,
    );
    expect(pages.map(({ title }) => title)).toEqual(['启明公司', '甲部', '乙部、丙部', '丁部']);
    expect(pages.map(({ roots }) => roots)).toEqual([['c'], ['甲'], ['乙', '丙'], ['丁']]);
  });

  it('name what is above, with its page, the totals and the page number', () => {
    const inner = department('戊', 40, { children: [department('己', 160), department('庚', 160)] });
    const pages = layoutChart(firm([department('甲', 130), inner]), A4);
    const page = pages.find(({ title }) => title.startsWith('己部'));
    const texts = page ? textsOf(page) : [];
    expect(texts).toEqual(
      expect.arrayContaining([
        '启明公司（第 1 页）',
        '戊部（第 3 页）',
        `第 ${page?.number} 页 共 ${pages.length} 页`,
        '岗位 161 · 在岗/编制 161/162',
      ]),
    );
    const links = page?.scene.shapes.flatMap((shape) =>
      shape.kind === 'box' && shape.bare === true ? [shape.target] : [],
    );
    expect(links).toEqual(['chart-1', 'chart-3']);
  });

  it('deal a list that is too long out over pages, the manager over each', () => {
    const boss = post('boss', '总经理', {
      children: Array.from({ length: 400 }, (_, at) => post(`p${at}`, `专员${at}`)),
    });
    const pages = layoutChart({ title: '公司', roots: [boss] }, A4);
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, page] of pages.entries()) {
      expect(page.title).toBe(`公司（${at + 1}/${pages.length}）`);
      expect(textsOf(page)).toContain('总经理');
    }
    const sizes = pages.map(({ boxes }) => boxes);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(12);
  });

  it('say in words who is a manager by dotted line on another page or outside, and draw the line on the same page', () => {
    const dotted = (id: string, title: string) => ({ dottedTo: [{ id, title }] });
    const pages = layoutChart(
      firm([
        department('甲', 0, {
          children: [
            post('a', '甲一', dotted('甲-50', '专员50')),
            post('b', '甲二'),
            post('x', '甲三', { dottedTo: [{ title: '集团审计' }] }),
            ...department('甲', 90).children,
          ],
        }),
        department('乙', 0, {
          children: [post('e', '乙一', dotted('b', '甲二')), ...department('乙', 90).children],
        }),
      ]),
      A4,
    );
    const says = (id: string) =>
      pages
        .flatMap(({ scene }) => boxesOf(scene))
        .find(({ box }) => box.id === id)
        ?.texts.map(({ text }) => text)
        .slice(1)
        .join('');
    expect(says('a')).toBe('');
    expect(says('x')).toBe('业务上级：集团审计');
    expect(says('e')).toBe('业务上级：甲二（第 2 页）');
    const lines = pages.map(
      ({ scene }) =>
        scene.shapes.filter(
          (shape) => shape.kind === 'line' && shape.tone === 'dotted' && shape.points.length > 4,
        ).length,
    );
    expect(lines).toEqual([0, 1, 0]);
  });

  it('explain just the signs they use', () => {
    const legend = (model: ChartModel) =>
      layoutChart(model, A4).map((page) =>
        page.scene.shapes.flatMap((shape) =>
          shape.kind === 'text' && shape.tone === 'legend' ? [shape.text] : [],
        ),
      );
    expect(legend(firm([department('甲', 3, { staffing: { approved: 3 } })]))).toEqual([[]]);
    const children = [post('a', '甲一', { vacant: true }), post('b', '甲二', { sharedWith: ['丙'] })];
    const under = (rest: Partial<ChartNode>): ChartModel => ({
      title: '',
      roots: [node('department', 'd', '部', { children, ...rest })],
    });
    expect(legend(under({}))).toEqual([[]]);
    expect(legend(under({ assistants: [post('c', '甲三')] }))).toEqual([
      ['部门', '岗位', '助理', '空缺', '兼任'],
    ]);
    expect(legend(under({ staffing: { approved: 120, filled: 115 } }))).toEqual([
      ['部门', '岗位', '空缺', '兼任', '115/120', '在岗/编制'],
    ]);
    expect(legend(under({ children: [], staffing: { approved: 2, filled: 1 } }))).toEqual([[]]);
    expect(
      layoutChart(firm([department('甲', 3)]), { ...A4, legend: false })[0]?.scene.shapes.some(
        ({ tone }) => tone === 'legend',
      ),
    ).toBe(false);
  });

  it('are as large as the sheet, figures as small as the drawing', () => {
    const model = firm([department('甲', 5)]);
    expect(layoutChart(model, A4)[0]?.scene).toMatchObject({ width: 842, height: 595 });
    const [figure] = layoutChart(model, { words: WORDS, width: 480, height: 600, figure: true });
    expect(figure?.scene.width).toBeLessThan(480);
    expect(figure?.scene.height).toBeLessThan(300);
    expect(figure && textsOf(figure)).not.toContain('岗位 7');
  });

  it('keep to the type that is asked for', () => {
    const types = (options: object) =>
      layoutChart(company(30), { ...A4, ...options }).map(({ smallestType }) => smallestType);
    expect(Math.min(...types({ smallestType: 8.75, legend: false }))).toBeGreaterThanOrEqual(8.5);
    const [large] = layoutChart(firm([]), { ...A4, largestType: 14 });
    expect(
      large?.scene.shapes.find((shape) => shape.kind === 'text' && shape.tone === 'company'),
    ).toMatchObject({ size: 14 });
  });

  it('give the headcount of a post only where it is not one person who is there', () => {
    const staffed = (id: string, approved: number, filled?: number) =>
      post(id, id, {
        staffing: { approved, ...(filled === undefined ? {} : { filled }) },
        vacant: filled === 0,
      });
    const children = [
      staffed('a', 1),
      staffed('b', 1, 1),
      staffed('c', 3),
      staffed('d', 2, 1),
      staffed('e', 1, 0),
      staffed('f', 1, 2),
    ];
    const unit = node('department', 'u', '部', { children, staffing: { approved: 1 } });
    const [page] = layoutChart({ title: '', roots: [unit] }, A4);
    const facts = boxesOf(page?.scene as never)
      .filter(({ box }) => box.id !== undefined)
      .map(({ texts }) => texts.slice(1).map(({ text }) => text));
    expect(facts).toEqual([['编制 1'], [], [], ['编制 3'], ['1/2'], ['空缺 0/1'], ['2/1']]);
  });

  it('name the posts that the same person holds, in a double frame', () => {
    const shared = post('a', '出纳', { sharedWith: ['行政专员', '司机'] });
    const [page] = layoutChart({ title: '', roots: [shared] }, A4);
    const [drawn] = boxesOf(page?.scene as never);
    expect(drawn?.box.double).toBe(true);
    expect(drawn?.texts.map(({ text }) => text).join('')).toBe('出纳兼 行政专员、司机');
    const [one] = layoutChart({ title: '', roots: [{ ...shared, sharedWith: ['司机'] }] }, A4);
    expect(boxesOf(one?.scene as never)[0]?.texts.map(({ text }) => text)).toEqual(['出纳', '兼 司机']);
  });

  it('fill a sheet with a few boxes, but no more than it holds', () => {
    const titles = (model: ChartModel, more: object = {}) =>
      layoutChart(model, { ...A4, ...more }).map(({ scene }) =>
        Math.max(...boxesOf(scene).flatMap(({ texts }) => texts.map(({ size }) => size))),
      );
    const few = firm([department('甲', 2)]);
    const [alone = 0] = titles(few);
    expect(alone).toBeGreaterThan(13);
    expect(alone).toBeLessThan(15);
    expect(titles(few, { largestType: 11 })).toEqual([11]);
    expect(Math.max(...titles(few, { figure: true, margin: 0 }))).toBe(10);
    expect(Math.max(...titles(company(300)))).toBeLessThan(alone - 1);
  });
});
