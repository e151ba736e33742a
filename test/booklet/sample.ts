import type { Organisation } from '../../src/org/organisation.ts';
import { resolveFiles } from '../org/handbook.ts';

/** A company with what the booklet's structure depends on: posts of its own, sub-departments, shared posts, rules. */
export function sampleOrganisation(): Organisation {
  const { value, diagnostics } = resolveFiles({
    'jd.yaml': {
      company: '启明公司',
      title: '岗位手册',
      code: 'QM-1',
      version: '2.0',
      effectiveDate: '2025-04-01',
      classification: '内部',
      logo: 'assets/logo.png',
      preface: { intro: '前言正文。' },
      approvals: [{ role: '批准', name: '甲', title: '总经理', date: '2025-03-01' }],
      revisions: [{ version: '2.0', date: '2025-04-01', author: '乙', changes: '首次发布' }],
    },
    'boss.yaml': { position: '总经理', code: 'GM', reportsTo: [] },
    'departments/运营中心.yaml': {
      department: '运营中心',
      code: 'YY',
      head: '运营总监',
      reportsTo: ['总经理'],
      functions: {
        items: [
          { code: 'F1', title: '客户关系', items: [{ text: '回访' }, { text: '投诉' }] },
          { code: 'F2', text: '统计' },
        ],
      },
      positions: [
        {
          position: '运营总监',
          code: 'YY-1',
          aliases: ['运营负责人'],
          reportsTo: ['总经理'],
          headcount: { approved: 1 },
          responsibilities: { items: [{ text: '管理客户', covers: ['F1'], forms: ['《客户表》'] }] },
        },
        { position: '助理', assistantOf: '运营总监', reportsTo: ['运营总监'] },
      ],
      regulations: [{ regulation: '回访制度', articles: { items: [{ text: '每月回访' }] } }],
      processes: [
        { process: '投诉流程', steps: { items: [{ text: '受理', role: '客服', forms: ['客户表'] }] } },
      ],
    },
    'departments/客服部.yaml': {
      department: '客服部',
      parent: '运营中心',
      head: '主管',
      positions: [
        { position: '主管', reportsTo: ['运营总监'], headcount: { approved: 1, filled: 0 } },
        {
          position: '客服',
          reportsTo: ['主管'],
          headcount: { approved: 5, filled: 4 },
          dottedTo: ['外部:集团客服中心'],
        },
      ],
    },
    'departments/财务部.yaml': {
      department: '财务部',
      positions: [{ position: '主管', sharedWith: ['运营中心/助理'] }],
    },
    'rule.yaml': {
      regulation: '考勤制度',
      chapters: [{ title: '总则', articles: { items: [{ text: '按时上班' }] } }],
    },
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors.map(({ code, facts }) => [code, facts])));
  return value;
}
