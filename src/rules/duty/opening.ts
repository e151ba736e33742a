import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { allDuties, atDuty, type Duty, type Tongue } from './duties.ts';
import { hasChineseVerb, isChineseVerb, isEnglishVerb, opensWithChineseVerb } from './verbs.ts';

const SOURCE = '岗位说明书编写惯例：动词 + 宾语 + 结果（toserve.com/article/18671227）';

/** Words that are things: what a phrase without any verb ends with. */
const THING =
  /(?:表|单|书|册|账|档|案|档案|纪要|材料|证照|印章|发票|凭证|票据|考勤|薪酬|绩效|资料|文件|数据|报告|制度|工作|事务|事宜|事项|业务|计划|预算|合同|会议|培训|活动|关系|卫生|设备|管理|维护|处理|统计|分析|审核|核算|编制|接待|保养|采购|考核|招聘)$/u;

const NOMINAL = /的(?<verb>\p{Script=Han}{2})$/u;

/** Verbs that make a name with 工作, not a sentence. */
const FIELD_OF_WORK =
  /^(?:招聘|培训|接待|采购|考核|审核|统计|归档|报销|维修|维护|核算|销售|宣传|保管|运输|检验|后勤|行政|财务|人事)(?:工作|事务|事宜)$/u;

function isChineseThing(text: string): boolean {
  if (FIELD_OF_WORK.test(text)) return true;
  if (/[,，。;；:：、]/u.test(text) || text.length > 20 || opensWithChineseVerb(text)) return false;
  const verb = NOMINAL.exec(text)?.groups?.verb;
  if (verb && isChineseVerb(verb)) return !hasChineseVerb(text.slice(0, -2));
  return THING.test(text) && !hasChineseVerb(text.slice(0, -2)) && text.length <= 12;
}

const ENGLISH_THING = /(?:tion|ment|ance|ence|ity|ness|ship|ysis)$/u;
const ADJECTIVE =
  /^(?:monthly|weekly|daily|annual|yearly|quarterly|financial|administrative|strategic|internal|external|regular|general|overall|technical|commercial|statutory|the|a|an|all|various)$/u;
const BUT_VERBS =
  /^(?:position|function|document|implement|supplement|mention|transition|commission|balance|finance|enhance|reference|influence|sequence|complement|advance|experiment|audition|partition|requisition|evidence|license|augment|ship|section|station|question|instance|witness|harness|silence)$/u;
const DETERMINER = /^(?:the|a|an|all|each|every|any|its|their|our|that|whether|and|new|to|with|on|for)$/u;

function isEnglishThing(text: string): boolean {
  const words = text.split(/[\s,;:]+/u);
  const [first = '', second = '', third = ''] = words;
  if (BUT_VERBS.test(first) || words.length > 12) return false;
  const followed = words.some(
    (word, index) => index > 0 && isEnglishVerb(word) && DETERMINER.test(words[index + 1] ?? ''),
  );
  if (ADJECTIVE.test(first)) return words.length > 1 && !followed && !(isEnglishVerb(second) && third !== '');
  return ENGLISH_THING.test(first) && !isEnglishVerb(first) && !followed;
}

const KOREAN_THING = /(?:보고서|현황|자료|문서|대장|서류|일지|명세서|장부|계약서|통계표|계획서)$/u;

const isKoreanThing = (text: string) => text.split(/\s+/u).length <= 4 && KOREAN_THING.test(text);

const IS_THING: Readonly<Record<Tongue, (text: string) => boolean>> = {
  zh: isChineseThing,
  en: isEnglishThing,
  ko: isKoreanThing,
};

export const dutyThing: Rule = {
  id: 'DUTY-01',
  severity: 'warning',
  source: SOURCE,
  *check(subject) {
    for (const duty of allDuties(subject))
      if (duty.isFlat && !duty.isCatchAll && IS_THING[duty.tongue](duty.plain)) yield atDuty(duty);
  },
  docs: docs(
    [
      '职责没有以动词开头',
      '职责“{found}”只说了事情，没有说做什么。',
      '以动词开头，例如“编制月度报表”。',
      '职责要让任职者知道该做什么动作；只有名词时，各人理解不同，也无法考核。',
      '月度报表',
      '编制月度报表，每月 5 日前报送财务部',
    ],
    [
      '職責沒有以動詞開頭',
      '職責「{found}」只說了事情，沒有說做什麼。',
      '以動詞開頭，例如「編製月度報表」。',
      '職責要讓任職者知道該做什麼動作；只有名詞時，各人理解不同，也無法考核。',
      '月度報表',
      '編製月度報表，每月 5 日前報送財務部',
    ],
    [
      'Duty without an opening verb',
      'The duty “{found}” names a thing, not an action.',
      'Open it with a verb, such as “Prepare the monthly report”.',
      'A duty tells its holder what to do; a noun alone leaves the action open and cannot be appraised.',
      'Monthly report',
      'Prepare the monthly report by the fifth working day',
    ],
    [
      '동작이 없는 업무',
      '업무 “{found}”에는 대상만 있고 동작이 없습니다.',
      '“월간 보고서를 작성한다”처럼 동작을 적습니다.',
      '업무는 무엇을 하는지 말해야 하며 명사만으로는 평가할 수 없습니다.',
      '월간 보고서',
      '월간 보고서를 작성하여 매월 5일까지 제출한다',
    ],
  ),
};

