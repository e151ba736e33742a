import { describe, expect, it } from 'vitest';
import type { Cell, TableBlock } from '../../../src/booklet/blocks.ts';
import type { Language, PositionDocument } from '../../../src/schema/types.generated.ts';
import { resolveFiles } from '../../org/handbook.ts';
import { composed } from '../composed.ts';
import { partOf, textOf } from '../text.ts';

const DUTIES: PositionDocument = {
  position: '主管',
  code: '001',
  grade: 'M2',
  nature: '管理岗位',
  location: null,
  responsibilities: {
    items: [
      {
        title: '计划',
        code: 'R1',
        weight: 60,
        items: [
          { text: '编制', standard: '按时' },
          { text: '下达', deadline: '3 日' },
        ],
      },
      { title: '质量', weight: 40, text: '检查', frequency: '每日' },
    ],
    notes: ['另行规定'],
  },
  qualifications: {
    education: { intro: '本科' },
    major: null,
    skills: { items: [{ text: '绘图' }, { text: '沟通' }], notes: ['择优'] },
  },
  kpis: { items: [{ text: '完成率', target: '≥98%', weight: 100, cycle: '月度' }] },
  relations: { internal: { intro: '各部门' }, external: { intro: '客户' } },
  equipment: { items: [{ text: '电脑' }, { text: '对讲机' }] },
};

function sheetOf(document: PositionDocument, language: Language = 'zh-CN'): TableBlock {
  const { value } = resolveFiles({ 'jd.yaml': { language }, 'p.yaml': document });
  const [position] = value.positions;
  const table = partOf(composed(value, { layout: 'form' }).value, position?.id ?? '').blocks[1];
  if (table?.kind !== 'table') throw new Error('no sheet');
  return table;
}

/** `#2r3v label` for a label over 2 columns and 3 rows, upright; `5 text` for a cell. */
function brief({ header, colspan, rowspan, vertical, blocks }: Cell): string {
  const rows = rowspan > 1 ? `r${rowspan}` : '';
  return `${header ? '#' : ''}${colspan}${rows}${vertical ? 'v' : ''} ${textOf(blocks).replaceAll('\n', '/')}`;
}

const linesOf = (table: TableBlock) => table.body.map((row) => row.cells.map(brief).join(' | '));

