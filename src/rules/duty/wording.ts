import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { allDuties, atDuty, type Duty, dutiesByPost, isCatchAll, type Tongue } from './duties.ts';
import { isChineseVerb } from './verbs.ts';

const SOURCE = '岗位说明书编写惯例（toserve.com/article/18671227）';

type Patterns = Readonly<Record<Tongue, RegExp>>;

function* matching(
  duties: readonly Duty[],
  patterns: Patterns,
  applies: (duty: Duty) => boolean = () => true,
) {
  for (const duty of duties) {
    const [found] = patterns[duty.tongue].exec(duty.plain) ?? [];
    if (found && applies(duty)) yield atDuty(duty, { word: found });
  }
}

const TAKES_PART: Patterns = {
  zh: /^(?:参与|参加|配合|列席)(?:相关|有关|各类|各种|各项|公司|部门)*[^,，。;；、]{0,6}(?:会议|活动|工作)$/u,
  en: /^(?:attends?|participates? in|takes? part in|joins?) (?:\w+ ){0,3}(?:meetings?|events?|activities|work)$/u,
  ko: /^(?:관련|각종)?\s*\S{0,6}\s*(?:회의|행사|활동)에\s*(?:참석|참여|참가)(?:한다|합니다|함)?$/u,
};

export const dutyPresence: Rule = {
  id: 'DUTY-06',
  severity: 'warning',
  source: SOURCE,
  check: (subject) =>
    matching(allDuties(subject), TAKES_PART, ({ item }) => !item.standard && !item.forms?.length),
  docs: docs(
    [
      '只写参加，没有写贡献',
      '职责“{found}”只说到场，没有说交付什么。',
      '写明提供的成果，例如“参加产品评审会，提交客户意见清单”。',
      '只写“参与”“配合”看不出任职者贡献了什么，也无法考核。',
      '参与相关会议',
      '参加产品评审会，提交客户意见清单',
    ],
    [
      '只寫參加，沒有寫貢獻',
      '職責「{found}」只說到場，沒有說交付什麼。',
      '寫明提供的成果，例如「參加產品評審會，提交客戶意見清單」。',
      '只寫「參與」「配合」看不出任職者貢獻了什麼，也無法考核。',
      '參與相關會議',
      '參加產品評審會，提交客戶意見清單',
    ],
    [
      'Presence without a contribution',
      'The duty “{found}” asks for presence, not for a result.',
      'Say what is delivered, such as “Present customer feedback at the product review”.',
      'Being there is no result; nobody can appraise it.',
      'Attends meetings',
      'Presents customer feedback at the monthly product review',
    ],
    [
      '기여가 없는 참석',
      '업무 “{found}”은(는) 참석만 말하고 결과를 말하지 않습니다.',
      '“제품 검토 회의에 고객 의견 목록을 제출한다”처럼 결과를 적습니다.',
      '참석만으로는 무엇을 기여하는지 알 수 없고 평가할 수도 없습니다.',
      '관련 회의에 참석한다',
      '제품 검토 회의에 고객 의견 목록을 제출한다',
    ],
  ),
};

const JUNIOR =
  /(?:专员|專員|助理|文员|文員|干事|幹事|办事员|辦事員|实习生|實習生|assistant|clerk|analyst|intern|trainee|사원|인턴)$/iu;
const SENIOR =
  /(?:总监|總監|总经理|總經理|总裁|總裁|董事长|董事長|行政官|chief \w+ officer|\b(?:c[efot]o)|director|president|이사|본부장|사장)$/iu;

const DECIDES: Patterns = {
  zh: /^(?:负责)?(?:审批|审定|签发|批准|核准)/u,
  en: /^(?:approves?|authori[sz]es?|signs? off)\b/u,
  ko: /(?:승인|결재)(?:한다|합니다|함)$/u,
};

