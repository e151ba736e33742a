import type { Wording } from '../phrase-rule.ts';
import { FAVOURED, KO_FAVOURED, KO_TURNED_AWAY, TURNED_AWAY } from './outcome.ts';

export const ETHNIC_TRIGGER = /[族疆藏]|原住民|\bhan\b|ethnic|한족|조선족/;

export const ETHNIC: readonly Wording[] = [
  { pattern: /(?:仅限|只限|限招|只招|限|须为|须是|必须是|要求)汉族|汉族(?:者)?优先/ },
  { pattern: new RegExp(`(?:少数民族|[维藏回蒙]族|维吾尔族?|原住民)人?${TURNED_AWAY}`) },
  { pattern: /(?:不(?:招(?:收|聘|录)?|要|录用|考虑)|谢绝)(?:少数民族|[维藏回蒙]族|维吾尔族?)/ },
  { pattern: /民族(?:要求)?[:为]?\s*汉族?(?!\s*(?:[、/或]|不限))/, where: 'requirements' },
  { pattern: /(?<=^|[,、;])汉族(?=[,、;。]|$)/, where: 'requirements' },
  { pattern: /\bhan (?:chinese )?(?:only|preferred)\b|\bethnic minorit\w+ (?:need not|are not|not) / },
  { pattern: /한족\s*(?:만|우대|에?\s*한함|선호)|조선족\s*(?:제외|불가|사절)/ },
];

export const RELIGION_TRIGGER =
  /[教仰佛]|穆斯林|基督|relig|christian|muslim|buddhist|종교|무교|기독교|불교|천주교|신자/;

export const RELIGION: readonly Wording[] = [
  {
    pattern:
      /(?:无|没有|不得有|不信仰?|不参加)(?:任何)?宗教(?:信仰)?(?!信仰|限制|要求|歧视|背景限制)|不信教|无信仰(?=[,、;。]|$)/,
    where: 'requirements',
  },
  {
    pattern:
      /(?:仅限|只限|限|须为|须是|只招|只收)(?:基督|佛|天主|道|回|伊斯兰)(?:教)?(?:徒|信徒|教友)|不(?:得|可|准)信(?:仰|奉)[^,。;]{1,6}/,
    where: 'requirements',
    isBan: true,
  },
  {
    pattern: new RegExp(
      `(?:信(?:教|佛|基督教?|道教?|天主教?)|有宗教信仰|信仰宗教|穆斯林|基督徒|佛教徒|天主教徒|回民)(?:人员)?(?:${FAVOURED}|${TURNED_AWAY})`,
    ),
  },
  { pattern: /不(?:招|要|录用)(?:信教|有宗教信仰|穆斯林)/ },
  { pattern: /\bno religious (?:belief|affiliation)s?\b|\bnon-religious\b/, where: 'requirements' },
  { pattern: /\b(?:christian|muslim|buddhist|catholic)s? (?:only|preferred|need not)\b/ },
  {
    pattern: /무교(?:인|자)?\s*(?:만|우대|에?\s*한함|선호)?(?=[\s,.]|$)|종교(?:가)?\s*없(?:는|을)(?!\s*제한)/,
    where: 'requirements',
  },
  {
    pattern: new RegExp(
      `(?:기독교|불교|천주교|가톨릭|개신교|무슬림|이슬람)(?:인|도)?\\s*(?:신자|신도)?(?:${KO_FAVOURED}|${KO_TURNED_AWAY})`,
    ),
  },
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

export const REGISTRATION_TRIGGER = /户[口籍]|本地|生源|hukou|household reg|local resid|호적|호구|현지/;

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
  {
    pattern: /本地人(?:士)?(?:优先)|本地优先|限本地人|(?:限|只招|只要|仅招)(?:本地|本省|本市)生源/,
    where: 'requirements',
  },
  { pattern: new RegExp(`非?(?:本市|本地|本省|当地|农村|农业|城镇)户(?:口|籍)(?:人员)?${TURNED_AWAY}`) },
  {
    pattern:
      /\bhukou (?:only|required|preferred)\b|\blocal household registration (?:only|required|preferred)\b/,
  },
  { pattern: /(?:현지|지역)\s*(?:호적|호구)\s*(?:소지자)?\s*(?:만|우대|에?\s*한함|필수)/ },
];

const KO_REGION =
  '(?:서울|경기|인천|강원|충청|전라|경상|호남|영남|제주|대구|부산|광주|대전|울산|수도권|타\\s*지역|지방)(?:특별시|광역시|[남북]?도)?';

export const REGION_TRIGGER = /[省籍人地]|서울|경기|people from|from |출신|지역|본적|출생지/;

export const REGION_EXCLUDED: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:不要|不招|不收|谢绝|拒招|不录用|不考虑|拒绝)(?:${REGION}|外地|外省)[市省]?(?:人|籍)?`,
    ),
    isBan: true,
  },
  {
    pattern: new RegExp(`(?:${REGION}|非本地|非本市|外乡)[市省]?(?:籍|人)(?:士)?${TURNED_AWAY}`),
  },
  { pattern: new RegExp(`外(?:地|省)(?:人|户籍|户口|籍)?${TURNED_AWAY}`) },
  { pattern: new RegExp(`非(?!中国|中华|大陆|本国)[^,、。;户]{1,6}籍(?:人士|人员|者)?${TURNED_AWAY}`) },
  {
    pattern:
      /\b(?:people|applicants|candidates) from \w+ (?:need not|are not|not to) |\bno (?:people|applicants|candidates) from \w+/,
  },
  {
    pattern: new RegExp(`${KO_REGION}\\S{0,2}\\s*(?:출신자?|사람)?${KO_TURNED_AWAY}`),
    isBan: true,
    needs: /출신|사람|지원/,
  },
  { pattern: new RegExp(`${KO_REGION}\\s*출신(?:자)?${KO_FAVOURED}`) },
];
