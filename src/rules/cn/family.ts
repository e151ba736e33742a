import {
  FAMILY_BAN,
  FAMILY_CONDITION,
  FAMILY_QUESTION,
  FAMILY_TRIGGER,
  PREGNANCY_TEST,
} from '../grounds/family.ts';
import { phraseRule } from '../phrase-rule.ts';

export const familyCondition = phraseRule({
  id: 'CN-FAM-01',
  severity: 'error',
  jurisdiction: 'cn',
  source: '妇女权益保障法（2022）第四十三条（四）',
  grounds: [{ trigger: FAMILY_TRIGGER, wordings: FAMILY_CONDITION }],
  docs: {
    'zh-CN': {
      title: '以婚育状况为条件',
      message: '“{found}”把婚姻或生育状况作为条件。',
      hint: '删去这一条；确有时间要求的，写工作时间和出差安排。',
      why: '法律禁止把限制结婚、生育或者婚姻、生育状况作为录用条件。',
      bad: '已婚已育优先',
      good: '能接受两班倒',
    },
    'zh-TW': {
      title: '以婚育狀況為條件',
      message: '「{found}」把婚姻或生育狀況作為條件。',
      hint: '刪去這一條；確有時間要求的，寫工作時間與出差安排。',
      why: '依中國大陸法律，不得以婚姻、生育狀況作為錄用條件。',
      bad: '已婚已育優先',
      good: '能接受輪班',
    },
    en: {
      title: 'Marriage or children as a condition',
      message: '“{found}” makes marriage or children a condition.',
      hint: 'Remove it; where hours matter, state the hours and the travel.',
      why: 'Chinese law bars conditions of hiring about marriage and childbirth.',
      bad: 'Married with children preferred',
      good: 'Works in two shifts',
    },
    ko: {
      title: '혼인·출산을 조건으로 함',
      message: '“{found}”은(는) 혼인이나 출산 여부를 조건으로 삼습니다.',
      hint: '삭제하고, 시간이 중요하면 근무 시간과 출장을 적습니다.',
      why: '중국 법은 혼인·출산 상황을 채용 조건으로 삼는 것을 금지합니다.',
      bad: '기혼자 우대',
      good: '2교대 근무 가능',
    },
  },
});

export const familyQuestion = phraseRule({
  id: 'CN-FAM-02',
  severity: 'error',
  jurisdiction: 'cn',
  source: '妇女权益保障法（2022）第四十三条（二）',
  grounds: [{ trigger: FAMILY_TRIGGER, wordings: FAMILY_QUESTION }],
  docs: {
    'zh-CN': {
      title: '询问婚育情况',
      message: '“{found}”在招聘中询问婚育情况。',
      hint: '从应聘表和面试提纲中删去；社保和生育待遇所需的信息在录用后收集。',
      why: '除个人基本信息外，不得进一步询问或者调查女性求职者的婚育情况。',
      bad: '应聘登记表填写婚育情况',
      good: '应聘登记表填写姓名、联系方式和工作经历',
    },
    'zh-TW': {
      title: '詢問婚育情況',
      message: '「{found}」在招募中詢問婚育情況。',
      hint: '從應徵表與面試提綱中刪去；社保所需的資訊在錄用後蒐集。',
      why: '依中國大陸法律，不得詢問或調查女性求職者的婚育情況。',
      bad: '應聘登記表填寫婚育情況',
      good: '應聘登記表填寫姓名、聯絡方式與工作經歷',
    },
    en: {
      title: 'Asking about marriage or children',
      message: '“{found}” asks applicants about marriage or children.',
      hint: 'Take it out of the form and the interview; collect what insurance needs after hiring.',
      why: 'Chinese law bars asking women who apply about marriage and children.',
      bad: 'Application form: marital status and plans to have children',
      good: 'Application form: name, contact and work history',
    },
    ko: {
      title: '혼인·자녀 질문',
      message: '“{found}”은(는) 지원자에게 혼인이나 자녀를 묻습니다.',
      hint: '지원서와 면접 질문에서 삭제하고, 보험에 필요한 정보는 채용 후에 받습니다.',
      why: '중국 법은 여성 지원자의 혼인·출산 상황을 묻거나 조사하지 못하게 합니다.',
      bad: '입사 지원서에 결혼 여부를 적음',
      good: '입사 지원서에 이름과 연락처, 경력을 적음',
    },
  },
});

