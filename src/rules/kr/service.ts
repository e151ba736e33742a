import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

/** Who has not evaded service may be hired, and only they: 군필 또는 면제. */
const OR_EXEMPT = /면제|미필|무관|기피|결격/;

const SERVICE: readonly Wording[] = [
  {
    pattern:
      /(?<![가-힣])(?:군필|병역필|군대\s*필|예비역)\s*(?:자|남성|남자)?\s*(?:만|에?\s*한(?:함|정|하여|합니다)|에\s*한하여|필수|이어야|우대|우선|가능)/,
    where: 'requirements',
    unless: OR_EXEMPT,
  },
  {
    pattern: /(?<=^|[,;]\s*)(?:군필|병역필)(?:자|\s*남성|\s*남자)?(?=\s*(?:[,;.]|$))/,
    where: 'requirements',
    unless: OR_EXEMPT,
  },
  {
    pattern:
      /(?:병역|군\s*복무|군대)(?:을|를)?\s*(?:마친|필한|완료한|다녀온)(?:\s*(?:남성|남자|자|분|사람))?/,
    where: 'requirements',
    unless: OR_EXEMPT,
  },
];

export const militaryService = phraseRule({
  id: 'KR-MIL-01',
  severity: 'warning',
  jurisdiction: 'kr',
  source: '남녀고용평등과 일·가정 양립 지원에 관한 법률 제2조 제1호, 제7조; 병역법 제76조',
  grounds: [{ trigger: /군필|병역|군대|군\s*복무|예비역/, wordings: SERVICE }],
  docs: docs(
    [
      '以服完兵役为条件（韩国）',
      '“{found}”以服完兵役为条件，排除女性和免役的人。',
      '删去；只要求没有逃避兵役的，写“无兵役法上的欠格事由”。',
      '只有男性负兵役义务，以此筛选构成间接性别歧视，也排除因残疾免役的人；法律只禁止录用逃避兵役的人。',
      '군필자에 한함',
      '无兵役法上的欠格事由',
    ],
    [
      '以服完兵役為條件（韓國）',
      '「{found}」以服完兵役為條件，排除女性與免役的人。',
      '刪去；只要求沒有逃避兵役者，寫「無兵役法上的欠格事由」。',
      '只有男性負兵役義務，以此篩選構成間接性別歧視，也排除因障礙免役的人；法律只禁止錄用逃避兵役的人。',
      '군필자에 한함',
      '無兵役法上的欠格事由',
    ],
    [
      'Completed military service as a filter (Korea)',
      '“{found}” filters by completed service, which excludes women and the exempt.',
      'Remove it; where evasion matters, ask for “no disqualification under the Military Service Act”.',
      'Only men must serve, so the filter discriminates indirectly by sex and against those exempt for disability; the law forbids hiring evaders only.',
      '군필자에 한함',
      'No disqualification under the Military Service Act',
    ],
    [
      '병역 이행을 조건으로 함',
      '“{found}”은(는) 병역 이행을 조건으로 삼아 여성과 면제자를 배제합니다.',
      '삭제하고, 필요하면 “병역법상 결격 사유가 없는 자”로 적습니다.',
      '남성만 병역 의무를 지므로 간접적인 성차별이 되고 장애로 면제된 사람도 배제합니다. 병역법은 병역 기피자의 고용만 금지합니다.',
      '군필자에 한함',
      '병역법상 결격 사유가 없는 자',
    ],
  ),
});