export const dutyAboveLevel: Rule = {
  id: 'DUTY-07',
  severity: 'warning',
  source: '岗位层级与动词对照（zixin.com.cn/doc/4720121）',
  check: (subject) => matching(allDuties(subject), DECIDES, ({ position }) => JUNIOR.test(position.name)),
  docs: docs(
    [
      '基层岗位有审批职责',
      '基层岗位的职责“{found}”使用了“{word}”。',
      '改为“审核”“提出意见”，或把审批写到上级岗位。',
      '审批、批准是管理岗位的权力；写在基层岗位上会使内部控制失效。',
      '岗位名称: 行政专员\n岗位职责: [审批部门预算]\n',
      '岗位名称: 行政专员\n岗位职责: [编制部门预算，报经理审批]\n',
    ],
    [
      '基層崗位有審批職責',
      '基層崗位的職責「{found}」使用了審批動詞。',
      '改為「審核」「提出意見」，或把審批寫到上級崗位。',
      '審批、批准是管理崗位的權力；寫在基層崗位上會使內部控制失效。',
      '崗位名稱: 行政專員\n崗位職責: [審批部門預算]\n',
      '崗位名稱: 行政專員\n崗位職責: [編製部門預算，報經理審批]\n',
    ],
    [
      'Junior post that approves',
      'The duty “{found}” gives a junior post the right to decide (“{word}”).',
      'Use “reviews” or “recommends”, or move the approval to the manager.',
      'Approval belongs to management; at a junior post it undoes internal control.',
      'position: Budget Analyst\nresponsibilities: [Approves the budget of the department]\n',
      'position: Budget Analyst\nresponsibilities: [Reviews the budget of the department]\n',
    ],
    [
      '하위 직무의 승인 업무',
      '하위 직무의 업무 “{found}”에 승인 권한이 있습니다.',
      '“검토한다”로 바꾸거나 승인을 상위 직무로 옮깁니다.',
      '승인은 관리 직무의 권한이며 하위 직무에 두면 내부 통제가 무너집니다.',
      '직무명: 총무 사원\n담당 업무: [부서 예산을 승인한다]\n',
      '직무명: 총무 사원\n담당 업무: [부서 예산을 작성하여 팀장에게 올린다]\n',
    ],
  ),
};

const CLERICAL: Patterns = {
  zh: /^(?:负责)?(?:收集|录入|整理|打印|复印|归档|登记|装订|抄写)/u,
  en: /^(?:files?|types?|enters?|copies|copy|photocop\w+|scans?) /u,
  ko: /(?:입력|복사|타이핑)(?:한다|합니다|함)$/u,
};

export const dutyBelowLevel: Rule = {
  id: 'DUTY-08',
  severity: 'info',
  source: '岗位层级与动词对照（zixin.com.cn/doc/4720121）',
  check: (subject) => matching(allDuties(subject), CLERICAL, ({ position }) => SENIOR.test(position.name)),
  docs: docs(
    [
      '高层岗位有事务性职责',
      '高层岗位的职责“{found}”以“{word}”开头。',
      '改写为决策、审定或指导，或移到下级岗位。',
      '高层岗位的职责应体现决策和统筹，事务工作由下级承担。',
      '岗位名称: 财务总监\n岗位职责: [整理会计凭证]\n',
      '岗位名称: 财务总监\n岗位职责: [审定年度预算]\n',
    ],
    [
      '高層崗位有事務性職責',
      '高層崗位的職責「{found}」是事務性工作。',
      '改寫為決策、審定或指導，或移到下級崗位。',
      '高層崗位的職責應體現決策和統籌，事務工作由下級承擔。',
      '崗位名稱: 財務總監\n崗位職責: [整理會計憑證]\n',
      '崗位名稱: 財務總監\n崗位職責: [審定年度預算]\n',
    ],
    [
      'Executive with clerical work',
      'The duty “{found}” of an executive is clerical.',
      'Rewrite it as a decision or guidance, or move it to a junior post.',
      'An executive answers for decisions; clerical work belongs below.',
      'position: Finance Director\nresponsibilities: [Files accounting vouchers]\n',
      'position: Finance Director\nresponsibilities: [Sets the annual budget]\n',
    ],
    [
      '임원의 단순 업무',
      '임원 직무의 업무 “{found}”은(는) 단순 사무입니다.',
      '결정이나 지휘로 고쳐 쓰거나 하위 직무로 옮깁니다.',
      '임원은 결정을 책임지며 단순 사무는 하위 직무의 몫입니다.',
      '직무명: 재무이사\n담당 업무: [전표를 입력한다]\n',
      '직무명: 재무이사\n담당 업무: [연간 예산을 확정한다]\n',
    ],
  ),
};

/** More than this many actions joined in one statement. */
const MOST_ACTIONS = 4;

