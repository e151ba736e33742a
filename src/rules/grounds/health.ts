import type { Wording } from '../phrase-rule.ts';

export const DISABILITY_TRIGGER = /[残肢]|缺陷|障碍|disab|able-bodied|장애|신체|사지/;

export const DISABILITY: readonly Wording[] = [
  {
    pattern:
      /残(?:疾|障)(?:人|者)?(?:士|人士)?(?:勿[投扰试来]?|除外|免投|免谈|谢绝|请勿|不招|不要|不录|不予|不考虑)/,
  },
  { pattern: /(?:不(?:招(?:收|聘|录)?|要|录用|接受|考虑)|谢绝)残(?:疾|障)/ },
  {
    pattern:
      /(?:无|没有|非)(?:(?:任何|肢体|身体|生理|身心)*(?:残疾|残障)|(?:任何)?(?:肢体|身体|生理)(?:上的?)?(?:缺陷|障碍)|身心障碍)(?!人?证|人就业)/,
    where: 'requirements',
  },
  { pattern: /四肢(?:健全|齐全|完好)|肢体(?:健全|齐全)/ },
  {
    pattern:
      /\b(?:no|without|free (?:of|from)) (?:any )?(?:physical |mental )?disabilit(?:y|ies)\b|\bable-bodied\b/,
    where: 'requirements',
  },
  { pattern: /\bdisabled (?:people|persons|candidates|applicants) (?:need not|are not|not to) / },
  {
    pattern:
      /비장애인|장애(?:가|인)?\s*(?:없는|불가|제외|사절|지원\s*불가)|신체(?:적)?\s*(?:결함|장애)(?:이|가)?\s*없|사지\s*(?:가\s*)?(?:건강|온전)/,
    where: 'requirements',
  },
];

export const CARRIER_TRIGGER = /肝|阳|携带|阴性|艾滋|hiv|aids|hepatitis|hbv|hbsag|간염|보균/;

export const CARRIER: readonly Wording[] = [
  {
    pattern: /(?:无|非|没有|未患)(?:乙肝|乙型肝炎|肝炎|艾滋病?|hiv)(?:病毒)?(?:病|感染)?(?:携带者?)?/,
    where: 'requirements',
  },
  { pattern: /非(?:乙肝)?(?:病毒|病原)?携带者/ },
  {
    pattern:
      /(?:乙肝|大小三阳|大三阳|小三阳|病毒携带者?|携带者|艾滋病?|hiv)(?:患者|者)?(?:勿[投扰试来]?|除外|免投|免谈|谢绝|请勿|不招|不要|不录)/,
  },
  { pattern: /(?:乙肝|hbsag|表面抗原|hiv)\S{0,4}(?:为|呈|须为|应为|须呈)?阴性/, where: 'requirements' },
  {
    pattern:
      /\b(?:no|without|free (?:of|from)) (?:hepatitis|hbv|hiv|aids)\b|\b(?:hepatitis(?: b)?|hbv|hiv) (?:carriers? )?(?:need not|negative|not accepted)\b|\bhiv-negative\b/,
    where: 'requirements',
  },
  {
    pattern:
      /(?:b형\s*)?간염\s*(?:보균자|보유자|환자|바이러스)?\s*(?:가|이)?\s*(?:아닌|아니|없는|제외|불가)|보균자\s*(?:제외|불가|사절|아닌)/,
    where: 'requirements',
  },
];

const ENTRY =
  /入职|录用|应聘|招聘|岗前|上岗前|新员工|新进|报到|体检项目|pre-?employment|onboard|applicant|candidate|entry|\bhir(?:e|ing)|new (?:employee|staff)|채용|입사|지원자|신체\s*검사/;

export const HEPATITIS_TEST: readonly Wording[] = [
  {
    pattern:
      /乙肝(?:五项|两对半|表面抗原|病毒|血清|检测|检查|筛查|检验|化验)+|乙肝(?=[、,。;]|$)|两对半|hbsag|hbv(?:检测|检查|-dna)/,
    needs: ENTRY,
  },
  { pattern: /\b(?:hepatitis b|hbv) (?:tests?|panel|screening|antigen)\b/, needs: ENTRY },
  { pattern: /b형\s*간염\s*(?:검사|항원|항체)/, needs: ENTRY },
];

export const HEALTH_TRIGGER = /病|纹身|文身|刺青|health|disease|illness|tattoo|질병|질환|병력|문신|건강/;

export const HEALTH: readonly Wording[] = [
  {
    pattern:
      /(?:无|没有|未患)(?:任何|重大|严重|慢性|遗传|既往|职业|精神|心脏|传染性?|家族)*(?:疾病|病史|传染病|慢性病|遗传病|精神病)(?:史)?/,
    where: 'requirements',
    unless: /健康证|食品|餐饮|厨|幼儿|保育|食堂/,
  },
  {
    pattern:
      /(?:无|没有|不得有)(?:纹身|文身|刺青)|(?:纹身|文身|刺青)(?:者)?(?:勿[投扰试来]?|除外|免|谢绝|不招|不要)/,
    where: 'requirements',
  },
  {
    pattern:
      /\b(?:in )?(?:perfect|excellent) health\b|\b(?:no|without|free (?:of|from)) (?:any )?(?:diseases?|illness(?:es)?|medical history|tattoos?)\b/,
    where: 'requirements',
  },
  { pattern: /(?:질병|질환|병력|지병|문신)(?:이|가|이나\s*\S+)?\s*(?:전혀\s*)?없/, where: 'requirements' },
];