describe('the bordered sheet', () => {
  it('merges cells as Chinese forms do', () => {
    const sheet = sheetOf(DUTIES);
    expect(sheet).toMatchObject({ role: 'form', widths: [6, 9, 8, 27, 15, 16, 9, 10] });
    expect(linesOf(sheet)).toEqual([
      '#2 岗位名称 | 2 主管 | #1 岗位编号 | 3 001',
      '#2 岗位等级 | 2 M2 | #1 岗位性质 | 3 管理岗位',
      '#2 工作地点 | 6 ',
      '#1r6v 岗位职责 | #1 序号 | #3 内容 | #1 标准 | #1 权重 | #1 频次',
      '1 1 | 3 R1 计划 | 1  | 1 60% | 1 ',
      '1 1.1 | 3 编制 | 1 按时 | 1  | 1 ',
      '1 1.2 | 3 下达/时限：3 日 | 1  | 1  | 1 ',
      '1 2 | 3 质量：检查 | 1  | 1 40% | 1 每日',
      '7 注：另行规定',
      '#1r3v 任职资格 | #2 学历 | 5 本科',
      '#2 专业 | 5 ',
      '#2 技能 | 5 绘图、沟通/注：择优',
      '#2r2 考核指标 | #3 指标 | #1 目标 | #1 权重 | #1 周期',
      '3 完成率 | 1 ≥98% | 1 100% | 1 月度',
      '#2r2 工作关系 | #1 内部 | 5 各部门',
      '#1 外部 | 5 客户',
      '#2 工作设备 | 6 电脑、对讲机',
      '8 本人已阅读并理解本岗位说明书，愿意按其履行职责。',
      '#2 任职者签字 | 2  | #1 上级签字 | 3 ',
      '#2 人力资源部 | 2  | #1 日期 | 3 ',
    ]);
  });

  it('keeps labels level in a language that is not written downwards', () => {
    const lines = linesOf(sheetOf({ ...DUTIES, position: 'Supervisor' }, 'en'));
    expect(lines[0]).toBe('#1 Position | 3 Supervisor | #2 Position code | 3 001');
    expect(lines[3]).toBe(
      '#1r6 Responsibilities | #1 No. | #3 Description | #2 Standard | #1 Weight | #1 Frequency',
    );
    expect(lines.at(-2)).toBe('#2 Employee signature | 2  | #3 Manager signature | 2 ');
    expect(lines.filter((line) => line.includes('v '))).toEqual([]);
  });

  it('gives sentences no column that would be empty as a rule', () => {
    const items = [
      { text: 'a', weight: 60, standard: '按时' },
      { text: 'b', weight: 20 },
      { text: 'c', weight: 20 },
    ];
    expect(linesOf(sheetOf({ position: '甲', responsibilities: { items } })).slice(1, 3)).toEqual([
      '#1r4v 岗位职责 | #1 序号 | #5 内容 | #1 权重',
      '1 1 | 5 a/标准：按时 | 1 60%',
    ]);
  });

  it('gives a list its numbers in one cell where no item has an attribute for a column', () => {
    expect(
      linesOf(sheetOf({ position: '甲', responsibilities: { items: [{ text: 'a' }, { text: 'b' }] } }))[1],
    ).toBe('#2 岗位职责 | 6 1./a/2./b');
  });

  it('sets one entry without a number', () => {
    expect(linesOf(sheetOf({ position: '甲', safety: { items: [{ text: '遵守规程' }] } }))[1]).toBe(
      '#2 安全职责 | 6 遵守规程',
    );
  });

  it('keeps a rare attribute behind the text, without a column', () => {
    const items = [{ text: 'a', frequency: '每日' }, { text: 'b' }, { text: 'c' }, { text: 'd' }];
    expect(linesOf(sheetOf({ position: '甲', responsibilities: { items } }))[1]).toBe(
      '#2 岗位职责 | 6 1./a/频次：每日/2./b/3./c/4./d',
    );
  });

  it('gives a long value a row of its own, after the short ones', () => {
    const lines = linesOf(sheetOf({ position: '甲', code: '长'.repeat(30), grade: 'M2' }));
    expect(lines.slice(0, 2)).toEqual([
      '#2 岗位名称 | 2 甲 | #1 岗位等级 | 3 M2',
      `#2 岗位编号 | 6 ${'长'.repeat(30)}`,
    ]);
  });

  it('gives names or numbers in a row that one line of half a row does not hold a row of their own', () => {
    const listed = sheetOf({ position: '甲', location: '设计室、测试室、生产车间、仓库', grade: 'M2' });
    expect(linesOf(listed).slice(0, 2)).toEqual([
      '#2 岗位名称 | 2 甲 | #1 岗位等级 | 3 M2',
      '#2 工作地点 | 6 设计室、测试室、生产车间、仓库',
    ]);
    const oneName = sheetOf({ position: '甲', location: '设计测试生产车间及仓库合署' });
    expect(linesOf(oneName)[0]).toBe('#2 岗位名称 | 2 甲 | #1 工作地点 | 3 设计测试生产车间及仓库合署');
  });

  it('shows rights and limits of authority in columns', () => {
    const authority = {
      items: [{ matter: '采购', right: 'approve', limit: '5 万元', text: '年度合同' }, { text: '考核权' }],
    };
    expect(linesOf(sheetOf({ position: '甲', authority })).slice(1, 4)).toEqual([
      '#1r3v 权限 | #1 序号 | #3 事项 | #1 权责 | #2 额度',
      '1 1 | 3 采购：年度合同 | 1 批准 | 2 5 万元',
      '1 2 | 3 考核权 | 1  | 2 ',
    ]);
  });
});
