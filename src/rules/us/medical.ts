import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const ASK = '(?:list|disclose|report|provide|state|describe|declare|submit|answer questions about|undergo)';

/** What a mild wish for health is, as many postings have it. */
const HEALTHY = /\bhealthy\b|\bin good (?:physical |general )?health\b/;

const MEDICAL: readonly Wording[] = [
  {
    pattern: new RegExp(
      `\\b${ASK}\\b[^.;]{0,40}?\\b(?:prescription (?:medications?|drugs)|medications? (?:that )?you|(?:family )?medical (?:history|conditions?|records?)|family history of (?:\\w+ )?(?:disease|illness|cancer|diabetes)|disabilit(?:y|ies)|past illnesses|genetic (?:tests?|testing|information|screening)|workers['’]? comp\\w*(?: (?:claims?|history))?)\\b`,
    ),
    where: 'requirements',
    unlessBeside:
      /patient|client|customer|resident|student|claims (?:for|of)|reasonable accommodation|experience|able to|ability|support|services/,
  },
  {
    pattern:
      /\b(?:no|without(?: any| a)?) (?:(?:history of|prior|previous|past|known|serious|current) )*(?:mental (?:illness(?:es)?|health (?:issues|conditions?|problems))|depression|psychiatric (?:history|treatment)|(?:back|knee|heart) (?:injur(?:y|ies)|problems|trouble|conditions?)|medical (?:conditions?|problems|issues)|health (?:problems|issues|conditions?)|chronic (?:illness(?:es)?|diseases?|conditions?)|serious illness(?:es)?|workers['’]? comp\w* claims?|(?:drug )?addiction|prescription medications?|family history of \w+)\b/,
    where: 'requirements',
    unlessBeside: /patient|client|customer|resident/,
  },
  {
    pattern:
      /\b(?:must|should) (?:not|never) (?:have )?(?:ever )?(?:filed?|made|had|received) (?:an? |any )?workers['’]? comp\w*(?: claims?| benefits)?\b|\bmust not (?:take|be taking|be on) (?:any )?(?:prescription )?medications?\b/,
    where: 'requirements',
    isBan: true,
  },
  {
    pattern:
      /\b(?:genetic|dna) (?:test(?:s|ing)?|screening|information) (?:is |are |will be )?(?:required|mandatory|(?:required )?(?:before|prior to|upon) (?:hir|employment|an offer)|a condition)|\bpre-?employment genetic (?:test|screen)\w*/,
  },
  { pattern: /\bmust be (?:healthy|in good (?:physical |general )?health)\b/, where: 'requirements' },
];

export const medicalInquiry = phraseRule({
  id: 'US-MED-01',
  severity: 'error',
  jurisdiction: 'us',
  source:
    'Americans with Disabilities Act, 42 U.S.C. § 12112(d)(2); Genetic Information Nondiscrimination Act, 42 U.S.C. § 2000ff-1; 29 CFR § 1630.13',
  grounds: [
    {
      trigger:
        /medica|illness|back|knee|heart|health|depression|psychiatric|injur|disab|genetic|dna|workers['’]? comp|disease|addiction|family history/,
      wordings: MEDICAL,
    },
  ],
  judge: ({ folded }, { index, length }) =>
    HEALTHY.test(folded.text.slice(index, index + length)) ? { severity: 'warning' } : {},
  docs: docs(
    [
      '询问健康、残疾或遗传信息（美国）',
      '“{found}”在录用前询问或限制健康、残疾或遗传信息。',
      '删去；写工作所需的能力，录用意向发出后才可按岗位统一体检。',
      '美国残疾人法禁止在发出录用意向前询问残疾和病史，遗传信息反歧视法禁止询问或使用遗传信息与家族病史。',
      'List all prescription medications you take',
      'Prepares and gives injections to patients',
    ],
    [
      '詢問健康、身心障礙或遺傳資訊（美國）',
      '「{found}」在錄用前詢問或限制健康、身心障礙或遺傳資訊。',
      '刪去；寫工作所需的能力，發出錄取意向後才可按崗位統一體檢。',
      '美國身心障礙者法禁止在發出錄取意向前詢問障礙與病史，遺傳資訊反歧視法禁止詢問或使用遺傳資訊與家族病史。',
      'List all prescription medications you take',
      'Prepares and gives injections to patients',
    ],
    [
      'Question about health, disability or genes',
      '“{found}” asks for or bars health, disability or genetic information before an offer.',
      'Remove it; state the ability that the work needs, and examine all entrants of the post alike after the offer.',
      'The ADA forbids questions about disability and medical history before an offer; GINA forbids asking for or using genetic information and family medical history.',
      'List all prescription medications you take',
      'Prepares and gives injections to patients',
    ],
    [
      '건강·장애·유전 정보를 물음(미국)',
      '“{found}”은(는) 채용 제안 전에 건강, 장애 또는 유전 정보를 묻거나 제한합니다.',
      '삭제하고 업무에 필요한 능력을 적으며, 건강 검진은 채용 제안 뒤 같은 직무에 똑같이 합니다.',
      '미국 장애인법은 채용 제안 전에 장애와 병력을 묻지 못하게 하고, 유전정보차별금지법은 유전 정보와 가족 병력을 묻거나 쓰지 못하게 합니다.',
      'List all prescription medications you take',
      'Prepares and gives injections to patients',
    ],
  ),
});
