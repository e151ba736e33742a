import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

/** 就業服務法施行細則 1-1: body, mind and private life, as far as the work does not need them. */
const PRIVATE =
  '(?:刑事(?:犯罪)?(?:纪录|记录)(?:证明)?|犯罪(?:纪录|记录)(?:证明)?|良民证|警察刑事[^,。;]{0,8}证明|信用(?:纪录|记录|报告)|联征(?:纪录|报告)?|(?:怀孕|生育|结婚|婚育)计[划画]|怀孕(?:检查|检验|筛检)(?:报告)?|验孕|智力测验|指纹(?:资料)?|测谎|诚实测验|基因检测|(?:hiv|爱滋病?(?:病毒)?)(?:检验|检查|筛检)|药物(?:测试|检测)|毒品(?:检测|检验|筛检)|家庭背景|家庭状况|(?:父母|配偶|家人|家属)(?:及(?:父母|配偶|子女))?(?:之|的)?(?:职业|收入|学历|工作单位))';

const ASKED = '(?:须|需|应|请|必须|检附|附上?|缴交|缴验|提供|出示|提出|填写|告知|说明|接受|同意|含|包括)';

/** Work for which a statute asks for a record: 保全, 托育, 補習班 … */
const BY_STATUTE =
  /保全|托育|保母|幼儿|教保|补习|驾驶|计程车|长照|依[^,。;]{0,12}(?:法|条例|规定)|客户|授信|征信/;

const PRIVACY: readonly Wording[] = [
  {
    pattern: new RegExp(`${ASKED}[^。;]{0,12}?${PRIVATE}`),
    where: 'requirements',
    unless: BY_STATUTE,
  },
  {
    pattern: new RegExp(`${ASKED}[^。;]{0,12}?${PRIVATE}`),
    needs: /应征|求职|面试|新进|报到|录取|到职/,
    unless: new RegExp(`${BY_STATUTE.source}|不得|不应|禁止|离职|权益|申请`),
  },
];

export const privacy = phraseRule({
  id: 'TW-ESA-03',
  severity: 'warning',
  jurisdiction: 'tw',
  source: '就業服務法第 5 條第 2 項第 2 款、第 67 條；就業服務法施行細則第 1 條之 1',
  grounds: [
    {
      trigger:
        /刑事|犯罪|良民|信用|联征|计[划画]|怀孕|验孕|智力|指纹|测谎|诚实测|基因|hiv|爱滋|药物|毒品|家庭|父母|配偶|家人|家属/,
      wordings: PRIVACY,
    },
  ],
  docs: docs(
    [
      '要求就业不需要的隐私资料（台湾）',
      '“{found}”要求应聘者提供就业不需要的隐私资料。',
      '删去；法律要求的，写明依据，例如“依保全业法”。',
      '就业服务法第 5 条第 2 项禁止违反意愿要求非属就业所需的生理、心理和个人生活资讯；罚新台币 6 万至 30 万元。',
      '须提供刑事记录证明及信用记录',
      '具银行柜员两年经验',
    ],
    [
      '要求非屬就業所需之隱私資料',
      '「{found}」要求應徵者提供非屬就業所需的隱私資料。',
      '刪去；法律要求者，寫明依據，例如「依保全業法」。',
      '就業服務法第 5 條第 2 項禁止違反意願要求非屬就業所需的生理、心理與個人生活資訊；罰新臺幣 6 萬至 30 萬元。',
      '須提供刑事紀錄證明及信用紀錄',
      '具銀行櫃員兩年經驗',
    ],
    [
      'Private facts that the work does not need (Taiwan)',
      '“{found}” asks applicants for private facts that the work does not need.',
      'Remove it; where a statute asks for it, name the statute.',
      'Article 5 of the Employment Service Act forbids asking for facts of body, mind and private life that the work does not need; the fine is NT$60,000 to 300,000.',
      '須提供刑事紀錄證明及信用紀錄',
      'Two years as a bank teller',
    ],
    [
      '직무에 필요 없는 사생활 정보(대만)',
      '“{found}”은(는) 직무에 필요하지 않은 사생활 정보를 요구합니다.',
      '삭제하고, 법률이 요구하면 그 근거를 적습니다.',
      '취업서비스법 제5조 제2항은 직무에 필요하지 않은 신체, 심리, 사생활 정보를 요구하지 못하게 하며 6만~30만 대만달러의 벌금을 부과합니다.',
      '須提供刑事紀錄證明及信用紀錄',
      '은행 창구 경력 2년',
    ],
  ),
});
