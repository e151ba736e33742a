import {
  CARRIER,
  CARRIER_TRIGGER,
  DISABILITY,
  DISABILITY_TRIGGER,
  HEALTH,
  HEALTH_TRIGGER,
  HEPATITIS_TEST,
} from '../grounds/health.ts';
import { phraseRule } from '../phrase-rule.ts';

export const disability = phraseRule({
  id: 'CN-DIS-01',
  severity: 'error',
  jurisdiction: 'cn',
  source: '就业促进法第二十九条；残疾人保障法第三条、第三十八条',
  grounds: [{ trigger: DISABILITY_TRIGGER, wordings: DISABILITY }],
  docs: {
    'zh-CN': {
      title: '排除残疾人',
      message: '“{found}”排除残疾人。',
      hint: '写岗位的实际任务，例如“需登高两米以上作业”，由此判断能否胜任。',
      why: '用人单位招用人员，不得歧视残疾人。',
      bad: '四肢健全，身体无残疾',
      good: '需登高两米以上巡检设备',
    },
    'zh-TW': {
      title: '排除身心障礙者',
      message: '「{found}」排除身心障礙者。',
      hint: '寫崗位的實際任務，例如「需登高兩公尺以上作業」。',
      why: '依中國大陸法律，用人單位招用人員不得歧視殘疾人。',
      bad: '四肢健全，身體無殘疾',
      good: '需登高兩公尺以上巡檢設備',
    },
    en: {
      title: 'Excludes disabled people',
      message: '“{found}” excludes disabled people.',
      hint: 'State the task, such as “inspects equipment two metres above ground”.',
      why: 'Chinese law bars discrimination against disabled people in hiring.',
      bad: 'No disabilities',
      good: 'Inspects equipment two metres above ground',
    },
    ko: {
      title: '장애인 배제',
      message: '“{found}”은(는) 장애인을 배제합니다.',
      hint: '“2미터 이상 높이에서 설비 점검”처럼 실제 업무를 적습니다.',
      why: '중국 법은 채용에서 장애인 차별을 금지합니다.',
      bad: '신체 장애가 없는 자',
      good: '2미터 이상 높이에서 설비 점검',
    },
  },
});

export const carrier = phraseRule({
  id: 'CN-HLT-01',
  severity: 'error',
  jurisdiction: 'cn',
  source: '就业促进法第三十条；传染病防治法（2025 修订）第十六条；艾滋病防治条例第三条',
  grounds: [{ trigger: CARRIER_TRIGGER, wordings: CARRIER }],
  judge: ({ unit }) => (/采血|血站|飞行员|特警/u.test(unit.path) ? { severity: 'info' } : {}),
  docs: {
    'zh-CN': {
      title: '排除病原携带者',
      message: '“{found}”排除传染病病原携带者。',
      hint: '删去；法律规定禁止携带者从事的职业，写明规定。',
      why: '用人单位招用人员，不得以是传染病病原携带者为由拒绝录用。',
      bad: '无乙肝，大小三阳勿投',
      good: '持有效健康证明',
    },
    'zh-TW': {
      title: '排除病原帶原者',
      message: '「{found}」排除傳染病帶原者。',
      hint: '刪去；法律規定禁止帶原者從事的職業，寫明規定。',
      why: '依中國大陸法律，不得以是傳染病病原攜帶者為由拒絕錄用。',
      bad: '無乙肝，非病毒攜帶者',
      good: '持有效健康證明',
    },
    en: {
      title: 'Excludes carriers',
      message: '“{found}” excludes carriers of an infection.',
      hint: 'Remove it; where a law bars carriers from the occupation, name the law.',
      why: 'Chinese law bars refusing people because they carry an infection.',
      bad: 'No hepatitis B',
      good: 'Holds the health certificate that the trade requires',
    },
    ko: {
      title: '보균자 배제',
      message: '“{found}”은(는) 감염병 보균자를 배제합니다.',
      hint: '삭제하거나, 법이 보균자의 취업을 금지한 직업이면 그 법을 명시합니다.',
      why: '중국 법은 병원체 보유를 이유로 채용을 거부하지 못하게 합니다.',
      bad: 'B형 간염 보균자 제외',
      good: '유효한 건강진단서 소지',
    },
  },
});

