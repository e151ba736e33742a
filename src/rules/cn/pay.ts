import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const UNPAID: readonly Wording[] = [
  {
    pattern:
      /加班(?!费用?预算|工时|审批)[^。;]{0,8}?(?:没有|无|不(?:再)?(?:另行?|另外)?(?:支付|发放?|给付?|享受|计发?|算))(?:任何)?(?:加班费|加班工资|加班报酬|报酬)|无加班费|没有加班费/,
    unless: /未经|未申请|擅自|个人原因|自愿|不定时|调休|补休|不得|禁止|违法|按规定|规避/,
    isBan: true,
  },
  {
    pattern:
      /加班(?:费|工资)(?:均|都|一律)?(?:已)?(?:包含|含|计入|包括)(?:在|于)?[^。;]{0,8}?(?:工资|月薪|薪资|薪酬|年薪)(?:中|内|之中)?|加班(?:费|工资)[^。;]{0,4}?(?:不另行?支付|不再(?:另行?)?支付|不予(?:支付|发放)|不发)/,
    unless: /未经|未申请|擅自|个人原因|不定时|调休|补休|不得|禁止|违法|核定|计算基数/,
    isBan: true,
  },
  {
    pattern:
      /(?:不予?(?:发放|支付|结算)|拒发|拒付|扣发|扣除|不发|克扣|没收)(?:其|员工)?(?:的)?(?:当月|全部|剩余|未结|未发放?|最后一个?月|上月|所有|半个?月|[一1]个?月){1,2}(?:的)?(?:工资|薪资|薪水|薪酬)|(?:工资|薪资|薪水)(?:一律|概)?(?:不予?(?:发放|结算|支付)|作废|没收)/,
    needs: /离职|辞职|自离|急辞|离岗|旷工|未满|辞退|开除|未提前|不干/,
    unless: /不得|禁止|严禁|违法|补发|期间|当[日天]|按[日天]|事假|病假/,
    isBan: true,
  },
  {
    pattern:
      /\bovertime (?:is|will be) (?:unpaid|not (?:be )?paid)\b|\bno overtime pay\b|\bunpaid overtime\b/,
    isBan: true,
  },
  { pattern: /(?:연장|초과)\s*근(?:로|무)\s*수당(?:은|을|이)?\s*(?:지급하지\s*않|없)/, isBan: true },
];

export const unpaidWork = phraseRule({
  id: 'CN-PAY-01',
  severity: 'error',
  jurisdiction: 'cn',
  source:
    '劳动法第四十四条、第五十条；劳动合同法第三十条、第三十一条、第八十五条；工资支付暂行规定第九条、第十五条',
  grounds: [{ trigger: /加班|工资|薪|overtime|수당/, wordings: UNPAID }],
  docs: docs(
    [
      '加班不付酬或扣发工资',
      '“{found}”使劳动得不到工资或加班费。',
      '改为“依法支付加班工资”“离职时结清工资”。',
      '加班须按 150%、200%、300% 支付，休息日可以补休代替；解除合同时须一次付清工资，不得以离职手续为由扣发。',
      '加班没有加班费',
      '加班依法支付加班工资',
    ],
    [
      '加班不付酬或扣發工資（大陸）',
      '「{found}」使勞動得不到工資或加班費。',
      '改為「依法支付加班工資」「離職時結清工資」。',
      '大陸勞動法規定加班按 150%、200%、300% 支付；解除契約時須一次付清工資。',
      '加班沒有加班費',
      '加班依法支付加班工資',
    ],
    [
      'Unpaid overtime, or pay withheld (China)',
      '“{found}” leaves work without its pay.',
      'Say that overtime is paid by law, and that pay is settled on leaving.',
      'Overtime is paid at 150, 200 or 300 %, on rest days time off may stand for it, and all pay is due when the contract ends.',
      'No overtime pay',
      'Overtime is paid by law',
    ],
    [
      '연장근로 무급·임금 미지급(중국)',
      '“{found}”은(는) 일한 대가를 받지 못하게 합니다.',
      '“연장근로 수당을 법에 따라 지급”, “퇴직 시 임금 정산”으로 바꿉니다.',
      '중국 노동법은 연장근로에 150%, 200%, 300%를 지급하게 하고 계약이 끝나면 임금을 한꺼번에 정산하게 합니다.',
      '연장근로 수당은 지급하지 않음',
      '연장근로 수당을 법에 따라 지급',
    ],
  ),
});
