import { docs } from '../doc.ts';
import { FAMILY_BAN, FAMILY_TRIGGER } from '../grounds/family.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const LEAVE: readonly Wording[] = [
  {
    pattern:
      /(?:육아\s*휴직|출산\s*(?:전후\s*)?휴가)(?:을|를|은|는|이|가)?\s*(?:\S+\s*)?(?:신청|사용|허용|인정)?(?:할\s*수\s*없|하지\s*(?:않는다|아니한다)|불가|금지)/,
    // Who has worked less than six months may be refused.
    unless: /개월|미만|동안|이유로|사유로|불이익|연장|분할/,
    isBan: true,
  },
];

export const familyEnd = phraseRule({
  id: 'KR-FAM-01',
  severity: 'error',
  jurisdiction: 'kr',
  source: '남녀고용평등과 일·가정 양립 지원에 관한 법률 제11조 제2항, 제19조, 제37조',
  grounds: [{ trigger: FAMILY_TRIGGER, wordings: [...FAMILY_BAN, ...LEAVE] }],
  docs: docs(
    [
      '结婚、怀孕或生育即离职（韩国）',
      '“{found}”限制员工的婚育，或使其因此离职。',
      '删去；写产假和育儿休假的办理办法。',
      '劳动合同不得预定以结婚、怀孕或生育为退职事由，用人单位须准许育儿休假；违者受刑罚。',
      '怀孕的女员工须主动辞职',
      '办理育儿休假的申请',
    ],
    [
      '結婚、懷孕或生育即離職（韓國）',
      '「{found}」限制員工的婚育，或使其因此離職。',
      '刪去；寫產假與育嬰休假的辦理辦法。',
      '勞動契約不得預定以結婚、懷孕或生育為退職事由，雇主須准許育嬰休假；違者受刑罰。',
      '懷孕的女員工須主動辭職',
      '辦理育嬰休假的申請',
    ],
    [
      'Marriage, pregnancy or childbirth ends the work (Korea)',
      '“{found}” limits marriage or childbirth, or ends the work because of it.',
      'Remove it; say how maternity and parental leave are taken.',
      'A contract must not name marriage, pregnancy or childbirth as a reason to leave, and parental leave must be granted; penalties are criminal.',
      'Employees who become pregnant must resign',
      'Handles requests for parental leave',
    ],
    [
      '결혼·임신·출산을 퇴직 사유로 함',
      '“{found}”은(는) 결혼이나 출산을 제한하거나 이를 이유로 퇴직하게 합니다.',
      '삭제하고 출산휴가와 육아휴직의 절차를 적습니다.',
      '혼인, 임신 또는 출산을 퇴직 사유로 예정하는 근로계약을 맺을 수 없고 육아휴직을 허용해야 하며, 위반하면 형사 처벌을 받습니다.',
      '여직원은 결혼하면 퇴직한다',
      '육아휴직 신청을 접수하고 안내한다',
    ],
  ),
});
