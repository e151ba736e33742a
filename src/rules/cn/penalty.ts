import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const PENALTY: readonly Wording[] = [
  {
    pattern:
      /(?:离职|辞职|(?:合同|工作)(?:期)?未满|提前(?:离职|解除|辞职)|违反(?:本)?(?:劳动)?合同|擅自离|跳槽|自动离|自离)[^。;]{0,20}?(?:支付|缴纳|赔偿|承担|交纳?|扣除)[^。;]{0,12}?(?:违约金|赔偿金)(?:人民币)?(?:[\d一二三四五六七八九十百千万,]+元)?|违约金(?:为|是|:)?[^。;]{0,10}(?:个)?月(?:的)?工资/,
    needs: /员工|劳动|离职|辞职|跳槽|自离|职工|入职/,
    unless:
      /竞业|专项培训|培训协议|培训费用|服务期|保密|客户|供应商|合作|租赁|单位(?:应|须|支付)|公司(?:应|须)?支付|不得|禁止|无效|违法|依法/,
  },
];

export const contractPenalty = phraseRule({
  id: 'CN-PEN-01',
  severity: 'error',
  jurisdiction: 'cn',
  source: '劳动合同法第二十二条、第二十三条、第二十五条、第三十七条',
  grounds: [{ trigger: /违约金|赔偿金/, wordings: PENALTY }],
  docs: docs(
    [
      '离职须付违约金',
      '“{found}”使员工因离职支付违约金。',
      '删去；只有专项培训的服务期和竞业限制可以约定违约金。',
      '除服务期和竞业限制外，用人单位不得与劳动者约定由劳动者承担违约金；员工提前三十日书面通知即可解除合同。',
      '员工离职须支付违约金5000元',
      '员工提前三十日以书面形式通知公司，可以解除劳动合同',
    ],
    [
      '離職須付違約金（大陸）',
      '「{found}」使員工因離職支付違約金。',
      '刪去；只有專項培訓的服務期與競業限制可以約定違約金。',
      '大陸勞動合同法規定，除服務期與競業限制外，不得約定由勞動者承擔違約金。',
      '員工離職須支付違約金5000元',
      '員工提前三十日以書面通知公司，可以解除勞動契約',
    ],
    [
      'Penalty for leaving (China)',
      '“{found}” makes employees pay for leaving.',
      'Remove it; only a period of service after paid training and a non-compete may carry a penalty.',
      'Article 25 of the Labour Contract Law allows no other penalty; thirty days of written notice are enough to leave.',
      '员工离职须支付违约金5000元',
      'Gives thirty days of written notice',
    ],
    [
      '퇴직 위약금(중국)',
      '“{found}”은(는) 퇴직하는 직원에게 위약금을 물립니다.',
      '삭제합니다. 전문 교육의 의무 근무 기간과 경업 금지에만 위약금을 정할 수 있습니다.',
      '중국 노동계약법 제25조는 그 밖의 위약금을 금지하며 직원은 30일 전 서면 통지로 퇴직할 수 있습니다.',
      '员工离职须支付违约金5000元',
      '30일 전에 서면으로 통지한다',
    ],
  ),
});
