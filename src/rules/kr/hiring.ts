import { AGE_LIMIT, AGE_TRIGGER } from '../grounds/age.ts';
import { FAMILY_CONDITION, FAMILY_QUESTION, FAMILY_TRIGGER } from '../grounds/family.ts';
import { REGION_EXCLUDED, REGION_TRIGGER } from '../grounds/origin.ts';
import { LOOKS, LOOKS_TRIGGER } from '../grounds/person.ts';
import { SEX_BAR, SEX_PREFERRED, SEX_REQUIRED, SEX_TRIGGER } from '../grounds/sex.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

/** 채용절차법 4조의3: what the basic forms must not ask. */
const NOT_TO_ASK: readonly Wording[] = [
  { pattern: /(?:부모님?|가족|형제자?매?|배우자)(?:의)?\s*(?:직업|학력|재산|직장)/ },
  {
    pattern:
      /(?<![가-힣])(?:출신\s*지역|본적(?:지)?|출생지)(?!인|으로는|이고)(?:\s*(?::|은|이|을|를|기재|제한|우대))?/,
    where: 'requirements',
  },
  { pattern: /(?<=^|[,;]\s*)재산(?:\s*(?:을|를))?\s*(?:기재|적을|제출)/, where: 'requirements' },
  {
    pattern: /(?:부동산|재산)\s*(?:상황|규모|보유|현황)(?:을|를)?\s*(?:기재|제출|확인)?/,
    where: 'requirements',
  },
  {
    pattern:
      /가족\s*관계(?:\s*증명서)?(?:\s*(?:를|을|와|및|,|·)\s*(?:\S+\s*){0,3}?|\s*)(?:제출|기재|적을|적는다|작성|첨부)|(?:혼인|결혼)\s*여부(?:를|의|와)?\s*(?:\S+\s*)?(?:기재|적을|적는다|작성|표시|제출|밝힐)/,
    where: 'requirements',
  },
  {
    pattern: /(?<![가-힣])(?:키|신장)(?:와|,|·|\s*및)\s*(?:몸무게|체중)(?:를|을)?/,
    where: 'requirements',
    unless: /측정|고객|환자|아동|어린이|제품|않도록|포함(?:하|되)지|불필요/,
  },
  { pattern: /(?:父母|家庭成员|配偶)的?(?:职业|学历|财产)/, where: 'requirements' },
  { pattern: /\bparents'? (?:occupation|education|property)\b/, where: 'requirements' },
];

export const fairHiring = phraseRule({
  id: 'KR-FHP-01',
  severity: 'error',
  jurisdiction: 'kr',
  governs: 'recruitment',
  source: '채용절차의 공정화에 관한 법률 제4조의3, 제17조',
  grounds: [
    { trigger: LOOKS_TRIGGER, wordings: LOOKS },
    { trigger: FAMILY_TRIGGER, wordings: [...FAMILY_CONDITION, ...FAMILY_QUESTION] },
    { trigger: REGION_TRIGGER, wordings: REGION_EXCLUDED },
    {
      trigger:
        /부모|가족|형제|배우자|출신|본적|출생지|재산|부동산|혼인|결혼|몸무게|체중|父母|家庭|配偶|parents/,
      wordings: NOT_TO_ASK,
    },
  ],
  docs: {
    'zh-CN': {
      title: '要求与工作无关的个人情况（韩国）',
      message: '“{found}”与履行工作无关，招聘中不得要求。',
      hint: '删去；只写履行工作所需的能力。',
      why: '三十人以上的用人单位不得在基础审查材料中要求容貌、身高、体重、出身地区、婚姻、财产和家庭成员的学历、职业；罚款最高 500 万韩元。',
      bad: '身高170cm以上，未婚',
      good: '能操作数控机床',
    },
    'zh-TW': {
      title: '要求與工作無關的個人情況（韓國）',
      message: '「{found}」與履行工作無關，招募中不得要求。',
      hint: '刪去；只寫履行工作所需的能力。',
      why: '三十人以上的雇主不得要求容貌、身高、體重、出身地區、婚姻、財產與家人的學歷、職業；罰鍰最高 500 萬韓元。',
      bad: '身高170公分以上，未婚',
      good: '能操作數控工具機',
    },
    en: {
      title: 'Personal facts that the work does not need (Korea)',
      message: '“{found}” is not needed for the work and must not be asked in hiring.',
      hint: 'Remove it; state the ability that the work needs.',
      why: 'Employers of 30 or more must not ask for looks, height, weight, region, marriage, property or family; the fine is up to KRW 5 million.',
      bad: 'Height 170 cm or above, unmarried preferred: must be unmarried',
      good: 'Operates CNC machines',
    },
    ko: {
      title: '직무와 무관한 개인정보 요구',
      message: '“{found}”은(는) 직무 수행에 필요하지 않은 개인정보입니다.',
      hint: '삭제하고 직무에 필요한 능력만 적습니다.',
      why: '상시 30명 이상 사업장은 용모·키·체중, 출신 지역·혼인 여부·재산, 가족의 학력·직업을 요구할 수 없으며 500만 원 이하의 과태료가 부과됩니다.',
      bad: '키 170cm 이상, 미혼, 부모 직업 기재',
      good: 'CNC 공작기계 운전 가능',
    },
  },
});

export const equalEmployment = phraseRule({
  id: 'KR-SEX-01',
  severity: 'error',
  jurisdiction: 'kr',
  source: '남녀고용평등과 일·가정 양립 지원에 관한 법률 제7조, 제37조',
  grounds: [{ trigger: SEX_TRIGGER, wordings: [...SEX_REQUIRED, ...SEX_PREFERRED, ...SEX_BAR] }],
  docs: {
    'zh-CN': {
      title: '以性别为条件（韩国）',
      message: '“{found}”以性别为条件。',
      hint: '删去性别，写工作内容。',
      why: '招募和录用不得有男女差别；罚金最高 500 万韩元。',
      bad: '男性优先',
      good: '能夜间值班，男女不限',
    },
    'zh-TW': {
      title: '以性別為條件（韓國）',
      message: '「{found}」以性別為條件。',
      hint: '刪去性別，寫工作內容。',
      why: '招募與錄用不得有男女差別；罰金最高 500 萬韓元。',
      bad: '男性優先',
      good: '能夜間值班，男女不限',
    },
    en: {
      title: 'Sex as a condition (Korea)',
      message: '“{found}” makes sex a condition.',
      hint: 'Remove it and state the work.',
      why: 'Recruiting and hiring must not differ by sex; the fine is up to KRW 5 million.',
      bad: 'Male preferred',
      good: 'Works night shifts',
    },
    ko: {
      title: '성별을 조건으로 함',
      message: '“{found}”은(는) 성별을 조건으로 삼습니다.',
      hint: '성별을 삭제하고 업무 내용을 적습니다.',
      why: '모집과 채용에서 남녀를 차별할 수 없으며 500만 원 이하의 벌금이 부과됩니다.',
      bad: '남성 우대, 여성만 지원 가능',
      good: '야간 당직 가능, 성별 무관',
    },
  },
});

/** Words for the young, of whom is looked for; how a firm calls itself is its own affair. */
const YOUNG: readonly Wording[] = [
  {
    pattern: /젊은\s*(?:인재|분(?!위기)|사람|남성|여성)|젊고\s*(?:활기|열정|유능|패기|건강|의욕)/,
    where: 'requirements',
  },
];

export const ageEmployment = phraseRule({
  id: 'KR-AGE-01',
  severity: 'error',
  jurisdiction: 'kr',
  source: '고용상 연령차별금지 및 고령자고용촉진에 관한 법률 제4조의4, 제23조의3',
  grounds: [{ trigger: AGE_TRIGGER, wordings: [...AGE_LIMIT, ...YOUNG] }],
  docs: {
    'zh-CN': {
      title: '以年龄为条件（韩国）',
      message: '“{found}”以年龄为条件。',
      hint: '删去年龄，写经验或能力。',
      why: '招募和录用不得无合理理由按年龄差别对待；罚金最高 500 万韩元。',
      bad: '40岁以下',
      good: '三年以上现场经验，年龄不限',
    },
    'zh-TW': {
      title: '以年齡為條件（韓國）',
      message: '「{found}」以年齡為條件。',
      hint: '刪去年齡，寫經驗或能力。',
      why: '招募與錄用不得無合理理由依年齡差別對待；罰金最高 500 萬韓元。',
      bad: '40歲以下',
      good: '三年以上現場經驗，年齡不拘',
    },
    en: {
      title: 'Age as a condition (Korea)',
      message: '“{found}” makes age a condition.',
      hint: 'Remove it; state experience or ability.',
      why: 'Recruiting and hiring must not differ by age without good reason; the fine is up to KRW 5 million.',
      bad: 'Under 40 years old',
      good: 'Three years of site work',
    },
    ko: {
      title: '연령을 조건으로 함',
      message: '“{found}”은(는) 연령을 조건으로 삼습니다.',
      hint: '연령을 삭제하고 경력이나 능력을 적습니다.',
      why: '모집과 채용에서 합리적인 이유 없이 연령으로 차별할 수 없으며 500만 원 이하의 벌금이 부과됩니다.',
      bad: '40세 이하, 20대 우대',
      good: '현장 경력 3년 이상, 연령 무관',
    },
  },
});
