import { docs } from '../doc.ts';
import { NEED_NOT_APPLY } from '../grounds/outcome.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const PAY =
  '(?:wages?|salar(?:y|ies)|pay|compensation|bonus(?:es)?|pay rates?|rates? of pay|earnings|working conditions)';
const TELL = '(?:discuss|disclose|share|reveal|talk about|compare|divulge)';
const UNION = '(?:(?:labor|trade) )?unions?\\b(?! (?:dues|pay|bank))';

/** Those who know the pay of others by their work may be bound to silence, and so may data of others. */
const OF_OTHERS =
  /payroll|hr (?:staff|team)|human resources|customer|client|third part|outside|vendor|patient|records?\b|\bdata\b|files?\b|information (?:of|about)|other employees['’]|supervis/;

/** Says that people are free to. */
const FREE =
  /free(?:ly|dom)? |right(?:s)? (?:to|of)|section 7|nothing in|protected|retaliat|because (?:of|they)|for (?:joining|discussing)|(?:during|on) (?:working|work|company|paid) (?:time|hours)/;

const SECRECY: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:\\b(?:may|must|shall|should|can|will|do|does|are|is)(?: ?not|n't| never)(?: (?:be )?(?:allowed|permitted) to)?|\\bcannot|\\bnever|\\b(?:agrees?|undertakes?) not to) (?:\\w+ ){0,2}?${TELL} (?:[\\w'’]+ ){0,4}?${PAY}\\b`,
    ),
    unless: FREE,
    unlessBeside: OF_OTHERS,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:prohibited|forbidden|barred|banned|refrain|abstain) from (?:discussing|disclosing|sharing|revealing|talking about|comparing) (?:[\\w'’]+ ){0,4}?${PAY}\\b`,
    ),
    unless: FREE,
    unlessBeside: OF_OTHERS,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:discuss(?:ing|ions? (?:of|about))|disclosing|sharing|talking about|revealing) (?:[\\w'’]+ ){0,3}?${PAY}\\b[^.;]{0,40}\\b(?:(?:is|are) (?:strictly )?(?:prohibited|forbidden|not (?:allowed|permitted))|grounds for|(?:will|may|can) (?:result|lead) |subject to disciplin)`,
    ),
    unless: FREE,
    unlessBeside: OF_OTHERS,
    isBan: true,
  },
  {
    pattern:
      /\b(?:wages|salar(?:y|ies)|pay|compensation|bonuses)(?: (?:levels|rates|amounts))? (?:is|are|(?:must|shall|should|to) be(?: kept| treated as)?)(?: strictly| kept)* (?:confidential|secret)\b/,
    unless: FREE,
    unlessBeside: OF_OTHERS,
  },
  {
    pattern: new RegExp(
      `\\b${PAY} (?:information|details|levels?) (?:is|are) (?:strictly )?(?:confidential|private) between (?:you|the employee|each employee)`,
    ),
    unless: FREE,
  },
  {
    pattern: new RegExp(
      `\\bkeep (?:your|their|his or her|one's)(?: own)? (?:\\w+ )?${PAY} (?:strictly )?(?:secret|confidential|private|to (?:yourself|themselves))\\b`,
    ),
    unless: FREE,
  },
];

const UNIONS: readonly Wording[] = [
  {
    pattern: new RegExp(
      `(?:\\b(?:may|must|shall|should|can|will|do)(?: ?not|n't| never)(?: (?:be )?(?:allowed|permitted) to)?|\\bcannot|\\bnever|\\b(?:agrees?|undertakes?|promises?) not to) (?:(?:join|form|organi[sz]e|be (?:an? )?(?:members?|part) of|belong to|support|assist|participate in|start) (?:an? |any |the |in )?${UNION}|be (?:an? )?(?:(?:labor|trade) )?union members?\\b)`,
    ),
    unless: FREE,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:prohibited|forbidden|barred|banned) from (?:joining|forming|organi[sz]ing|supporting|belonging to|participating in) (?:an? |any |the )?${UNION}`,
    ),
    unless: FREE,
    isBan: true,
  },
  {
    pattern:
      /\bno (?:(?:labor|trade) )?union (?:members?|membership|activit\w+|organi[sz]\w+|supporters?|sympathi[sz]ers?|affiliations?|ties|talk)\b|\bnon-?union (?:applicants?|candidates?|people|workers?) (?:only|preferred)\b/,
    unless: FREE,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:anyone|employees?|staff|workers?) (?:who|that) (?:joins?|supports?|forms?|organi[sz]es?) (?:an? |the |any )?${UNION}[^.;]{0,10}\\b(?:will|shall|may|is|are) (?:be )?(?:subject to )?(?:terminated|dismissed|fired|disciplin\\w+|terminat\\w+|dismiss\\w+)|\\bunion (?:members?|supporters?|organi[sz]ers?|sympathi[sz]ers?|activists?) (?:${NEED_NOT_APPLY})|\\b(?:joining|forming|organi[sz]ing) (?:an? |the )?${UNION}[^.;]{0,20}(?:prohibited|forbidden|not (?:allowed|permitted)|grounds for|will (?:result|lead))`,
    ),
    unless: FREE,
    isBan: true,
  },
];

export const concertedActivity = phraseRule({
  id: 'US-NLR-01',
  severity: 'error',
  jurisdiction: 'us',
  source: 'National Labor Relations Act, 29 U.S.C. §§ 157, 158(a)(1), (a)(3)',
  grounds: [
    { trigger: /wage|salar|pay|compensation|bonus|earning|working conditions/, wordings: SECRECY },
    { trigger: /union/, wordings: UNIONS },
  ],
  docs: docs(
    [
      '禁止谈论薪酬或加入工会（美国）',
      '“{found}”禁止员工谈论薪酬或加入工会。',
      '删去；只约束因职务知悉他人薪酬的人。',
      '美国国家劳动关系法保护非管理人员谈论薪酬、组织和加入工会的权利，用人单位不得以此为条件或处分。',
      'Employees may not discuss their pay with coworkers',
      'Payroll staff keep the pay records of others confidential',
    ],
    [
      '禁止談論薪酬或加入工會（美國）',
      '「{found}」禁止員工談論薪酬或加入工會。',
      '刪去；只約束因職務知悉他人薪酬的人。',
      '美國國家勞動關係法保護非管理人員談論薪酬、組織與加入工會的權利，雇主不得以此為條件或處分。',
      'Employees may not discuss their pay with coworkers',
      'Payroll staff keep the pay records of others confidential',
    ],
    [
      'Ban on discussing pay or joining a union',
      '“{found}” forbids employees to discuss their pay or to join a union.',
      'Remove it; bind to silence only those whose work gives them the pay of others.',
      'The National Labor Relations Act protects the right of employees who are not supervisors to discuss pay and to form or join unions; an employer may neither forbid it nor make it a condition.',
      'Employees may not discuss their pay with coworkers',
      'Payroll staff keep the pay records of others confidential',
    ],
    [
      '급여 논의·노조 가입 금지(미국)',
      '“{found}”은(는) 직원이 급여를 이야기하거나 노조에 가입하는 것을 금지합니다.',
      '삭제하고, 업무로 다른 사람의 급여를 아는 사람에게만 비밀 유지를 요구합니다.',
      '미국 전국노동관계법은 관리자가 아닌 직원이 급여를 논의하고 노조를 만들거나 가입할 권리를 보호하며 사용자는 이를 금지하거나 조건으로 삼을 수 없습니다.',
      'Employees may not discuss their pay with coworkers',
      'Payroll staff keep the pay records of others confidential',
    ],
  ),
});
