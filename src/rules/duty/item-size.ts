import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { CONVENTIONS } from './conventions.ts';
import { allDuties, atDuty, type Duty } from './duties.ts';
import { isChineseVerb } from './verbs.ts';

/** More than this many actions joined in one statement. */
const MOST_ACTIONS = 4;

function actions({ plain, tongue }: Duty): number {
  if (tongue === 'en') return plain.split(/;\s/u).length > 2 ? MOST_ACTIONS + 1 : 0;
  if (tongue === 'ko') return plain.split(/(?:하고|하며)\s/u).length > 4 ? MOST_ACTIONS + 1 : 0;
  const sentences = plain.split(/[。;；](?=.)/u).length;
  const listed = plain
    .split(/[、,，和及与并]|以及|并且/u)
    .filter((word) => isChineseVerb(word.slice(0, 2)) && word.length <= 4);
  return sentences > 2 ? MOST_ACTIONS + 1 : listed.length;
}

export const dutyManyActions: Rule = {
  id: 'DUTY-09',
  severity: 'info',
  source: CONVENTIONS,
  *check(subject) {
    for (const duty of allDuties(subject)) if (actions(duty) > MOST_ACTIONS) yield atDuty(duty);
  },
  docs: docs(
    [
      '一条职责说了多件事',
      '职责“{found}”包含多项行动。',
      '拆成几条，每条一个行动和一个结果。',
      '多件事写在一条里，无法分别设权重、标准和考核。',
      '制定制度；组织培训；考核员工',
      '制定培训制度并组织实施',
    ],
    [
      '一條職責說了多件事',
      '職責「{found}」包含多項行動。',
      '拆成幾條，每條一個行動和一個結果。',
      '多件事寫在一條裡，無法分別設權重、標準和考核。',
      '制定制度；組織培訓；考核員工',
      '制定培訓制度並組織實施',
    ],
    [
      'Several actions in one duty',
      'The duty “{found}” holds several actions.',
      'Split it, one action and one result each.',
      'Actions in one item cannot be weighted, measured or appraised apart.',
      'Draws up rules; trains staff; reviews performance',
      'Draws up training rules and puts them into practice',
    ],
    [
      '여러 동작이 든 업무',
      '업무 “{found}”에 여러 동작이 있습니다.',
      '동작과 결과가 하나씩 되게 나눕니다.',
      '한 항목의 여러 동작은 가중치와 기준을 따로 둘 수 없습니다.',
      '규정을 제정하고 교육을 실시하고 평가를 운영하고 예산을 관리하고 결과를 보고한다',
      '교육 규정을 제정하여 시행한다',
    ],
  ),
};

/** Longest statement by writing, in characters or words. */
const LONGEST = { zh: 80, ko: 110, en: 40 } as const;

const lengthOf = ({ text, tongue }: Duty) =>
  tongue === 'en' ? text.split(/\s+/u).length : [...text.replace(/\s/gu, '')].length;

export const dutyLength: Rule = {
  id: 'DUTY-16',
  severity: 'info',
  source: '编辑惯例',
  *check(subject) {
    for (const duty of allDuties(subject)) {
      const most = LONGEST[duty.tongue];
      // Most are short however their length is counted.
      const length = duty.text.length > most ? lengthOf(duty) : 0;
      if (length > most) yield atDuty(duty, { length, most });
    }
  },
  docs: docs(
    [
      '一条职责太长',
      '职责“{found}”有 {length} 字。',
      '拆成几条，或把标准、时限、表单写到各自的键。',
      '一条职责应一眼看完；{most} 字以内容易记住和考核。',
      `${'核对客户档案并向主管报告差异的原因和处理意见，'.repeat(4)}归档`,
      '核对客户档案，每周向主管报告差异',
    ],
    [
      '一條職責太長',
      '職責「{found}」有 {length} 字。',
      '拆成幾條，或把標準、時限、表單寫到各自的鍵。',
      '一條職責應一眼看完，才容易記住和考核。',
      `${'核對客戶檔案並向主管報告差異的原因和處理意見，'.repeat(4)}歸檔`,
      '核對客戶檔案，每週向主管報告差異',
    ],
    [
      'Duty too long',
      'The duty “{found}” has {length} words.',
      'Split it, or move standard, deadline and forms to their own keys.',
      'A duty is read at one glance; short ones are remembered and appraised.',
      `${'Checks customer records and reports every difference with its cause to the supervisor, '.repeat(4)}and files them`,
      'Checks customer records and reports differences weekly',
    ],
    [
      '너무 긴 업무',
      '업무 “{found}”이(가) {length}자입니다.',
      '나누거나 기준, 기한, 서식을 각자의 키에 적습니다.',
      '업무는 한눈에 읽혀야 기억하고 평가할 수 있습니다.',
      `${'고객 기록을 대조하여 차이의 원인과 처리 의견을 상사에게 보고하고 '.repeat(5)}보관한다`,
      '고객 기록을 대조하여 매주 보고한다',
    ],
  ),
};
