import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_KINDS } from '../../src/booklet/table-views.ts';
import { cellText, type Table } from '../../src/booklet/views/table.ts';
import { tablesOfKind } from '../../src/tables/derive.ts';
import { anyHandbook } from '../booklet/arbitrary.ts';
import { type Files, resolveFiles } from '../org/handbook.ts';
import { gridOf, sourceOf } from './sample.ts';

const one = (kind: (typeof TABLE_KINDS)[number], files: Files): Table => {
  const [table] = tablesOfKind(kind, sourceOf(files), 'list');
  if (!table) throw new Error(`no table of ${kind}`);
  return table;
};

const COMPANY: Files = {
  'jd.yaml': { company: '甲公司', language: 'zh-CN' },
  'a.yaml': {
    department: '采购部',
    head: '经理',
    functions: {
      items: [
        { code: 'F1', text: '采购' },
        { code: 'F2', text: '仓储' },
      ],
    },
    authority: { items: [{ matter: '采购制度', right: 'propose' }] },
    positions: [
      {
        position: '经理',
        code: 'CG-01',
        headcount: { approved: 1, filled: 1 },
        reportsTo: ['总经理'],
        responsibilities: { items: [{ text: '管', covers: ['F1'], forms: ['《订单》'] }] },
        authority: {
          items: [
            { matter: '采购', right: '批准', limit: '人民币 5 万元以下' },
            { title: '人事', items: [{ matter: '录用', right: '提案' }, { matter: '加班' }] },
          ],
        },
        qualifications: {
          education: { intro: '本科' },
          skills: { items: [{ text: '能读英文合同，会写函电' }, { text: '会谈判' }] },
        },
      },
      {
        position: '采购员',
        headcount: { approved: 3, filled: 1 },
        reportsTo: ['经理'],
        responsibilities: { items: [{ text: '买', covers: ['F1'], forms: ['订单'] }] },
        authority: {
          items: [
            { matter: ' 采购 ', right: '提案' },
            { matter: '采购', right: 'record' },
          ],
        },
      },
    ],
  },
  'g.yaml': {
    position: '总经理',
    reportsTo: [],
    headcount: { approved: 1, filled: 1 },
    sharedWith: ['董事'],
    authority: { items: [{ matter: '采购', right: '批准', limit: '人民币 5 万元以上' }] },
  },
  'd.yaml': { position: '董事', reportsTo: [], headcount: { approved: 1, filled: 1 } },
};

describe('the staffing table', () => {
  it('lists posts under their departments, with sums that count shared posts once', () => {
    expect(gridOf(one('staffing', COMPANY))).toEqual([
      ['部门', '岗位', '编号', '核定编制', '在岗', '缺编', '备注'],
      ['公司直属岗位', '董事', '', '1', '1', '0', '与总经理兼任，合并计算'],
      ['公司直属岗位', '总经理', '', '1', '1', '0', '与董事兼任，合并计算'],
      ['采购部', '小计', '', '4', '2', '2', ''],
      ['采购部', '经理', 'CG-01', '1', '1', '0', ''],
      ['采购部', '采购员', '', '3', '1', '2', ''],
      ['合计', '', '', '5', '3', '2', ''],
    ]);
  });
});

describe('the function table', () => {
  it('says gaps and functions of several posts', () => {
    expect(gridOf(one('coverage', COMPANY))).toEqual([
      ['部门', '序号', '部门职能', '承担岗位', '说明'],
      ['采购部', '1', 'F1 采购', '经理、采购员', '2个岗位同担'],
      ['采购部', '2', 'F2 仓储', '', '空缺'],
    ]);
    const [matrix] = tablesOfKind('coverage', sourceOf(COMPANY), 'sheets');
    expect(matrix?.title).toBe('采购部');
    expect(gridOf(matrix as Table)).toEqual([
      ['序号', '部门职能', '经理', '采购员', '说明'],
      ['1', 'F1 采购', '●', '●', '2个岗位同担'],
      ['2', 'F2 仓储', '', '', '空缺'],
    ]);
  });
});

describe('the authority table', () => {
  it('has a row a matter under its heading and a column a holder, by hand', () => {
    const table = one('authority', COMPANY);
    expect(table.columns.map(({ group, title }) => (group ? `${group}/${title}` : title))).toEqual([
      '序号',
      '类别',
      '事项',
      '公司直属岗位/总经理',
      '采购部/本部门',
      '采购部/经理',
      '采购部/采购员',
    ]);
    expect(gridOf(table).slice(1)).toEqual([
      ['1', '', '采购', '批准\n人民币 5 万元以上', '', '批准\n人民币 5 万元以下', '提案\n备案'],
      ['2', '', '采购制度', '', '提案', '', ''],
      ['3', '人事', '录用', '', '', '提案', ''],
      ['4', '人事', '加班', '', '', '●', ''],
    ]);
    expect(table.note).toBe('● 有权处理该事项。');
  });
});

