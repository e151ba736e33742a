import { LOOKS, LOOKS_TRIGGER, ODD_TRIGGER, ODDITIES } from '../grounds/person.ts';
import { phraseRule } from '../phrase-rule.ts';

export const looks = phraseRule({
  id: 'CN-APP-01',
  severity: 'warning',
  jurisdiction: 'cn',
  source: '编辑惯例；就业服务与就业管理规定第二十条（招聘广告不得包含歧视性内容）',
  grounds: [{ trigger: LOOKS_TRIGGER, wordings: LOOKS }],
  docs: {
    'zh-CN': {
      title: '容貌、身高、体重',
      message: '“{found}”以外貌或体型为条件。',
      hint: '写行为要求，例如“按规定着装”“普通话清晰”。',
      why: '外貌与能否胜任无关，又因人而异，无法核实。',
      bad: '形象气质佳，身高165以上',
      good: '按规定着装，普通话二级甲等',
    },
    'zh-TW': {
      title: '容貌、身高、體重',
      message: '「{found}」以外貌或體型為條件。',
      hint: '寫行為要求，例如「依規定著裝」。',
      why: '外貌與能否勝任無關，也無法核實。',
      bad: '五官端正',
      good: '依規定著裝，口齒清晰',
    },
    en: {
      title: 'Looks, height, weight',
      message: '“{found}” makes looks or build a condition.',
      hint: 'State conduct, such as “follows the dress code”.',
      why: 'Looks say nothing about the work and cannot be verified.',
      bad: 'Good-looking, 165 cm or above',
      good: 'Follows the dress code and speaks clearly',
    },
    ko: {
      title: '용모, 키, 체중',
      message: '“{found}”은(는) 외모나 체격을 조건으로 삼습니다.',
      hint: '“복장 규정을 지킴”처럼 행동을 적습니다.',
      why: '외모는 업무 능력과 관련이 없고 확인할 수도 없습니다.',
      bad: '용모 단정한 분',
      good: '복장 규정을 지킴',
    },
  },
});

export const oddities = phraseRule({
  id: 'CN-ODD-01',
  severity: 'warning',
  jurisdiction: 'cn',
  source: '编辑惯例；就业服务与就业管理规定第二十条（招聘广告不得包含歧视性内容）',
  grounds: [{ trigger: ODD_TRIGGER, wordings: ODDITIES }],
  docs: {
    'zh-CN': {
      title: '星座、血型、属相',
      message: '“{found}”与工作无关。',
      hint: '删去这一条。',
      why: '星座、血型、属相不能说明能力，只会招来投诉。',
      bad: '处女座勿投，O型血优先',
      good: '做事细致，账实相符率 100%',
    },
    'zh-TW': {
      title: '星座、血型、生肖',
      message: '「{found}」與工作無關。',
      hint: '刪去這一條。',
      why: '星座、血型、生肖不能說明能力。',
      bad: '處女座勿擾',
      good: '帳實相符率 100%',
    },
    en: {
      title: 'Star sign, blood type, zodiac animal',
      message: '“{found}” has nothing to do with the work.',
      hint: 'Remove it.',
      why: 'It says nothing about ability and invites complaints.',
      bad: 'No Virgos',
      good: 'Keeps stock records without a difference',
    },
    ko: {
      title: '별자리, 혈액형, 띠',
      message: '“{found}”은(는) 업무와 관련이 없습니다.',
      hint: '삭제합니다.',
      why: '능력을 말해 주지 않으며 불만을 부를 뿐입니다.',
      bad: 'O형 우대',
      good: '재고 기록을 차이 없이 관리함',
    },
  },
});
