import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';
import { textsOf } from '../position-texts.ts';

const US = '(?:u\\.?s\\.?a?\\.?|united states|american)';

/** Whoever may work may work: a law or contract that names citizens is the exception. */
const MAY_WORK = /authori[sz]|eligible to work|right to work|protected individual|refugee|asyl|national or/;

const CITIZENS: readonly Wording[] = [
  {
    pattern: new RegExp(
      `\\b${US} (?:citizens?|nationals?)(?: (?:and|or|/) (?:green card holders?|(?:lawful )?permanent residents?))? only\\b|\\bonly ${US} citizens\\b|\\bno (?:visa holders?|foreign(?:ers| nationals?)|immigrants|non-?citizens|green card holders?|aliens)\\b`,
    ),
    unless: MAY_WORK,
  },
  {
    pattern: new RegExp(
      `\\b(?:must|should|shall|need to|has to|have to|required to) (?:be|hold|have|possess) (?:an? )?(?:${US} (?:citizen(?:s|ship)?|nationals?|passport)|green card(?: holders?)?|permanent residents?|native-born)\\b(?: (?:or|and) (?:a )?(?:green card holders?|(?:lawful )?permanent residents?))?`,
    ),
    where: 'requirements',
    unless: MAY_WORK,
  },
  {
    pattern: new RegExp(
      `\\b(?:${US} )?citizenship (?:is )?(?:required|mandatory|preferred|a must|necessary)\\b|\\bborn in the (?:u\\.?s\\.?a?\\.?|united states)|\\b(?:${US}|native)[- ]born\\b|\\b(?:${US} )?citizens (?:are )?preferred\\b`,
    ),
    where: 'requirements',
    unless: MAY_WORK,
  },
];

/** A clearance, an export rule or a public office asks for citizens itself. */
const BY_LAW =
  /clearance|\bitar\b|export[- ]control|\bear\b|federal (?:contract|law|agency|government|regulation)|government contract|\bdod\b|department of (?:defense|energy|homeland)|executive order|by (?:law|statute|regulation)|statut|\bcfr\b|fedramp|public trust|police officer|peace officer|law enforcement|customs|national security/;

export const citizenship = phraseRule({
  id: 'US-CIT-01',
  severity: 'error',
  jurisdiction: 'us',
  source: 'Immigration and Nationality Act, 8 U.S.C. § 1324b(a)(1), (a)(2)(C), (a)(3)',
  grounds: [
    {
      trigger: /citizen|green card|passport|national|visa|foreigner|immigrant|permanent res|alien|born/,
      wordings: CITIZENS,
    },
  ],
  judge: ({ unit }, _match, subject) =>
    unit.kind === 'position' && textsOf(subject, unit).some(({ folded }) => BY_LAW.test(folded.text))
      ? undefined
      : {},
  docs: docs(
    [
      '以公民身份取舍应聘者（美国）',
      '“{found}”以公民身份取舍应聘者，没有写出要求公民身份的法律、法规或政府合同。',
      '改写为“有权在美国工作”；确有法律要求的，写明是哪一项，例如安全许可。',
      '美国移民与国籍法禁止四人以上的雇主按公民身份或原国籍取舍有权工作的人，法律、法规、行政命令或政府合同要求的除外。',
      'U.S. citizens only',
      'Authorized to work in the United States',
    ],
    [
      '以公民身分取捨應徵者（美國）',
      '「{found}」以公民身分取捨應徵者，沒有寫出要求公民身分的法律、法規或政府契約。',
      '改寫為「有權在美國工作」；確有法律要求者，寫明是哪一項，例如安全許可。',
      '美國移民與國籍法禁止四人以上的雇主按公民身分或原國籍取捨有權工作的人，法律、法規、行政命令或政府契約要求者除外。',
      'U.S. citizens only',
      'Authorized to work in the United States',
    ],
    [
      'Citizenship as a condition',
      '“{found}” selects people by citizenship, and no law, regulation or government contract that asks for it is named.',
      'Ask for authorization to work in the United States, or name what requires citizenship, such as a security clearance.',
      'The Immigration and Nationality Act forbids employers of four or more to choose among people who may work by citizenship or national origin, unless law, regulation, executive order or a government contract requires it.',
      'U.S. citizens only',
      'Authorized to work in the United States',
    ],
    [
      '시민권을 조건으로 함(미국)',
      '“{found}”은(는) 시민권으로 지원자를 가르지만 이를 요구하는 법령이나 정부 계약이 적혀 있지 않습니다.',
      '“미국에서 일할 자격이 있는 사람”으로 바꾸고, 법령이 요구하면 보안 인가처럼 근거를 적습니다.',
      '미국 이민국적법은 4명 이상을 고용한 사업주가 법령·행정명령·정부 계약의 요구 없이 시민권이나 출신국으로 취업 자격이 있는 사람을 가르는 것을 금지합니다.',
      'U.S. citizens only',
      'Authorized to work in the United States',
    ],
  ),
});
