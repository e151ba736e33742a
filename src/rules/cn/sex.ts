import { SEX_BAR, SEX_PREFERRED, SEX_REQUIRED, SEX_TRIGGER } from '../grounds/sex.ts';
import { phraseRule } from '../phrase-rule.ts';
import { basisOf } from '../sex-basis.ts';

export const sexRequired = phraseRule({
  id: 'CN-SEX-01',
  severity: 'error',
  jurisdiction: 'cn',
  source:
    '妇女权益保障法（2022）第四十三条（一）、第八十三条；就业促进法第二十七条；劳动法第十三条；人力资源市场暂行条例第二十四条',
  grounds: [{ trigger: SEX_TRIGGER, wordings: SEX_REQUIRED }],
  judge: (text, match, subject) => (basisOf(text, match, subject) === 'none' ? {} : undefined),
  docs: {
    'zh-CN': {
      title: '限定性别',
      message: '“{found}”把性别作为任职条件。',
      hint: '删去性别限制，改写岗位实际要做的工作，例如“能胜任夜间倒班和长期出差”。',
      why: '除国家规定的女职工禁忌从事的劳动外，用人单位不得限定性别；责令改正后拒不改正的，处一万元以上五万元以下罚款。',
      bad: '限男性',
      good: '能适应夜班和长期出差，男女不限',
    },
    'zh-TW': {
      title: '限定性別',
      message: '「{found}」把性別作為任職條件。',
      hint: '刪去性別限制，改寫崗位實際要做的工作，例如「能勝任夜間輪班與長期出差」。',
      why: '依中國大陸法律，除國家規定女職工禁忌從事的勞動外，用人單位不得限定性別；拒不改正者處一萬元以上五萬元以下罰款。',
      bad: '限男性',
      good: '能適應夜班與長期出差，男女不限',
    },
    en: {
      title: 'Sex as a requirement',
      message: '“{found}” makes sex a condition of the post.',
      hint: 'Remove the limit and state the work itself, such as “works night shifts and travels for weeks”.',
      why: 'Chinese law bars employers from limiting a post to one sex, save for work that the state forbids to women; the fine is CNY 10,000 to 50,000.',
      bad: 'Male candidates only',
      good: 'Works night shifts and travels for weeks at a time',
    },
    ko: {
      title: '성별 제한',
      message: '“{found}”은(는) 성별을 직무 조건으로 삼습니다.',
      hint: '성별 제한을 삭제하고 “야간 교대와 장기 출장이 가능함”처럼 실제 업무를 적습니다.',
      why: '중국 법은 국가가 여성에게 금지한 노동을 제외하고 성별을 제한하지 못하게 하며, 시정하지 않으면 1만~5만 위안의 벌금을 부과합니다.',
      bad: '남성만 지원 가능',
      good: '야간 교대와 장기 출장이 가능함',
    },
  },
});

export const sexPreferred = phraseRule({
  id: 'CN-SEX-02',
  severity: 'error',
  jurisdiction: 'cn',
  source: '妇女权益保障法（2022）第四十三条（一）；人社部发〔2019〕17号',
  grounds: [{ trigger: SEX_TRIGGER, wordings: SEX_PREFERRED }],
  docs: {
    'zh-CN': {
      title: '性别优先',
      message: '“{found}”规定了性别优先。',
      hint: '删去性别，把优先条件改为经验、技能或证书。',
      why: '规定男性或女性优先与限定性别一样，为法律所禁止。',
      bad: '同等条件男生优先',
      good: '有三年以上现场施工经验者优先',
    },
    'zh-TW': {
      title: '性別優先',
      message: '「{found}」規定了性別優先。',
      hint: '刪去性別，把優先條件改為經驗、技能或證照。',
      why: '依中國大陸法律，規定男性或女性優先與限定性別同樣禁止。',
      bad: '同等條件男性優先',
      good: '有三年以上現場施工經驗者優先',
    },
    en: {
      title: 'Sex as a preference',
      message: '“{found}” prefers one sex.',
      hint: 'Replace it by experience, a skill or a certificate.',
      why: 'In Chinese law a preference for one sex is barred as a limit to it is.',
      bad: 'Male candidates preferred',
      good: 'Three years of site work preferred',
    },
    ko: {
      title: '성별 우대',
      message: '“{found}”은(는) 한쪽 성별을 우대합니다.',
      hint: '성별을 삭제하고 경력, 기술 또는 자격증을 우대 조건으로 적습니다.',
      why: '중국 법에서 성별 우대는 성별 제한과 마찬가지로 금지됩니다.',
      bad: '남성 우대',
      good: '현장 시공 경력 3년 이상 우대',
    },
  },
});

export const sexBar = phraseRule({
  id: 'CN-SEX-05',
  severity: 'error',
  jurisdiction: 'cn',
  source: '妇女权益保障法（2022）第四十三条（五）',
  grounds: [{ trigger: SEX_TRIGGER, wordings: SEX_BAR }],
  docs: {
    'zh-CN': {
      title: '对一种性别要求更高',
      message: '“{found}”对男女规定了不同的标准。',
      hint: '对所有人写同一个标准。',
      why: '以性别为由提高录用标准，为法律所禁止。',
      bad: '女性须硕士以上，男性本科即可',
      good: '本科及以上学历',
    },
    'zh-TW': {
      title: '對一種性別要求較高',
      message: '「{found}」對男女規定了不同的標準。',
      hint: '對所有人寫同一個標準。',
      why: '依中國大陸法律，不得以性別為由提高錄用標準。',
      bad: '女性須碩士以上，男性大專即可',
      good: '大學以上學歷',
    },
    en: {
      title: 'A higher bar for one sex',
      message: '“{found}” sets men and women different bars.',
      hint: 'Write one standard for all.',
      why: 'Chinese law bars raising the standard of hiring because of sex.',
      bad: "Women need a master's degree, men a bachelor's degree",
      good: "Bachelor's degree",
    },
    ko: {
      title: '한쪽 성별에 더 높은 기준',
      message: '“{found}”은(는) 남녀에게 다른 기준을 정합니다.',
      hint: '모두에게 같은 기준을 적습니다.',
      why: '중국 법은 성별을 이유로 채용 기준을 높이는 것을 금지합니다.',
      bad: '여성은 석사 이상, 남성은 학사 가능',
      good: '학사 이상',
    },
  },
});
