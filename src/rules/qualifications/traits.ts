import { docs } from '../doc.ts';
import { findingAt } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { qualificationTexts } from './texts.ts';

const TRAITS =
  /责任心强|责任感强|抗压能力|吃苦耐劳|积极主动|积极上进|爱岗敬业|工作认真|性格开朗|\b(?:passionate|team player|self-starter|self-motivated|hard-?working|positive attitude)\b|성실하|적극적이|책임감(?:이)?\s*(?:과\s*\S+이\s*)?강/iu;

export const unverifiable: Rule = {
  id: 'QUAL-04',
  severity: 'info',
  source: '编辑惯例',
  *check(subject) {
    for (const text of qualificationTexts(subject)) {
      const match = TRAITS.exec(simplified(text.text));
      if (!match) continue;
      const end = match.index + match[0].length;
      yield findingAt(subject, text, {
        start: match.index,
        end,
        found: text.text.slice(match.index, end),
        groups: {},
      });
    }
  },
  docs: docs(
    [
      '无法验证的素质',
      '“{found}”无法在选拔时验证。',
      '写成行为或经历，例如“独立处理过客户投诉”。',
      '谁都会说自己具备；面试官各凭印象，容易带入偏见。',
      '岗位名称: 客服\n任职资格: [责任心强]\n',
      '岗位名称: 客服\n任职资格: [独立处理过客户投诉]\n',
    ],
    [
      '無法驗證的素質',
      '「{found}」無法在選拔時驗證。',
      '寫成行為或經歷，例如「獨立處理過客戶投訴」。',
      '誰都會說自己具備；面試官各憑印象，容易帶入偏見。',
      '崗位名稱: 客服\n任職資格: [責任心強]\n',
      '崗位名稱: 客服\n任職資格: [獨立處理過客戶投訴]\n',
    ],
    [
      'Quality nobody can verify',
      'Selection cannot verify “{found}”.',
      'Write behaviour or experience, such as “has settled complaints alone”.',
      'Everybody claims it; interviewers judge by impression, and bias enters.',
      'position: Agent\nqualifications: [Team player]\n',
      'position: Agent\nqualifications: [Has settled complaints alone]\n',
    ],
    [
      '확인할 수 없는 소양',
      '“{found}”은(는) 선발에서 확인할 수 없습니다.',
      '“고객 불만을 혼자 처리한 경험”처럼 행동이나 경험을 적습니다.',
      '누구나 갖추었다고 말하므로 인상에 따라 판단하게 됩니다.',
      '직무명: 상담원\n자격 요건: [책임감이 강할 것]\n',
      '직무명: 상담원\n자격 요건: [고객 불만을 혼자 처리한 경험]\n',
    ],
  ),
};
