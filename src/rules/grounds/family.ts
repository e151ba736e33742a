import type { Wording } from '../phrase-rule.ts';
import { FAVOURED, KO_FAVOURED, KO_TURNED_AWAY, NEED_NOT_APPLY, TURNED_AWAY } from './outcome.ts';

export const FAMILY_TRIGGER =
  /[婚育孕]|妊娠|hcg|对象|单[身亲]|离异|[男女]朋友|子女|[小有带]孩|孩子|家庭|marri|marry|marital|single|pregnan|child|kids|mothers|parents|famil|divorce|birth|결혼|혼인|미혼|기혼|임신|출산|육아|자녀|부모|부양|가족/;

/** Marriage or children as a condition. */
export const FAMILY_CONDITION: readonly Wording[] = [
  {
    pattern: /已婚已育/,
  },
  {
    pattern: new RegExp(
      `(?:未婚|已婚|已育|未育|单身|单亲|离异|离婚|有(?:子女|小孩|孩子))(?:有(?:子女|小孩|孩子))?(?:人士|女性?|男性?)?(?:${FAVOURED}|${TURNED_AWAY})`,
    ),
    where: 'requirements',
  },
  {
    pattern: new RegExp(
      `(?:孕妇|怀孕(?:女性?|妇女)?|哺乳期(?:女性?|妇女)?)${TURNED_AWAY}(?!排班|安排|从事|加班|夜班|班)`,
    ),
    where: 'requirements',
  },
  {
    pattern: /(?:家庭|家务|子女|孩子)(?:无|没有)?负担(?:较|比较)?[轻小]|(?:孩子|小孩)有人(?:带|照顾|看)/,
    where: 'requirements',
  },
  { pattern: /(?:限|须|需|要求|只招|只要)(?:为|是)?(?:已婚|未婚|已育|未育|单身)/ },
  {
    pattern:
      /(?:[一二两三四五\d]年|近期|短期|期)内?(?:无|没有|不得有)(?:结婚|婚育|生育|怀孕|备孕)(?:计划|打算|安排)?/,
  },
  { pattern: /(?:无|没有)(?:结婚|婚育|生育|怀孕|备孕)(?:计划|打算)/ },
  { pattern: /(?<=^|[,、;:])(?:已婚|未婚|已育|未育|单身)(?:者)?(?=[,、;。]|$)/, where: 'requirements' },
  { pattern: /无(?:家庭|子女|小孩|孩子)(?:拖累|牵绊|负担)|无(?:男|女)朋友/ },
  {
    pattern:
      /\b(?:un)?married (?:\w+ ){0,3}(?:preferred|only|required)\b|\b(?:must|should) be (?:(?:un)?married|single|childless)\b/,
  },
  {
    pattern: new RegExp(
      `\\b(?:single|(?:un)?married|pregnant|divorced)(?: (?:people|persons?|women|men|mothers|parents|candidates?|applicants?)){1,2}(?: (?:only|preferred)\\b| (?:${NEED_NOT_APPLY}))|\\b(?:(?:working )?mothers|(?:single )?parents|(?:candidates|applicants|people|women) with (?:young |small )?(?:children|kids|families)) (?:${NEED_NOT_APPLY})`,
    ),
  },
  {
    pattern:
      /\b(?:must|should|may|can)(?: ?not|not) (?:be(?:come)? |get )pregnant\b|\b(?:must |should )?not (?:be )?planning (?:to have|on having|to start|on starting|an? )(?: ?an?)? ?(?:children|kids|family|pregnancy|baby)\b/,
    where: 'requirements',
    isBan: true,
  },
  {
    pattern:
      /\b(?:no|without) (?:current |immediate |any )?(?:plans?|intentions?) (?:to|of|for) (?:start(?:ing)?|hav(?:e|ing)|rais(?:e|ing)|get(?:ting)?|becom(?:e|ing)|marry(?:ing)?)(?: an?)?(?: (?:family|children|child|kids|baby|married|pregnant))?\b|\b(?:candidates|applicants|people|women|employees) (?:without|with no) (?:young |small )?(?:children|kids|family (?:ties|obligations|commitments|responsibilities))\b|\bno (?:young |small )?(?:kids|family (?:obligations|commitments|responsibilities))\b/,
    where: 'requirements',
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
  { pattern: new RegExp(`(?:미혼|기혼|이혼)(?:자|남|녀|\\s*여성|\\s*남성)?${KO_FAVOURED}`) },
  {
    pattern: new RegExp(
      `(?:미혼|기혼|이혼|임신|임산|결혼)(?:자|부|남|녀|한\\s*자|한\\s*여성|한\\s*남성|한\\s*사람|\\s*여성|\\s*남성)?${KO_TURNED_AWAY}`,
    ),
    isBan: true,
  },
  { pattern: /(?:미혼|기혼)\s*(?:여성|남성|여자|남자)(?=\s*(?:[,;.]|$|이어야|만))/, where: 'requirements' },
  { pattern: /(?:부양\s*가족|자녀)(?:이|가)\s*없(?:는|을)/, where: 'requirements' },
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
  {
    pattern:
      /\b(?:are|do|will) you (?:currently )?(?:plan(?:ning)?|intend(?:ing)?|want(?:ing)?|expect(?:ing)?|hop(?:e|ing)) (?:to|on) (?:hav(?:e|ing)|start(?:ing)?|get(?:ting)?|becom(?:e|ing)) (?:a |an |any |more )?(?:children|kids|baby|family|married|pregnant)\b|\bdo you have (?:any )?(?:young |small )?(?:children|kids)\b/,
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
  {
    pattern: /(?:须|需|应|提供|出具)[^,。;]{0,6}(?:未怀孕|未孕|没有怀孕)(?:的)?(?:证明|承诺|声明|报告)/,
    where: 'requirements',
  },
  { pattern: /\bpregnancy (?:tests?|testing|screening)\b/, needs: ENTRY },
  { pattern: /임신\s*(?:검사|진단|테스트|반응\s*검사)/, needs: ENTRY },
];

/** Speaks of those whose work does not end: leave on request, an employer that must not dismiss, a dispute. */
const ENDS_NOTHING =
  /不得|不能|不可|不因|禁止|申请|复职|自愿|协商|争议|违法|赔偿|纠纷|以[^。;]{0,8}为由|关怀|慰问|证明手续/;

/** A promise not to marry or to have children. */
export const FAMILY_BAN: readonly Wording[] = [
  {
    pattern:
      /(?:不得|不准|不许|禁止|不可以?|不能)(?:谈恋爱|恋爱|结婚|怀孕|生育|生孩子|要孩子|婚育)(?!的?(?:女|妇|期|员工|职工|假|为由|等))/,
    isBan: true,
    // The law of marriage itself.
    unless: /血亲|近亲|亲属|婚姻登记|婚姻法/,
  },
  // Marriage or a child ends the work.
  {
    pattern:
      /(?:结婚|已婚|婚)后?(?:的|者|时)?[^。;]{0,6}?(?:须|需|应当?|必须|一律|自动|主动|自行|自请|即)[^。;]{0,6}?(?:离职|离岗|辞职|请辞|退职|离开|解雇|解聘|解除)/,
    unless: ENDS_NOTHING,
    isBan: true,
  },
  {
    pattern:
      /(?:怀孕|妊娠|生育|分娩|产后)[^。;]{0,8}?(?:视为|按照?|须|应当?|即|一律|予以|自动|自请|主动|自行|可以?直接)[^。;]{0,8}?(?:离职|离岗|辞职|请辞|自离|退职|解除(?:劳动)?(?:合同|关系)|解雇|解聘|辞退|旷工|留职停薪)/,
    unless: ENDS_NOTHING,
    isBan: true,
  },
  {
    pattern:
      /\b(?:pregnan(?:t|cy)|get(?:s|ting)? married|marry|marries|marriage|giv(?:e|es|ing) birth)\b[^.;]{0,24}\b(?:must|shall|will|should|have to|has to|(?:are|is) (?:required|expected) to)(?: automatically)? (?:resign|quit|leave (?:the company|their jobs?|employment)|be (?:dismissed|terminated|let go)|end (?:their|her) employment)\b/,
    isBan: true,
  },
  {
    pattern:
      /(?:결혼|혼인|임신|출산)(?:이나|과|와|,|·|\s*또는\s*|\s*및\s*)?(?:임신|출산|육아)?(?:하면|하는|한|할|시|\s*후)?(?:\s*경우)?(?:에는|에|은|는)?\s*(?:\S+\s*){0,2}?(?:퇴직|퇴사|사직|해고)(?!자|금|\s*연금|\s*사유)/,
    unless: /사유로|이유로|휴가|휴직|수당|없다|없으며|아니|않|재취업|통계|분석|예방|방지|상담/,
    isBan: true,
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