describe('the other tables', () => {
  it('say who reports to whom', () => {
    expect(gridOf(one('reporting', COMPANY))).toEqual([
      ['序号', '部门', '岗位', '岗位编号', '直接上级', '直接下级', '下级岗位数'],
      ['1', '', '董事', '', '无', '', '0'],
      ['2', '', '总经理', '', '无', '经理', '1'],
      ['3', '采购部', '经理', 'CG-01', '总经理', '采购员', '1'],
      ['4', '采购部', '采购员', '', '经理', '', '0'],
    ]);
  });

  it('put a post that names nobody under its department, and who leads it under the one above', () => {
    const files: Files = {
      'a.yaml': { department: '中心', positions: [{ position: '主任' }], head: '主任' },
      'b.yaml': {
        department: '一组',
        parent: '中心',
        head: '组长',
        positions: [{ position: '组长' }, { position: '组员' }, { position: '助理', assistantOf: '组长' }],
      },
      'c.yaml': {
        department: '二组',
        reportsTo: ['主任'],
        head: '副组长',
        positions: [{ position: '副组长' }],
      },
    };
    expect(gridOf(one('reporting', files)).map((row) => row.slice(2, 6))).toEqual([
      ['岗位', '直接上级', '助理对象', '直接下级'],
      ['主任', '', '', ''],
      ['组长', '中心', '', ''],
      ['组员', '一组', '', ''],
      ['助理', '', '组长', ''],
      ['副组长', '主任', '', ''],
    ]);
  });

  it('list forms and who uses them', () => {
    expect(gridOf(one('forms', COMPANY)).slice(1)).toEqual([['1', '《订单》', '经理、采购员']]);
  });

  it('give an overview of qualifications, posts that ask for nothing too', () => {
    expect(gridOf(one('qualifications', COMPANY))).toEqual([
      ['序号', '部门', '岗位', '学历', '技能'],
      ['1', '', '董事', '', ''],
      ['2', '', '总经理', '', ''],
      ['3', '采购部', '经理', '本科', '1. 能读英文合同，会写函电\n2. 会谈判'],
      ['4', '采购部', '采购员', '', ''],
    ]);
  });

  it('are none where there is nothing to say', () => {
    const bare = sourceOf({ 'a.yaml': { position: '甲' } });
    const said = TABLE_KINDS.filter((kind) => tablesOfKind(kind, bare, 'list').length > 0);
    expect(said).toEqual(['staffing']);
  });
});

/** Posts of a company with departments in a tree, numbers and shared posts. */
const anyCompany: fc.Arbitrary<Files> = fc
  .record({
    departments: fc.array(fc.option(fc.nat({ max: 4 })), { minLength: 1, maxLength: 6 }),
    posts: fc.array(
      fc.record({
        home: fc.nat({ max: 5 }),
        approved: fc.nat({ max: 4 }),
        filled: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
        sharedWith: fc.option(fc.nat({ max: 11 })),
      }),
      { minLength: 2, maxLength: 12 },
    ),
  })
  .map(({ departments, posts }) => ({
    ...Object.fromEntries(
      departments.map((parent, index) => [
        `d${index}.yaml`,
        {
          department: `部门${index}`,
          ...(parent !== null && parent < index ? { parent: `部门${parent}` } : {}),
        },
      ]),
    ),
    ...Object.fromEntries(
      posts.map(({ home, approved, filled, sharedWith }, index) => [
        `p${index}.yaml`,
        {
          position: `岗位${index}`,
          ...(home < departments.length ? { department: [`部门${home}`] } : {}),
          headcount: { approved, ...(filled === undefined ? {} : { filled: Math.min(filled, approved) }) },
          ...(sharedWith !== null && sharedWith < posts.length && sharedWith !== index
            ? { sharedWith: [`岗位${sharedWith}`] }
            : {}),
        },
      ]),
    ),
  }));

describe('any company', () => {
  it('finds every post once, and the sums of the organisation', () => {
    fc.assert(
      fc.property(anyCompany, (files) => {
        const { value: organisation } = resolveFiles(files);
        const table = one('staffing', files);
        const names = organisation.positions.map(({ name }) => name);
        const plain = table.rows.filter(({ weight }) => weight === 'plain');
        expect(plain.map(({ cells }) => cells[1] && cellText(cells[1])).sort()).toEqual([...names].sort());
        const at = table.columns.findIndex(({ title }) => title === '核定编制');
        const total = table.rows.find(({ weight }) => weight === 'total');
        expect(total?.cells[at]?.number).toBe(organisation.total.approved);
        const sums = table.rows.filter(({ weight }) => weight === 'sum');
        expect(sums.map(({ cells }) => cells[at]?.number)).toEqual(
          organisation.departments.map((department) => department.total.approved),
        );
        const reporting = one('reporting', files);
        expect(reporting.rows.map(({ cells }) => cells[2] && cellText(cells[2]))).toEqual(names);
      }),
      { seed: 3, numRuns: 120 },
    );
  });

  it('gives rows as wide as their header, whatever the content', () => {
    fc.assert(
      fc.property(anyHandbook, (files) => {
        const source = sourceOf(files);
        for (const kind of TABLE_KINDS) {
          for (const shape of ['list', 'sheets'] as const) {
            for (const { columns, rows } of tablesOfKind(kind, source, shape)) {
              expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => columns.length));
            }
          }
        }
      }),
      { seed: 4, numRuns: 40 },
    );
  });
});
