import type { Wording } from '../phrase-rule.ts';
import { FAVOURED, KO_FAVOURED } from './outcome.ts';

/** 男, 女 and what makes one of them a person, but no 女装, 女工委员, 女职工. */
const SEX = `(?:男|女)(?:[性生士]|(?![性生士]))(?![装鞋袜包厕浴洗款宿职工委童式子科病团高学校方女孩、/]|士?岗|[性生士]?(?:用品|护理|健康|权益|服装|员工宿舍))`;

/** What a man or a woman is looked for as; the sex stands before it in one word. */
const POST =
  '(?:员工?|职员|文员|会计|出纳|助理|秘书|业务员?|销售|店员|导购|门市(?:人员)?|客服|前台|司机|保安|保洁|服务员|收银员?|作业员|普工|操作工|工人|学徒|教练|教师|老师|主播|模特|业务代表|行政(?:人员)?|人员|生)';

const KO_POST = '(?:직원|사원|비서|점원|종업원|경리|강사|교사|간호사|상담원|안내원|알바생?|아르바이트|학생)';

export const SEX_TRIGGER = /[男女]|male|m[ea]n\b|wom[ea]n\b|남|여|주부|아줌마|아가씨/;

/** One sex is a condition. */
export const SEX_REQUIRED: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:仅限|只限|限于|限招|(?<![权期无有极界年时局上下])限|只招(?:收|聘|录)?|仅招(?:收|聘|录)?|只要|只收)(?:未婚|已婚)?${SEX}`,
    ),
  },
  {
    pattern:
      /(?:不(?:招(?:收|聘|录)?|要|收|录用|接收|考虑)|谢绝|拒招)女(?:性|生|士|的)?(?![装鞋袜包厕浴洗款宿职工委童式])/,
  },
  { pattern: /[男女](?:性|生|士)?(?:者)?(?:勿投|勿扰|勿试|免谈|免投|请绕行|请勿)/ },
  {
    pattern: new RegExp(
      `(?:诚?征(?:求|聘|才)?|诚?招(?:聘|募|收)?|诚?聘(?:请|用)?|急[征招聘])(?:\\d+名|[一二三四五六七八九十两]名|若干名?)?(?:男|女)性?${POST}(?!资格|证书?|子|宿舍|权益|保护|用品)`,
    ),
  },
  {
    pattern: new RegExp(
      `(?<=^|[,、;:])(?:男|女)性?${POST}(?:(?:数|若干|\\d+|[一二三四五六七八九十两])(?:名|人|位)|(?=[,;。]|$))(?!以上|以下)`,
    ),
    where: 'requirements',
  },
  { pattern: /(?:男|女)(?:性|生|士)岗位?(?![位]?(?:津贴|补贴))/ },
  {
    pattern: /(?:须|需|必须|应|要求)(?:为|是|由)?(?:男|女)(?:性|士|生)(?!员工|职工|[、/或])/,
    where: 'requirements',
  },
  {
    pattern: /性别(?:要求)?[:为是]?\s*(?:限|须|要求)?(?:男|女)(?:性)?(?![女男]|性?\s*(?:[、/或]|不限))/,
    where: 'requirements',
  },
  {
    pattern: /(?<=^|(?<!男性?|女性?)[,、;/|])(?:男|女)(?:性|士|生)?(?=[,、;。|]|$)(?![、,/]\s*[男女])/,
    where: 'requirements',
  },
  {
    pattern:
      /(?<=^|[,、;。|:])(?:男|女)(?:性|士|生)?(?=(?:年龄)?\d\d(?:-|~|至|到)\d\d周?岁)|适合(?:男|女)(?:性|生|士)/,
    where: 'requirements',
    unless: /客户|顾客|用户|人群|消费者|受众|群体|产品|款式|服装|用品|课程/,
  },
  { pattern: /\b(?:fe)?males? (?:candidates? |applicants? |staff )?only\b|\bonly (?:fe)?males?\b/ },
  { pattern: /\b(?:men|women) only\b|\bonly (?:men|women)\b/, where: 'requirements' },
  {
    pattern: /\bmust be (?:a )?(?:(?:fe)?male|man|woman)\b|\bno (?:wom[ea]n|females?|males?)\b/,
    where: 'requirements',
  },
  { pattern: /\b(?:sex|gender): ?(?:fe)?male\b(?! ?(?:or|\/|,))/, where: 'requirements' },
  { pattern: /(?:남성|여성|남자|여자)\s*(?:지원자)?(?:만(?=[\s,.]|$|\s*지원)|\s*에?\s*한(?:함|정|합니다))/ },
  {
    pattern:
      /\b(?:attractive|well-groomed|good-looking|single|unmarried|mature|pretty) (?:young )?(?:(?:fe)?males?|wom[ae]n|m[ae]n|lad(?:y|ies)|girls?)\b|(?<=^|, |; )(?:fe)?male(?=[,;.]|$)/,
    where: 'requirements',
    unlessBeside: /customers?|clients?|patients?|models?|connector|plug|shelter/,
  },
  {
    pattern: new RegExp(
      `(?<![가-힣])(?:여|남)\\s*${KO_POST}(?:만|\\s*(?:\\d+\\s*명\\s*)?(?:만\\s*)?(?:을|를)?\\s*(?:모집|채용|구함|구합니다|뽑|우대|선호|환영))(?!\\s*(?:비율|목표|현황|확대|계획))`,
    ),
  },
  {
    pattern: new RegExp(
      `(?<![가-힣])(?:여|남)(?:자|성)\\s*${KO_POST}\\s*(?:\\d+\\s*명\\s*)?(?:만|을|를)?\\s*(?:모집|채용|구함|구합니다|우대|선호|환영)(?!\\s*(?:비율|목표|현황|확대|계획))`,
    ),
    where: 'requirements',
  },
  {
    pattern: new RegExp(`(?<![가-힣])(?:여|남)${KO_POST}(?:\\s*\\d+\\s*명)?(?=\\s*(?:[,;.]|$))`),
    where: 'requirements',
  },
  {
    pattern: /(?<=[가-힣]\s*)\((?:여|남)(?:성|자)?\)(?!\s*[/,·]\s*[가-힣]*\((?:여|남))/,
    where: 'requirements',
  },
  {
    pattern:
      /(?<![가-힣])(?:주부|아줌마|아주머니|아가씨)\s*(?:사원|직원)?\s*(?:를|을)?\s*(?:모집|채용|우대|환영|만(?=[\s,.]|$)|구함|에?\s*한함)/,
  },
  {
    pattern: /(?<![가-힣])(?:주부|아줌마|아주머니|아가씨)\s*사원/,
    where: 'requirements',
    unless: /관리|교육|경험/,
  },
  { pattern: /(?<=^|[,;]\s*)(?:여성|남성|여자|남자)(?=\s*(?:[,;.]|$))/, where: 'requirements' },
  { pattern: /성별\s*:\s*[남여](?:성|자)?(?!\s*[여남/,·])/, where: 'requirements' },
];

/** One sex comes first. */
export const SEX_PREFERRED: readonly Wording[] = [
  { pattern: new RegExp(`(?<!男|女)(?:男|女)(?:性|生)${FAVOURED}`) },
  { pattern: /(?<!男|女)(?:男|女)(?:士|士者)?(?:优先|为佳|为宜)/, where: 'requirements' },
  { pattern: /优先(?:考虑|录用|招聘|录取|招收)(?:男|女)(?:性|生|士)/ },
  { pattern: /\b(?:fe)?males? (?:candidates? |applicants? )?(?:is |are )?(?:preferred|preferable|a plus)\b/ },
  {
    pattern:
      /\b(?:men|women) (?:candidates? |applicants? )?(?:is |are )?preferred\b|\bpreferably (?:a )?(?:(?:fe)?male|man|woman)\b|\bprefer(?:ence for|s)? (?:fe)?males?\b/,
  },
  { pattern: new RegExp(`(?<![가-힣])(?:남성|여성|남자|여자)\\s*(?:지원자\\s*)?${KO_FAVOURED}`) },
];

/** A higher bar for one sex. */
export const SEX_BAR: readonly Wording[] = [
  {
    pattern:
      /女(?:性|生|士)?(?:须|需|要求|应|必须|为|限)[^。;]{0,10}(?:硕士|博士|研究生|本科|大专|年|分|以上)[^。;男]{0,6}男(?:性|生|士)?[^。;]{0,10}(?:硕士|本科|大专|高中|即可|年|分)/,
  },
  {
    pattern:
      /男(?:性|生|士)?[^。;女]{0,6}(?:本科|大专|高中|年|分)[^。;女]{0,8}女(?:性|生|士)?(?:须|需|要求|应|必须)[^。;]{0,10}(?:硕士|博士|研究生|本科|年|分)/,
  },
  {
    pattern:
      /\b(?:women|females?(?: candidates| applicants)?)\b[^.;]{0,30}\b(?:master|bachelor|degree|years)[^.;]{0,40}\b(?:men|males?)\b[^.;]{0,40}\b(?:bachelor|degree|diploma|years|enough)/,
  },
  {
    pattern:
      /여(?:성|자)(?:은|는)?[^.;]{0,10}(?:석사|박사|학사|년)[^.;]{0,10}남(?:성|자)(?:은|는)?[^.;]{0,12}(?:학사|전문대|고졸|년|가능)/,
  },
];
