import { AGE_CODED, AGE_LIMIT, AGE_TRIGGER } from '../grounds/age.ts';
import { FAMILY_CONDITION, FAMILY_TRIGGER } from '../grounds/family.ts';
import { DISABILITY, DISABILITY_TRIGGER } from '../grounds/health.ts';
import { ETHNIC, ETHNIC_TRIGGER, RACE, RACE_TRIGGER, RELIGION, RELIGION_TRIGGER } from '../grounds/origin.ts';
import { FAVOURED, TURNED_AWAY } from '../grounds/outcome.ts';
import { LOOKS, LOOKS_TRIGGER, ODD_TRIGGER, ODDITIES } from '../grounds/person.ts';
import { SEX_BAR, SEX_PREFERRED, SEX_REQUIRED, SEX_TRIGGER } from '../grounds/sex.ts';
import { type Ground, phraseRule, type Wording } from '../phrase-rule.ts';

/** 就業服務法 5: what it names and Chinese law on the mainland does not; in simplified characters, as texts are read. */
const NAMED_ONLY_HERE: readonly Wording[] = [
  {
    pattern:
      /(?:限|须为|须是|只招|不招|不收|拒收)(?:国民党|民进党|民众党|本党|某党)(?:党员|籍)?|(?:非)?党员(?:者)?优先/,
    where: 'requirements',
  },
  {
    pattern:
      /(?:限|只招|不招|不收|拒收|不要)(?:本省|外省|客家|闽南|原住民|新住民|外籍配偶|大陆配偶|外配|陆配|眷村)(?:籍|人|者)?/,
    isBan: true,
  },
  // Indigenous people may be put first by statute; people of other origins may not.
  {
    pattern: new RegExp(
      `(?:客家人?|[本外]省(?:籍|人)|闽南人?|眷村子弟)${FAVOURED}|(?:客家人?|[本外]省(?:籍|人)|闽南人?|原住民|新住民|外籍配偶|大陆配偶|外配|陆配)${TURNED_AWAY}`,
    ),
  },
  { pattern: new RegExp(`泛?[蓝绿]营?(?:支持者|选民|党员)(?:${FAVOURED}|${TURNED_AWAY})`) },
  {
    pattern:
      /(?:限|须为)(?:异性恋|直男)|(?:同志|同性恋)(?:者)?(?:勿|免|除外|不)\S?|(?:不(?:录用|收|招|要)|拒收)(?:同志|同性恋)者?/,
  },
  {
    pattern:
      /(?:非|无|不具|不得(?:是|为))(?:任何)?工会会员(?:身[分份])?|工会会员(?:勿|免|除外|优先|不)|(?:曾|有)?(?:加入|参加|参与|筹组)(?:过)?工会(?:者|人员|经历)[^。;]{0,6}(?:不予|不录|不得|勿|除外|拒)/,
    where: 'requirements',
    isBan: true,
  },
  {
    pattern:
      /(?:不得|禁止|严禁|不可|不准)(?:员工|同仁|劳工)?(?:组织|筹组|加入|参加|参与|成立)(?:[、或及]?(?:组织|加入|参加|参与))*(?:任何)?工会(?:活动)?/,
    unless: /不得因|为由|不利|妨碍|干预|主管人员|代表雇主/,
    isBan: true,
  },
  { pattern: /(?:出生地|籍贯)(?:限|须为|要求)?[:]?\s*(?:台|本省|北部|南部)/, where: 'requirements' },
];

const GROUNDS: readonly Ground[] = [
  { trigger: SEX_TRIGGER, wordings: [...SEX_REQUIRED, ...SEX_PREFERRED, ...SEX_BAR] },
  { trigger: FAMILY_TRIGGER, wordings: FAMILY_CONDITION },
  { trigger: AGE_TRIGGER, wordings: [...AGE_LIMIT, ...AGE_CODED] },
  { trigger: LOOKS_TRIGGER, wordings: LOOKS },
  { trigger: DISABILITY_TRIGGER, wordings: DISABILITY },
  { trigger: ODD_TRIGGER, wordings: ODDITIES },
  { trigger: ETHNIC_TRIGGER, wordings: ETHNIC },
  { trigger: RELIGION_TRIGGER, wordings: RELIGION },
  { trigger: RACE_TRIGGER, wordings: RACE },
  { trigger: /[党省籍客工同异住配眷村营]|泛[蓝绿]/, wordings: NAMED_ONLY_HERE },
];

