import { docs } from '../doc.ts';
import {
  CARRIER,
  CARRIER_TRIGGER,
  DISABILITY,
  DISABILITY_TRIGGER,
  HEALTH,
  HEALTH_TRIGGER,
} from '../grounds/health.ts';
import { RELIGION, RELIGION_TRIGGER } from '../grounds/origin.ts';
import { KO_FAVOURED, KO_TURNED_AWAY } from '../grounds/outcome.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const GRADUATES = '(?:졸업(?:한|자|생)?|출신(?:자)?|학생|재학생)';

/** One school, those of one place, or those that people think much of. */
const SCHOOL: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:명문대?|상위권\\s*대학?|sky|스카이|인\\s?서울|수도권|서울(?:\\s*소재)?|지방|특정)\\s*(?:4년제\\s*)?(?:대학교?|대)?\\s*(?:을|를)?\\s*${GRADUATES}(?:${KO_FAVOURED}|${KO_TURNED_AWAY}|(?=\\s*(?:[,;.]|$)))`,
    ),
    where: 'requirements',
    // 육성법: a statute for talents of the regions.
    unless: /육성법|지역\s*인재|서울(?:\s*지역)?\s*출신/,
  },
  {
    pattern: new RegExp(
      `(?:서울대|연세대|고려대|연대|고대|카이스트|포항공대|이화여대|서강대|성균관대|한양대)(?:학교)?(?:\\s*[·,/]\\s*[가-힣]{2,5}대(?:학교)?)*\\s*(?:을|를)?\\s*${GRADUATES}`,
    ),
    where: 'requirements',
  },
];

export const equalOpportunity = phraseRule({
  id: 'KR-EPA-01',
  severity: 'error',
  jurisdiction: 'kr',
  source: '고용정책 기본법 제7조 제1항',
  grounds: [
    { trigger: RELIGION_TRIGGER, wordings: RELIGION },
    { trigger: CARRIER_TRIGGER, wordings: CARRIER },
    { trigger: HEALTH_TRIGGER, wordings: HEALTH },
    { trigger: /졸업|출신|학생|재학/, wordings: SCHOOL },
  ],
  docs: docs(
    [
      '以信仰、毕业学校或病历为条件（韩国）',
      '“{found}”以信仰、毕业学校或病历为条件。',
      '删去；写工作所需的知识、技能或资格。',
      '雇佣政策基本法规定，招募和录用不得无合理理由以信仰、出身地区、学历、毕业学校、婚姻、怀孕或病历等差别对待。',
      '무교, 기독교인 제외',
      '能用韩语起草合同',
    ],
    [
      '以信仰、畢業學校或病歷為條件（韓國）',
      '「{found}」以信仰、畢業學校或病歷為條件。',
      '刪去；寫工作所需的知識、技能或資格。',
      '僱用政策基本法規定，招募與錄用不得無合理理由以信仰、出身地區、學歷、畢業學校、婚姻、懷孕或病歷等差別對待。',
      '무교, 기독교인 제외',
      '能用韓語草擬契約',
    ],
    [
      'Faith, school or illness as a condition (Korea)',
      '“{found}” makes faith, school or medical history a condition.',
      'Remove it; state the knowledge, skill or licence that the work needs.',
      'Recruiting and hiring must not differ without good reason by faith, region, education, school, marriage, pregnancy or medical history.',
      '명문대 출신 우대, 기독교인 제외',
      'Drafts contracts in Korean',
    ],
    [
      '신앙·출신학교·병력을 조건으로 함',
      '“{found}”은(는) 신앙, 출신학교 또는 병력을 조건으로 삼습니다.',
      '삭제하고 업무에 필요한 지식, 기술 또는 자격을 적습니다.',
      '사업주는 모집·채용에서 합리적인 이유 없이 신앙, 출신지역, 학력, 출신학교, 혼인·임신 또는 병력 등을 이유로 차별할 수 없습니다.',
      '명문대 출신 우대',
      '한국어 계약서 작성 가능',
    ],
  ),
});

export const disabilityBar = phraseRule({
  id: 'KR-DIS-01',
  severity: 'error',
  jurisdiction: 'kr',
  source: '장애인차별금지 및 권리구제 등에 관한 법률 제10조; 장애인고용촉진 및 직업재활법 제5조 제2항',
  grounds: [{ trigger: DISABILITY_TRIGGER, wordings: DISABILITY }],
  docs: docs(
    [
      '排除残疾人（韩国）',
      '“{found}”排除残疾人。',
      '删去；写工作内容，需要的体力写成任务。',
      '招募和录用不得因残疾差别对待没有正当理由的人，用人单位须提供正当便利。',
      '残疾人勿扰',
      '同等条件下残疾人优先',
    ],
    [
      '排除身心障礙者（韓國）',
      '「{found}」排除身心障礙者。',
      '刪去；寫工作內容，需要的體力寫成任務。',
      '招募與錄用不得無正當理由因障礙差別對待，雇主須提供正當便利。',
      '身心障礙者請勿應徵',
      '歡迎身心障礙者應徵',
    ],
    [
      'Bar to disabled people (Korea)',
      '“{found}” turns disabled people away.',
      'Remove it; state the work, and physical demands as tasks.',
      'Recruiting and hiring must not differ by disability without just cause, and employers owe reasonable accommodation.',
      'Able-bodied, with no disability',
      'Moves goods with a pallet truck',
    ],
    [
      '장애인 배제',
      '“{found}”은(는) 장애인을 배제합니다.',
      '삭제하고 업무 내용을 적으며, 필요한 체력은 업무로 적습니다.',
      '사용자는 모집·채용에서 정당한 사유 없이 장애를 이유로 차별할 수 없으며 정당한 편의를 제공해야 합니다.',
      '장애인은 지원할 수 없음',
      '장애인 우대',
    ],
  ),
});