export const hepatitisTest = phraseRule({
  id: 'CN-HLT-02',
  severity: 'error',
  jurisdiction: 'cn',
  source:
    '人社部、教育部、卫生部《关于进一步规范入学和就业体检项目维护乙肝表面抗原携带者入学和就业权利的通知》（人社部发〔2010〕12号）；就业服务与就业管理规定第十九条；艾滋病防治条例第三条、第二十三条',
  grounds: [{ trigger: CARRIER_TRIGGER, wordings: HEPATITIS_TEST }],
  docs: {
    'zh-CN': {
      title: '入职体检含乙肝或艾滋病检测',
      message: '“{found}”把乙肝或艾滋病检测列入入职体检。',
      hint: '从入职体检项目中删去。',
      why: '用人单位不得要求进行乙肝项目检测，也不得要求提供乙肝检测报告；艾滋病检测以自愿为原则，感染者的就业权利受法律保护。',
      bad: '入职体检项目：乙肝两对半、乙肝五项',
      good: '入职体检项目：血压、视力、胸片',
    },
    'zh-TW': {
      title: '到職體檢含B肝或愛滋病檢測',
      message: '「{found}」把B肝或愛滋病檢測列入到職體檢。',
      hint: '從到職體檢項目中刪去。',
      why: '依中國大陸規定，用人單位不得要求進行乙肝項目檢測；愛滋病檢測以自願為原則。',
      bad: '入職體檢項目：乙肝兩對半',
      good: '入職體檢項目：血壓、視力、胸片',
    },
    en: {
      title: 'Hepatitis B or HIV test before employment',
      message: '“{found}” puts a hepatitis B or HIV test into the entry examination.',
      hint: 'Remove it from the examination.',
      why: 'Employers in China may neither test for hepatitis B nor ask for a report on it, and HIV tests are voluntary.',
      bad: 'Pre-employment examination: HBV panel',
      good: 'Pre-employment examination: blood pressure and eyesight',
    },
    ko: {
      title: '채용 신체검사의 B형 간염·HIV 검사',
      message: '“{found}”은(는) 채용 신체검사에 B형 간염 또는 HIV 검사를 넣습니다.',
      hint: '검사 항목에서 삭제합니다.',
      why: '중국에서 사용자는 B형 간염 검사나 그 결과를 요구할 수 없으며, HIV 검사는 자발적으로만 받습니다.',
      bad: '채용 신체검사: B형 간염 검사',
      good: '채용 신체검사: 혈압, 시력',
    },
  },
});

export const health = phraseRule({
  id: 'CN-HLT-03',
  severity: 'warning',
  jurisdiction: 'cn',
  source: '残疾人保障法第三十八条；编辑惯例',
  grounds: [{ trigger: HEALTH_TRIGGER, wordings: HEALTH }],
  docs: {
    'zh-CN': {
      title: '笼统的健康要求',
      message: '“{found}”是笼统的健康要求。',
      hint: '写与工作有关的条件，例如“能连续站立四小时”。',
      why: '笼统的要求会把能胜任的人挡在门外，也无法证明与工作有关。',
      bad: '身体健康，无任何疾病',
      good: '能连续站立四小时，能搬运十公斤货物',
    },
    'zh-TW': {
      title: '籠統的健康要求',
      message: '「{found}」是籠統的健康要求。',
      hint: '寫與工作有關的條件，例如「能連續站立四小時」。',
      why: '籠統的要求會把能勝任的人擋在門外，也無法證明與工作有關。',
      bad: '身體健康，無任何疾病',
      good: '能連續站立四小時',
    },
    en: {
      title: 'Blanket demand of health',
      message: '“{found}” is a blanket demand of health.',
      hint: 'State what the work needs, such as “stands for four hours”.',
      why: 'It shuts out people who can do the work, and cannot be shown to concern the work.',
      bad: 'In perfect health',
      good: 'Stands for four hours at a time',
    },
    ko: {
      title: '포괄적인 건강 요구',
      message: '“{found}”은(는) 포괄적인 건강 요구입니다.',
      hint: '“4시간 연속 서서 근무”처럼 업무에 필요한 조건을 적습니다.',
      why: '일할 수 있는 사람까지 배제하며 업무와의 관련을 보일 수 없습니다.',
      bad: '질병이 없는 자',
      good: '4시간 연속 서서 근무 가능',
    },
  },
});
