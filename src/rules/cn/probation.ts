import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

/** Public institutions and officials have a probation of their own. */
const PUBLIC = /事业单位|公务员|聘用合同|见习期|机关|不超过|不得|最长|违法|劳务派遣(?:法规)?解读/;

const PROBATION: readonly Wording[] = [
  {
    pattern:
      /试用期(?:限|间)?(?:一般|统一|均|约定)?(?:为|是|:|共|延长(?:至|到))?(?:(?:[7-9]|1\d|2\d)个?月|[七八九十]个月|十[一二]个月|(?:[12]|一|两|二)年(?=[,。;)]|$|[,。;]?(?:试用)))/,
    unless: PUBLIC,
  },
  {
    pattern:
      /试用期(?:内|间|期间)?[^。;]{0,6}?(?:暂?不(?:予)?|未)签(?:订|署)?(?:书面)?(?:劳动)?合同|(?:试用期(?:满|合格|通过)?|转正)后(?:方可|方|才|再)(?:与其|正式)?签(?:订|署)?(?:书面)?(?:劳动)?合同/,
    unless: /不得|无效|违法|禁止|续签|补签/,
    isBan: true,
  },
  {
    pattern:
      /(?:试用期|试岗(?:期)?|试工|培训期)(?:内|间|期间)?[^。;]{0,8}?(?:无(?:薪|工资|底薪)|没有(?:工资|薪资|薪水)|不(?:发|支付|计|给)(?:放)?(?:任何)?(?:工资|薪资|薪水|薪酬))/,
    unless: /不得|无效|违法|禁止/,
    isBan: true,
  },
  {
    pattern:
      /\bprobation(?:ary period)?(?: of| is|:) (?:(?:[7-9]|1\d) months|(?:one|1) year)\b|\bunpaid (?:probation|trial period)\b/,
  },
  { pattern: /수습\s*기간(?:은|:)?\s*(?:1년|(?:[7-9]|1[0-2])\s*개월)|무급\s*수습/ },
];

export const probation = phraseRule({
  id: 'CN-PRB-01',
  severity: 'error',
  jurisdiction: 'cn',
  source: '劳动合同法第十条、第十九条、第二十条、第八十二条、第八十三条',
  grounds: [{ trigger: /试用|试岗|试工|培训期|转正|probation|trial|수습/, wordings: PROBATION }],
  docs: docs(
    [
      '试用期违反劳动合同法',
      '“{found}”超出试用期的上限，或使试用期没有合同、没有工资。',
      '按合同期限写试用期，最长六个月；用工之日起一个月内订立书面合同。',
      '合同三个月以上不满一年的试用期不超过一个月，一年以上不满三年的不超过二个月，三年以上和无固定期限的不超过六个月；工资不低于约定工资的百分之八十和最低工资。',
      '试用期为一年，试用期内不签订劳动合同',
      '试用期三个月，工资为约定工资的百分之八十',
    ],
    [
      '試用期違反勞動合同法（大陸）',
      '「{found}」超出試用期的上限，或使試用期沒有契約、沒有工資。',
      '按契約期限寫試用期，最長六個月；用工之日起一個月內訂立書面契約。',
      '大陸勞動合同法規定試用期依契約期限最長一、二或六個月，工資不低於約定工資的百分之八十與最低工資。',
      '試用期為一年',
      '試用期三個月',
    ],
    [
      'Probation beyond the statute (China)',
      '“{found}” goes beyond the longest probation, or leaves it without contract or pay.',
      'Set the probation by the term of the contract, six months at most, and sign within a month.',
      'One, two or six months by the term of the contract, at no less than 80 % of the agreed pay and the minimum wage; a written contract is due within a month of the start.',
      'Probation of 12 months',
      'Probation of 3 months on a three-year contract',
    ],
    [
      '법정 한도를 넘는 수습 기간(중국)',
      '“{found}”은(는) 수습 기간의 한도를 넘거나 계약·임금 없이 일하게 합니다.',
      '계약 기간에 맞추어 최장 6개월로 적고 한 달 안에 서면 계약을 맺습니다.',
      '중국 노동계약법은 계약 기간에 따라 수습을 1, 2, 6개월까지로 하고 임금은 약정 임금의 80%와 최저임금 이상이어야 합니다.',
      '수습 기간은 1년',
      '수습 기간은 3개월',
    ],
  ),
});
