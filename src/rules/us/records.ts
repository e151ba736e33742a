import { docs } from '../doc.ts';
import { NEED_NOT_APPLY, WE_DO_NOT_HIRE } from '../grounds/outcome.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

/** Bars that are cut to the post, or that a statute sets. */
const FITTED =
  /in (?:accordance|compliance|line) with|consistent with|(?:required|permitted|allowed|prohibited|barred) by|applicable (?:law|state|federal|local)|individual(?:ized|ly)|case[- ]by[- ]case|fair chance|state law|federal law|licens|section 19|fdic|finra|(?:job|directly)[- ]related|related to the|involving|within the (?:last|past)|against (?:a )?(?:minors?|children)/;

const RECORD = '(?:records?|history|histories|background|convictions?|charges?|arrests?|past)';

const OF_OTHERS =
  /customer|client|borrower|tenant|vendor|supplier|loan|analy[sz]|review|evaluat|knowledge|understanding|experience|investigat|defendant/;

const RECORDS: readonly Wording[] = [
  {
    pattern: new RegExp(
      `\\b(?:no|without(?: a| any)?|free (?:of|from)(?: any)?) (?:(?:prior|past|previous|any) )?(?:criminal|arrest|police|felony|misdemeanor|court)(?:(?: or |/)(?:criminal|arrest|police|credit|misdemeanor))? ${RECORD}\\b(?: of any kind)?|\\b(?:clean|clear|spotless) (?:criminal|police|arrest)(?: background)?(?: (?:record|history|background|check|report))?\\b`,
    ),
    where: 'requirements',
    unless: FITTED,
    unlessBeside: OF_OTHERS,
  },
  {
    pattern:
      /\bno (?:felons?|felonies|misdemeanou?rs?|(?:ex-?)?convicts?|ex-?offenders?|ex-?cons?|(?:prior )?arrests?(?! experience))\b|\b(?:never|not) (?:have )?(?:ever )?been (?:arrested|convicted|charged)\b/,
    where: 'requirements',
    unless: FITTED,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:ex-?|former )?(?:offenders?|cons?|convicts?|felons?)|(?:people|persons?|candidates|applicants|anyone|individuals) (?:with|having) (?:a |an |any )?(?:criminal|arrest|police|felony) ${RECORD}) (?:${NEED_NOT_APPLY})`,
    ),
    unless: FITTED,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `\\b${WE_DO_NOT_HIRE} (?:any )?(?:convicted )?(?:(?:ex-?|former )?(?:offenders?|convicts?|felons?)|(?:people|persons?|candidates|applicants|anyone) (?:with|having) (?:a |an |any )?(?:criminal|arrest|felony) ${RECORD})\\b`,
    ),
    unless: FITTED,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:any |an? )?(?:arrest|criminal|felony) ${RECORD} (?:(?:will|is|are|shall) )?(?:automatically )?(?:disqualif\\w+|excludes?|bars?|not accepted)`,
    ),
    unless: FITTED,
  },
  {
    pattern:
      /\b(?:excellent|good|clean|strong|satisfactory|perfect|solid|clear) (?:personal )?credit(?: (?:history|score|record|rating|standing|report)s?\b|(?= ?(?:$|[,.;]|required|is required|a must|preferred)))|\bcredit score (?:of (?:at least )?|above |over )\d{3}\b|\bno (?:prior |past )?(?:bankruptc(?:y|ies)|bad credit|credit problems)\b/,
    where: 'requirements',
    unless: FITTED,
    unlessBeside: OF_OTHERS,
  },
];

export const personalRecords = phraseRule({
  id: 'US-REC-01',
  severity: 'warning',
  jurisdiction: 'us',
  source:
    'EEOC, Enforcement Guidance on the Consideration of Arrest and Conviction Records (2012), under 42 U.S.C. § 2000e-2(k); Fair Credit Reporting Act, 15 U.S.C. § 1681b(b); 11 U.S.C. § 525(b)',
  grounds: [
    {
      trigger: /criminal|arrest|police|felon|misdemeanor|convict|offender|ex-?con|court|credit|bankrupt/,
      wordings: RECORDS,
    },
  ],
  docs: docs(
    [
      '一概排除有犯罪或信用记录的人（美国）',
      '“{found}”不问与岗位的关系，一概排除有记录的人。',
      '写与岗位有关的要求，例如“录用后依适用法律进行背景调查”。',
      '美国平等就业机会委员会认为一概排除会造成种族与国籍上的差别影响，须看罪行、时间和岗位；逮捕不等于犯罪；信用报告须经本人同意，破产者受破产法保护；不少州另有公平机会法。',
      'No criminal record of any kind',
      'Background check after an offer, in accordance with applicable law',
    ],
    [
      '一概排除有犯罪或信用紀錄的人（美國）',
      '「{found}」不問與崗位的關係，一概排除有紀錄的人。',
      '寫與崗位有關的要求，例如「錄取後依適用法律進行背景調查」。',
      '美國平等就業機會委員會認為一概排除會造成種族與國籍上的差別影響，須看罪行、時間與崗位；逮捕不等於犯罪；信用報告須經本人同意，破產者受破產法保護；不少州另有公平機會法。',
      'No criminal record of any kind',
      'Background check after an offer, in accordance with applicable law',
    ],
    [
      'Blanket bar by criminal or credit record',
      '“{found}” turns away everybody with a record, whatever it has to do with the post.',
      'State what the post needs, such as “background check after an offer, in accordance with applicable law”.',
      'The EEOC asks for the nature of the offence, the time passed and the job, and an arrest proves nothing; credit reports need consent, bankruptcy is protected, and many states and cities have fair chance laws.',
      'No criminal record of any kind',
      'Background check after an offer, in accordance with applicable law',
    ],
    [
      '전과·신용 기록에 따른 일률적 배제(미국)',
      '“{found}”은(는) 직무와의 관계를 묻지 않고 기록이 있는 사람을 모두 배제합니다.',
      '“합격 후 관련 법에 따라 신원 조회”처럼 직무에 필요한 요건을 적습니다.',
      '미국 고용기회평등위원회는 범죄의 성격, 지난 시간, 직무를 함께 보라고 하며 체포는 유죄가 아닙니다. 신용 조회는 동의가 필요하고 파산은 보호되며 여러 주에 공정 기회법이 있습니다.',
      'No criminal record of any kind',
      'Background check after an offer, in accordance with applicable law',
    ],
  ),
});