export const pregnancyTest = phraseRule({
  id: 'CN-FAM-03',
  severity: 'error',
  jurisdiction: 'cn',
  source: '妇女权益保障法（2022）第四十三条（三）',
  grounds: [{ trigger: FAMILY_TRIGGER, wordings: PREGNANCY_TEST }],
  docs: {
    'zh-CN': {
      title: '入职体检含妊娠检测',
      message: '“{found}”把妊娠检测列入入职体检。',
      hint: '从入职体检项目中删去。',
      why: '法律禁止把妊娠测试作为入职体检项目。',
      bad: '入职体检含妊娠（HCG）检测',
      good: '入职体检按岗位需要确定项目',
    },
    'zh-TW': {
      title: '到職體檢含妊娠檢測',
      message: '「{found}」把妊娠檢測列入到職體檢。',
      hint: '從到職體檢項目中刪去。',
      why: '依中國大陸法律，不得把妊娠測試作為入職體檢項目。',
      bad: '新進員工體檢含妊娠檢測',
      good: '新進員工體檢依崗位需要確定項目',
    },
    en: {
      title: 'Pregnancy test before employment',
      message: '“{found}” puts a pregnancy test into the entry examination.',
      hint: 'Remove it from the examination.',
      why: 'Chinese law bars pregnancy tests in examinations for entry.',
      bad: 'The pre-employment examination includes a pregnancy test',
      good: 'The pre-employment examination covers what the work needs',
    },
    ko: {
      title: '채용 신체검사의 임신 검사',
      message: '“{found}”은(는) 채용 신체검사에 임신 검사를 넣습니다.',
      hint: '검사 항목에서 삭제합니다.',
      why: '중국 법은 임신 검사를 채용 신체검사 항목으로 삼지 못하게 합니다.',
      bad: '채용 신체검사에 임신 검사 포함',
      good: '채용 신체검사는 직무에 필요한 항목만 포함',
    },
  },
});

export const familyBan = phraseRule({
  id: 'CN-FAM-04',
  severity: 'error',
  jurisdiction: 'cn',
  source: '妇女权益保障法（2022）第四十四条、第四十八条；女职工劳动保护特别规定第五条',
  grounds: [{ trigger: FAMILY_TRIGGER, wordings: FAMILY_BAN }],
  docs: {
    'zh-CN': {
      title: '限制结婚、生育',
      message: '“{found}”限制结婚、生育，或使人因此离职。',
      hint: '删去这一条。',
      why: '劳动合同中不得规定限制女职工结婚、生育的内容，也不得因结婚、怀孕、产假、哺乳辞退女职工。',
      bad: '入职两年内不得结婚、生育',
      good: '婚假、产假按国家规定执行',
    },
    'zh-TW': {
      title: '限制結婚、生育',
      message: '「{found}」限制結婚、生育，或使人因此離職。',
      hint: '刪去這一條。',
      why: '依中國大陸法律，勞動合同中不得規定限制女職工結婚、生育的內容，也不得因此辭退。',
      bad: '到職兩年內不得結婚、生育',
      good: '婚假、產假依規定辦理',
    },
    en: {
      title: 'Ban on marriage or children',
      message: '“{found}” restricts marriage or childbirth, or ends the work because of it.',
      hint: 'Remove it.',
      why: 'Chinese law bars terms that restrict marriage or childbirth of employees, and dismissal because of them.',
      bad: 'Employees may not marry in the first two years',
      good: 'Marriage and maternity leave follow the law',
    },
    ko: {
      title: '결혼·출산 제한',
      message: '“{found}”은(는) 결혼이나 출산을 제한하거나 이를 이유로 퇴직하게 합니다.',
      hint: '삭제합니다.',
      why: '중국 법은 근로 계약에 결혼·출산을 제한하는 내용을 두지 못하게 하고 이를 이유로 해고하지 못하게 합니다.',
      bad: '입사 후 2년간 결혼 금지',
      good: '결혼 휴가와 출산 휴가는 법에 따름',
    },
  },
});
