import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const INSURANCE = '(?:社会保险费?|社保|五险(?:一金)?)';

/** People who are not in an employment relation, or words against the practice. */
const LAWFUL =
  /退休|返聘|兼职|实习|见习|劳务(?:派遣|合同|关系)|非全日制|灵活就业|责任|处罚|无效|违法|风险|争议|投诉|纠纷|不得|不能|禁止|严禁|补缴|依法|不(?:予)?同意|拒绝/;

const WAIVED: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:自愿|同意|承诺|申请|要求)[^。;]{0,8}?(?:放弃|不(?:要求)?(?:缴纳?|交|参加|办理|购买|买|上))[^。;]{0,6}?${INSURANCE}`,
    ),
    unless: LAWFUL,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `(?:试用期|入职|转正前|未转正|前[一二三四五六\\d]+个月|签约)[^。;]{0,14}?(?:不(?:予)?(?:缴纳?|交|购买|办理|参加|买|上)|无|没有)[^。;]{0,4}?${INSURANCE}|(?:公司|单位)(?:概|一律)?不(?:予|负责)?(?:缴纳?|购买|办理|参加|买|交)[^。;]{0,4}?${INSURANCE}`,
    ),
    unless: LAWFUL,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `(?:转正|试用期满|满[一二三四五六\\d]+个月|[一二三四五六\\d]+个月)后(?:方可|方|才|开始|再|予以)?(?:为其)?(?:缴纳?|购买|办理|参加|交|买)${INSURANCE}|(?:${INSURANCE}[^。;]{0,6}(?:折(?:算)?(?:成|为)?现金|以现金(?:形式)?(?:发放|补贴|补助|支付))|以现金(?:补贴|补助|形式)[^。;]{0,6}(?:代替|替代|抵)[^。;]{0,4}${INSURANCE})`,
    ),
    unless: LAWFUL,
  },
  {
    pattern:
      /工伤(?:事故)?(?:(?:责任|费用)?(?:由)?(?:员工|本人|自己|个人)?(?:自负|自理|自行(?:承担|负责|处理)|(?:本人|个人)承担)|[^。;]{0,4}公司(?:概)?不(?:予)?(?:负责|承担))|(?:生死|伤亡)[^。;]{0,4}概不负责/,
    unless: /不得|无效|禁止|违法/,
    isBan: true,
  },
  {
    pattern:
      /\b(?:employees?|staff|waives?|waiving)\b[^.;]{0,30}\b(?:waives?|waiving|gives? up|without)\b[^.;]{0,16}\bsocial (?:insurance|security)\b|\bno social (?:insurance|security) (?:during|in|before) (?:the )?probation\b/,
  },
  {
    pattern: /(?:사회\s*보험|4대\s*보험)(?:을|를|은)?\s*(?:포기|미가입|가입하지\s*않|가입\s*안)/,
    isBan: true,
  },
];

export const insuranceWaived = phraseRule({
  id: 'CN-SOC-01',
  severity: 'error',
  jurisdiction: 'cn',
  source:
    '劳动法第七十二条；社会保险法第五十八条、第八十四条；最高人民法院关于审理劳动争议案件适用法律问题的解释（二）第十九条',
  grounds: [
    {
      trigger: /社会保险|社保|五险|工伤|概不负责|social (?:insurance|security)|보험/,
      wordings: WAIVED,
    },
  ],
  docs: docs(
    [
      '不缴社会保险',
      '“{found}”使员工得不到社会保险。',
      '改为“自用工之日起三十日内办理社会保险登记”。',
      '用人单位须自用工之日起三十日内办理登记并缴费，试用期也不例外；约定或承诺不缴的无效，工伤责任也不能约定免除。',
      '员工自愿放弃缴纳社会保险',
      '自用工之日起三十日内办理社会保险登记',
    ],
    [
      '不繳社會保險（大陸）',
      '「{found}」使員工得不到社會保險。',
      '改為「自用工之日起三十日內辦理社會保險登記」。',
      '大陸用人單位須自用工之日起三十日內辦理登記並繳費，試用期也不例外；約定或承諾不繳者無效，工傷責任也不能約定免除。',
      '員工自願放棄繳納社會保險',
      '自用工之日起三十日內辦理社會保險登記',
    ],
    [
      'No social insurance (China)',
      '“{found}” leaves employees without social insurance.',
      'Say instead that registration is made within thirty days of the start.',
      'Employers must register and pay within thirty days of the start, probation included; a waiver is void, and liability for injuries at work cannot be excluded.',
      'No social insurance during probation',
      'Registers new employees for social insurance within thirty days',
    ],
    [
      '사회보험 미가입(중국)',
      '“{found}”은(는) 직원을 사회보험에서 제외합니다.',
      '“근무 시작일부터 30일 안에 사회보험 등록”으로 바꿉니다.',
      '중국의 사용자는 수습 기간을 포함하여 30일 안에 등록하고 납부해야 하며, 포기 약정은 무효이고 산업재해 책임도 면제할 수 없습니다.',
      '수습 기간에는 사회보험 미가입',
      '30일 안에 사회보험 등록 처리',
    ],
  ),
});
