import type { Department, Position } from '../../org/organisation.ts';
import { docs } from '../doc.ts';
import type { Finding, Rule } from '../rule.ts';
import { asCase, spotKey } from '../spot.ts';

export const headcountSum: Rule = {
  id: 'ORG-07',
  severity: 'error',
  judges: ['department', 'headcount', 'parent', 'sharedWith'],
  source: '定岗定编：合计等于编制（算术）',
  *overall({ organisation }) {
    for (const department of organisation.departments) yield* sumFaults(department);
    for (const position of organisation.positions) yield* overfilled(position);
  },
  docs: docs(
    [
      '编制合计不符',
      '“{found}”的编制为 {stated}，合计为 {sum}。',
      '核对各岗位编制，或改正这里的数字。',
      '定编表的合计与部门编制不一致时，招聘和预算没有依据。',
      '部门名称: 客服部\n编制: 5\n岗位:\n  - {岗位名称: 经理, 编制: 1}\n  - {岗位名称: 专员, 编制: 3}\n',
      '部门名称: 客服部\n编制: 4\n岗位:\n  - {岗位名称: 经理, 编制: 1}\n  - {岗位名称: 专员, 编制: 3}\n',
    ],
    [
      '編制合計不符',
      '「{found}」的編制為 {stated}，合計為 {sum}。',
      '核對各崗位編制，或改正這裡的數字。',
      '定編表的合計與部門編制不一致時，招聘和預算沒有依據。',
      '部門名稱: 客服部\n編制: 5\n崗位:\n  - {崗位名稱: 經理, 編制: 1}\n  - {崗位名稱: 專員, 編制: 3}\n',
      '部門名稱: 客服部\n編制: 4\n崗位:\n  - {崗位名稱: 經理, 編制: 1}\n  - {崗位名稱: 專員, 編制: 3}\n',
    ],
    [
      'Headcount does not add up',
      'The headcount of “{found}” is {stated}, but the sum is {sum}.',
      'Check the headcount of each position, or correct this number.',
      'When the sums disagree, neither hiring nor budget has a basis.',
      'department: Support\nheadcount: 5\npositions:\n  - {position: Manager, headcount: 1}\n  - {position: Agent, headcount: 3}\n',
      'department: Support\nheadcount: 4\npositions:\n  - {position: Manager, headcount: 1}\n  - {position: Agent, headcount: 3}\n',
    ],
    [
      '정원 합계 불일치',
      '“{found}”의 정원은 {stated}, 합계는 {sum}입니다.',
      '직무별 정원을 확인하거나 이 수를 고칩니다.',
      '합계가 다르면 채용과 예산의 근거가 없습니다.',
      '부서명: 고객팀\n정원: 5\n직무:\n  - {직무명: 팀장, 정원: 1}\n  - {직무명: 상담원, 정원: 3}\n',
      '부서명: 고객팀\n정원: 4\n직무:\n  - {직무명: 팀장, 정원: 1}\n  - {직무명: 상담원, 정원: 3}\n',
    ],
    {
      overfilled: {
        'zh-CN': ['“{found}”核定 {stated} 人，在岗 {sum} 人。', '核对在岗人数，或调整核定编制。'],
        'zh-TW': ['「{found}」的編制為 {stated} 人，現有 {sum} 人。', '核對現有人數，或調整編制。'],
        en: [
          '“{found}” is approved for {stated}, but {sum} are in post.',
          'Check the number in post, or raise the approved headcount.',
        ],
        ko: ['“{found}”의 정원은 {stated}명, 현원은 {sum}명입니다.', '현원을 확인하거나 정원을 조정합니다.'],
      },
    },
  ),
};

/** What is stated against what is counted, where every number in the sum was given. */
function* sumFaults(department: Department): Generator<Finding> {
  const { stated, total } = department;
  const hasPosts = department.positions.length > 0 || department.children.length > 0;
  if (!stated?.stated || !total.stated || !hasPosts || stated.approved === total.approved) return;
  yield spotKey(department, ['headcount'], department.name, { stated: stated.approved, sum: total.approved });
}

/** More people in post than the headcount allows. */
function* overfilled(position: Position): Generator<Finding> {
  const { approved, filled, stated } = position.staffing;
  if (!stated || filled === undefined || filled <= approved) return;
  const finding = spotKey(position, ['headcount'], position.name, { stated: approved, sum: filled });
  yield { ...asCase(finding, 'overfilled'), severity: 'warning' };
}
