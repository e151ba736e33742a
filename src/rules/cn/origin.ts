import { ETHNIC, ETHNIC_TRIGGER, RACE, RACE_TRIGGER, RELIGION, RELIGION_TRIGGER } from '../grounds/origin.ts';
import { phraseRule } from '../phrase-rule.ts';

export const ethnicity = phraseRule({
  id: 'CN-ETH-01',
  severity: 'error',
  jurisdiction: 'cn',
  source: '就业促进法第三条、第二十八条；劳动法第十二条；人力资源市场暂行条例第二十四条',
  grounds: [{ trigger: ETHNIC_TRIGGER, wordings: ETHNIC }],
  docs: {
    'zh-CN': {
      title: '以民族为条件',
      message: '“{found}”把民族作为条件。',
      hint: '删去民族；需要语言能力的，写语言。',
      why: '劳动者就业不因民族而受歧视，招用人员应当依法对少数民族给予适当照顾。',
      bad: '限汉族',
      good: '能用维吾尔语与客户沟通',
    },
    'zh-TW': {
      title: '以民族為條件',
      message: '「{found}」把民族作為條件。',
      hint: '刪去民族；需要語言能力的，寫語言。',
      why: '依中國大陸法律，就業不因民族而受歧視。',
      bad: '限漢族',
      good: '能以藏語與客戶溝通',
    },
    en: {
      title: 'Ethnic group as a condition',
      message: '“{found}” makes the ethnic group a condition.',
      hint: 'Remove it; where a language is needed, state the language.',
      why: 'Chinese law bars discrimination in employment by ethnic group.',
      bad: 'Han Chinese only',
      good: 'Talks with clients in Uyghur',
    },
    ko: {
      title: '민족을 조건으로 함',
      message: '“{found}”은(는) 민족을 조건으로 삼습니다.',
      hint: '민족을 삭제하고, 언어가 필요하면 언어를 적습니다.',
      why: '중국 법은 민족을 이유로 한 고용 차별을 금지합니다.',
      bad: '한족 우대',
      good: '중국어로 고객과 상담 가능',
    },
  },
});

export const religion = phraseRule({
  id: 'CN-ETH-02',
  severity: 'error',
  jurisdiction: 'cn',
  source: '就业促进法第三条；劳动法第十二条',
  grounds: [{ trigger: RELIGION_TRIGGER, wordings: RELIGION }],
  judge: ({ unit }) => (/党(?:委|支部|务|群|建|总支)|纪委|宗教/u.test(unit.path) ? { severity: 'info' } : {}),
  docs: {
    'zh-CN': {
      title: '以宗教信仰为条件',
      message: '“{found}”把宗教信仰作为条件。',
      hint: '删去；党务等依章程有规定的岗位，写明依据并用注释说明。',
      why: '劳动者就业不因宗教信仰不同而受歧视。',
      bad: '无宗教信仰',
      good: '能在节假日值班',
    },
    'zh-TW': {
      title: '以宗教信仰為條件',
      message: '「{found}」把宗教信仰作為條件。',
      hint: '刪去；依章程有規定的崗位，寫明依據並用註解說明。',
      why: '依中國大陸法律，就業不因宗教信仰不同而受歧視。',
      bad: '無宗教信仰',
      good: '能在節假日值班',
    },
    en: {
      title: 'Religion as a condition',
      message: '“{found}” makes religion a condition.',
      hint: 'Remove it; where a statute sets it for the post, name the statute.',
      why: 'Chinese law bars discrimination in employment by religious belief.',
      bad: 'No religious belief',
      good: 'On duty at public holidays',
    },
    ko: {
      title: '종교를 조건으로 함',
      message: '“{found}”은(는) 종교를 조건으로 삼습니다.',
      hint: '삭제하거나, 법령의 근거가 있으면 명시합니다.',
      why: '중국 법은 종교를 이유로 한 고용 차별을 금지합니다.',
      bad: '기독교인 우대',
      good: '공휴일 당직 가능',
    },
  },
});

export const race = phraseRule({
  id: 'CN-ETH-03',
  severity: 'error',
  jurisdiction: 'cn',
  source: '就业促进法第三条',
  grounds: [{ trigger: RACE_TRIGGER, wordings: RACE }],
  docs: {
    'zh-CN': {
      title: '以种族、肤色为条件',
      message: '“{found}”把种族或肤色作为条件。',
      hint: '写语言水平和教学资质，不写长相。',
      why: '劳动者就业不因种族而受歧视。',
      bad: '限白人外教',
      good: '持有 TESOL 证书，英语达到 C2',
    },
    'zh-TW': {
      title: '以種族、膚色為條件',
      message: '「{found}」把種族或膚色作為條件。',
      hint: '寫語言程度與教學資格，不寫長相。',
      why: '依中國大陸法律，就業不因種族而受歧視。',
      bad: '歐美面孔',
      good: '持有 TESOL 證照，英語達到 C2',
    },
    en: {
      title: 'Race or colour as a condition',
      message: '“{found}” makes race or colour a condition.',
      hint: 'State the level of language and the teaching certificate.',
      why: 'Chinese law bars discrimination in employment by race.',
      bad: 'White native speaker',
      good: 'TESOL certificate and English at CEFR C2',
    },
    ko: {
      title: '인종·피부색을 조건으로 함',
      message: '“{found}”은(는) 인종이나 피부색을 조건으로 삼습니다.',
      hint: '언어 수준과 교원 자격을 적습니다.',
      why: '중국 법은 인종을 이유로 한 고용 차별을 금지합니다.',
      bad: '백인 강사 채용',
      good: 'TESOL 자격증 소지, 영어 C2',
    },
  },
});
