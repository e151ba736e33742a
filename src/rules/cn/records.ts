import { type LawText, lawTexts } from '../law-texts.ts';
import { findingAt, matchesIn, placeOf } from '../phrase.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { simplified } from '../simplified.ts';

/** An identity number of the People's Republic, its last character as the others demand. */
const IDENTITY =
  /(?<![\da-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?![\da-z])/;
const PERSONAL = /(?<!\d)1[3-9]\d{9}(?!\d)|(?:家庭(?:住址|地址)|住址)[:是]\s*[^,。;_\s]{4,}/;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isIdentity(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10x98765432'[sum % 11] === number.at(-1);
}

function* personalData(subject: Subject): Generator<Finding> {
  for (const text of lawTexts(subject)) {
    const { kind } = text.unit;
    const isOfPeople = kind === 'position' || kind === 'department';
    if (isOfPeople && /\d{11}|住址|地址/.test(text.folded.text)) yield* personalIn(subject, text);
  }
}

function* personalIn(subject: Subject, text: LawText): Generator<Finding> {
  const { folded } = text;
  for (const match of matchesIn(folded, IDENTITY)) {
    if (isIdentity(folded.text.slice(match.index, match.index + match.length)))
      yield { ...findingAt(subject, text, placeOf(text.text, folded, match)), severity: 'error' };
  }
  for (const match of matchesIn(folded, PERSONAL))
    yield findingAt(subject, text, placeOf(text.text, folded, match));
}

export const personal: Rule = {
  id: 'CN-PII-01',
  severity: 'warning',
  jurisdiction: 'cn',
  source: '个人信息保护法第六条、第二十八条、第二十九条',
  check: personalData,
  docs: {
    'zh-CN': {
      title: '岗位说明里有个人信息',
      message: '“{found}”是个人信息。',
      hint: '删去；任职者只写姓名，联系方式用部门电话。',
      why: '收集和公开个人信息应限于最小范围；身份证件号码、健康等敏感信息须有充分必要性和单独同意。',
      bad: '任职者张三，身份证号11010519491231002X',
      good: '联系电话：010-88886666',
    },
    'zh-TW': {
      title: '崗位說明裡有個人資料',
      message: '「{found}」是個人資料。',
      hint: '刪去；聯絡方式用部門電話。',
      why: '依中國大陸個人信息保護法，處理個人信息應限於最小範圍。',
      bad: '聯絡電話：13812345678',
      good: '聯絡電話：010-88886666',
    },
    en: {
      title: 'Personal data in a description',
      message: '“{found}” is personal data.',
      hint: 'Remove it; give the telephone of the department instead.',
      why: 'Chinese law confines personal data to the least that is needed, and sensitive data to separate consent.',
      bad: 'Call Zhang San at 13812345678',
      good: 'Call the department at 010-88886666',
    },
    ko: {
      title: '직무기술서의 개인정보',
      message: '“{found}”은(는) 개인정보입니다.',
      hint: '삭제하고 부서 전화번호를 적습니다.',
      why: '중국 법은 개인정보를 필요한 최소한으로 제한합니다.',
      bad: '연락처: 13812345678',
      good: '연락처: 010-88886666',
    },
  },
};

const TERMS =
  /薪酬|工资|薪资|奖金|绩效(?:工资|奖)|福利|工时|工作时间|休假|休息|考勤|劳动纪律|奖惩|处罚|罚款|\b(?:pay|wages?|salar\w+|working hours|discipline)\b|임금|근로\s*시간|징계/;
const CONSULTED =
  /职(?:工)?代(?:表)?大?会|工会|协商|讨论|征求(?:职工|员工)?意见|公示|民主程序|consult|works council|노사|협의/;

export const consultation: Rule = {
  id: 'CN-PRC-01',
  severity: 'info',
  jurisdiction: 'cn',
  source: '劳动合同法第四条、第三十五条',
  *overall({ organisation }) {
    const { document, origin } = organisation.handbook;
    const approvals = (document.approvals ?? []).map(({ role = '', title = '' }) => `${role}${title}`);
    if (approvals.some((words) => CONSULTED.test(simplified(words)))) return;
    for (const [index, { changes = '' }] of (document.revisions ?? []).entries()) {
      const words = simplified(changes.toLowerCase());
      if (!TERMS.test(words) || CONSULTED.test(words)) continue;
      const path = ['revisions', index, 'changes'];
      yield {
        file: origin.file,
        range: origin.value(path),
        path: origin.written(path),
        facts: { found: TERMS.exec(words)?.[0] ?? '' },
      };
    }
  },
  docs: {
    'zh-CN': {
      title: '修订涉及切身利益，没有协商记录',
      message: '修订涉及“{found}”，没有写职工代表大会讨论或协商、公示的记录。',
      hint: '在修订内容里写明讨论、协商和公示的日期。',
      why: '涉及劳动报酬、工作时间、劳动纪律等切身利益的规章，应当经职工代表大会或者全体职工讨论、平等协商并公示。',
      bad: '修订记录: [{版本: "1.1", 日期: 2025-01-02, 修订人: 人力资源部, 修订内容: 调整绩效工资办法}]',
      good: '修订记录: [{版本: "1.1", 日期: 2025-01-02, 修订人: 人力资源部, 修订内容: 调整绩效工资办法，经职工代表大会讨论并公示}]',
    },
    'zh-TW': {
      title: '修訂涉及切身利益，沒有協商紀錄',
      message: '修訂涉及「{found}」，沒有寫討論、協商或公示的紀錄。',
      hint: '在修訂內容裡寫明討論、協商與公示的日期。',
      why: '依中國大陸勞動合同法，此類規章應經職工代表大會討論、平等協商並公示。',
      bad: '修訂記錄: [{版本: "1.1", 日期: 2025-01-02, 修訂人: 人事部, 修訂內容: 調整薪酬辦法}]',
      good: '修訂記錄: [{版本: "1.1", 日期: 2025-01-02, 修訂人: 人事部, 修訂內容: 調整薪酬辦法，經工會協商}]',
    },
    en: {
      title: 'Change of terms without consultation',
      message: 'A revision touches “{found}” without a record of consultation.',
      hint: 'Add when it was discussed, agreed and published.',
      why: 'Chinese law asks that rules on pay, hours and discipline be discussed with the employees and published.',
      bad: 'revisions: [{version: "1.1", date: 2025-01-02, author: HR, changes: New rules of pay}]',
      good: 'revisions: [{version: "1.1", date: 2025-01-02, author: HR, changes: New rules of pay after consultation}]',
    },
    ko: {
      title: '협의 기록 없는 조건 변경',
      message: '개정이 “{found}”을(를) 다루지만 협의 기록이 없습니다.',
      hint: '논의, 협의, 공시한 날짜를 적습니다.',
      why: '중국 법은 임금·근로 시간·징계 규정을 직원과 협의하고 공시하게 합니다.',
      bad: '개정 이력: [{버전: "1.1", 날짜: 2025-01-02, 개정자: 인사부, 개정 내용: 임금 규정 변경}]',
      good: '개정 이력: [{버전: "1.1", 날짜: 2025-01-02, 개정자: 인사부, 개정 내용: 노사 협의를 거쳐 임금 규정 변경}]',
    },
  },
};