export const employmentService = phraseRule({
  id: 'TW-ESA-01',
  severity: 'error',
  jurisdiction: 'tw',
  source: '就業服務法第 5 條第 1 項、第 65 條；工會法第 35 條第 1 項',
  grounds: GROUNDS,
  docs: {
    'zh-CN': {
      title: '以法律列举的事由限制（台湾）',
      message: '“{found}”属于就业服务法第 5 条列举的歧视事由。',
      hint: '删去；改写工作内容、经验或技能。',
      why: '雇主不得以种族、年龄、性别、婚姻、容貌、五官、身心障碍、星座、血型等事由歧视求职人，罚新台币 30 万至 150 万元。',
      bad: '限女性，40岁以下',
      good: '能使用会计系统，性别不限',
    },
    'zh-TW': {
      title: '以法律列舉的事由限制',
      message: '「{found}」屬於就業服務法第 5 條列舉的歧視事由。',
      hint: '刪去；改寫工作內容、經驗或技能。',
      why: '雇主不得以種族、年齡、性別、婚姻、容貌、五官、身心障礙、星座、血型等事由歧視求職人，罰新臺幣 30 萬至 150 萬元。',
      bad: '限女性，40歲以下',
      good: '能使用會計系統，性別不拘',
    },
    en: {
      title: 'A ground that the statute names (Taiwan)',
      message: '“{found}” is a ground of discrimination named in article 5 of the Employment Service Act.',
      hint: 'Remove it; state the work, experience or skill.',
      why: 'Race, age, sex, marriage, looks, disability, star sign, blood type and others must not count; the fine is NT$300,000 to 1.5 million.',
      bad: 'Female candidates only, under 40 years old',
      good: 'Works with the accounting system',
    },
    ko: {
      title: '법이 열거한 차별 사유(대만)',
      message: '“{found}”은(는) 취업서비스법 제5조가 열거한 차별 사유입니다.',
      hint: '삭제하고 업무, 경력 또는 기술을 적습니다.',
      why: '인종, 나이, 성별, 혼인, 용모, 장애, 별자리, 혈액형 등으로 차별하면 30만~150만 대만달러의 벌금을 부과합니다.',
      bad: '여성 우대, 40세 이하',
      good: '회계 시스템 사용 가능',
    },
  },
});

const SERVICE: readonly Wording[] = [
  {
    pattern:
      /(?:限|须|需|要求)?(?:役毕|免役)(?:者)?(?:优先|或免役|\/免役|、免役)?|(?:须|需|要求)(?:已)?(?:服完兵役|退伍)|退伍军人优先/,
    where: 'requirements',
  },
  {
    pattern: /\bmilitary service (?:completed|fulfilled|required|exempted)\b|\bcompleted military service\b/,
    where: 'requirements',
  },
  { pattern: /(?:군필|병역필)(?:자)?(?:\s*(?:우대|에?\s*한함|필수))?/, where: 'requirements' },
];

export const militaryService = phraseRule({
  id: 'TW-ESA-02',
  severity: 'warning',
  jurisdiction: 'tw',
  source: '就業服務法第 5 條；性別平等工作法第 7 條',
  grounds: [{ trigger: /役|退伍|military|군필|병역/, wordings: SERVICE }],
  docs: {
    'zh-CN': {
      title: '以服完兵役为条件（台湾）',
      message: '“{found}”以兵役为条件，等于排除女性。',
      hint: '删去；在意到岗时间的，写可到岗日期。',
      why: '只有男性服兵役，以此筛选可能构成性别歧视。',
      bad: '限役毕',
      good: '可于七月前到职',
    },
    'zh-TW': {
      title: '以服完兵役為條件',
      message: '「{found}」以兵役為條件，等於排除女性。',
      hint: '刪去；在意到職時間的，寫可到職日期。',
      why: '只有男性服兵役，以此篩選可能構成性別歧視。',
      bad: '限役畢',
      good: '可於七月前到職',
    },
    en: {
      title: 'Military service as a filter (Taiwan)',
      message: '“{found}” filters by military service, which only men do.',
      hint: 'Remove it; where the start matters, state the date.',
      why: 'It may be discrimination by sex.',
      bad: 'Military service completed',
      good: 'Can start before July',
    },
    ko: {
      title: '병역을 조건으로 함(대만)',
      message: '“{found}”은(는) 병역을 조건으로 삼습니다.',
      hint: '삭제하고, 시작일이 중요하면 날짜를 적습니다.',
      why: '남성만 병역을 지므로 성차별이 될 수 있습니다.',
      bad: '군필자에 한함',
      good: '7월 전에 근무 가능',
    },
  },
});
