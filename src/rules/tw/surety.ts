import { docs } from '../doc.ts';
import { DEPOSIT, DEPOSIT_TRIGGER } from '../grounds/deposit.ts';
import { phraseRule } from '../phrase-rule.ts';

export const surety = phraseRule({
  id: 'TW-ESA-04',
  severity: 'error',
  jurisdiction: 'tw',
  source: '就業服務法第 5 條第 2 項第 2 款、第 3 款、第 67 條；勞動基準法第 26 條',
  grounds: [{ trigger: DEPOSIT_TRIGGER, wordings: DEPOSIT }],
  docs: docs(
    [
      '收取保证金或留置证件（台湾）',
      '“{found}”向求职人或员工收取保证金，或留置其证件。',
      '删去；查验证件正本后当场归还。',
      '就业服务法第 5 条第 2 项禁止留置证件、扣留财物和收取保证金，劳动基准法禁止预扣工资作为违约金或赔偿。',
      '新进人员须缴纳保证金三千元',
      '查验毕业证书正本后归还',
    ],
    [
      '收取保證金或留置證件',
      '「{found}」向求職人或員工收取保證金，或留置其證件。',
      '刪去；查驗證件正本後當場歸還。',
      '就業服務法第 5 條第 2 項禁止留置證件、扣留財物與收取保證金，勞動基準法禁止預扣工資作為違約金或賠償。',
      '新進人員須繳納保證金三千元',
      '查驗畢業證書正本後歸還',
    ],
    [
      'Deposit, or papers held (Taiwan)',
      '“{found}” takes a deposit from people or keeps their papers.',
      'Remove it; check the originals and give them back at once.',
      'Article 5 of the Employment Service Act forbids keeping papers or belongings and taking a deposit; wages must not be withheld as a penalty in advance.',
      'New employees pay a uniform deposit',
      'Checks originals and returns them',
    ],
    [
      '보증금 수령·신분증 보관(대만)',
      '“{found}”은(는) 보증금을 받거나 신분증을 보관합니다.',
      '삭제하고, 원본은 확인한 뒤 바로 돌려줍니다.',
      '취업서비스법 제5조 제2항은 증명서의 보관, 재물의 억류, 보증금 수령을 금지하며 임금을 위약금으로 미리 공제할 수 없습니다.',
      '입사 시 보증금 50만 원을 납부',
      '원본을 확인한 뒤 돌려준다',
    ],
  ),
});