function actions({ plain, tongue }: Duty): number {
  if (tongue === 'en') return plain.split(/;\s/u).length > 2 ? MOST_ACTIONS + 1 : 0;
  if (tongue === 'ko') return plain.split(/(?:하고|하며)\s/u).length > 4 ? MOST_ACTIONS + 1 : 0;
  const sentences = plain.split(/[。;；](?=.)/u).length;
  const listed = plain
    .split(/[、,，和及与并]|以及|并且/u)
    .filter((word) => isChineseVerb(word.slice(0, 2)) && word.length <= 4);
  return sentences > 2 ? MOST_ACTIONS + 1 : listed.length;
}

export const dutyManyActions: Rule = {
  id: 'DUTY-09',
  severity: 'info',
  source: SOURCE,
  *check(subject) {
    for (const duty of allDuties(subject)) if (actions(duty) > MOST_ACTIONS) yield atDuty(duty);
  },
  docs: docs(
    [
      '一条职责说了多件事',
      '职责“{found}”包含多项行动。',
      '拆成几条，每条一个行动和一个结果。',
      '多件事写在一条里，无法分别设权重、标准和考核。',
      '制定制度；组织培训；考核员工',
      '制定培训制度并组织实施',
    ],
    [
      '一條職責說了多件事',
      '職責「{found}」包含多項行動。',
      '拆成幾條，每條一個行動和一個結果。',
      '多件事寫在一條裡，無法分別設權重、標準和考核。',
      '制定制度；組織培訓；考核員工',
      '制定培訓制度並組織實施',
    ],
    [
      'Several actions in one duty',
      'The duty “{found}” holds several actions.',
      'Split it, one action and one result each.',
      'Actions in one item cannot be weighted, measured or appraised apart.',
      'Draws up rules; trains staff; reviews performance',
      'Draws up training rules and puts them into practice',
    ],
    [
      '여러 동작이 든 업무',
      '업무 “{found}”에 여러 동작이 있습니다.',
      '동작과 결과가 하나씩 되게 나눕니다.',
      '한 항목의 여러 동작은 가중치와 기준을 따로 둘 수 없습니다.',
      '규정을 제정하고 교육을 실시하고 평가를 운영하고 예산을 관리하고 결과를 보고한다',
      '교육 규정을 제정하여 시행한다',
    ],
  ),
};

const VAGUE_AMOUNT: Patterns = {
  zh: /若干|一些|许多|尽快|尽量|适当地?|适时|酌情|及时|视情况|等等/u,
  en: /\b(?:some|timely|in a timely manner|as needed|as necessary|as appropriate|from time to time|and so on|etc)\b/u,
  ko: /적절히|적당히|가급적|때때로|적시에|제때에?/u,
};

const isUnmeasured = ({ plain, item }: Duty) =>
  !/\d/.test(plain) && !item.deadline && !item.frequency && !item.standard;

export const dutyVagueAmount: Rule = {
  id: 'DUTY-10',
  severity: 'info',
  source: SOURCE,
  *check(subject) {
    // One a post: whoever mends the first sees the others.
    for (const duties of dutiesByPost(subject)) {
      const [first] = matching(duties, VAGUE_AMOUNT, isUnmeasured);
      if (first) yield first;
    }
  },
  docs: docs(
    [
      '数量或时间含糊',
      '职责“{found}”用“{word}”代替了具体的数量或时间。',
      '写明数量、时限或频次，例如“24 小时内”“每月”。',
      '含糊的要求各人理解不同，考核时没有依据。',
      '及时答复客户投诉',
      '24 小时内答复客户投诉',
    ],
    [
      '數量或時間含糊',
      '職責「{found}」沒有寫明數量或時間。',
      '寫明數量、時限或頻次，例如「24 小時內」「每月」。',
      '含糊的要求各人理解不同，考核時沒有依據。',
      '及時答覆客戶投訴',
      '24 小時內答覆客戶投訴',
    ],
    [
      'Vague amount or time',
      'The duty “{found}” says “{word}” instead of an amount or a time.',
      'State the amount, deadline or frequency, such as “within 24 hours”.',
      'People read vague words differently, and nobody can be held to them.',
      'Answers complaints in a timely manner',
      'Answers complaints within 24 hours',
    ],
    [
      '모호한 수량이나 시간',
      '업무 “{found}”의 “{word}”은(는) 수량이나 시간을 말하지 않습니다.',
      '“24시간 이내”처럼 수량, 기한 또는 빈도를 적습니다.',
      '모호한 말은 사람마다 달리 읽혀 평가의 근거가 되지 못합니다.',
      '고객 불만에 적시에 답변한다',
      '고객 불만에 24시간 이내에 답변한다',
    ],
  ),
};

