import { REGION_EXCLUDED, REGION_TRIGGER, REGISTRATION, REGISTRATION_TRIGGER } from '../grounds/origin.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const NOTICE = '五部门《关于规范网络平台招聘类信息发布的通知》（2026）；就业促进法第三十一条';

export const registration = phraseRule({
  id: 'CN-HUK-01',
  severity: 'error',
  jurisdiction: 'cn',
  governs: 'recruitment',
  source: NOTICE,
  grounds: [{ trigger: REGISTRATION_TRIGGER, wordings: REGISTRATION }],
  docs: {
    'zh-CN': {
      title: '限定户籍',
      message: '“{found}”以户籍为条件。',
      hint: '删去户籍；需要熟悉当地或住得近的，写“熟悉本市道路”“能早六点到岗”。',
      why: '招聘信息不得含有户籍歧视的内容；户籍与能否胜任工作无关。',
      bad: '限本市户口',
      good: '熟悉本市道路，不限户籍',
    },
    'zh-TW': {
      title: '限定戶籍',
      message: '「{found}」以戶籍為條件。',
      hint: '刪去戶籍；需要熟悉當地的，寫「熟悉本市道路」。',
      why: '依中國大陸規定，招聘資訊不得含有戶籍歧視的內容。',
      bad: '限本市戶口',
      good: '熟悉本市道路，不限戶籍',
    },
    en: {
      title: 'Household registration as a condition',
      message: '“{found}” makes household registration a condition.',
      hint: 'Remove it; state what is needed, such as “knows the roads of the city”.',
      why: 'In China recruitment information must not discriminate by registration.',
      bad: 'Local hukou only',
      good: 'Knows the roads of the city',
    },
    ko: {
      title: '호적을 조건으로 함',
      message: '“{found}”은(는) 호적을 조건으로 삼습니다.',
      hint: '호적을 삭제하고 “시내 도로를 잘 앎”처럼 필요한 것을 적습니다.',
      why: '중국에서 채용 정보는 호적에 따른 차별을 담지 못합니다.',
      bad: '현지 호적 소지자만',
      good: '시내 도로를 잘 앎',
    },
  },
});

export const regionExcluded = phraseRule({
  id: 'CN-HUK-02',
  severity: 'error',
  jurisdiction: 'cn',
  governs: 'recruitment',
  source: NOTICE,
  grounds: [{ trigger: REGION_TRIGGER, wordings: REGION_EXCLUDED }],
  docs: {
    'zh-CN': {
      title: '排除某地的人',
      message: '“{found}”排除来自某地的人。',
      hint: '删去这一条。',
      why: '招聘信息不得含有地域歧视的内容；已有因此赔偿并道歉的判决。',
      bad: '不要东北人，外地勿投',
      good: '常驻本市办公室',
    },
    'zh-TW': {
      title: '排除某地的人',
      message: '「{found}」排除來自某地的人。',
      hint: '刪去這一條。',
      why: '依中國大陸規定，招聘資訊不得含有地域歧視的內容。',
      bad: '外地勿投',
      good: '常駐本市辦公室',
    },
    en: {
      title: 'Excludes people of a region',
      message: '“{found}” excludes people of a region.',
      hint: 'Remove it.',
      why: 'In China recruitment information must not discriminate by region of origin.',
      bad: 'People from Henan need not apply',
      good: 'Works in the city office',
    },
    ko: {
      title: '특정 지역 출신 배제',
      message: '“{found}”은(는) 특정 지역 출신을 배제합니다.',
      hint: '삭제합니다.',
      why: '중국에서 채용 정보는 출신 지역에 따른 차별을 담지 못합니다.',
      bad: '타지역 출신 제외',
      good: '시내 사무실 상주 근무',
    },
  },
});

const STATUS: readonly Wording[] = [
  { pattern: /(?:限|须|需|要求|仅限|只限)(?:为|是|有|具有)?(?:城镇|非农业?|农业|农村)(?:户口|户籍)/ },
  {
    pattern:
      /(?:仅限|只限|限|须为|须是|必须是|要求)(?:在编(?:人员|教师|职工)?|编制内|正式编制|事业编制?|干部身份|全民所有制)/,
    where: 'requirements',
  },
  { pattern: /\b(?:urban|rural|non-agricultural) (?:hukou|household registration)\b/, where: 'requirements' },
  { pattern: /(?:도시|농촌|비농업)\s*(?:호적|호구)/, where: 'requirements' },
];

export const status = phraseRule({
  id: 'CN-HUK-03',
  severity: 'warning',
  jurisdiction: 'cn',
  governs: 'recruitment',
  source: NOTICE,
  grounds: [{ trigger: /户[口籍]|编制?|身份|全民|hukou|household|호적|호구/, wordings: STATUS }],
  docs: {
    'zh-CN': {
      title: '限定身份',
      message: '“{found}”以身份为条件。',
      hint: '删去身份，写工作本身的要求。',
      why: '农村劳动者进城就业享有平等权利；招聘信息不得含有身份歧视的内容。',
      bad: '限非农户口',
      good: '两年以上仓储工作经验',
    },
    'zh-TW': {
      title: '限定身分',
      message: '「{found}」以身分為條件。',
      hint: '刪去身分，寫工作本身的要求。',
      why: '依中國大陸規定，招聘資訊不得含有身分歧視的內容。',
      bad: '限非農戶口',
      good: '兩年以上倉儲工作經驗',
    },
    en: {
      title: 'Status as a condition',
      message: '“{found}” makes a civil status a condition.',
      hint: 'Remove it and state what the work requires.',
      why: 'Rural workers have equal rights to employment in Chinese cities.',
      bad: 'Urban hukou',
      good: 'Two years of warehouse work',
    },
    ko: {
      title: '신분을 조건으로 함',
      message: '“{found}”은(는) 신분을 조건으로 삼습니다.',
      hint: '삭제하고 업무 자체의 요건을 적습니다.',
      why: '중국에서 농촌 노동자는 도시에서 평등하게 취업할 권리가 있습니다.',
      bad: '도시 호적 소지',
      good: '창고 업무 경력 2년 이상',
    },
  },
});