/** Verbs alone, joined by marks or “and”. */
function isBareVerbs({ plain, tongue }: Duty): boolean {
  if (tongue === 'zh') {
    const words = plain
      .replace(/工作$/u, '')
      .split(/[、,，和及与并]|以及/u)
      .filter(Boolean);
    return words.every(
      (word) => isChineseVerb(word) || (word.startsWith('负责') && isChineseVerb(word.slice(2))),
    );
  }
  if (tongue === 'ko')
    return /^(?:조정|관리|지원|협조|총괄|조직|감독|처리)(?:[\s,·]*(?:및\s*)?(?:조정|관리|지원|협조|총괄|조직|감독|처리))*(?:한다|합니다|함)?$/u.test(
      plain,
    );
  const words = plain.split(/[\s,/]+|\band\b/u).filter(Boolean);
  return words.length <= 3 && words.every(isEnglishVerb);
}

export const dutyObject: Rule = {
  id: 'DUTY-02',
  severity: 'warning',
  source: SOURCE,
  *check(subject) {
    for (const duty of allDuties(subject)) if (duty.isFlat && isBareVerbs(duty)) yield atDuty(duty);
  },
  docs: docs(
    [
      '职责只有动词没有宾语',
      '职责“{found}”没有说对什么做。',
      '补上对象，例如“组织、协调新产品试产”。',
      '没有对象的动词可以指任何事情，出了问题无人承担。',
      '负责组织、协调',
      '组织、协调新产品试产，按期交付样品',
    ],
    [
      '職責只有動詞沒有受詞',
      '職責「{found}」沒有說對什麼做。',
      '補上對象，例如「組織、協調新產品試產」。',
      '沒有對象的動詞可以指任何事情，出了問題無人承擔。',
      '負責組織、協調',
      '組織、協調新產品試產，按期交付樣品',
    ],
    [
      'Verb without an object',
      'The duty “{found}” does not say what is acted upon.',
      'Name the object, such as “Coordinate trial runs of new products”.',
      'A verb without an object can mean anything, so nobody answers for it.',
      'Coordinates',
      'Coordinates trial runs of new products',
    ],
    [
      '대상이 없는 업무',
      '업무 “{found}”에는 대상이 없습니다.',
      '“신제품 시험 생산을 조정한다”처럼 대상을 적습니다.',
      '대상이 없는 동사는 무엇이든 뜻할 수 있어 책임이 남지 않습니다.',
      '조정 및 관리',
      '신제품 시험 생산을 조정하여 납기를 지킨다',
    ],
  ),
};

/** Says only that something is one's field: 负责客户服务工作. */
const VAGUE: Readonly<Record<Tongue, RegExp>> = {
  zh: /^(?:全面|具体|主要|直接)?(?:负责|领导|管理|主管|分管)[^,，。;；、:：]{2,16}(?:工作|管理|事务|事宜|业务|日常)$/u,
  en: /^(?:is |be )?(?:responsible for|in charge of|accountable for)\b|^(?:handles?|deals? with|takes? care of|looks? after)\b/u,
  ko: /^[^,]{1,14}(?:업무|관리|일)(?:를|을)?\s*(?:담당|책임)(?:한다|합니다|함|짐|진다)?$/u,
};

export const dutyVague: Rule = {
  id: 'DUTY-04',
  severity: 'info',
  source: SOURCE,
  *check(subject) {
    for (const duty of allDuties(subject))
      if (!duty.isCatchAll && VAGUE[duty.tongue].test(duty.plain)) yield atDuty(duty);
  },
  docs: docs(
    [
      '动词含糊',
      '职责“{found}”只说归谁管，没有说做什么。',
      '改用具体动词，例如“审核”“编制”“接听”。',
      '“负责某某工作”没有动作和结果，看不出任职者承担到什么程度。',
      '负责客户服务工作',
      '接听客户来电，当日答复咨询',
    ],
    [
      '動詞含糊',
      '職責「{found}」只說歸誰管，沒有說做什麼。',
      '改用具體動詞，例如「審核」「編製」「接聽」。',
      '「負責某某工作」沒有動作和結果，看不出任職者承擔到什麼程度。',
      '負責客戶服務工作',
      '接聽客戶來電，當日答覆諮詢',
    ],
    [
      'Vague verb',
      'The duty “{found}” says whose field it is, not what is done.',
      'Use a verb of action, such as “review”, “prepare” or “answer”.',
      '“Responsible for” names neither action nor result, so the extent of the duty stays open.',
      'Responsible for customer service',
      'Answers customer enquiries on the same day',
    ],
    [
      '모호한 동사',
      '업무 “{found}”은(는) 담당만 말하고 무엇을 하는지 말하지 않습니다.',
      '“검토한다”, “작성한다”처럼 구체적인 동사를 씁니다.',
      '“담당한다”에는 동작과 결과가 없어 책임의 범위를 알 수 없습니다.',
      '고객 상담 업무를 담당한다',
      '고객 문의 전화를 받아 당일 답변한다',
    ],
  ),
};
