import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const PAY = '(?:salar(?:y|ies)|pay|wages?|compensation|earnings|remuneration|ctc)';
const EARLIER = '(?:current|previous|prior|last|past|present|most recent|former)';
const ASK =
  '(?:provide|state|submit|disclose|include|indicate|list|specify|give|attach|mention|send|share|proof of|evidence of)';

const HISTORY: readonly Wording[] = [
  {
    pattern: new RegExp(
      `\\b${ASK}\\b[^.;]{0,40}?\\b(?:${EARLIER} (?:(?:and|or|/) (?:expected|desired) )?${PAY}|${PAY} history|pay ?stubs?|pay ?slips?|w-2s?)\\b`,
    ),
    where: 'requirements',
  },
  {
    pattern: new RegExp(
      `\\b(?:${PAY} history|pay ?stubs?(?: from \\w+ \\w+)?|${EARLIER} ${PAY}) (?:is |are |must be )?(?:required|mandatory|requested|provided|submitted|included|a must|verified|will be verified)\\b`,
    ),
  },
  {
    pattern: new RegExp(
      `\\byour (?:${EARLIER} (?:(?:and|or|/) (?:expected|desired) )?${PAY}|${PAY} history)\\b|\\b(?:with|including|along with) (?:a |your |full )?${PAY} history\\b|\\bwhat (?:is|was|are) your ${EARLIER} ${PAY}\\b`,
    ),
    where: 'requirements',
    unlessBeside: /\b(?:never|not) /,
  },
];

export const salaryHistory = phraseRule({
  id: 'US-PAY-01',
  severity: 'warning',
  jurisdiction: 'us',
  source:
    'Cal. Lab. Code § 432.3; N.Y. Lab. Law § 194-a; 820 ILCS 112/10(b-5); Mass. Gen. Laws ch. 149, § 105A(c)',
  grounds: [{ trigger: /salar|pay|wage|compensation|earning|remuneration|ctc|w-2/, wordings: HISTORY }],
  docs: docs(
    [
      '要求说明以往薪酬（美国）',
      '“{found}”要求应聘者说明以往或现在的薪酬。',
      '删去；可以写岗位的薪酬范围，或询问期望薪酬。',
      '加利福尼亚、纽约、伊利诺伊、马萨诸塞等州禁止询问应聘者的薪酬历史，因为它使过去的不平等延续下去。',
      'Provide your salary history',
      'Pay range: $60,000 to $75,000 a year',
    ],
    [
      '要求說明以往薪酬（美國）',
      '「{found}」要求應徵者說明以往或現在的薪酬。',
      '刪去；可以寫崗位的薪酬範圍，或詢問期望薪酬。',
      '加州、紐約州、伊利諾州、麻州等禁止詢問應徵者的薪酬歷史，因為它使過去的不平等延續下去。',
      'Provide your salary history',
      'Pay range: $60,000 to $75,000 a year',
    ],
    [
      'Salary history',
      '“{found}” asks what an applicant earns or earned elsewhere.',
      'Remove it; state the pay range of the post, or ask for the expected pay.',
      'California, New York, Illinois, Massachusetts and other states forbid asking applicants for their pay history, which carries past inequality on.',
      'Provide your salary history',
      'Pay range: $60,000 to $75,000 a year',
    ],
    [
      '이전 급여를 물음(미국)',
      '“{found}”은(는) 지원자의 현재 또는 이전 급여를 묻습니다.',
      '삭제하고 직무의 급여 범위를 적거나 희망 급여를 묻습니다.',
      '캘리포니아, 뉴욕, 일리노이, 매사추세츠 등은 과거의 불평등이 이어지지 않도록 지원자의 급여 이력을 묻지 못하게 합니다.',
      'Provide your salary history',
      'Pay range: $60,000 to $75,000 a year',
    ],
  ),
});
