import type { Wording } from '../phrase-rule.ts';
import { KO_TURNED_AWAY, NEED_NOT_APPLY, TURNED_AWAY } from './outcome.ts';

export const DISABILITY_TRIGGER =
  /[残肢盲聋哑]|[视听身]障|缺陷|障碍|身心健全|disab|handicap|wheelchair|deaf|able-bodied|장애|신체|사지/;

export const DISABILITY: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:残(?:疾|障)(?:人|者)?(?:士|人士)?|身心障碍者?|身障者|(?:视|听|肢|智|语)障(?:者|人士)?|聋哑(?:人|者)?|盲人)${TURNED_AWAY}`,
    ),
  },
  { pattern: /(?:不(?:招(?:收|聘|录)?|要|录用|接受|考虑)|谢绝)残(?:疾|障)/ },
  {
    pattern:
      /(?:无|没有|非)(?:(?:任何|肢体|身体|生理|身心)*(?:残疾|残障)|(?:任何)?(?:肢体|身体|生理)(?:上的?)?(?:缺陷|障碍)|身心障碍)(?!人?证|人就业)/,
    where: 'requirements',
  },
  { pattern: /四肢(?:健全|齐全|完好)|肢体(?:健全|齐全)/ },
  {
    pattern: /(?:不(?:招(?:收|聘)?|收|录用|要|接受)|拒(?:收|绝))(?:身心障碍|身障)(?:者|人士)?/,
    isBan: true,
  },
  {
    pattern: /身心健全|(?:身体|肢体|生理)(?:上)?(?:无|没有)(?:任何)?(?:残疾|残障|缺陷)/,
    where: 'requirements',
  },
  {
    pattern:
      /\b(?:no|without|free (?:of|from)) (?:any )?(?:physical |mental )?disabilit(?:y|ies)\b|\bable-bodied\b/,
    where: 'requirements',
  },
  { pattern: /\bdisabled (?:people|persons|candidates|applicants) (?:need not|are not|not to) / },
  {
    pattern: new RegExp(
      `\\b(?:(?:people|persons|candidates|applicants) with (?:\\w+ )?disabilities|wheelchair users|(?:deaf|blind)(?: people| persons| candidates| applicants)?) (?:${NEED_NOT_APPLY})`,
    ),
  },
  {
    pattern:
      /\bno (?:wheelchair users|wheelchairs|(?:disabled|handicapped|deaf|blind)(?: (?:people|persons|candidates|applicants))?)\b|\b(?:must|should) (?:not be|have no) (?:disabled|handicapped|disabilit(?:y|ies)|handicaps?)\b/,
    where: 'requirements',
  },
  {
    pattern:
      /비장애인|장애(?:가|인)?\s*(?:없는|불가|제외|사절|지원\s*불가)|신체(?:적)?\s*(?:결함|장애)(?:이|가)?\s*없|사지\s*(?:가\s*)?(?:건강|온전)/,
    where: 'requirements',
  },
  { pattern: new RegExp(`장애(?:인|우)${KO_TURNED_AWAY}`), isBan: true, unless: /휠체어|승강기|시설|주차/ },
  { pattern: /장애(?:가|인이)?\s*(?:없는|아닌)\s*(?:자|분|사람|신체)/, where: 'requirements' },
];

export const CARRIER_TRIGGER =
  /肝|阳|携带|带原|阴性|艾滋|爱滋|新冠|hiv|aids|hepatitis|hbv|hbsag|covid|간염|보균/;

export const CARRIER: readonly Wording[] = [
  {
    pattern: /(?:无|非|没有|未患)(?:乙肝|乙型肝炎|肝炎|艾滋病?|hiv)(?:病毒)?(?:病|感染)?(?:携带者?)?/,
    where: 'requirements',
  },
  { pattern: /非(?:乙肝)?(?:病毒|病原)?携带者/ },
  {
    pattern: new RegExp(
      `(?:[乙b]型?肝炎?|大小三阳|大三阳|小三阳|艾滋病?|爱滋病?|hiv|新冠(?:肺炎|病毒)?)?(?:病毒)?(?:感染|阳性|康复|携带|带原|患)(?:过)?(?:史|者|人员)+${TURNED_AWAY}`,
    ),
  },
  { pattern: new RegExp(`(?:乙肝|大小三阳|大三阳|小三阳|艾滋病?|爱滋病?|hiv)(?:患者|病毒)?${TURNED_AWAY}`) },
  {
    pattern:
      /(?:不(?:予)?(?:录取|录用|招收?|聘用|要|接受)|谢绝|拒绝录用)(?:[乙b]型?肝炎?|艾滋病?|爱滋病?|hiv|病毒|新冠)[^,。;]{0,4}(?:患者|携带者|带原者|感染者|康复者)/,
    isBan: true,
  },
  { pattern: /(?:曾|有过?)(?:感染|患)(?:过)?新冠[^,。;]{0,6}(?:不|勿|除外|谢绝)/ },
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
      /乙肝(?:五项|两对半|表面抗原|病毒(?!携带|感染|患)|血清|检测|检查|筛查|检验|化验)+|乙肝(?=[、,。;和及]|$)|两对半|hbsag|hbv(?:检测|检查|-dna)/,
    needs: ENTRY,
  },
  { pattern: /(?:艾滋病?|hiv)(?:病毒)?(?:抗体)?(?:检测|检查|筛查|检验|化验)/, needs: ENTRY },
  { pattern: /\b(?:hepatitis b|hbv) (?:tests?|panel|screening|antigen)\b/, needs: ENTRY },
  { pattern: /b형\s*간염\s*(?:검사|항원|항체)/, needs: ENTRY },
];

export const HEALTH_TRIGGER =
  /病|[抑郁]症|纹身|文身|刺青|health|disease|illness|tattoo|질병|질환|병력|지병|문신|건강/;

export const HEALTH: readonly Wording[] = [
  {
    pattern:
      /(?:无|没有|未患)(?:任何|重大|严重|慢性|遗传|既往|职业|精神|心脏|传染性?|家族)*(?:疾病|病史|传染病|慢性病|遗传病|精神病)(?:史)?/,
    where: 'requirements',
    unless: /健康证|食品|餐饮|厨|幼儿|保育|食堂/,
  },
  {
    pattern: new RegExp(
      `(?:(?:慢性|精神|遗传|重大|家族|心脏)(?:疾?病|病史)|抑郁症|焦虑症|癫痫)(?:患|病)?史?(?:或[^,。;]{1,8})?(?:患者|人员)?${TURNED_AWAY}`,
    ),
    where: 'requirements',
    unless: /健康证|食品|餐饮|厨|幼儿|保育|食堂|驾驶|高处|高空|特种/,
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
  { pattern: /(?:신체|심신)(?:가|이)?\s*건강(?:하고|한\s*(?:자|분|사람|남성|여성))/, where: 'requirements' },
];
