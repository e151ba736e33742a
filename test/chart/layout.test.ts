import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/chart/layout.ts';
import type { ChartModel, ChartNode } from '../../src/chart/model.ts';
import type { ChartOptions, ChartPage } from '../../src/chart/page.ts';
import { forests } from './random.ts';
import { company, node, post, WORDS } from './sample.ts';
import { boxesOf, faultsOf, idsOf, nodesOf } from './scene-check.ts';

const A4: ChartOptions = { words: WORDS, width: 842, height: 595, margin: 32 };
const A3: ChartOptions = { ...A4, width: 1191, height: 842 };
const PORTRAIT: ChartOptions = { ...A4, width: 595, height: 842 };
const FIGURE: ChartOptions = { words: WORDS, width: 460, height: 660, figure: true };

const one = (root: ChartNode): ChartModel => ({ title: root.title, roots: [root] });
const posts = (count: number, title: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => post(`p${at}`, title(at)));

/** Draws, and expects a drawing without fault that shows every node once. */
function drawn(model: ChartModel, options: ChartOptions): ChartPage[] {
  const pages = layoutChart(model, options);
  expect(pages.flatMap(({ scene }) => faultsOf(scene))).toEqual([]);
  expect(idsOf(pages).sort()).toEqual(
    nodesOf(model)
      .map(({ id }) => id)
      .sort(),
  );
  expect(dottedSaid(pages)).toBe(nodesOf(model).reduce((sum, { dottedTo }) => sum + dottedTo.length, 0));
  return pages;
}

/** Dotted lines drawn, and remarks instead of them. Every node has at most one. */
function dottedSaid(pages: readonly ChartPage[]): number {
  const drawn = pages.flatMap(({ scene }) => (scene.links ?? []).filter(({ dashed }) => dashed));
  const said = pages.flatMap(({ scene }) =>
    boxesOf(scene).filter(({ texts }) =>
      texts
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', '')
        .includes('业务上级：'),
    ),
  );
  return drawn.length + said.length;
}

function chain(length: number): ChartNode {
  let last = post('end', '末级岗位');
  for (let at = length; at > 1; at--) last = post(`c${at}`, `第${at}级主管`, { children: [last] });
  return last;
}

