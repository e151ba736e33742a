import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staffingTable } from '../../src/org/staffing.ts';
import type { PositionDocument } from '../../src/schema/types.generated.ts';
import { department, position, resolveFiles } from './handbook.ts';

const post = (name: string, approved: number | undefined, more: Partial<PositionDocument> = {}) => ({
  position: name,
  ...(approved === undefined ? {} : { headcount: { approved } }),
  ...more,
});

describe('one post', () => {
  it('counts one where nothing is stated, and vacancies where both numbers are', () => {
    const { value } = resolveFiles({
      'a.yaml': post('甲', undefined),
      'b.yaml': { position: '乙', headcount: { approved: 3, filled: 1, note: '一人外派' } },
      'c.yaml': { position: '丙', headcount: { approved: 1, filled: 2 } },
      'd.yaml': { position: '丁', headcount: { filled: 2 } },
    });
    expect(value.positions.map(({ staffing }) => staffing)).toEqual([
      { approved: 1, filled: undefined, vacant: undefined, note: undefined, stated: false },
      { approved: 3, filled: 1, vacant: 2, note: '一人外派', stated: true },
      { approved: 1, filled: 2, vacant: 0, note: undefined, stated: true },
      { approved: 2, filled: 2, vacant: 0, note: undefined, stated: true },
    ]);
    expect(value.total).toMatchObject({ approved: 7, filled: undefined, stated: false });
  });
});

describe('sums', () => {
  it('adds up what is below, and keeps what the department states beside it', () => {
    const { value } = resolveFiles({
      'a.yaml': { department: '中心', headcount: { approved: 9 }, positions: [post('主任', 1)] },
      'b.yaml': { department: '一组', parent: '中心', positions: [post('组员', 4), post('组长', 1)] },
      'c.yaml': { department: '二组', parent: '中心', headcount: { approved: 6, filled: 5 } },
    });
    expect(department(value, '中心').total.approved).toBe(12);
    expect(department(value, '中心').stated?.approved).toBe(9);
    expect(department(value, '中心/一组').total.approved).toBe(5);
    expect(department(value, '中心/一组').stated).toBeUndefined();
    expect(department(value, '中心/二组').total).toMatchObject({ approved: 6, filled: 5, vacant: 1 });
    expect(value.total).toMatchObject({ approved: 12, filled: undefined, stated: true });
  });

  it('sums filled posts only when every post tells', () => {
    const files = {
      'a.yaml': { department: '部', positions: [{ position: '甲', headcount: { approved: 3, filled: 1 } }] },
    };
    expect(resolveFiles(files).value.total).toMatchObject({ approved: 3, filled: 1, vacant: 2 });
    expect(resolveFiles({ ...files, 'b.yaml': post('乙', 1) }).value.total.filled).toBeUndefined();
  });
});

describe('posts held by the same persons', () => {
  const total = (posts: PositionDocument[]) =>
    resolveFiles({ 'a.yaml': { department: '部', positions: posts } }).value.total;

  it('counts a group as its largest post', () => {
    expect(total([post('甲', 2, { sharedWith: ['乙'] }), post('乙', 1), post('丙', 3)]).approved).toBe(5);
    expect(total([post('甲', 1, { sharedWith: ['乙', '丙'] }), post('乙', 1), post('丙', 1)]).approved).toBe(
      1,
    );
    expect(
      total([
        post('甲', 2, { sharedWith: ['乙', '丙'] }),
        post('乙', 3, { sharedWith: ['丙'] }),
        post('丙', 1),
      ]).approved,
    ).toBe(3);
  });

  it('takes several small posts out of a large one, and one person out of two large posts', () => {
    expect(
      total([
        post('安全员', 3, { sharedWith: ['一', '二', '三'] }),
        post('一', 1),
        post('二', 1),
        post('三', 1),
      ]).approved,
    ).toBe(3);
    expect(
      total([post('安全员', 1, { sharedWith: ['一', '二'] }), post('一', 3), post('二', 3)]).approved,
    ).toBe(5);
  });

  it('counts in each department what stands there, once above', () => {
    const { value } = resolveFiles({
      'z.yaml': post('总经理', 1, { sharedWith: ['一部/经理', '二部/经理'] }),
      'a.yaml': { department: '中心', positions: [] },
      'b.yaml': { department: '一部', parent: '中心', positions: [post('经理', 1), post('员工', 4)] },
      'c.yaml': { department: '二部', parent: '中心', positions: [post('经理', 1)] },
    });
    expect(department(value, '中心/一部').total.approved).toBe(5);
    expect(department(value, '中心/二部').total.approved).toBe(1);
    expect(department(value, '中心').total.approved).toBe(5);
    expect(value.total.approved).toBe(5);
  });

  it('keeps distinct people distinct though one post outside ties them', () => {
    const { value } = resolveFiles({
      'z.yaml': {
        department: '安全部',
        positions: [post('安全员', 3, { sharedWith: ['甲主任', '乙主任', '丙主任'] })],
      },
      'a.yaml': {
        department: '生产部',
        positions: [post('甲主任', 1), post('乙主任', 1), post('丙主任', 1)],
      },
    });
    expect(department(value, '生产部').total.approved).toBe(3);
    expect(department(value, '安全部').total.approved).toBe(3);
    expect(value.total.approved).toBe(3);
  });

  it('knows how many posts are filled from the posts of the group that tell', () => {
    const posts = [
      { position: '甲', headcount: { approved: 2, filled: 1 }, sharedWith: ['乙'] },
      { position: '乙' },
    ];
    expect(total(posts)).toMatchObject({ approved: 2, filled: 1, vacant: 1, stated: true });
  });
});

