import type { Wording } from '../phrase-rule.ts';

/** 男, 女 and what makes one of them a person, but no 女装, 女工委员, 女职工. */
const SEX = `(?:男|女)(?:[性生士]|(?![性生士]))(?![装鞋袜包厕浴洗款宿职工委童式子科病团高学校方女孩、/]|士?岗|[性生士]?(?:用品|护理|健康|权益|服装|员工宿舍))`;

export const SEX_TRIGGER = /[男女]|male|m[ea]n\b|wom[ea]n\b|남|여/;

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
  { pattern: /[男女](?:性|生|士)?(?:者)?(?:勿投|勿扰|免谈|免投|请绕行|请勿)/ },
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
  { pattern: /성별\s*:\s*[남여](?:성|자)?(?!\s*[여남/,·])/, where: 'requirements' },
];

/** One sex comes first. */
export const SEX_PREFERRED: readonly Wording[] = [
  { pattern: /(?<!男|女)(?:男|女)(?:性|生)(?:者)?(?:优先|为佳|为宜)/ },
  { pattern: /(?<!男|女)(?:男|女)(?:士|士者)?(?:优先|为佳|为宜)/, where: 'requirements' },
  { pattern: /优先(?:考虑|录用|招聘|录取|招收)(?:男|女)(?:性|生|士)/ },
  { pattern: /\b(?:fe)?males? (?:candidates? |applicants? )?(?:is |are )?(?:preferred|preferable|a plus)\b/ },
  {
    pattern:
      /\b(?:men|women) (?:candidates? |applicants? )?(?:is |are )?preferred\b|\bpreferably (?:a )?(?:(?:fe)?male|man|woman)\b|\bprefer(?:ence for|s)? (?:fe)?males?\b/,
  },
  { pattern: /(?:남성|여성|남자|여자)\s*(?:지원자\s*)?(?:를|을)?\s*(?:우대|우선|선호)/ },
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
