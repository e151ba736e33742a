import type { Wording } from '../phrase-rule.ts';
import { NEED_NOT_APPLY, TURNED_AWAY, WE_DO_NOT_HIRE } from './outcome.ts';

const NUMBER = '(?:[1-6]\\d|[一二三四五六]十[一二三四五六七八九]?)';
const YEARS = '(?:周?岁)';

/** Ages of those whom the work is for. */
const OF_OTHERS =
  /儿童|青少年|少年|学生|幼儿|用户|客户|客群|人群|群体|会员|患者|老人|消费者|孩子|学员|志愿|青年[^,。;]{0,6}(?:服务|项目|活动)|婴|宝宝|child|student|patient|customer|client|user|pupil|kids|아동|청소년|유아|고객|학생|환자/;

export const AGE_TRIGGER =
  /[岁龄后轻]|应届|年级|year|age|young|youth|graduate|under|over|above|below|older|retire|세|[0-9]대|년생|출생|젊|연령|나이/;

/** An upper limit of age. Limits at the age of retirement are none. */
export const AGE_LIMIT: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:年龄)?[:在须为要求]*${NUMBER}${YEARS}?(?:-|~|–|—|至|到)(?!(?:6|六十))${NUMBER}${YEARS}(?:之间|以下|以内)?`,
    ),
    where: 'requirements',
    unlessBeside: OF_OTHERS,
  },
  {
    pattern: /年龄[:在须为要求]*[1-5]\d(?:-|~|–|—|至|到)[1-5]\d(?![\d年个人%])(?:之间|以下|以内)?/,
    where: 'requirements',
    unlessBeside: OF_OTHERS,
  },
  {
    pattern: new RegExp(
      `(?:年龄)?[:在须为要求]*(?!(?:1[0-7]|6|六十|十))${NUMBER}${YEARS}(?:\\(含\\))?(?:\\(?含\\)?|及)?(?:以下|以内|之内)`,
    ),
    where: 'requirements',
    unlessBeside: OF_OTHERS,
  },
  {
    pattern: new RegExp(
      `(?:年龄)?[:须应]*(?:不超过|不大于|不得超过|不高于|小于|低于|未满|不满|≤|<)(?!(?:1[0-7]|6|六十|十[一二三四五六七]))${NUMBER}${YEARS}`,
    ),
    where: 'requirements',
    unlessBeside: OF_OTHERS,
    isBan: true,
  },
  {
    pattern: /年龄[:须应]*(?:不超过|不大于|不得超过|小于|低于|≤|<)?[2-5]\d(?:以下|以内)/,
    where: 'requirements',
    unlessBeside: OF_OTHERS,
    isBan: true,
  },
  { pattern: /(?<!\d)(?:[789][05]|00)后(?:优先|者优先)?/, where: 'requirements', unlessBeside: OF_OTHERS },
  {
    // Those below an age are turned away by a lower limit: 未满 16 周岁不得录用 is the law.
    pattern: new RegExp(
      `(?<!未满|不满|不足|不到|低于|小于)(?:年龄)?(?:超过|大于)?${NUMBER}${YEARS}(?:\\(?含\\)?)?(?:以上|以后)?(?:人员|人士)?${TURNED_AWAY}`,
    ),
    where: 'requirements',
    unlessBeside: OF_OTHERS,
  },
  // Years of birth, as Taiwan counts them.
  {
    pattern: /(?:限|须为|须是)?[五六七八]年级(?:生|世代|[前后]段班)/,
    where: 'requirements',
    unless: /教材|课程|教学|学校/,
  },
  {
    pattern:
      /\b(?:under|below|younger than|not? (?:older|more) than) (?:the age of )?[2-5]\d(?: years (?:old|of age)|(?=[,.;]|$))/,
    where: 'requirements',
    unlessBeside: OF_OTHERS,
  },
  {
    pattern:
      /(?:(?<=^|\b(?:must|should|to) be |\b(?:candidates?|applicants?|people|persons?|anyone|aged?) )(?:under|below|younger than) |\bno (?:one|candidates?|applicants?) (?:over|above|older than) )(?:the age of )?[2-6]\d(?=[,.;)]|$| only\b| preferred\b)/,
    where: 'requirements',
    unlessBeside: OF_OTHERS,
  },
  {
    pattern: new RegExp(
      `\\b(?:over|above|older than|past) (?:the age of )?[3-6]\\d\\b(?: years (?:old|of age)| years old)?(?: and (?:over|above))? (?:${NEED_NOT_APPLY})|\\b(?:retirees|older (?:workers|people|applicants|candidates)) (?:${NEED_NOT_APPLY})|\\b${WE_DO_NOT_HIRE} (?:anyone|people|persons?|candidates|applicants) (?:over|above|older than) (?:the age of )?[3-6]\\d\\b`,
    ),
    isBan: true,
  },
  {
    pattern:
      /\b(?:aged?|ages) (?:between )?(?:[1-5]\d) ?(?:-|–|—|to|and) ?[1-5]\d\b|\b[1-5]\d ?(?:-|–|to) ?[1-5]\d years? (?:old|of age)\b|\b(?:maximum age|age limit|upper age limit)(?: of|:)? ?\d\d/,
    where: 'requirements',
    unlessBeside: OF_OTHERS,
  },
  {
    pattern:
      /만?\s*[2-5]\d\s*세\s*(?:이하|미만|까지)|[1-5]\d\s*세?\s*[~∼-]\s*[1-5]\d\s*세|[2-5]0\s*대\s*(?:초반|중반|후반)?\s*(?:우대|선호|우선|만|까지|이하|미만|에?\s*한함)|(?<=^|[,;]\s*)[2-6]0\s*[~∼-]\s*[2-6]0\s*대(?:\s*(?:여성|남성|여자|남자))?(?=\s*(?:[,;.]|$))|(?:19|20)?\d\d\s*년\s*(?:\d+월\s*)?(?:\d+일\s*)?(?:이후\s*)?(?:출생|생(?!산|성|활|명))/,
    where: 'requirements',
    unlessBeside: new RegExp(`${OF_OTHERS.source}|병역|복무|정년|보장`),
  },
  {
    pattern: /[2-6]\d\s*세(?:를|가)\s*(?:넘지|초과하지)\s*않/,
    where: 'requirements',
    unlessBeside: OF_OTHERS,
    isBan: true,
  },
];

/** Work for young people, not by them. */
export const FOR_THE_YOUNG =
  /\b(?:support|serv|mentor|teach|coach|empower|help|educat|counsel|engag|inspir|train|protect|safeguard|enabl)\w*\b|\b(?:work(?:s|ing)? with|programs? for|services? for|experience with|lives of|needs of|groups? of|aimed at|market\w*)\b/;

/** Words that mean the young. */
export const AGE_CODED: readonly Wording[] = [
  {
    pattern:
      /(?:团队|队伍|部门)(?:氛围)?年轻化?|年轻(?:化)?(?:的)?(?:团队|有活力|有激情|有朝气)|年轻(?:人|者)?优先|(?:的|招|要|须|需)年轻人|年轻力壮|年富力强|年轻(?:女孩|女性|男性|小姐|帅哥)|(?:大龄|高龄|超龄)(?:者|人员)?(?:勿|免|不|请勿|谢绝)/,
    where: 'requirements',
  },
  { pattern: /(?:仅限|只限|限|只招|仅招)(?:\d{4}届?)?应届|应届(?:毕业)?生为限/ },
  {
    pattern:
      /\byoung(?:,)? (?:and )?(?:energetic|dynamic|vibrant|ambitious|motivated|talents?|team|people|persons?|professionals?|candidates?)\b|\byouthful\b/,
    unlessBeside: FOR_THE_YOUNG,
  },
  { pattern: /젊은\s*(?:인재|분(?!위기)|감각|조직|팀|사람|피)|젊고/ },
];

/** An age at which work is forbidden. */
export const AGE_CHILD: readonly Wording[] = [
  {
    pattern:
      /(?<![\d二三四五六])(?:年)?(?:满)?(?:1[0-5]|十[一二三四五])(?:周?岁)(?:及|\(含\))?(?:以上|起|即可|可|-|~|至)/,
    where: 'requirements',
  },
  {
    pattern:
      /\b(?:aged?|age of|over|at least) ?1[0-5]\b(?!\d|%)(?: years (?:old|of age)| ?\+|(?= or (?:older|over)))|\bage 1[0-5]\+/,
    where: 'requirements',
  },
  { pattern: /만?\s*(?<!\d)1[0-4]\s*세\s*이상/, where: 'requirements' },
];
