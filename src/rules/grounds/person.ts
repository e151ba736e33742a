import type { Wording } from '../phrase-rule.ts';

export const LOOKS_TRIGGER =
  /[形貌官高重值材相]|气质|good-?\s?looking|attractive|appearance|height|taller|\bcm\b|용모|외모|키|신장|체중|인상/;

export const LOOKS: readonly Wording[] = [
  {
    pattern:
      /形象(?:气质|端正|及气质)?(?:、?气质)?(?:俱?佳|较?好|良好|端庄|姣好|出众|端正)|气质(?:俱?佳|较?好|出众|优雅|良好|高雅)/,
    where: 'requirements',
    unlessBeside: /(?:公司|企业|品牌|社会|单位|职业|团队|产品|门店)(?:的)?形象/,
  },
  {
    pattern:
      /(?:容貌|相貌|外貌|长相|外形|样貌|面貌)(?:端正|姣好|俱?佳|较?好|甜美|清秀|出众)|五官端正|颜值(?:高|在线|担当)/,
    where: 'requirements',
  },
  {
    pattern:
      /(?:净)?身高(?:要求)?[:须在为不低于少高≥]*\d(?:\.\d+|\d\d)(?:米|m|cm|厘米|公分)?(?:及)?(?:以上|以下)?|身高.{0,4}一米[五六七八]\S?(?:以上)?/,
    where: 'requirements',
  },
  {
    pattern:
      /体重(?:要求)?[:须在为不低于高超过≤≥]*\d{2,3}(?:公斤|kg|斤|千克)?(?:以下|以内|以上)?|身材(?:匀称|苗条|较?好|高挑|适中)|皮肤(?:白皙|好)/,
    where: 'requirements',
  },
  {
    pattern:
      /\bgood[- ]looking\b|\b(?:attractive|pleasant|presentable|good) (?:appearance|looks)\b(?! of| and feel)/,
    where: 'requirements',
  },
  {
    pattern:
      /\b(?:minimum )?height(?: of| at least| above|:)? ?(?:1\d\d|1\.\d|[4-6] ?(?:ft|feet|'))|\btaller than \d+|\b1\d\d ?cm (?:or |and )?(?:above|taller|over|\+)/,
    where: 'requirements',
  },
  {
    pattern:
      /용모\s*(?:가\s*)?(?:단정|준수|수려)\S*|외모\s*(?:가\s*)?(?:우대|준수|단정|출중|우선)\S*|(?<![가-힣])(?:키|신장)\s*\d{3}\s*(?:cm|센티)?\s*(?:이상|이하)?|체중\s*\d{2}\s*(?:kg)?\s*(?:이상|이하)?/,
    where: 'requirements',
  },
];

export const ODD_TRIGGER =
  /[座型属]|血型|生肖|八字|zodiac|star sign|blood|virgo|scorpio|gemini|혈액형|별자리|띠|[abo]형/;

const CONSTELLATION = '(?:处女|天蝎|双鱼|双子|巨蟹|狮子|天秤|射手|摩羯|魔羯|水瓶|金牛|白羊|牡羊)座';

export const ODDITIES: readonly Wording[] = [
  { pattern: new RegExp(`${CONSTELLATION}(?:者)?(?:勿[投扰试来]?|优先|除外|不招|不要|免|谢绝|为佳)\\S?`) },
  { pattern: new RegExp(`(?:限|不要|不招|拒绝)${CONSTELLATION}`), isBan: true },
  { pattern: new RegExp(`(?<=^|[,、;])${CONSTELLATION}(?=[,、;。]|$)`), where: 'requirements' },
  {
    pattern:
      /(?<![a-z])(?:ab|[abo])型血?(?:者)?(?:勿[投扰试来]?|优先|除外|不招|不要|免|为佳)\S?|(?:限|须)(?:为)?(?:ab|[abo])型血/,
  },
  { pattern: /(?<=^|[,、;])(?:ab|[abo])型(?:血)?(?=[,、;。]|$)/, where: 'requirements' },
  { pattern: /(?:血型|星座|生肖|属相)(?:要求|为|限|须|[:]\s*\S)/, where: 'requirements' },
  {
    pattern:
      /属[鼠牛虎兔龙蛇马羊猴鸡狗猪](?:的|者)?(?:勿[投扰试来]?|优先|除外|不招|不要|免)\S?|(?:八字|生肖|属相)(?:不?合|相[冲克合])/,
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
