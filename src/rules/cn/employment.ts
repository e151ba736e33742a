import { DEPOSIT, DEPOSIT_TRIGGER } from '../grounds/deposit.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

export const deposit = phraseRule({
  id: 'CN-COL-01',
  severity: 'error',
  jurisdiction: 'cn',
  source: '劳动合同法第九条、第八十四条',
  grounds: [{ trigger: DEPOSIT_TRIGGER, wordings: DEPOSIT }],
  docs: {
    'zh-CN': {
      title: '收取押金或扣押证件',
      message: '“{found}”向员工收取财物或扣押证件。',
      hint: '删去；证件核验后当场退还，留存复印件。',
      why: '招用劳动者不得扣押证件，不得要求提供担保或以其他名义收取财物；每人处五百元以上二千元以下罚款。',
      bad: '入职须缴纳押金500元',
      good: '入职时核验证件原件，当场退还',
    },
    'zh-TW': {
      title: '收取押金或扣押證件',
      message: '「{found}」向員工收取財物或扣押證件。',
      hint: '刪去；證件核對後當場退還，留存影本。',
      why: '依中國大陸法律，招用勞動者不得扣押證件或收取財物。',
      bad: '入職須繳納押金500元',
      good: '入職時核對證件正本，當場退還',
    },
    en: {
      title: 'Deposit, or documents withheld',
      message: '“{found}” takes money or documents from employees.',
      hint: 'Remove it; check the documents, hand them back and keep a copy.',
      why: 'Chinese law bars deposits and withheld documents; the fine is CNY 500 to 2,000 a person.',
      bad: 'New employees pay a deposit of CNY 500',
      good: 'Original documents are checked and handed back at once',
    },
    ko: {
      title: '보증금 또는 신분증 압류',
      message: '“{found}”은(는) 직원에게서 금품이나 증명서를 받아 둡니다.',
      hint: '삭제하고, 증명서는 확인 후 돌려주고 사본만 보관합니다.',
      why: '중국 법은 보증금과 증명서 압류를 금지하며 1인당 500~2,000위안의 벌금을 부과합니다.',
      bad: '입사 시 보증금 500위안 납부',
      good: '증명서 원본을 확인하고 즉시 돌려줌',
    },
  },
});

const HOURS: readonly Wording[] = [
  {
    pattern: /(?<![\d.a-z_#-])(?:996|007|9106)(?:工作制|制|模式|作息)?(?![\d元号件个.%-])/,
    unless: /(?:电话|编号|型号|标准|热线|代码)/,
  },
  {
    pattern: /做六休一|上六休一|大小周|月休[一二12](?:天|日)/,
    unless: /(?:小时|倒班|轮班|综合(?:计算)?工时|不定时)/,
  },
  {
    pattern:
      /每(?:天|日)(?:工作|上班)(?:时间)?(?:为|不少于|不低于|至少)?(?:9|1\d|九|十[一二]?)(?:\.\d)?(?:个)?小时/,
    unless: /不超过|综合(?:计算)?工时|不定时|含(?:休息|用餐|午休)/,
  },
  {
    pattern:
      /每(?:周|星期)(?:工作|上班)(?:时间)?(?:为|不少于|不低于|至少)?(?:7|七)天|每周工作(?:时间)?(?:为)?(?:4[5-9]|[5-9]\d)(?:个)?小时|全年无休/,
    unless: /不超过|服务|营业|热线|门店|综合(?:计算)?工时/,
  },
  {
    pattern:
      /\b996\b(?= schedule| work|[,.;]|$)|\b(?:1[0-6]|nine|ten|twelve) hours a day\b|\b(?:six|seven|6|7) days a week\b/,
    unless: /service|open|hotline|shop|support is/,
  },
  { pattern: /주\s*[67]일\s*근무|하루\s*1[0-6]\s*시간/ },
];

export const hours = phraseRule({
  id: 'CN-HRS-01',
  severity: 'warning',
  jurisdiction: 'cn',
  source: '劳动法第三十六条、第四十一条；国务院关于职工工作时间的规定第三条',
  grounds: [{ trigger: /996|007|9106|休|周|每[天日]|无休|hours|week|근무|시간/, wordings: HOURS }],
  judge: ({ field, path }) => {
    if (path.at(-1) === 'code') return undefined;
    return field === 'hours' ? { severity: 'error' } : {};
  },
  docs: {
    'zh-CN': {
      title: '工作时间超过法定上限',
      message: '“{found}”超过法定工作时间。',
      hint: '写每日八小时、每周四十小时以内的安排；实行综合计算或不定时工时制的，写明批准。',
      why: '标准工时为每日八小时、每周四十小时；延长工作时间每月不得超过三十六小时。',
      bad: '做六休一，每天工作10小时',
      good: '周一至周五 9:00—18:00，午休一小时',
    },
    'zh-TW': {
      title: '工作時間超過法定上限',
      message: '「{found}」超過法定工作時間。',
      hint: '寫每日八小時、每週四十小時以內的安排；實行綜合計算工時制的，寫明批准。',
      why: '依中國大陸法律，標準工時為每日八小時、每週四十小時，延長每月不得超過三十六小時。',
      bad: '做六休一，每天工作10小時',
      good: '週一至週五 9:00—18:00，午休一小時',
    },
    en: {
      title: 'Hours beyond the law',
      message: '“{found}” goes beyond the statutory hours.',
      hint: 'Plan within eight hours a day and forty a week, or name the approval of another system.',
      why: 'In China the standard is 8 hours a day and 40 a week, with at most 36 hours of overtime a month.',
      bad: 'Works ten hours a day, six days a week',
      good: 'Monday to Friday, 9:00 to 18:00 with an hour of rest',
    },
    ko: {
      title: '법정 근로 시간 초과',
      message: '“{found}”은(는) 법정 근로 시간을 넘습니다.',
      hint: '하루 8시간, 주 40시간 이내로 적거나 다른 근로 시간제의 승인을 명시합니다.',
      why: '중국의 표준은 하루 8시간, 주 40시간이며 연장은 월 36시간까지입니다.',
      bad: '주 6일 근무, 하루 12시간',
      good: '월요일~금요일 9:00~18:00, 점심 1시간',
    },
  },
});