describe('staffingTable', () => {
  it('sums the company’s own posts, persons in several of them once', () => {
    const { value } = resolveFiles({
      'a.yaml': { position: '总经理', headcount: { approved: 2, filled: 1 }, sharedWith: ['总监', '经理'] },
      'b.yaml': { position: '总监', headcount: { approved: 1, filled: 1 } },
      'c.yaml': { position: '秘书', headcount: { approved: 3, filled: 2 } },
      'd.yaml': { department: '部', positions: [post('经理', 4)] },
    });
    const [company] = staffingTable(value).sections;
    expect(company?.total).toMatchObject({ approved: 5, filled: 3, vacant: 2 });
  });

  it('lists company posts, then departments in order, and marks where shared posts count', () => {
    const { value } = resolveFiles({
      'z.yaml': post('总经理', 1),
      'b.yaml': {
        department: '一部',
        headcount: { approved: 4 },
        positions: [post('经理', 1, { sharedWith: ['总经理'] }), post('员工', 4)],
      },
      'c.yaml': { department: '一组', parent: '一部' },
    });
    const { sections, total } = staffingTable(value);
    expect(
      sections.map((section) => [
        section.department?.name,
        section.depth,
        section.total.approved,
        section.stated?.approved,
      ]),
    ).toEqual([
      [undefined, 0, 1, undefined],
      ['一部', 0, 5, 4],
      ['一组', 1, 0, undefined],
    ]);
    expect(
      sections
        .flatMap(({ rows }) => rows)
        .map((row) => [row.position.name, row.staffing.approved, row.countedAt.name]),
    ).toEqual([
      ['总经理', 1, '总经理'],
      ['经理', 1, '总经理'],
      ['员工', 4, '员工'],
    ]);
    expect(total.approved).toBe(5);
  });
});

/** A random handbook: departments in a random tree, posts with random headcounts, groups of which every two are tied. */
const randomOrganisation = fc
  .record({
    parents: fc.array(fc.nat(), { maxLength: 8 }),
    posts: fc.array(
      fc.record({
        home: fc.nat(),
        approved: fc.option(fc.nat(5), { nil: undefined }),
        filled: fc.option(fc.nat(5), { nil: undefined }),
        group: fc.option(fc.nat(3), { nil: undefined }),
      }),
      { maxLength: 24 },
    ),
  })
  .map(({ parents, posts }) => {
    const above = parents.map((parent, index) => (index === 0 ? -1 : (parent % (index + 1)) - 1));
    return { above, posts: posts.map((each) => ({ ...each, home: (each.home % (parents.length + 1)) - 1 })) };
  });

it('sums like a count by hand, loses no post, and stays a tree', () => {
  fc.assert(
    fc.property(randomOrganisation, ({ above, posts }) => {
      const isIn = (home: number, ancestor: number): boolean =>
        home === ancestor || (home >= 0 && isIn(above[home] ?? -1, ancestor));
      const ties = (index: number) =>
        posts.flatMap(({ group }, other) =>
          other !== index && group !== undefined && group === posts[index]?.group ? [`P${other}`] : [],
        );
      const { value, diagnostics } = resolveFiles(
        Object.fromEntries([
          ...above.map((parent, index) => [
            `d${index}.yaml`,
            { department: `D${index}`, ...(parent < 0 ? {} : { parent: `D${parent}` }) },
          ]),
          ...posts.map((each, index) => [
            `p${index}.yaml`,
            {
              position: `P${index}`,
              ...(each.home < 0 ? {} : { department: [`D${each.home}`] }),
              headcount: {
                ...(each.approved === undefined ? {} : { approved: each.approved }),
                ...(each.filled === undefined ? {} : { filled: each.filled }),
              },
              sharedWith: ties(index),
            },
          ]),
        ]),
      );
      const byHand = (ancestor: number) => {
        const groups = new Map<unknown, number>();
        for (const [index, each] of posts.entries()) {
          const approved = each.approved ?? each.filled ?? 1;
          if (ancestor >= 0 && !isIn(each.home, ancestor)) continue;
          const key = each.group ?? `alone ${index}`;
          groups.set(key, Math.max(groups.get(key) ?? 0, approved));
        }
        return [...groups.values()].reduce((sum, count) => sum + count, 0);
      };
      expect(diagnostics).toEqual([]);
      expect(value.positions.map(({ name }) => name).sort()).toEqual(
        posts.map((_, index) => `P${index}`).sort(),
      );
      expect(value.total.approved).toBe(byHand(-1));
      for (const each of value.departments) {
        expect(each.total.approved).toBe(byHand(Number(each.name.slice(1))));
        if (each.parent)
          expect(value.departments.indexOf(each.parent)).toBeLessThan(value.departments.indexOf(each));
      }
      for (const each of value.positions) expect(position(value, each.path)).toBe(each);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});
