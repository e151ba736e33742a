import type { Wording } from '../phrase-rule.ts';

export const ETHNIC_TRIGGER = /[族疆藏]|\bhan\b|ethnic|한족|조선족/;

export const ETHNIC: readonly Wording[] = [
  { pattern: /(?:仅限|只限|限招|只招|限|须为|须是|必须是|要求)汉族|汉族(?:者)?优先/ },
  {
    pattern:
      /(?:少数民族|[维藏回蒙]族|维吾尔族?)(?:者|人)?(?:勿[投扰试来]?|除外|免投|免谈|谢绝|请勿|不招|不要|不录用)/,
  },
  { pattern: /(?:不(?:招(?:收|聘|录)?|要|录用|考虑)|谢绝)(?:少数民族|[维藏回蒙]族|维吾尔族?)/ },
  { pattern: /民族(?:要求)?[:为]?\s*汉族?(?!\s*(?:[、/或]|不限))/, where: 'requirements' },
  { pattern: /(?<=^|[,、;])汉族(?=[,、;。]|$)/, where: 'requirements' },
  { pattern: /\bhan (?:chinese )?(?:only|preferred)\b|\bethnic minorit\w+ (?:need not|are not|not) / },
  { pattern: /한족\s*(?:만|우대|에?\s*한함|선호)|조선족\s*(?:제외|불가|사절)/ },
];

export const RELIGION_TRIGGER =
  /[教仰]|穆斯林|relig|christian|muslim|buddhist|종교|무교|기독교|불교|천주교|신자/;

export const RELIGION: readonly Wording[] = [
  {
    pattern: /(?:无|没有|不得有|不信仰?|不参加)(?:任何)?宗教(?:信仰)?(?!信仰|限制|要求|歧视|背景限制)|不信教/,
    where: 'requirements',
  },
  {
    pattern:
      /(?:信教|有宗教信仰|信仰宗教|穆斯林|基督徒|佛教徒|回民)(?:者|人员|的)?(?:勿[投扰试来]?|除外|免|谢绝|请勿|不招|不要|优先)/,
  },
  { pattern: /不(?:招|要|录用)(?:信教|有宗教信仰|穆斯林)/ },
  { pattern: /\bno religious (?:belief|affiliation)s?\b|\bnon-religious\b/, where: 'requirements' },
  { pattern: /\b(?:christian|muslim|buddhist|catholic)s? (?:only|preferred|need not)\b/ },
  {
    pattern: /무교(?:인|자)?\s*(?:만|우대|에?\s*한함|선호)?(?=[\s,.]|$)|종교(?:가)?\s*없(?:는|을)/,
    where: 'requirements',
  },
  { pattern: /(?:기독교|불교|천주교|무슬림)(?:인|신자)?\s*(?:우대|에?\s*한함|제외|불가)/ },
];

export const RACE_TRIGGER = /[白黑欧肤]|white|caucasian|black|백인|흑인/;

export const RACE: readonly Wording[] = [
  {
    pattern:
      /(?:仅限|只限|限|要求|须为|只招|只要)(?:白人|黑人|白种人|欧美(?:面孔|人)|黄种人)|白(?:种)?人(?:外教|老师|教师|模特|优先|面孔)|欧美面孔|不(?:招|要)黑人|黑人(?:勿[投扰试来]?|除外|免)/,
  },
  {
    pattern:
      /\b(?:white|caucasian) (?:(?:native|english|foreign) )*(?:teachers?|speakers?|candidates?|applicants?|models?)\b|\b(?:whites|caucasians) (?:only|preferred)\b/,
  },
  { pattern: /백인\s*(?:만(?=[\s,.]|$)|우대|강사|교사|모델|에?\s*한함)|흑인\s*(?:제외|불가|사절)/ },
];

/** Provinces, and what stands for a place or the lack of it. */
const REGION =
  '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古?|广西|西藏|宁夏|新疆|香港|澳门|东北|西北|广州|深圳|杭州|南京|成都|武汉|苏州|温州|潮汕)';

export const REGISTRATION_TRIGGER = /户[口籍]|本地|hukou|household reg|local resid|호적|호구|현지/;

export const REGISTRATION: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:仅限|只限|限|须|需|要求|必须|只招|具有|持有|有)(?:有|具有|为|是|持)?(?:本市|本地|本省|本县|本区|当地|大陆|${REGION}[市省]?|[\\u4e00-\\u9fa5]{1,3}[市省县])(?:常住)?户(?:口|籍)(?![本簿页迁登]|管理|政策|业务|办理|制度)`,
    ),
    where: 'requirements',
  },
  {
    pattern: new RegExp(
      `(?:限|只招|只要)(?:本市|本地|本省|本县|本区|当地|${REGION}[市省]?)(?:常住)?(?:户口|户籍)(?![本簿页迁登])`,
    ),
  },
  {
    pattern: new RegExp(
      `(?:本市|本地|本省|当地|城镇|${REGION}[市省]?)(?:常住)?(?:户口|户籍)(?:者|人员|人士|的)?优先`,
    ),
  },
  {
    pattern: new RegExp(`(?<=^|[,、;])(?:本市|本地|${REGION}[市省]?)(?:常住)?(?:户口|户籍)(?=[,、;。]|$)`),
    where: 'requirements',
  },
  { pattern: /本地人(?:士)?(?:优先)|本地优先|限本地人/, where: 'requirements' },
  { pattern: /非(?:本市|本地|本省|当地)户(?:口|籍)(?:者)?(?:勿[投扰试来]?|免|除外|不招|不要)/ },
  {
    pattern:
      /\bhukou (?:only|required|preferred)\b|\blocal household registration (?:only|required|preferred)\b/,
  },
  { pattern: /(?:현지|지역)\s*(?:호적|호구)\s*(?:소지자)?\s*(?:만|우대|에?\s*한함|필수)/ },
];

export const REGION_TRIGGER = /[省籍人地]|people from|from |출신|지역|본적|출생지/;

export const REGION_EXCLUDED: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:不要|不招|不收|谢绝|拒招|不录用|不考虑|拒绝)(?:${REGION}|外地|外省)[市省]?(?:人|籍)?`,
    ),
    isBan: true,
  },
  {
    pattern: new RegExp(
      `(?:${REGION})[市省]?(?:籍|人)(?:的|者)?(?:除外|勿投|勿扰|免谈|免投|请绕行|不要|不招)`,
    ),
  },
  { pattern: /外(?:地|省)(?:人|户籍|户口|籍)?(?:者)?(?:勿[投扰试来]?|免|除外|谢绝|不招|不要)/ },
  {
    pattern:
      /\b(?:people|applicants|candidates) from \w+ (?:need not|are not|not to) |\bno (?:people|applicants|candidates) from \w+/,
  },
  {
    pattern:
      /(?:전라도|경상도|충청도|강원도|제주도?|호남|영남|타\s*지역)\S{0,2}\s*(?:출신자?)?\s*(?:제외|사절|불가)/,
  },
];
