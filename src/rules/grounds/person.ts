import type { Wording } from '../phrase-rule.ts';
import { FAVOURED, TURNED_AWAY } from './outcome.ts';

export const LOOKS_TRIGGER =
  /[形体貌官高重值材相女]|气质|looking|slim|slender|petite|weight|attractive|appearance|height|taller|\bcm\b|용모|외모|키|신장|체중|인상/;

export const LOOKS: readonly Wording[] = [
  {
    pattern:
      /形象(?:气质|端正|及气质)?(?:、?气质)?(?:俱?佳|较?好|良好|端庄|姣好|出众|端正)|气质(?:俱?佳|较?好|出众|优雅|良好|高雅)/,
    where: 'requirements',
    unlessBeside: /(?:公司|企业|品牌|社会|单位|职业|团队|产品|门店)(?:的)?形象/,
  },
  {
    pattern:
      /(?:容貌|相貌|外貌|长相|外形|样貌|面貌|面容)(?:端正|端庄|秀丽|姣好|俱?佳|较?好|甜美|清秀|出众)|五官(?:端正|端庄|清秀|姣好)|颜值(?:高|在线|担当)|年轻貌美|有女人味/,
    where: 'requirements',
  },
  {
    pattern:
      /(?:净)?身高(?:要求)?[:须在为不低于少高≥]*\d(?:\.\d+|\d\d)(?:米|m|cm|厘米|公分)?(?:及)?(?:以上|以下)?|身高.{0,4}一米[五六七八]\S?(?:以上)?/,
    where: 'requirements',
  },
  {
    pattern:
      /体重(?:要求)?[:须在为不低于高超过≤≥]*\d{2,3}(?:公斤|kg|斤|千克)?(?:以下|以内|以上)?|(?:身材|体型|体态)(?:匀称|苗条|纤细|姣好|较?好|高挑|适中)|皮肤(?:白皙|好)/,
    where: 'requirements',
  },
  {
    pattern:
      /\bgood[- ]looking\b|\b(?:attractive|pleasant|presentable|good) (?:physical )?(?:appearance|looks)\b(?! of| and feel)|\bphysically attractive\b|\b(?:must be|we want) (?:young and )?(?:attractive|pretty|handsome|beautiful)\b|\b(?:slim|slender|petite) (?:build|figure|frame|body|and)\b/,
    where: 'requirements',
    unlessBeside: /products?|design|display|packag|layout|device|phone/,
  },
  {
    pattern:
      /\b(?:height|weight)(?: of| at least| above| below| under| over| must be| not exceeding| between|:| is)* ?\d[\d.'’"]* ?(?:cm|kg|lbs?|pounds|ft|feet|inches|m)?\b|\bheight (?:and|\/) weight proportion\w*/,
    where: 'requirements',
    unlessBeside: /lift|carr|load|push|pull|work|box|packag|product|parcel|ladder|cargo|vehicle|shel/,
  },
  {
    pattern:
      /\b(?:minimum )?height(?: of| at least| above|:)? ?(?:1\d\d|1\.\d|[4-6] ?(?:ft|feet|'))|\btaller than \d+|\b1\d\d ?cm (?:or |and )?(?:above|taller|over|\+)/,
    where: 'requirements',
  },
  {
    pattern:
      /용모\s*(?:가\s*)?(?:단정|준수|수려)\S*|(?:외모|인물)\s*(?:가|도)?\s*(?:우대|준수|단정|출중|우선|수려|뛰어난|좋은|우수)\S*|(?:호감형|준수한|단정한|뛰어난|수려한)\s*(?:외모|용모)|(?<![가-힣])(?:키|신장)\s*\d{3}\s*(?:cm|센티)?\s*(?:이상|이하)?|(?:체중|몸무게)\s*\d{2}\s*(?:kg)?\s*(?:이상|이하|내외|미만)?/,
    where: 'requirements',
  },
];

export const ODD_TRIGGER =
  /[座型属]|属相|血型|生肖|八字|zodiac|star sign|blood|virgo|scorpio|gemini|혈액형|별자리|띠|[abo]형/;

const SIGN = '[鼠牛虎兔龙蛇马羊猴鸡狗猪]';

const CONSTELLATION = '(?:处女|天蝎|双鱼|双子|巨蟹|狮子|天秤|射手|摩羯|魔羯|水瓶|金牛|白羊|牡羊)座';

export const ODDITIES: readonly Wording[] = [
  { pattern: new RegExp(`${CONSTELLATION}(?:${FAVOURED}|${TURNED_AWAY})\\S?`) },
  { pattern: new RegExp(`(?:限|不要|不招|拒绝)${CONSTELLATION}`), isBan: true },
  { pattern: new RegExp(`(?<=^|[,、;])${CONSTELLATION}(?=[,、;。]|$)`), where: 'requirements' },
  { pattern: new RegExp(`(?<![a-z])(?:ab|[abo])型血?(?:${FAVOURED}|${TURNED_AWAY})`), unless: /肝炎|流感/ },
  { pattern: /(?:限|须)(?:为)?(?:ab|[abo])型血/ },
  { pattern: /(?<=^|[,、;])(?:ab|[abo])型(?:血)?(?=[,、;。]|$)/, where: 'requirements' },
  { pattern: /(?:血型|星座|生肖|属相)(?:要求|为|限|须|[:]\s*\S)/, where: 'requirements' },
  {
    pattern: new RegExp(
      `(?:限|不要|不招)(?:生肖|属相)?属${SIGN}|属${SIGN}(?:[、或和]属?${SIGN})*(?:${FAVOURED}|${TURNED_AWAY})|(?:八字|生肖|属相)(?:不?合|不[冲克犯]|相[冲克合]|不(?:能|可|要|得)(?:是|为|属)?${SIGN}?)`,
    ),
    isBan: true,
  },
  {
    pattern:
      /\bno (?:virgo|scorpio|gemini|leo|aries|pisces|libra|taurus|cancerian|capricorn|aquarian|sagittarian)s?\b|\b(?:zodiac|star) sign\b|\bblood type (?:ab|[abo])\b/,
    where: 'requirements',
  },
  {
    pattern:
      /(?:혈액형|별자리)\s*(?::|은|이|을|우대|제한)|(?<![a-z])(?:ab|[abo])형\s*(?:우대|제외|만(?=[\s,.]|$))|(?:쥐|소|호랑이|토끼|용|뱀|말|양|원숭이|닭|개|돼지)띠\s*(?:제외|사절|우대)/,
    where: 'requirements',
  },
];
