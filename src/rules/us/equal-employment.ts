import {
  FAMILY_BAN,
  FAMILY_CONDITION,
  FAMILY_QUESTION,
  FAMILY_TRIGGER,
  PREGNANCY_TEST,
} from '../grounds/family.ts';
import { CARRIER, CARRIER_TRIGGER, DISABILITY, DISABILITY_TRIGGER } from '../grounds/health.ts';
import { ETHNIC, ETHNIC_TRIGGER, RACE, RACE_TRIGGER, RELIGION, RELIGION_TRIGGER } from '../grounds/origin.ts';
import { SEX_PREFERRED, SEX_REQUIRED, SEX_TRIGGER } from '../grounds/sex.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

/** Preferences and bars by sex, family, religion, origin and disability, as American postings word them. */
const PROTECTED: readonly Wording[] = [
  {
    pattern:
      /\b(?:(?:fe)?males?|women|men)(?: (?:applicants?|candidates?|employees?))? (?:only|(?:are |is |will be )?preferred|need not apply)\b/,
    // A gym or a ward may be for women only: what the person must be is told elsewhere.
    where: 'requirements',
  },
  { pattern: /\bmust be (?:an? )?(?:(?:fe)?male|man|woman)\b/, where: 'requirements' },
  {
    pattern:
      /\bmust be (?:single|unmarried|childless)\b|\bno pregnant (?:applicants?|candidates?|women|employees?)\b/,
    where: 'requirements',
  },
  {
    pattern:
      /\bmust be (?:an? )?(?:practicing )?(?:christian|catholic|protestant|muslim|jewish|hindu|white|caucasian)\b|\b(?:christians?|catholics?|muslims?|whites?|caucasians?)(?: (?:applicants?|candidates?))? (?:only|preferred)\b/,
  },
  {
    pattern:
      /\b(?:no|without|free (?:of|from))(?: an?| any)?(?: (?:foreign|strong|heavy|thick|noticeable|regional|detectable|discernible))* accents?\b|\baccent[- ]?(?:free|less)\b|\b(?:american|british|neutral|native)(?:-sounding)? accent (?:is )?(?:only|required|preferred|a must)\b/,
    where: 'requirements',
    unlessBeside: /wall|colou?r|furniture|design|training|coach/,
  },
  {
    pattern:
      /\b(?:must have|must be free of|with) no (?:physical |mental )?(?:disability|disabilities|handicaps?)\b|\b(?:must be able-bodied|able-bodied (?:applicants?|candidates?|persons?|people|only))\b|\bmust be in (?:perfect|excellent) health\b/,
    where: 'requirements',
  },
];

export const equalOpportunity = phraseRule({
  id: 'US-EEO-01',
  severity: 'error',
  jurisdiction: 'us',
  source:
    'Civil Rights Act of 1964, Title VII, 42 U.S.C. § 2000e-3(b); Americans with Disabilities Act, 42 U.S.C. § 12112',
  grounds: [
    {
      trigger:
        /male|women|men|woman|man|must be|must have|pregnant|accent|christian|catholic|muslim|white|caucasian|disab|handicap|able-bodied/,
      wordings: PROTECTED,
    },
    { trigger: SEX_TRIGGER, wordings: [...SEX_REQUIRED, ...SEX_PREFERRED] },
    {
      trigger: FAMILY_TRIGGER,
      wordings: [...FAMILY_CONDITION, ...FAMILY_QUESTION, ...FAMILY_BAN, ...PREGNANCY_TEST],
    },
    { trigger: ETHNIC_TRIGGER, wordings: ETHNIC },
    { trigger: RELIGION_TRIGGER, wordings: RELIGION },
    { trigger: RACE_TRIGGER, wordings: RACE },
    { trigger: DISABILITY_TRIGGER, wordings: DISABILITY },
    { trigger: CARRIER_TRIGGER, wordings: CARRIER },
  ],
  docs: {
    'zh-CN': {
      title: '以受保护的特征取舍应聘者（美国）',
      message: '“{found}”以性别、婚育、宗教、种族、出身或残疾取舍应聘者。',
      hint: '写工作所需的能力或职责，或删去这一项。',
      why: '美国民权法第七编禁止招聘信息按种族、肤色、宗教、性别或国籍表示偏好，残疾人法禁止排除能胜任的残疾人。',
      bad: 'Female applicants preferred',
      good: 'Fits and advises customers in the dressing rooms',
    },
    'zh-TW': {
      title: '以受保護的特徵取捨應徵者（美國）',
      message: '「{found}」以性別、婚育、宗教、種族、出身或身心障礙取捨應徵者。',
      hint: '寫工作所需的能力或職責，或刪去這一項。',
      why: '美國民權法第七編禁止徵才資訊依種族、膚色、宗教、性別或國籍表示偏好，身心障礙者法禁止排除能勝任的身心障礙者。',
      bad: 'Female applicants preferred',
      good: 'Fits and advises customers in the dressing rooms',
    },
    en: {
      title: 'A preference or bar by a protected trait',
      message: '“{found}” selects people by sex, family, religion, race, origin or disability.',
      hint: 'State the ability or duty that the work needs, or delete it.',
      why: 'Title VII forbids postings that indicate a preference by race, color, religion, sex or national origin; the ADA forbids screening out qualified people with disabilities.',
      bad: 'Female applicants preferred',
      good: 'Fits and advises customers in the dressing rooms',
    },
    ko: {
      title: '보호되는 특성에 따른 선별(미국)',
      message: '“{found}”은(는) 성별, 혼인, 종교, 인종, 출신 또는 장애로 지원자를 가립니다.',
      hint: '업무에 필요한 능력이나 업무를 적거나 삭제합니다.',
      why: '미국 민권법 제7편은 인종, 피부색, 종교, 성별, 출신국에 따른 선호를 채용 공고에 나타내는 것을 금지하고, 장애인법은 자격을 갖춘 장애인의 배제를 금지합니다.',
      bad: 'Female applicants preferred',
      good: 'Fits and advises customers in the dressing rooms',
    },
  },
});
