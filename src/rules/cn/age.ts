import { AGE_CHILD, AGE_CODED, AGE_LIMIT, AGE_TRIGGER } from '../grounds/age.ts';
import { phraseRule } from '../phrase-rule.ts';

export const ageLimit = phraseRule({
  id: 'CN-AGE-01',
  severity: 'warning',
  jurisdiction: 'cn',
  source: '就业促进法第三条、劳动法第十二条均未列年龄；编辑惯例',
  grounds: [{ trigger: AGE_TRIGGER, wordings: AGE_LIMIT }],
  docs: {
    'zh-CN': {
      title: '年龄上限',
      message: '“{found}”设了年龄上限。',
      hint: '删去年龄，写经验、技能或体力上的实际要求。',
      why: '国家没有统一禁止，但年龄不能说明能力，易引发就业歧视争议；国家公务员报考年龄也已放宽。',
      bad: '35周岁以下',
      good: '五年以上现场管理经验，年龄不限',
    },
    'zh-TW': {
      title: '年齡上限',
      message: '「{found}」設了年齡上限。',
      hint: '刪去年齡，寫經驗、技能或體力上的實際要求。',
      why: '中國大陸沒有統一禁止，但年齡不能說明能力，易引發爭議。',
      bad: '35歲以下',
      good: '五年以上現場管理經驗，年齡不限',
    },
    en: {
      title: 'Upper limit of age',
      message: '“{found}” sets an upper limit of age.',
      hint: 'Remove it; state experience, skill or the physical task.',
      why: 'No Chinese statute bars it outright, but age says nothing about ability and invites disputes.',
      bad: 'Under 35 years old',
      good: 'Five years of site management',
    },
    ko: {
      title: '연령 상한',
      message: '“{found}”은(는) 연령 상한을 둡니다.',
      hint: '삭제하고 경력, 기술 또는 실제 업무를 적습니다.',
      why: '중국에 일률적인 금지는 없으나 나이는 능력을 말해 주지 않으며 분쟁을 부릅니다.',
      bad: '35세 이하',
      good: '현장 관리 경력 5년 이상',
    },
  },
});

export const ageCoded = phraseRule({
  id: 'CN-AGE-02',
  severity: 'warning',
  jurisdiction: 'cn',
  governs: 'recruitment',
  source: '编辑惯例',
  grounds: [{ trigger: AGE_TRIGGER, wordings: AGE_CODED }],
  docs: {
    'zh-CN': {
      title: '暗示年龄的用语',
      message: '“{found}”暗示只要年轻人。',
      hint: '写所需的能力，例如“能快速学习新系统”。',
      why: '这类用语与年龄限制作用相同，却更含糊。',
      bad: '体力充沛的年轻人',
      good: '能快速学习新系统，欢迎应届毕业生',
    },
    'zh-TW': {
      title: '暗示年齡的用語',
      message: '「{found}」暗示只要年輕人。',
      hint: '寫所需的能力，例如「能快速學習新系統」。',
      why: '這類用語與年齡限制作用相同，卻更含糊。',
      bad: '限應屆',
      good: '能快速學習新系統',
    },
    en: {
      title: 'Words that mean the young',
      message: '“{found}” suggests that only the young are wanted.',
      hint: 'State the ability, such as “learns new systems quickly”.',
      why: 'Such words work as a limit of age does, only less plainly.',
      bad: 'A young, energetic team',
      good: 'Learns new systems quickly',
    },
    ko: {
      title: '젊음을 뜻하는 말',
      message: '“{found}”은(는) 젊은 사람만 찾는다는 뜻으로 읽힙니다.',
      hint: '“새 시스템을 빨리 익힘”처럼 능력을 적습니다.',
      why: '이런 말은 연령 제한과 같은 작용을 합니다.',
      bad: '젊은 인재',
      good: '새 시스템을 빨리 익힘',
    },
  },
});

export const ageChild = phraseRule({
  id: 'CN-MIN-01',
  severity: 'error',
  jurisdiction: 'cn',
  source: '劳动法第十五条；禁止使用童工规定第二条',
  grounds: [{ trigger: AGE_TRIGGER, wordings: AGE_CHILD }],
  docs: {
    'zh-CN': {
      title: '未满十六周岁',
      message: '“{found}”允许未满十六周岁的人任职。',
      hint: '改为“年满十六周岁”；有毒有害等岗位改为“年满十八周岁”。',
      why: '禁止用人单位招用未满十六周岁的未成年人。',
      bad: '15岁以上即可',
      good: '年满十八周岁',
    },
    'zh-TW': {
      title: '未滿十六歲',
      message: '「{found}」允許未滿十六歲的人任職。',
      hint: '改為「年滿十六歲」。',
      why: '依中國大陸法律，禁止招用未滿十六週歲的未成年人。',
      bad: '15歲以上即可',
      good: '年滿十八歲',
    },
    en: {
      title: 'Under sixteen',
      message: '“{found}” admits people under sixteen.',
      hint: 'Write “aged 16 or older”, and 18 for hazardous work.',
      why: 'Chinese law forbids employing anybody under sixteen.',
      bad: 'Age 15+',
      good: 'Aged 18 or older',
    },
    ko: {
      title: '만 16세 미만',
      message: '“{found}”은(는) 만 16세 미만을 허용합니다.',
      hint: '“만 16세 이상”으로 고칩니다.',
      why: '중국 법은 만 16세 미만의 고용을 금지합니다.',
      bad: '만 14세 이상',
      good: '만 18세 이상',
    },
  },
});
