import { AGE_LIMIT, AGE_TRIGGER, FOR_THE_YOUNG } from '../grounds/age.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';
import { textsOf } from '../position-texts.ts';

/** A cap on experience is milder than a word for the young. */
const CAP =
  /\b(?:no more than|not more than|up to a maximum of|maximum(?: of)?|at most) \d+ years?(?:'| of)? (?:of )?(?:\w+ )?experience\b|\b\d+ ?(?:-|–|to) ?\d+ years max(?:imum)?\b/;

/** Whose age is asked for in the work itself. */
const OF_PATIENTS = /patient|client|customer|child|student|insured/;

const YOUNG: readonly Wording[] = [
  {
    pattern:
      /\byoung(?:,)? (?:and )?(?:energetic|dynamic|vibrant|ambitious|motivated|hungry|talents?|team|people|persons?|professionals?|candidates?)\b|\byouthful\b/,
    unlessBeside: FOR_THE_YOUNG,
  },
  {
    pattern: /\bdigital natives?\b|\bclass of (?:19|20)\d\d\b/,
    where: 'requirements',
    // Those whom the work is for: customers that are digital natives.
    unlessBeside:
      /customers?|clients?|segment|space|audience|enterprises|companies|accounts|businesses|users/,
  },
  {
    pattern:
      /\b(?:recent|fresh|new) (?:college |university |high school )?grad(?:uate)?s?(?: only| preferred)?\b(?! (?:\w+ )?(?:programs?|programmes?|schemes?)\b)/,
    where: 'requirements',
    unless: /welcome|may also|or equivalent|including recent/,
  },
  { pattern: CAP, where: 'requirements' },
  {
    pattern:
      /\b(?:state|provide|include|list|give|submit) (?:your |the |full )*(?:date of birth|birth ?date|age)\b|\b(?:date of birth|birth ?date) (?:must|is required|required)/,
    where: 'requirements',
    unlessBeside: OF_PATIENTS,
  },
  {
    pattern:
      /\b(?:millennials?|gen(?:eration)?[- ]?z(?:ers?)?) (?:only|preferred|candidates?|applicants?)\b|\bno (?:older|senior) (?:workers|people|candidates|applicants)\b|\b(?:ideal|perfect|great) for (?:recent|new|fresh) (?:college |university |high school )?grad(?:uate)?s\b/,
    where: 'requirements',
  },
  { pattern: /(?:限|仅限|只招)应届|年轻(?:人|者)优先|的年轻人/, where: 'requirements' },
  { pattern: /젊은\s*(?:인재|분|팀|사람)/ },
  ...AGE_LIMIT,
];

export const young = phraseRule({
  id: 'US-AGE-01',
  severity: 'error',
  jurisdiction: 'us',
  source: 'Age Discrimination in Employment Act, 29 U.S.C. § 623(a), (e); 29 CFR § 1625.4',
  grounds: [
    {
      trigger: new RegExp(
        `${AGE_TRIGGER.source}|digital|class of|grad|maximum|at most|millennial|birth|gen(?:eration)?[- ]?z|senior`,
      ),
      wordings: YOUNG,
    },
  ],
  judge: ({ folded }, { index, length }) =>
    CAP.test(folded.text.slice(index, index + length)) ? { severity: 'warning' } : {},
  docs: {
    'zh-CN': {
      title: '只要年轻人（美国）',
      message: '“{found}”排除四十岁以上的人。',
      hint: '写所需的能力；经验写下限，不写上限。',
      why: '美国就业年龄歧视法保护四十岁以上的人，用语暗示年轻也算。',
      bad: '体力充沛的年轻人',
      good: '能快速学习新系统',
    },
    'zh-TW': {
      title: '只要年輕人（美國）',
      message: '「{found}」排除四十歲以上的人。',
      hint: '寫所需的能力；經驗寫下限，不寫上限。',
      why: '美國就業年齡歧視法保護四十歲以上的人，用語暗示年輕也算。',
      bad: '限應屆',
      good: '能快速學習新系統',
    },
    en: {
      title: 'Words for the young, or a cap on experience',
      message: '“{found}” turns away people over forty.',
      hint: 'State the ability; give experience a lower limit, not an upper one.',
      why: 'The ADEA protects people of forty and older, and words that suggest youth are evidence against the employer.',
      bad: 'Recent college graduate, digital native',
      good: 'Learns new systems quickly; at least two years of experience',
    },
    ko: {
      title: '젊은 사람만 찾음(미국)',
      message: '“{found}”은(는) 40세 이상을 배제합니다.',
      hint: '능력을 적고, 경력은 상한이 아닌 하한을 적습니다.',
      why: '미국 연령차별금지법은 40세 이상을 보호하며 젊음을 암시하는 말도 해당합니다.',
      bad: '젊은 인재',
      good: '새 시스템을 빨리 익힘',
    },
  },
});

const PHYSICAL: readonly Wording[] = [
  {
    pattern:
      /\b(?:must be able to|able to|ability to|must|can) (?:\w+ (?:and|or) )?(?:lift|carry|push|pull|move)\b[^.;]{0,24}?\b\d+ ?(?:lbs?|pounds?|kgs?|kilograms?)\b/,
    where: 'requirements',
  },
  {
    pattern:
      /\b(?:must be able to|able to|ability to|must) (?:stand|sit|walk|kneel|climb|bend|stoop|crouch)\b(?:,? (?:and|or|and\/or) (?:stand|sit|walk|kneel|climb|bend|stoop|crouch)\b| for (?:long|extended|prolonged|up to|\d|several|hours)[^,.;]{0,20}| up to \d+ hours?| ladders?)/,
    where: 'requirements',
  },
  {
    pattern: /(?:须|需|能|可)[^,。;]{0,6}(?:搬运|提举|负重)[^,。;]{0,8}\d+(?:公斤|kg|千克|磅)/,
    where: 'requirements',
  },
  {
    pattern: /\d+\s*(?:kg|킬로그램)\s*(?:이상)?(?:의\s*\S+)?(?:을|를)?\s*(?:들|운반)\S*/,
    where: 'requirements',
  },
];

const ACCOMMODATION = /accommodation|合理便利|合理调整|편의\s*제공|합리적/;

export const physical = phraseRule({
  id: 'US-ADA-01',
  severity: 'warning',
  jurisdiction: 'us',
  source: 'Americans with Disabilities Act, 42 U.S.C. § 12111(8), (9), § 12112; 29 CFR § 1630.2(n)',
  grounds: [
    {
      trigger: /lift|carry|push|pull|move|stand|sit|walk|kneel|climb|bend|stoop|crouch|搬|提|负重|kg|킬로/,
      wordings: PHYSICAL,
    },
  ],
  judge: ({ unit }, _match, subject) =>
    unit.kind === 'position' && textsOf(subject, unit).some(({ folded }) => ACCOMMODATION.test(folded.text))
      ? undefined
      : {},
  docs: {
    'zh-CN': {
      title: '体力要求没有写合理便利（美国）',
      message: '“{found}”是体力要求，没有与职责挂钩，也没有写可提供合理便利。',
      hint: '写成职责，例如“为……搬运不超过 25 公斤的货箱，可提供合理便利”。',
      why: '美国残疾人法以岗位的基本职能和合理便利判断能否胜任。',
      bad: '须能搬运25公斤',
      good: '为产线补料，单箱不超过25公斤，可提供合理便利',
    },
    'zh-TW': {
      title: '體力要求沒有寫合理調整（美國）',
      message: '「{found}」是體力要求，沒有寫可提供合理調整。',
      hint: '寫成職責，並註明可提供合理調整。',
      why: '美國身心障礙者法以基本職能與合理調整判斷能否勝任。',
      bad: '須能搬運25公斤',
      good: '為產線補料，單箱不超過25公斤，可提供合理調整',
    },
    en: {
      title: 'Physical demand without accommodation',
      message: '“{found}” is a physical demand with neither a duty nor a word on accommodation.',
      hint: 'Tie it to the duty: “lifts up to 50 lb to stock shelves, with or without reasonable accommodation”.',
      why: 'The ADA asks whether a person can do the essential functions with or without reasonable accommodation.',
      bad: 'Must be able to lift 50 lb',
      good: 'Lifts up to 50 lb to stock shelves, with or without reasonable accommodation',
    },
    ko: {
      title: '편의 제공 없는 신체 요건(미국)',
      message: '“{found}”은(는) 신체 요건이지만 업무나 편의 제공이 적혀 있지 않습니다.',
      hint: '업무와 함께 합리적 편의 제공을 적습니다.',
      why: '미국 장애인법은 합리적 편의가 있을 때 핵심 업무를 할 수 있는지를 봅니다.',
      bad: '25kg 이상을 운반할 수 있는 자',
      good: '25kg 상자를 진열대로 운반, 합리적 편의 제공',
    },
  },
});
