import { docs } from '../doc.ts';
import { NEED_NOT_APPLY } from '../grounds/outcome.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const UNEMPLOYED: readonly Wording[] = [
  {
    pattern:
      /\bmust (?:be )?(?:currently |presently )(?:be )?(?:employed|working)\b|\b(?:currently|presently) employed (?:candidates?|applicants?|people|persons?|professionals?)? ?(?:only|preferred)\b|\bonly (?:currently )?employed (?:candidates|applicants|people)\b/,
    where: 'requirements',
    unlessBeside:
      /\bby (?:the|our|this) (?:company|organi[sz]ation|firm|agency|city|county|state)|\b(?:as|in) an?\b|internal/,
  },
  {
    pattern:
      /\b(?:no|without) (?:any )?(?:unexplained |long |significant )?(?:gaps?|breaks?) (?:in|between) (?:your |the |their )?(?:employment|work|career|resume|jobs?)\b|\b(?:no|without) (?:unexplained )?(?:employment|career|resume|work)(?: history)? (?:gaps?|breaks?)\b/,
    where: 'requirements',
  },
  {
    pattern: new RegExp(
      `\\b(?:unemployed|jobless|out[- ]of[- ]work)(?: (?:candidates?|applicants?|people|persons?|individuals))? (?:${NEED_NOT_APPLY})|\\bno (?:unemployed|jobless)\\b`,
    ),
  },
];

export const unemployed = phraseRule({
  id: 'US-EMP-01',
  severity: 'warning',
  jurisdiction: 'us',
  source: 'N.J. Stat. Ann. § 34:8B-1; D.C. Code § 32-1362; N.Y.C. Admin. Code § 8-107(21)',
  grounds: [
    { trigger: /employed|employment|working|gap|break|jobless|out[- ]of[- ]work/, wordings: UNEMPLOYED },
  ],
  docs: docs(
    [
      '排除没有工作的人（美国）',
      '“{found}”排除目前没有工作或工作经历有间断的人。',
      '删去；写所需的经验和能力。',
      '新泽西州、哥伦比亚特区和纽约市禁止以失业状态取舍应聘者；间断多因生育、照护、疾病或服役，排除它们会牵涉其他受保护的特征。',
      'Must be currently employed',
      'Three years of experience in warehouse planning',
    ],
    [
      '排除沒有工作的人（美國）',
      '「{found}」排除目前沒有工作或工作經歷有間斷的人。',
      '刪去；寫所需的經驗與能力。',
      '紐澤西州、哥倫比亞特區與紐約市禁止以失業狀態取捨應徵者；間斷多因生育、照護、疾病或服役，排除它們會牽涉其他受保護的特徵。',
      'Must be currently employed',
      'Three years of experience in warehouse planning',
    ],
    [
      'Bar to people out of work',
      '“{found}” turns away people who have no job now or a gap in their working life.',
      'Remove it; state the experience and ability that the work needs.',
      'New Jersey, the District of Columbia and New York City forbid it, and gaps often come from childbirth, care, illness or service, which are protected.',
      'Must be currently employed',
      'Three years of experience in warehouse planning',
    ],
    [
      '실직자 배제(미국)',
      '“{found}”은(는) 지금 직장이 없거나 경력에 공백이 있는 사람을 배제합니다.',
      '삭제하고 필요한 경력과 능력을 적습니다.',
      '뉴저지주, 컬럼비아 특별구, 뉴욕시는 이를 금지하며 공백은 출산, 돌봄, 질병, 복무처럼 보호되는 사유에서 생기는 경우가 많습니다.',
      'Must be currently employed',
      'Three years of experience in warehouse planning',
    ],
  ),
});
