import { docs } from '../doc.ts';
import { dutiesByPost } from '../duty/duties.ts';
import type { Rule } from '../rule.ts';
import { cut, spot } from '../spot.ts';

export const authorityMissing: Rule = {
  id: 'AUTH-01',
  severity: 'warning',
  judges: 'the whole file',
  source: '权责对等',
  *check(subject) {
    for (const duties of dutiesByPost(subject)) {
      const deciding = duties.find(({ plain }) =>
        /^(?:负责)?(?:审批|批准|核准)|^(?:approves?|authori[sz]es?)\b|(?:승인|결재)(?:한다|합니다|함)$/u.test(
          plain,
        ),
      );
      if (!deciding || deciding.position.document.authority) continue;
      yield spot(deciding.position, deciding.path, cut(deciding.text), { post: deciding.position.name });
    }
  },
  docs: docs(
    [
      '有审批职责却没有权限',
      '职责“{found}”要审批，但“{post}”没有写权限。',
      '在“权限”中写明事项和额度。',
      '职责和权限不对等时，审批没有依据，也没有上限。',
      '岗位名称: 财务经理\n岗位职责: [审批费用报销单]\n',
      '岗位名称: 财务经理\n岗位职责: [审批费用报销单]\n权限: [批准每笔人民币 5000 元以内的费用]\n',
    ],
    [
      '有審批職責卻沒有權限',
      '職責「{found}」要審批，但「{post}」沒有寫權限。',
      '在「權限」中寫明事項和額度。',
      '職責和權限不對等時，審批沒有依據，也沒有上限。',
      '崗位名稱: 財務經理\n崗位職責: [審批費用報銷單]\n',
      '崗位名稱: 財務經理\n崗位職責: [審批費用報銷單]\n權限: [批准每筆新臺幣 5000 元以內的費用]\n',
    ],
    [
      'Approves without authority',
      'The duty “{found}” approves, but “{post}” has no `authority`.',
      'State matter and limit under `authority`.',
      'Without authority an approval has neither basis nor limit.',
      'position: Finance Manager\nresponsibilities: [Approve expense claims]\n',
      'position: Finance Manager\nresponsibilities: [Approve expense claims]\nauthority: ["Approves expenses up to USD 1,000"]\n',
    ],
    [
      '권한 없는 승인',
      '업무 “{found}”은(는) 승인이지만 “{post}”에 권한이 없습니다.',
      '“권한”에 사항과 한도를 적습니다.',
      '권한이 없으면 승인의 근거도 한도도 없습니다.',
      '직무명: 재무팀장\n담당 업무: [경비 청구를 승인한다]\n',
      '직무명: 재무팀장\n담당 업무: [경비 청구를 승인한다]\n권한: [건당 50만 원 이하의 경비를 승인한다]\n',
    ],
  ),
};