describe('layoutChart', () => {
  it.each([1, 10, 30, 100, 300, 1000])('draws a company of %i posts without fault', (count) => {
    for (const options of [A4, A3, PORTRAIT, FIGURE]) {
      const pages = drawn(company(count), options);
      for (const page of pages) expect(page.smallestType).toBeGreaterThanOrEqual(7);
    }
  });

  it('draws any forest on any paper without fault', () => {
    const papers = fc.constantFrom(A4, A3, PORTRAIT, FIGURE);
    fc.assert(
      fc.property(forests, papers, (model, paper) => void drawn(model, paper)),
      { seed: 20240501, numRuns: 120 },
    );
  });

  it.each([
    [
      'a manager with 400 reports',
      one(post('boss', '总经理', { children: posts(400, (at) => `专员${at}`) })),
    ],
    [
      'a manager with 400 vertical reports',
      one(post('boss', '总经理', { children: posts(400, () => '客服代表') })),
    ],
    ['a chain 60 deep', one(chain(60))],
    ['a chain 3,000 deep', one(chain(3000))],
    ['140 roots', { title: '公司', roots: posts(140, (at) => `岗位${at}`) }],
    [
      '140 roots with reports',
      {
        title: '公司',
        roots: posts(140, (at) => `团队${at}`).map((root, at) => ({
          ...root,
          children: Array.from({ length: at % 9 }, (_, below) => post(`q${at}-${below}`, '成员')),
        })),
      },
    ],
    ['one box', one(post('only', '店长'))],
    ['one department with a head', one(node('department', 'd', '客服部', { head: post('h', '客服经理') }))],
    [
      'names of 60 characters',
      one(post('boss', '长'.repeat(60), { children: posts(20, (at) => `${at}`.padEnd(60, '名')) })),
    ],
    [
      'words without a break',
      one(
        post('boss', 'x'.repeat(60), {
          children: posts(20, () => 'Donaudampfschifffahrtsgesellschaftskapitänswitwe'),
        }),
      ),
    ],
    ['names that are empty', one(post('boss', '', { children: posts(5, () => ' \u0000\n') }))],
    ['half characters', one(post('boss', '\ud800', { children: posts(3, () => 'a\udc00b') }))],
  ] satisfies [string, ChartModel][])('draws %s without fault', (_, model) => {
    for (const options of [A4, PORTRAIT, FIGURE]) {
      const pages = drawn(model, options);
      for (const page of pages) expect(page.smallestType).toBeGreaterThanOrEqual(6.99);
    }
  });

  it('sets departments at the foot of a chart upright where they are many, with their headcount under them', () => {
    const departments = (from: number) =>
      Array.from({ length: 7 }, (_, at) =>
        node('department', `d${from + at}`, ['品质保证部', '财务部', '信息化与流程管理部'][at % 3] ?? '', {
          ...(at % 2 === 0 ? { staffing: { approved: 12 } } : {}),
        }),
      );
    const leaders = [0, 7, 14].map((from) =>
      post(`vp${from}`, '副总经理', { children: departments(from), vacant: from === 7 }),
    );
    for (const options of [A4, A3]) {
      const [page, ...others] = drawn(one(node('company', 'c', '启明公司', { children: leaders })), options);
      expect(others).toEqual([]);
      const texts = (page?.scene.shapes ?? []).filter((shape) => shape.kind === 'text');
      expect(texts.filter(({ vertical }) => vertical)).toHaveLength(21);
      expect(texts.filter(({ text }) => text === '12')).toHaveLength(12);
    }
  });

  /** Departments of unlike sizes: the sales centre is higher than a low page. */
  const centres = () => {
    const staffing = (approved: number) => ({ staffing: { approved } });
    const unit = (id: string, title: string, size: number, children: ChartNode[]) =>
      node('department', id, title, { ...staffing(size), head: post(`${id}h`, `${title}长`), children });
    const hiring = unit('hr', '人事科', 3, [post('hr1', '招聘专员', staffing(2))]);
    const finance = unit('fin', '财务科', 2, [post('fin1', '金融研究专员')]);
    const orders = ['合同原件专员', '合同登记专员', '接单专员'].map((title, at) => post(`so${at}`, title));
    const contracts = [post('wc1', '工程合同管理专员'), post('wc2', '工程合同专员', staffing(2))];
    const care = [post('cs1', '客户服务专员', staffing(3)), post('cs2', '售后管理专员', staffing(2))];
    const children = [
      post('vp', '市场副总经理', {
        children: [unit('plan', '企划科', 3, [post('plan1', '设计专员', staffing(2))])],
      }),
      unit('support', '经营支持中心', 6, [hiring, finance]),
      unit('audit', '审计室', 4, [post('audit1', '审计员', { staffing: { approved: 3, filled: 2 } })]),
      unit('sales', '营业中心', 13, [
        unit('so', '营业管理科', 6, [post('so9', '销售合同专员', staffing(2)), ...orders]),
        unit('cs', '客户支持科', 6, care),
      ]),
      unit('works', '工程中心', 7, [
        unit('wc', '合同管理科', 4, contracts),
        unit('bid', '投标科', 3, [post('bid1', '投标专员', staffing(2))]),
      ]),
    ];
    return one(node('company', 'c', '启明公司', { ...staffing(35), head: post('ceo', '总经理'), children }));
  };

  it.each([
    [690, 290],
    [680, 310],
    [710, 270],
  ])('sets teams alike on a page of %i by %i, only the highest department in columns', (width, height) => {
    const [page, ...others] = drawn(centres(), { ...FIGURE, width, height });
    expect(others).toEqual([]);
    const places = new Map(boxesOf(page?.scene as never).map(({ box }) => [box.id, box.x]));
    const indents = [...places].flatMap(([id, x]) => {
      const team = /^(hr|fin|so|cs|wc|bid|plan)\d$/.exec(id ?? '')?.[1];
      return team === undefined ? [] : [Math.round(x - (places.get(team) ?? 0))];
    });
    expect(new Set(indents).size).toBe(1);
  });

  it.each([520, 550, 580])('brings a trunk down to two columns in one stroke, %i wide', (width) => {
    const [page] = drawn(centres(), { ...FIGURE, width, height: 330 });
    const slips = (page?.scene.links ?? []).flatMap(({ points }) =>
      points.flatMap((x, at) => {
        const aside = at % 2 === 0 && at + 6 < points.length ? Math.abs(x - (points[at + 2] ?? x)) : 0;
        return aside > 0 && aside < 6 ? [aside] : [];
      }),
    );
    expect(slips).toEqual([]);
  });

  it('lets dotted lines leave boxes at a side, 2 mm from solid lines and from one another', () => {
    const to = (id: string) => ({ dottedTo: [{ id, title: id }] });
    const unit = (id: string, children: ChartNode[]) =>
      node('department', id, `${id}管理部`, { head: post(`${id}h`, '部门负责人'), children });
    const children = [
      unit('a', [post('a1', '设计工程师'), post('a2', '测试工程师', to('ch'))]),
      unit('b', [post('b1', '会计'), post('b2', '人事专员', to('ceo'))]),
      unit('c', [post('c1', '班组长', { children: [post('c2', '装配工')] }), post('c3', '采购员')]),
      unit('d', [post('d1', '客户代表'), post('d2', '售后工程师', to('ah'))]),
    ];
    const head = post('ceo', '总经理', { assistants: [post('as', '总经理助理')] });
    const [page] = drawn(one(node('company', 'x', '启明公司', { head, children })), {
      ...FIGURE,
      width: 700,
      height: 350,
    });
    const scene = page?.scene as never as ChartPage['scene'];
    const dashed = (scene.links ?? []).filter((link) => link.dashed);
    expect(dashed).toHaveLength(3);
    const uprights = (points: readonly number[]) =>
      points.flatMap((x, at) => {
        const [y = 0, next, below = 0] = points.slice(at + 1);
        return at % 2 === 0 && x === next ? [{ x, top: Math.min(y, below), bottom: Math.max(y, below) }] : [];
      });
    const near = dashed.flatMap(({ points }) =>
      (scene.links ?? [])
        .filter((other) => other.points !== points)
        .flatMap((other) =>
          uprights(points).flatMap((stroke) =>
            uprights(other.points).filter(
              ({ x, top, bottom }) =>
                Math.abs(x - stroke.x) < 2 * (72 / 25.4) &&
                Math.min(bottom, stroke.bottom) - Math.max(top, stroke.top) > 1,
            ),
          ),
        ),
    );
    expect(near).toEqual([]);
    for (const { points } of dashed) {
      expect(points[1]).toBe(points[3]);
      expect(points.at(-1)).toBe(points.at(-3));
    }
  });

  it('leaves departments lying whose names have letters', () => {
    const leaves = (title: string) =>
      Array.from({ length: 18 }, (_, at) => node('department', `d${at}`, at === 3 ? title : '综合部'));
    const verticals = (title: string) =>
      drawn(one(post('boss', '总经理', { children: leaves(title) })), A4).flatMap(({ scene }) =>
        scene.shapes.filter((shape) => shape.kind === 'text' && shape.vertical),
      );
    expect(verticals('审计部')).toHaveLength(18);
    expect(verticals('IT 部')).toEqual([]);
  });

  it('gives the same drawing again', () => {
    expect(JSON.stringify(layoutChart(company(300), A4))).toBe(JSON.stringify(layoutChart(company(300), A4)));
  });

  it('draws nothing of nothing', () => {
    expect(layoutChart({ title: '', roots: [] }, A4)).toEqual([]);
  });

  it('reports type that had to be smaller than asked for', () => {
    const [page] = layoutChart(one(post('boss', '长'.repeat(60))), {
      ...A4,
      width: 80,
      height: 80,
      margin: 0,
      legend: false,
    });
    expect(page?.smallestType).toBeLessThan(7);
  });

  it('keeps siblings in order', () => {
    const boss = post('boss', '总经理', { children: posts(60, (at) => `专员${at}`) });
    for (const options of [A4, PORTRAIT, FIGURE]) {
      const places = layoutChart(one(boss), options).flatMap(({ scene, number }) =>
        boxesOf(scene).map(({ box }) => ({ ...box, number })),
      );
      for (let at = 1; at < 60; at++) {
        const [before, after] = [`p${at - 1}`, `p${at}`].map((id) => places.find((place) => place.id === id));
        if (before === undefined || after === undefined) throw new Error('a post is missing');
        const later = after.number > before.number || after.x > before.x || after.y > before.y;
        expect(later, `${before.id} ${after.id}`).toBe(true);
      }
    }
  });

  it('keeps leaves and branches of one manager in order', () => {
    const children = ['a', 'B', 'c', 'd', 'E', 'f'].map((id) =>
      post(id, id, id < 'a' ? { children: [post(`${id}1`, 'x'), post(`${id}2`, 'y')] } : {}),
    );
    const [page] = layoutChart(one(post('boss', '总经理', { children })), A4);
    const places = boxesOf(page?.scene as never).map(({ box }) => box);
    const order = children.map(({ id }) => places.find((place) => place.id === id));
    for (let at = 1; at < order.length; at++) {
      const [before, after] = [order[at - 1], order[at]];
      expect((after?.x ?? 0) > (before?.x ?? 0) || (after?.y ?? 0) > (before?.y ?? 0)).toBe(true);
    }
  });
});
