import { placeOf } from '../phrase.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const GENDERED: readonly Wording[] = [
  {
    pattern:
      /\b(?:sales|chair|fore|business|spokes|crafts|repair|handy|camera|drafts|trades|work|delivery |service|watch|door|middle|weather|lines)(?:man|men|woman|women)\b|\b(?:waitress|stewardess|hostess|actress|cleaning lad(?:y|ies)|girl friday)\b|\bmankind\b/,
  },
  {
    pattern:
      /(?<!\b(?:she|her|hers|him|his|they|their)(?: or | and |\/))\b(?:he|his|him|she|hers)\b(?!(?: or | and |\/)(?:she|he|her|hers|his|him|they|their))(?!\/)/,
  },
  {
    pattern:
      /(?<!\b(?:his|him|he)(?: or | and |\/))\bher(?= (?:team|staff|work|duties|manager|supervisor|reports|department|own)\b)/,
  },
];

export const gendered = phraseRule({
  id: 'EN-GEN-02',
  severity: 'warning',
  source: 'alex, retext-equality; APA style',
  grounds: [
    {
      trigger: /m[ae]n|woman|women|ess\b|lady|ladies|girl|\bhe\b|\bhi[sm]\b|\bshe\b|\bhers?\b/,
      wordings: GENDERED,
    },
  ],
  // HE is higher education.
  judge: (text, match) => (placeOf(text.text, text.folded, match).found === 'HE' ? undefined : {}),
  docs: {
    'zh-CN': {
      title: '带性别的称谓或代词（英文）',
      message: '“{found}”带有性别。',
      hint: '改用中性词：salesperson、chair、they。',
      why: '带性别的用语使另一性别的人觉得不被期待。',
      bad: 'The salesman reports to his manager',
      good: 'The salesperson reports to their manager',
    },
    'zh-TW': {
      title: '帶性別的稱謂或代名詞（英文）',
      message: '「{found}」帶有性別。',
      hint: '改用中性詞：salesperson、chair、they。',
      why: '帶性別的用語使另一性別的人覺得不被期待。',
      bad: 'The salesman reports to his manager',
      good: 'The salesperson reports to their manager',
    },
    en: {
      title: 'Gendered title or pronoun',
      message: '“{found}” is gendered.',
      hint: 'Use a neutral word: salesperson, chair, supervisor, they.',
      why: 'Gendered words tell half of the readers that they are not meant.',
      bad: 'The salesman reports to his manager',
      good: 'The salesperson reports to their manager',
    },
    ko: {
      title: '성별이 드러나는 호칭·대명사(영문)',
      message: '“{found}”은(는) 성별을 드러냅니다.',
      hint: 'salesperson, chair, they 같은 중립적인 말을 씁니다.',
      why: '성별이 드러나는 말은 다른 성별의 독자를 밀어냅니다.',
      bad: 'The salesman reports to his manager',
      good: 'The salesperson reports to their manager',
    },
  },
});

