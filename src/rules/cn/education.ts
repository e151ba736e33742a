import { phraseRule, type Wording } from '../phrase-rule.ts';

const TRIGGER =
  /985|211|双一流|qs|双非|二本|三本|民办|清华|北大|c9|藤|重点|一本|名校|学历|统招|全日制|universit|school|college|ivy|degree|명문|대학|학력/;
const NOTICE = '教育部《关于做好2025届全国普通高校毕业生就业创业工作的通知》';

/** Work with such schools, not a degree of one. */
const DEALS_WITH = /校招|校园招聘|校企|宣讲|招聘经验|合作|渠道|资源/;

const TIER: readonly Wording[] = [
  {
    pattern:
      /(?<![\d.])985211(?!\d)|(?<![\d.])(?:985|211)(?:[/、和及或](?:985|211|双一流))*(?:工程)?(?:(?:院校|高校|大学|毕业生?|本科|学历|生源|以上)+(?:者|生)?(?:优先)?|者?优先|(?<=[/、和及或](?:985|211|双一流)))/,
    where: 'requirements',
    unlessBeside: DEALS_WITH,
  },
  {
    pattern: /(?<!\d[/、和及或])双一流(?:建设)?(?:院校|高校|大学|学科|毕业生?|本科|学历)*(?:优先)?/,
    where: 'requirements',
    unlessBeside: DEALS_WITH,
  },
  {
    pattern:
      /qs(?:世界|全球)?(?:大学)?(?:排名)?前\d+|(?:c9|藤校|常春藤|清北|清华北大)(?:联盟|院校|高校|毕业生?)?/,
    where: 'requirements',
    unlessBeside: DEALS_WITH,
  },
  {
    pattern:
      /(?:重点|名牌)(?:大学|院校|高校|本科)(?:毕业生?)?(?:优先)?|名校(?:毕业生?|背景|出身)?(?:优先)?|(?:双非|二本|三本|民办|普通)(?:院校|高校|大学|学校)?(?:毕业生?|学历|者)*(?:勿[投扰]|免投|不考虑|除外|不招|不要)|一本(?:及)?(?:以上|院校|学历|大学)/,
    where: 'requirements',
    unlessBeside: DEALS_WITH,
  },
  {
    pattern:
      /\b(?:ivy league|(?:985|211) universit\w+|qs top[- ]?\d+|(?:top[- ]?tier|top[- ]?\d+|prestigious|elite) (?:universit\w+|schools?|colleges?))/,
    where: 'requirements',
    unlessBeside: DEALS_WITH,
  },
  {
    pattern: /명문대(?:학교?)?(?:\s*(?:출신|졸업)\S*)?|상위권\s*대학(?:교)?|sky\s*(?:대학|출신)/,
    where: 'requirements',
    unlessBeside: DEALS_WITH,
  },
];

export const schoolTier = phraseRule({
  id: 'CN-EDU-01',
  severity: 'error',
  jurisdiction: 'cn',
  governs: 'recruitment',
  source: NOTICE,
  grounds: [{ trigger: TRIGGER, wordings: TIER }],
  docs: {
    'zh-CN': {
      title: '限定院校层次',
      message: '“{found}”以院校层次为条件。',
      hint: '写专业、课程或能力，例如“能独立完成有限元分析”。',
      why: '面向毕业生的招聘信息严禁限定 985、211 等院校层次；院校不等于能力。',
      bad: '985/211优先',
      good: '机械类专业本科，能独立完成有限元分析',
    },
    'zh-TW': {
      title: '限定院校層級',
      message: '「{found}」以院校層級為條件。',
      hint: '寫科系、課程或能力。',
      why: '依中國大陸規定，面向畢業生的招聘資訊禁止限定院校層次。',
      bad: '211高校優先',
      good: '機械相關科系，能獨立完成有限元素分析',
    },
    en: {
      title: 'School tier as a condition',
      message: '“{found}” makes the rank of the school a condition.',
      hint: 'State the field, the course or the ability.',
      why: 'Chinese notices bar campus postings from limiting the tier of the school.',
      bad: 'Graduates of top-tier universities',
      good: "Bachelor's degree in mechanical engineering",
    },
    ko: {
      title: '학교 서열을 조건으로 함',
      message: '“{found}”은(는) 학교 서열을 조건으로 삼습니다.',
      hint: '전공, 과목 또는 능력을 적습니다.',
      why: '중국은 졸업생 채용 공고에서 학교 서열을 제한하지 못하게 합니다.',
      bad: '명문대 졸업자',
      good: '기계공학 전공 학사',
    },
  },
});

const FULL_TIME: readonly Wording[] = [
  { pattern: /第一学历[^,。;]{0,14}/, where: 'requirements' },
  {
    pattern:
      /(?:国家)?统招(?:全日制)?(?:本科|大专|专科|硕士|研究生|学历)?(?:及)?(?:以上)?|非统招(?:勿|除外|不)\S?/,
    where: 'requirements',
  },
  {
    pattern:
      /(?:仅限|只限|限|须为?|必须(?:为|是)?)(?:普通)?全日制(?:普通)?(?:本科|大专|专科|硕士|研究生|院校|高校|学历)/,
    where: 'requirements',
  },
  {
    pattern: /\bfirst degree (?:must be )?(?:full-time|from)\b|\bfull-time (?:first )?degrees? only\b/,
    where: 'requirements',
  },
  { pattern: /(?:주간|전일제)\s*(?:대학|학위)\S*(?:\s*졸업자?)?\s*(?:만|에?\s*한함)/, where: 'requirements' },
];

export const fullTimeDegree = phraseRule({
  id: 'CN-EDU-02',
  severity: 'warning',
  jurisdiction: 'cn',
  governs: 'recruitment',
  source: NOTICE,
  grounds: [{ trigger: /学历|统招|全日制|degree|학위|대학/, wordings: FULL_TIME }],
  docs: {
    'zh-CN': {
      title: '限定第一学历或全日制',
      message: '“{found}”只认第一学历或统招全日制学历。',
      hint: '写学历层次即可，例如“本科及以上学历”。',
      why: '国家承认的学历效力相同；只看第一学历属于学历歧视。',
      bad: '第一学历须统招全日制本科',
      good: '本科及以上学历',
    },
    'zh-TW': {
      title: '限定第一學歷或全日制',
      message: '「{found}」只認第一學歷或統招全日制學歷。',
      hint: '寫學歷層級即可，例如「大學以上學歷」。',
      why: '依中國大陸規定，國家承認的學歷效力相同。',
      bad: '第一學歷須統招本科',
      good: '大學以上學歷',
    },
    en: {
      title: 'Only a full-time first degree',
      message: '“{found}” admits only a first or full-time degree.',
      hint: "State the level alone: “bachelor's degree or above”.",
      why: 'Degrees that the state recognises have equal standing in China.',
      bad: 'First degree full-time only: first degree must be full-time',
      good: "Bachelor's degree or above",
    },
    ko: {
      title: '전일제 첫 학위만 인정',
      message: '“{found}”은(는) 첫 학위나 전일제 학위만 인정합니다.',
      hint: '“학사 이상”처럼 수준만 적습니다.',
      why: '중국에서 국가가 인정한 학위는 효력이 같습니다.',
      bad: '전일제 대학 졸업자에 한함',
      good: '학사 이상',
    },
  },
});
