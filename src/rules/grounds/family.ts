import type { Wording } from '../phrase-rule.ts';

export const FAMILY_TRIGGER =
  /[婚育孕]|妊娠|hcg|对象|单身|[男女]朋友|子女|小孩|marri|marry|marital|single|pregnan|child|famil|결혼|혼인|미혼|기혼|임신|출산|자녀|부모|가족/;

/** Marriage or children as a condition. */
export const FAMILY_CONDITION: readonly Wording[] = [
  {
    pattern:
      /已婚已育|(?:未婚|已婚|已育|未育|单身|离异)(?:者|人士|女性?|男性?)?(?:优先|为佳|为宜|勿扰|勿投|免谈)/,
  },
  { pattern: /(?:限|须|需|要求|只招|只要)(?:为|是)?(?:已婚|未婚|已育|未育|单身)/ },
  {
    pattern:
      /(?:[一二两三四五\d]年|近期|短期|期)内?(?:无|没有|不得有)(?:结婚|婚育|生育|怀孕|备孕)(?:计划|打算|安排)?/,
  },
  { pattern: /(?:无|没有)(?:结婚|婚育|生育|怀孕|备孕)(?:计划|打算)/ },
  { pattern: /(?<=^|[,、;:])(?:已婚|未婚|已育|未育|单身)(?:者)?(?=[,、;。]|$)/, where: 'requirements' },
  { pattern: /无(?:家庭|子女|小孩|孩子)(?:拖累|牵绊|负担)|无(?:男|女)朋友|孕妇(?:勿[投扰试来]?|免|除外|不)/ },
  {
    pattern:
      /\b(?:un)?married (?:\w+ ){0,3}(?:preferred|only|required)\b|\b(?:must|should) be (?:(?:un)?married|single|childless)\b/,
  },
  {
    pattern: /\bsingle (?:candidates?|applicants?|persons?|people|women|men)? ?(?:preferred|only)\b/,
    where: 'requirements',
  },
  {
    pattern:
      /\b(?:no|without) (?:(?:plans?|intention) (?:to (?:have|marry)|for|of) ?(?:children|marriage|pregnancy|having)?|children|family ties)\b/,
    where: 'requirements',
  },
  { pattern: /(?:미혼|기혼)(?:자|남|녀|여성|남성)?\s*(?:우대|우선|선호|에?\s*한함|만(?=[\s,.]|$))/ },
  { pattern: /(?<=^|[,;:]\s*)(?:미혼|기혼)(?:자)?(?=\s*(?:[,;.]|$))/, where: 'requirements' },
  { pattern: /(?:결혼|출산|임신)\s*(?:계획|예정)(?:이|이나)?\s*없/ },
];

const RECRUITING =
  /应聘|求职|面试|招聘|入职登记|简历|候选人|报名表|applicant|candidate|interview|application form|지원자|면접|채용|지원서|입사/;

/** Asking about them. */
export const FAMILY_QUESTION: readonly Wording[] = [
  { pattern: /(?:婚育|婚姻|生育|恋爱)(?:状况|情况|状态)?:\s*(?:_{2,}|□|\(\s*\)|$)/ },
  { pattern: /有无(?:男|女|男女)朋友|是否(?:备孕|有(?:结婚|生育|婚育)(?:计划|打算))/ },
  { pattern: /(?:婚育|婚姻|生育|恋爱)(?:状况|情况|计划|意愿|打算)/, needs: RECRUITING },
  { pattern: /是否(?:已婚|已育|怀孕|单身)/, needs: RECRUITING },
  {
    pattern:
      /\b(?:marital|family) status\b(?=:|\s*$)|\b(?:marital status|plans? to have children|pregnan\w+)\b/,
    needs: RECRUITING,
  },
  { pattern: /\bare you (?:married|pregnant|single)\b|\bmarital status: ?_+/ },
  { pattern: /(?:결혼|혼인|임신|출산)\s*(?:여부|계획|예정)|자녀\s*(?:유무|계획|수)/, needs: RECRUITING },
];

const ENTRY =
  /入职|录用|应聘|上岗前|岗前|新员工|新进|报到|pre-?employment|onboard|applicant|candidate|entry|\bhir(?:e|ing)|new (?:employee|staff|hire)|채용|입사|지원자|신체검사/;

/** A test for pregnancy before employment. */
export const PREGNANCY_TEST: readonly Wording[] = [
  {
    pattern: /(?:妊娠|早孕|怀孕)(?:\(?hcg\)?)?(?:检测|检查|测试|试验|筛查)|孕检|验孕|hcg(?:检测|检查|测试)?/,
    needs: ENTRY,
  },
  { pattern: /\bpregnancy (?:tests?|testing|screening)\b/, needs: ENTRY },
  { pattern: /임신\s*(?:검사|진단|테스트|반응\s*검사)/, needs: ENTRY },
];

/** A promise not to marry or to have children. */
export const FAMILY_BAN: readonly Wording[] = [
  {
    pattern:
      /(?:不得|不准|不许|禁止|不可以?|不能)(?:谈恋爱|恋爱|结婚|怀孕|生育|生孩子|要孩子|婚育)(?!的?(?:女|妇|期|员工|职工|假|为由|等))/,
    isBan: true,
    // The law of marriage itself.
    unless: /血亲|近亲|亲属|婚姻登记|婚姻法/,
  },
  { pattern: /(?:承诺|保证|同意)[^,。;]{0,12}不(?:谈恋爱|恋爱|结婚|怀孕|生育|生孩子|要孩子)/, isBan: true },
  {
    pattern:
      /\b(?:may not|must not|shall not|cannot|not allowed to|agrees? not to) (?:get married|marry|become pregnant|get pregnant|have children)\b/,
    isBan: true,
  },
  {
    pattern:
      /(?:결혼|임신|출산)(?:을|를)?\s*(?:금지|하지\s*않(?:을|기로|는다는)|할\s*수\s*없|하여서는\s*안|해서는\s*안)(?!\s*(?:이유|된))/,
    isBan: true,
  },
];
