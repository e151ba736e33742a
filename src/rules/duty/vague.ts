import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { CONVENTIONS } from './conventions.ts';
import { allDuties, type Duty, dutiesByPost } from './duties.ts';
import { matching, type Patterns } from './wording.ts';

const TAKES_PART: Patterns = {
  zh: /^(?:参与|参加|配合|列席)(?:相关|有关|各类|各种|各项|公司|部门)*[^,，。;；、]{0,6}(?:会议|活动|工作)$/u,
  en: /^(?:attends?|participates? in|takes? part in|joins?) (?:\w+ ){0,3}(?:meetings?|events?|activities|work)$/u,
  ko: /^(?:관련|각종)?\s*\S{0,6}\s*(?:회의|행사|활동)에\s*(?:참석|참여|참가)(?:한다|합니다|함)?$/u,
};

export const dutyPresence: Rule = {
  id: 'DUTY-06',
  severity: 'warning',
  source: CONVENTIONS,
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

const VAGUE_AMOUNT: Patterns = {
  zh: /若干|一些|许多|尽快|尽量|适当地?|适时|酌情|及时|视情况|等等/u,
  en: /\b(?:timely|in a timely manner|as needed|as necessary|as appropriate|from time to time|and so on|etc)\b/u,
  ko: /적절히|적당히|가급적|때때로|적시에|제때에?/u,
};

const isUnmeasured = ({ plain, item }: Duty) =>
  !/\d/.test(plain) && !item.deadline && !item.frequency && !item.standard;

export const dutyVagueAmount: Rule = {
  id: 'DUTY-10',
  severity: 'info',
  source: CONVENTIONS,
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
  zh: /^(?:认真)?(?:做好|搞好|抓好|加强|认真负责)|^(?:大力|切实|扎实)(?:做好|抓好|抓紧|加强|推进|推动|开展|落实)|^狠抓/u,
  en: /^(?:ensures? (?:good|proper|smooth)|strengthens?|does? a good job)\b/u,
  ko: /(?:철저히|열심히|성실히|최선을\s*다)/u,
};

export const dutyEmptyWords: Rule = {
  id: 'DUTY-17',
  severity: 'info',
  source: '避免主观表述（wzltyx.net/511204）',
  check: (subject) => matching(allDuties(subject), EMPTY, (duty) => !duty.isCatchAll && !duty.item.standard),
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