const HYPE: readonly Wording[] = [
  {
    pattern:
      /\b(?:rock ?stars?|rock-stars?|ninjas?|gurus?|superstars?|badass(?:es)?|wunderkind|growth hackers?|brogrammers?)\b/,
  },
  {
    pattern:
      /\bwork hard,? (?:and )?play hard\b|\bcrush(?:es|ing)? (?:it|your (?:targets?|quota)|code)\b|\bwe(?:'re| are) (?:hiring|looking) for\b|\bhit the ground running\b/,
  },
  { pattern: /诚聘(?:英才|精英|贤才)?|待遇(?:优厚|从优|丰厚)|高薪(?:诚聘|招聘|急聘)|急聘|虚位以待/ },
  { pattern: /급구|최고\s*대우|연봉\s*(?:최고|파격)|인재를\s*모십니다/ },
];

export const hype = phraseRule({
  id: 'EN-HYP-01',
  severity: 'warning',
  governs: 'recruitment',
  source: 'Joblint; GitLab handbook',
  grounds: [
    {
      trigger:
        /star|ninja|guru|badass|wunder|hacker|brogr|play hard|crush|we(?:'| a)re|hit the|聘|待遇|高薪|虚位|급구|대우|연봉|인재/,
      wordings: HYPE,
    },
  ],
  docs: {
    'zh-CN': {
      title: '招聘广告套话',
      message: '“{found}”是招聘广告用语。',
      hint: '删去，写岗位做什么、要什么。',
      why: '岗位说明书是管理文件，套话不含信息。',
      bad: '诚聘精英，待遇优厚',
      good: '负责华东区渠道客户的签约和回款',
    },
    'zh-TW': {
      title: '徵才廣告套話',
      message: '「{found}」是徵才廣告用語。',
      hint: '刪去，寫崗位做什麼、要什麼。',
      why: '崗位說明書是管理文件，套話不含資訊。',
      bad: '誠聘菁英，待遇優厚',
      good: '負責華東區通路客戶的簽約與回款',
    },
    en: {
      title: 'Recruiting hype',
      message: '“{found}” is recruiting hype.',
      hint: 'Say what the post does and needs.',
      why: 'Hype carries no information and puts off people who would do the work well.',
      bad: 'A rockstar who works with gurus: work hard, play hard',
      good: 'Signs and serves channel customers in the east',
    },
    ko: {
      title: '채용 광고 문구',
      message: '“{found}”은(는) 채용 광고 문구입니다.',
      hint: '삭제하고 직무의 내용과 요건을 적습니다.',
      why: '직무기술서는 관리 문서이며 이런 문구에는 정보가 없습니다.',
      bad: '최고 대우, 인재를 모십니다',
      good: '동부 지역 고객사 계약과 수금 담당',
    },
  },
});

const NATIVE: readonly Wording[] = [
  {
    pattern:
      /(?<!-)\bnative(?:-level)? (?:(?:or near-native )?(?:level )?(?:english|mandarin|chinese|korean|japanese|french|german|spanish)(?: speakers?)?|speakers?)\b|\b(?:english|mandarin|korean|japanese) (?:native speakers?|mother tongue|as (?:a )?mother tongue)\b|\bmother tongue(?: is|:)? (?:english|mandarin|chinese)\b|\b(?:english|mandarin|chinese|korean|japanese|spanish) (?:(?:must|should) be|is|as)(?: (?:your|the|an?|their))? first language\b|\bfirst language(?: is|:| must be)? (?:english|mandarin|chinese|korean|japanese)\b/,
    where: 'requirements',
  },
  {
    pattern:
      /母语(?:为|是|须为)?(?:英语|英文|日语|日文|韩语|中文|法语|德语)(?:者)?(?:优先)?|(?:英语|日语|韩语|法语|德语)(?:为|是)?母语(?:者|人士)?/,
    where: 'requirements',
    unless: /非母语|接近母语/,
  },
  {
    pattern: /(?:영어|중국어|일본어)?\s*(?:원어민|모국어)(?:\s*(?:수준|만|우대|에?\s*한함))?/,
    where: 'requirements',
  },
];

export const native = phraseRule({
  id: 'EN-NAT-01',
  severity: 'warning',
  source: 'EEOC Enforcement Guidance on National Origin Discrimination (2016), V; editorial',
  grounds: [{ trigger: /native|mother tongue|first language|母语|원어민|모국어/, wordings: NATIVE }],
  docs: {
    'zh-CN': {
      title: '要求母语',
      message: '“{found}”以母语为条件。',
      hint: '写语言水平，例如“英语达到 CEFR C1”。',
      why: '母语说明出身，不说明水平。',
      bad: '母语为英语',
      good: '英语达到 CEFR C1',
    },
    'zh-TW': {
      title: '要求母語',
      message: '「{found}」以母語為條件。',
      hint: '寫語言程度，例如「英語達到 CEFR C1」。',
      why: '母語說明出身，不說明程度。',
      bad: '母語為英文',
      good: '英文達到 CEFR C1',
    },
    en: {
      title: 'Native speaker',
      message: '“{found}” asks for a mother tongue.',
      hint: 'State the level: “fluent English (CEFR C1)”.',
      why: 'A mother tongue tells where a person comes from, not how well they speak.',
      bad: 'Native English speaker',
      good: 'Fluent English (CEFR C1)',
    },
    ko: {
      title: '원어민 요구',
      message: '“{found}”은(는) 모국어를 조건으로 삼습니다.',
      hint: '“영어 CEFR C1”처럼 수준을 적습니다.',
      why: '모국어는 출신을 말할 뿐 수준을 말하지 않습니다.',
      bad: '영어 원어민',
      good: '영어 CEFR C1',
    },
  },
});