const EMPTY: Patterns = {
  zh: /^(?:认真)?(?:做好|搞好|抓好|加强|认真负责)/u,
  en: /^(?:ensures? (?:good|proper|smooth)|strengthens?|does? a good job)\b/u,
  ko: /(?:철저히|열심히|성실히|최선을\s*다)/u,
};

export const dutyEmptyWords: Rule = {
  id: 'DUTY-17',
  severity: 'info',
  source: '避免主观表述（wzltyx.net/511204）',
  check: (subject) => matching(allDuties(subject), EMPTY, (duty) => !isCatchAll(duty) && !duty.item.standard),
  docs: docs(
    [
      '空泛的修饰',
      '职责“{found}”中的“{word}”没有说出标准。',
      '写出做什么、做到什么程度，例如“每周抽检 10 件”。',
      '“做好”“加强”人人都同意，却无从检查。',
      '做好质量管理',
      '每周抽检 10 件成品并记录结果',
    ],
    [
      '空泛的修飾',
      '職責「{found}」沒有說出標準。',
      '寫出做什麼、做到什麼程度，例如「每週抽檢 10 件」。',
      '「做好」「加強」人人都同意，卻無從檢查。',
      '做好質量管理',
      '每週抽檢 10 件成品並記錄結果',
    ],
    [
      'Empty quality words',
      'The duty “{found}” says “{word}” without a standard.',
      'Say what is done and how well, such as “checks ten pieces a week”.',
      'Everybody agrees with such words; nobody can check them.',
      'Strengthens quality management',
      'Checks ten finished pieces a week and records the results',
    ],
    [
      '빈 수식어',
      '업무 “{found}”의 “{word}”에는 기준이 없습니다.',
      '“매주 10개를 검사한다”처럼 무엇을 얼마나 하는지 적습니다.',
      '누구나 동의하지만 확인할 수 없는 말입니다.',
      '품질을 철저히 관리한다',
      '매주 완제품 10개를 검사하고 기록한다',
    ],
  ),
};

const TITLED: Patterns = {
  zh: /(?:协助|配合|向|陪同|跟随|服从|听从)(?<name>[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]总)(?![经监裁部办体结务公会站台])/u,
  en: /\b(?:mr|mrs|ms)\.? [a-z]+/u,
  ko: /[김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][가-힣]{2}\s?(?:씨|님)/u,
};

export const dutyPerson: Rule = {
  id: 'DUTY-18',
  severity: 'warning',
  source: '岗位说明书对岗不对人',
  *check(subject) {
    yield* matching(allDuties(subject), TITLED);
    const names = new Set(
      subject.organisation.positions
        .flatMap(({ document }) => document.holders ?? [])
        .filter((name) => [...name].length >= 3 && !name.includes('X')),
    );
    if (names.size === 0) return;
    for (const duty of allDuties(subject)) {
      const word = [...names].find((name) => duty.text.includes(name));
      if (word) yield atDuty(duty, { word });
    }
  },
  docs: docs(
    [
      '职责里有人名',
      '职责“{found}”提到了具体的人“{word}”。',
      '改写为岗位名称，例如“协助总经理”。',
      '岗位说明书对岗不对人；人员变动后职责就不再成立。',
      '协助王总安排日程',
      '协助总经理安排日程',
    ],
    [
      '職責裡有人名',
      '職責「{found}」提到了具體的人。',
      '改寫為崗位名稱，例如「協助總經理」。',
      '崗位說明書對崗不對人；人員變動後職責就不再成立。',
      '協助王總安排日程',
      '協助總經理安排日程',
    ],
    [
      'Name of a person in a duty',
      'The duty “{found}” names a person (“{word}”).',
      'Name the position instead, such as “the Managing Director”.',
      'A job description describes the post; it must hold when people change.',
      'Assists Mr Smith with his diary',
      'Keeps the diary of the Managing Director',
    ],
    [
      '업무에 사람 이름',
      '업무 “{found}”에 특정인 “{word}”이(가) 있습니다.',
      '“대표이사”처럼 직무 이름으로 바꿉니다.',
      '직무기술서는 사람이 아니라 직무를 기술하며 사람이 바뀌어도 유효해야 합니다.',
      '김철수 씨의 일정을 관리한다',
      '대표이사의 일정을 관리한다',
    ],
  ),
};
