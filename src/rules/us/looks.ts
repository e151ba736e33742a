import { docs } from '../doc.ts';
import { LOOKS, LOOKS_TRIGGER } from '../grounds/person.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

/** Hair and head coverings, that often go with a religion or a race, and pictures that show them. */
const HAIR: readonly Wording[] = [
  {
    pattern:
      /\b(?:no|without) (?:visible )?(?:beards?|facial hair|dread(?:lock)?s|braids|cornrows|afros?|locs|turbans?|hijabs?|head ?scar(?:f|ves)|head ?coverings?|religious (?:dress|garb|clothing|symbols?))(?:,? (?:or|and) (?:\w+ )?(?:beards?|facial hair|dread(?:lock)?s|braids|cornrows|turbans?|hijabs?|head ?scar(?:f|ves)|head ?coverings?))?\b|\b(?:must be )?clean[- ]shaven\b/,
    // A respirator seals on bare skin only.
    unless: /respirat|fit[- ]test|mask|safety|machine|entangle|tied back/,
  },
  {
    pattern:
      /\b(?:submit|attach|include|provide|send|enclose) (?:an? |your |recent |current |full-length )*(?:photo(?:graph)?|headshot|picture)s?(?: of (?:yourself|themselves))?\b|\bphoto(?:graph)? (?:is )?required\b/,
    where: 'requirements',
    unlessBeside: /portfolio|product|work|design|model|actor|actress|badge|customer|client|id card/,
  },
];

export const appearance = phraseRule({
  id: 'US-APP-01',
  severity: 'warning',
  jurisdiction: 'us',
  source:
    '29 CFR § 1606.6(a)(2) (height and weight); 42 U.S.C. § 2000e(j) (religious practice); N.Y.C. Admin. Code § 8-107(1); Cal. Gov. Code § 12926(w) (hair)',
  grounds: [
    { trigger: LOOKS_TRIGGER, wordings: LOOKS },
    {
      trigger:
        /beard|facial hair|dread|braids|cornrows|afro|locs|turban|hijab|head|religious|shaven|photo|headshot|picture/,
      wordings: HAIR,
    },
  ],
  docs: docs(
    [
      '以容貌、身高、体重或发式取舍（美国）',
      '“{found}”以容貌、身高、体重、发式或头饰取舍。',
      '删去；安全或工作确有需要的，写明这项需要。',
      '身高体重要求会排除某些国籍和性别的人，发式与头饰牵涉种族和宗教；纽约市等地直接禁止按身高体重取舍。',
      'Attractive appearance, height of at least 170 cm',
      'Reaches stock on shelves up to 2 m with a step',
    ],
    [
      '以容貌、身高、體重或髮式取捨（美國）',
      '「{found}」以容貌、身高、體重、髮式或頭飾取捨。',
      '刪去；安全或工作確有需要者，寫明這項需要。',
      '身高體重要求會排除某些國籍與性別的人，髮式與頭飾牽涉種族與宗教；紐約市等地直接禁止按身高體重取捨。',
      'Attractive appearance, height of at least 170 cm',
      'Reaches stock on shelves up to 2 m with a step',
    ],
    [
      'Looks, height, weight or hair',
      '“{found}” selects people by looks, height, weight, hair or head covering.',
      'Remove it; where safety or the work needs it, state that need.',
      'Height and weight turn away people by origin and sex, hair and head coverings go with race and religion, and places such as New York City forbid choosing by height or weight.',
      'Attractive appearance, height of at least 170 cm',
      'Reaches stock on shelves up to 2 m with a step',
    ],
    [
      '외모·키·체중·머리 모양을 조건으로 함(미국)',
      '“{found}”은(는) 외모, 키, 체중, 머리 모양 또는 머리쓰개로 지원자를 가립니다.',
      '삭제하고, 안전이나 업무에 필요하면 그 필요를 적습니다.',
      '키와 체중은 출신과 성별에 따라 사람을 배제하고 머리 모양과 머리쓰개는 인종과 종교에 관련되며, 뉴욕시 등은 키와 체중에 따른 선별을 직접 금지합니다.',
      'Attractive appearance, height of at least 170 cm',
      'Reaches stock on shelves up to 2 m with a step',
    ],
  ),
});
