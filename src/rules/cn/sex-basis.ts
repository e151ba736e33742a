import { SEX_REQUIRED, SEX_TRIGGER } from '../grounds/sex.ts';
import { phraseRule } from '../phrase-rule.ts';
import { basisOf } from '../sex-basis.ts';

export const sexBasis = phraseRule({
  id: 'CN-SEX-03',
  severity: 'error',
  jurisdiction: 'cn',
  source: '女职工劳动保护特别规定第四条及附录；劳动法第五十九条',
  grounds: [{ trigger: SEX_TRIGGER, wordings: SEX_REQUIRED }],
  judge: (text, match, subject) => {
    const basis = basisOf(text, match, subject);
    if (basis === 'none') return undefined;
    return basis === 'statutory' ? { severity: 'info' } : {};
  },
  docs: {
    'zh-CN': {
      title: '限定性别的理由不在法定范围',
      message: '“{found}”附了理由；只有女职工禁忌从事的劳动才能限定性别。',
      hint: '删去性别限制；确属矿山井下、第四级体力劳动强度或法定负重的，写明附录中的那一项。',
      why: '出差多、应酬多、夜班等都不是法定理由；附录列明了全部范围。理由符合时只作提示。',
      bad: '限男性（出差多）',
      good: '能适应每月十五天以上出差',
    },
    'zh-TW': {
      title: '限定性別的理由不在法定範圍',
      message: '「{found}」附了理由；只有女職工禁忌從事的勞動才能限定性別。',
      hint: '刪去性別限制；確屬礦山井下、第四級體力勞動強度或法定負重的，寫明附錄中的該項。',
      why: '依中國大陸法規，出差多、應酬多、夜班等都不是法定理由；理由符合時只作提示。',
      bad: '限男性（出差多）',
      good: '能適應每月十五天以上出差',
    },
    en: {
      title: 'Reason for a limit to one sex is not in the statute',
      message: '“{found}” comes with a reason; only work on the statutory list may be limited to one sex.',
      hint: 'Remove the limit, or name the item of the list: work down mines, labour of grade IV, or the statutory loads.',
      why: 'Travel, night shifts or entertaining clients are no reasons in Chinese law. With a reason from the list it is only a note.',
      bad: 'Male only (travels a lot)',
      good: 'Travels fifteen days a month',
    },
    ko: {
      title: '성별 제한의 이유가 법정 범위 밖',
      message: '“{found}”에 이유가 붙어 있으나, 법정 금지 노동만 성별을 제한할 수 있습니다.',
      hint: '성별 제한을 삭제하거나, 갱내 작업 등 법정 목록의 항목을 명시합니다.',
      why: '중국 법에서 잦은 출장이나 야간 근무는 이유가 되지 않습니다. 목록에 있는 이유라면 알림으로만 표시합니다.',
      bad: '남성만 가능(출장 많음)',
      good: '월 15일 이상 출장 가능',
    },
  },
});
