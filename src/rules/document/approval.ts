import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { asCase, spot } from '../spot.ts';

export const approval: Rule = {
  id: 'DOC-03',
  severity: 'warning',
  judges: 'the whole file',
  source: 'ISO 9001 7.5.2 批准的记录',
  *overall({ organisation: { handbook } }) {
    const { status, approvals, effectiveDate } = handbook.document;
    if (status !== 'approved') return;
    const signed = (approvals ?? []).filter(({ name, date }) => name || date);
    const isDated = Boolean(effectiveDate) || signed.some(({ date }) => date);
    if (signed.length === 0) yield spot(handbook, ['status'], status);
    else if (!signed.some(({ name }) => name)) yield asCase(spot(handbook, ['status'], status), 'unnamed');
    else if (!isDated) yield asCase(spot(handbook, ['status'], status), 'undated');
  },
  docs: docs(
    [
      '已批准却没有批准人或日期',
      '状态是已批准，但没有审批人和日期。',
      '在“审批”中写明姓名和日期，或把状态改为“送审”。',
      '没有签署记录的批准无法证明制度何时、由谁生效。',
      '公司名称: X\n状态: 已批准\n',
      '公司名称: X\n状态: 已批准\n审批:\n  - {环节: 批准, 姓名: 张总经理, 日期: 2025-01-01}\n',
    ],
    [
      '已批准卻沒有批准人或日期',
      '狀態是已批准，但沒有審批人和日期。',
      '在「審批」中寫明姓名和日期，或把狀態改為「送審」。',
      '沒有簽署記錄的批准無法證明制度何時、由誰生效。',
      '公司名稱: X\nstatus: approved\n',
      '公司名稱: X\nstatus: approved\napprovals:\n  - {role: 批准, name: 陳總經理, date: 2025-01-01}\n',
    ],
    [
      'Approved without an approver or a date',
      'The status is approved, but no approver or date is given.',
      'Give name and date under `approvals`, or set the status to `review`.',
      'An approval without a record does not prove by whom and since when it holds.',
      'company: X\nstatus: approved\n',
      'company: X\nstatus: approved\napprovals:\n  - {role: Approved by, name: A. Lee, date: 2025-01-01}\n',
    ],
    [
      '승인자나 일자가 없는 승인',
      '상태는 승인이지만 승인자와 일자가 없습니다.',
      '승인란에 이름과 일자를 적거나 상태를 “검토”로 바꿉니다.',
      '기록이 없는 승인은 누가 언제 승인했는지 증명하지 못합니다.',
      '회사명: X\nstatus: approved\n',
      '회사명: X\nstatus: approved\napprovals:\n  - {role: 승인, name: 김대표, date: 2025-01-01}\n',
    ],
    {
      unnamed: {
        'zh-CN': ['状态是已批准，审批中却没有姓名。', '在“审批”中写明批准人的姓名。'],
        'zh-TW': ['狀態是已批准，審批中卻沒有姓名。', '在「審批」中寫明批准人的姓名。'],
        en: [
          'The status is approved, but no approval names anybody.',
          'Give the name of who approved it under `approvals`.',
        ],
        ko: ['상태는 승인이지만 승인란에 이름이 없습니다.', '승인란에 승인한 사람의 이름을 적습니다.'],
      },
      undated: {
        'zh-CN': ['状态是已批准，却没有批准日期，也没有生效日期。', '在“审批”中写明日期，或写“生效日期”。'],
        'zh-TW': [
          '狀態是已批准，卻沒有批准日期，也沒有生效日期。',
          '在「審批」中寫明日期，或寫「生效日期」。',
        ],
        en: [
          'The status is approved, but neither an approval nor the handbook has a date.',
          'Give the date under `approvals`, or write `effectiveDate`.',
        ],
        ko: ['상태는 승인이지만 승인 일자도 시행일도 없습니다.', '승인란에 일자를 적거나 시행일을 적습니다.'],
      },
    },
  ),
};
