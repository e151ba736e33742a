import { describe, expect, it } from 'vitest';
import type { ComposeOptions } from '../../src/booklet/options.ts';
import type { PositionDocument } from '../../src/schema/types.generated.ts';
import { type Files, resolveFiles } from '../org/handbook.ts';
import { composed } from './composed.ts';
import { partOf, textOf } from './text.ts';

const CLERK: PositionDocument = {
  position: '文员',
  code: '007',
  reportsTo: ['外部:总部'],
  status: 'approved',
  version: '1.2',
  headcount: { approved: 2, filled: 1, note: '招聘中' },
  summary: { intro: '第一行\n第二行\n\n第二段' },
  responsibilities: {
    items: [
      {
        title: '文书',
        code: 'R1',
        text: '收发文件',
        weight: 60,
        forms: ['《登记表》', '《签收单》'],
        items: [{ text: '登记', items: [{ text: '编号' }, { text: '归档' }] }, { text: '分发' }],
      },
      { title: '会务：', text: '安排会议', standard: '准时。', frequency: '每周' },
    ],
    notes: ['注意保密', '备注：从严'],
  },
  qualifications: {
    intro: '应具备：',
    education: { intro: '大专' },
    skills: { items: [{ text: '打字每分钟六十字以上并且准确' }, { text: '排版' }] },
  },
  safety: null,
  sections: [{ title: '附则', items: [{ text: '本说明书自发布之日起执行' }] }],
};

function linesOf(document: PositionDocument, options: Partial<ComposeOptions>): string[] {
  const { value } = resolveFiles({ 'p.yaml': document });
  return textOf(partOf(composed(value, options).value, `p_${document.position}`).blocks).split('\n');
}

describe('the narrative layout', () => {
  it('counts sections, duties and parts of duties in Chinese', () => {
    expect(linesOf(CLERK, { layout: 'narrative' })).toEqual([
      '文员岗位说明书',
      '岗位名称：文员',
      '岗位编号：007',
      '直接上级：总部',
      '版本：1.2',
      '状态：已批准',
      '编制：核定2人，在岗1人，缺编1人（招聘中）',
      '一、岗位概述',
      '第一行',
      '第二行',
      '第二段',
      '二、岗位职责',
      '（一）',
      'R1 文书：收发文件',
      '权重：60%；表单：《登记表》、《签收单》',
      '1.',
      '登记',
      '（1）',
      '编号',
      '（2）',
      '归档',
      '2.',
      '分发',
      '（二）',
      '会务：安排会议',
      '标准：准时。 频次：每周',
      '注1：注意保密',
      '备注：从严',
      '三、安全职责',
      '（待补充）',
      '四、任职资格',
      '应具备：',
      '（一）',
      '学历：大专',
      '（二）',
      '技能：',
      '1.',
      '打字每分钟六十字以上并且准确',
      '2.',
      '排版',
      '五、附则',
      '本说明书自发布之日起执行',
      '本人已阅读并理解本岗位说明书，愿意按其履行职责。',
      '任职者签字 ',
      '上级签字 ',
      '人力资源部 ',
      '日期 ',
    ]);
  });

  it('counts in decimals', () => {
    const lines = linesOf(CLERK, { layout: 'narrative', numbering: 'decimal' });
    expect(lines.filter((line) => /^\d/.test(line))).toEqual([
      '1岗位概述',
      '2岗位职责',
      '2.1',
      '2.1.1',
      '2.1.1.1',
      '2.1.1.2',
      '2.1.2',
      '2.2',
      '3安全职责',
      '4任职资格',
      '4.1',
      '4.2',
      '4.2.1',
      '4.2.2',
      '5附则',
    ]);
  });

  it.each([
    [
      'zh-TW',
      [
        '文员崗位說明書',
        '崗位名稱：文员',
        '一、崗位概述',
        '二、崗位職責',
        '權重：60%；表單：《登记表》、《签收单》',
        '（待補）',
      ],
    ],
    [
      'ko',
      [
        '文员 직무기술서',
        '직무명: 文员',
        '1.직무 개요',
        '2.담당 업무',
        '가.',
        '비중: 60%; 서식: 《登记表》, 《签收单》',
        '가)',
        '1)',
      ],
    ],
    [
      'en',
      [
        '文员: Job Description',
        'Position: 文员',
        '1.Job purpose',
        '2.Responsibilities',
        '(a)',
        '(i)',
        '(A)',
        'Weight: 60%; Forms: 《登记表》, 《签收单》',
      ],
    ],
  ] as const)('speaks and counts as %s does', (language, lines) => {
    expect(linesOf(CLERK, { layout: 'narrative', numbering: 'chinese', language })).toEqual(
      expect.arrayContaining([...lines]),
    );
  });
});

describe('regulations and processes', () => {
  const files: Files = {
    'r.yaml': {
      regulation: '考勤制度',
      code: 'ZD-1',
      purpose: { intro: '规范考勤。' },
      preamble: { intro: '经讨论通过。' },
      chapters: [
        {
          title: '总则',
          articles: {
            items: [
              { text: '适用全员' },
              { title: '时间', text: '按季', items: [{ text: '夏季' }, { text: '冬季' }] },
            ],
          },
        },
        { title: '附则', articles: { intro: '其他', items: [{ text: '解释权' }], notes: ['试行'] } },
      ],
      annexes: { items: [{ text: '《请假单》' }, { text: '《加班单》' }] },
    },
    'w.yaml': {
      process: '投诉',
      steps: {
        items: [
          { text: '受理', role: '客服', deadline: '当日' },
          // biome-ignore lint/suspicious/noThenProperty: it is the key of a branch.
          { text: '判断', branches: [{ if: '属实', then: '赔偿' }, { then: '说明' }] },
        ],
      },
    },
  };
  const { value } = resolveFiles(files);
  const lines = (id: string) => textOf(partOf(composed(value).value, id).blocks).split('\n');

  it('run articles on through chapters', () => {
    expect(lines('r_考勤制度')).toEqual([
      '考勤制度',
      '制度编号：ZD-1',
      '经讨论通过。',
      '目的',
      '规范考勤。',
      '第一章总则',
      '第一条',
      '适用全员',
      '第二条',
      '时间：按季',
      '（一）',
      '夏季',
      '（二）',
      '冬季',
      '第二章附则',
      '其他',
      '第三条',
      '解释权',
      '注：试行',
      '附件',
      '一、',
      '《请假单》',
      '二、',
      '《加班单》',
    ]);
  });

  it('set steps in a table with the columns that some step needs', () => {
    expect(lines('company_rules').slice(0, 2)).toEqual(['第一章公司制度与流程', '投诉']);
    expect(lines('company_rules').slice(2)).toEqual([
      '一、步骤',
      ...['步骤', '执行岗位', '内容', '时限'],
      ...['1', '客服', '受理', '当日'],
      ...['2', '', '判断', '•', '条件：属实 → 赔偿', '•', '说明', ''],
    ]);
  });
});
