import { docs } from '../doc.ts';
import { NEED_NOT_APPLY } from '../grounds/outcome.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const SERVICE: readonly Wording[] = [
  {
    pattern:
      /\bno (?:current |ongoing |active )?(?:national guard|military|(?:army )?reserv(?:e|es|ist|ists))(?: or (?:national guard|reserves?|military))?(?: (?:obligations?|commitments?|duty|duties|service|members?|membership|training))?\b|\bwithout (?:any )?(?:military|reserve|national guard)(?: or \w+)? (?:obligations?|commitments?|duty|duties)\b/,
    where: 'requirements',
    unless: /experience (?:is )?(?:required|needed|necessary)|no military (?:experience|background)/,
  },
  {
    pattern: new RegExp(
      `\\b(?:reservists|(?:national guard|army reserve|military reserve)(?: members?)?|active[- ]duty (?:members|spouses)|veterans) (?:${NEED_NOT_APPLY})`,
    ),
  },
  {
    pattern:
      /\bhonou?rabl[ey] discharged?(?: from (?:the )?[\w ]{1,30}?)? (?:is |status )?(?:required|mandatory|a must|only)\b|\b(?:must|should) (?:have|hold|show|present|provide|be)(?: (?:an?|proof of|evidence of))* honou?rabl[ey] discharged?\b|\bhonou?rabl[ey] discharged? (?:veterans|applicants|candidates) only\b|\b(?:dis|less than |other than |un)honou?rabl[ey] discharged?(?: \w+)? (?:need not|will not|are not|not|disqualif\w+|cannot)/,
    where: 'requirements',
    unless: /required by (?:law|statute)|federal (?:law|program)|preference/,
    isBan: true,
  },
];

export const militaryObligations = phraseRule({
  id: 'US-MIL-01',
  severity: 'warning',
  jurisdiction: 'us',
  source:
    'Uniformed Services Employment and Reemployment Rights Act, 38 U.S.C. § 4311; 775 ILCS 5/1-103(Q), 5/2-102',
  grounds: [{ trigger: /guard|reserv|military|veteran|active[- ]duty|discharge/, wordings: SERVICE }],
  docs: docs(
    [
      '以兵役义务或退役方式取舍应聘者（美国）',
      '“{found}”以兵役义务或退役方式取舍应聘者。',
      '删去；写所需的能力，欢迎退役军人的可以写明欢迎。',
      '美国军人就业与再就业权利法禁止因服役或服役义务拒绝录用；有的州还保护非光荣退役的人。',
      'No National Guard or reserve obligations',
      'Veterans are encouraged to apply',
    ],
    [
      '以兵役義務或退役方式取捨應徵者（美國）',
      '「{found}」以兵役義務或退役方式取捨應徵者。',
      '刪去；寫所需的能力，歡迎退役軍人者可以寫明歡迎。',
      '美國軍人就業與再就業權利法禁止因服役或服役義務拒絕錄用；有的州還保護非光榮退役的人。',
      'No National Guard or reserve obligations',
      'Veterans are encouraged to apply',
    ],
    [
      'Military obligation or discharge as a condition',
      '“{found}” selects people by their military obligation or discharge.',
      'Remove it; state the ability that the work needs.',
      'USERRA forbids refusing people because of service or an obligation to serve, and some states protect those with a less than honorable discharge.',
      'No National Guard or reserve obligations',
      'Veterans are encouraged to apply',
    ],
    [
      '병역 의무·전역 형태를 조건으로 함(미국)',
      '“{found}”은(는) 병역 의무나 전역 형태로 지원자를 가립니다.',
      '삭제하고 업무에 필요한 능력을 적습니다.',
      '미국 군복무자 고용 및 재고용 권리법은 복무나 복무 의무를 이유로 채용을 거절하지 못하게 하며, 일부 주는 명예 전역이 아닌 사람도 보호합니다.',
      'No National Guard or reserve obligations',
      'Veterans are encouraged to apply',
    ],
  ),
});
