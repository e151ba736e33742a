import { docs } from '../doc.ts';
import { FAMILY_BAN, FAMILY_TRIGGER } from '../grounds/family.ts';
import { phraseRule } from '../phrase-rule.ts';

export const familyEnd = phraseRule({
  id: 'TW-GEA-01',
  severity: 'error',
  jurisdiction: 'tw',
  source: '性別平等工作法第 11 條第 2 項、第 3 項、第 38 條之 1',
  grounds: [{ trigger: FAMILY_TRIGGER, wordings: FAMILY_BAN }],
  docs: docs(
    [
      '结婚、怀孕或生育即离职（台湾）',
      '“{found}”限制婚育，或使人因此离职或留职停薪。',
      '删去；写产假与育婴留职停薪的申请办法。',
      '工作规则、劳动契约不得规定受雇者结婚、怀孕、分娩或育儿时应离职或留职停薪；这种约定无效，罚新台币 30 万至 150 万元。',
      '女性员工结婚后应自动离职',
      '办理育婴留职停薪的申请与复职',
    ],
    [
      '結婚、懷孕或生育即離職',
      '「{found}」限制婚育，或使人因此離職或留職停薪。',
      '刪去；寫產假與育嬰留職停薪的申請辦法。',
      '工作規則、勞動契約不得規定受僱者結婚、懷孕、分娩或育兒時應離職或留職停薪；這種約定無效，罰新臺幣 30 萬至 150 萬元。',
      '女性員工結婚後應自動離職',
      '辦理育嬰留職停薪的申請與復職',
    ],
    [
      'Marriage, pregnancy or childbirth ends the work (Taiwan)',
      '“{found}” limits marriage or childbirth, or ends the work because of it.',
      'Remove it; say how maternity and parental leave are asked for.',
      'Work rules and contracts must not make people leave when they marry, become pregnant or have a child; such terms are void and the fine is NT$300,000 to 1.5 million.',
      'Employees who become pregnant must resign',
      'Handles requests for parental leave',
    ],
    [
      '결혼·임신·출산을 퇴직 사유로 함(대만)',
      '“{found}”은(는) 결혼이나 출산을 제한하거나 이를 이유로 퇴직하게 합니다.',
      '삭제하고 출산휴가와 육아휴직의 신청 방법을 적습니다.',
      '취업규칙과 근로계약은 결혼, 임신, 출산, 육아를 이유로 퇴직이나 무급휴직을 정할 수 없고 그런 약정은 무효이며 30만~150만 대만달러의 벌금을 부과합니다.',
      '여직원은 결혼하면 퇴직한다',
      '육아휴직 신청을 접수하고 안내한다',
    ],
  ),
});
