import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { atRight, byMatter, rightsOf } from './rights.ts';

export const authorityNobodyStarts: Rule = {
  id: 'AUTH-04',
  severity: 'info',
  source: 'RACI：每个事项有承办人（davidgaus.com/templates/raci-matrix）',
  *overall({ organisation }) {
    for (const rights of byMatter(rightsOf(organisation))) {
      const kinds = new Set(rights.map(({ kind }) => kind));
      const [first] = rights;
      const isChecked = kinds.has('reviews') || kinds.has('consulted');
      const isStarted = kinds.has('proposes') || kinds.has('carriesOut') || kinds.has(undefined);
      if (first && kinds.has('decides') && isChecked && !isStarted) yield atRight(first);
    }
  },
  docs: docs(
    [
      '事项没有承办人',
      '事项“{found}”有审核和批准，却没有人提案或承办。',
      '给起草或办理它的岗位加一条“权责: 提案”。',
      '没有承办人的事项无人发起，审核和批准都落空。',
      '部门名称: 采购部\n岗位:\n  - 岗位名称: 经理\n    权限:\n      - {事项: 供应商准入, 权责: 批准}\n  - 岗位名称: 主管\n    权限:\n      - {事项: 供应商准入, 权责: 审核}\n',
      '部门名称: 采购部\n岗位:\n  - 岗位名称: 经理\n    权限:\n      - {事项: 供应商准入, 权责: 批准}\n  - 岗位名称: 主管\n    权限:\n      - {事项: 供应商准入, 权责: 审核}\n  - 岗位名称: 采购员\n    权限:\n      - {事项: 供应商准入, 权责: 提案}\n',
    ],
    [
      '事項沒有承辦人',
      '事項「{found}」有審核和核准，卻沒有人提案或承辦。',
      '給起草或辦理它的崗位加一條「權責: 提案」。',
      '沒有承辦人的事項無人發起，審核和核准都落空。',
      '部門名稱: 採購部\n崗位:\n  - 崗位名稱: 經理\n    權限:\n      - {事項: 供應商准入, 權責: 核准}\n  - 崗位名稱: 主管\n    權限:\n      - {事項: 供應商准入, 權責: 審核}\n',
      '部門名稱: 採購部\n崗位:\n  - 崗位名稱: 經理\n    權限:\n      - {事項: 供應商准入, 權責: 核准}\n  - 崗位名稱: 採購員\n    權限:\n      - {事項: 供應商准入, 權責: 提案}\n',
    ],
    [
      'Nobody proposes',
      '“{found}” is reviewed and decided, but nobody proposes it or carries it out.',
      'Add `right: propose` to the post that prepares it.',
      'A matter that nobody starts never reaches those who review and decide.',
      'department: Purchasing\npositions:\n  - position: Manager\n    authority:\n      - {matter: New suppliers, right: approve}\n  - position: Lead\n    authority:\n      - {matter: New suppliers, right: review}\n',
      'department: Purchasing\npositions:\n  - position: Manager\n    authority:\n      - {matter: New suppliers, right: approve}\n  - position: Buyer\n    authority:\n      - {matter: New suppliers, right: propose}\n',
    ],
    [
      '기안자가 없는 사항',
      '사항 “{found}”은(는) 검토와 승인만 있고 기안하거나 수행하는 직무가 없습니다.',
      '준비를 맡은 직무에 “기안”을 추가합니다.',
      '기안자가 없으면 검토와 승인에 이르지 못합니다.',
      '부서명: 구매팀\n직무:\n  - 직무명: 팀장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 승인}\n  - 직무명: 파트장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 검토}\n',
      '부서명: 구매팀\n직무:\n  - 직무명: 팀장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 승인}\n  - 직무명: 구매 담당\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 기안}\n',
    ],
  ),
};

/** More than so many to be asked, and a matter waits. */
const MOST_CONSULTED = 4;

const consultation = (
  [position, authority, matter, right]: readonly [string, string, string, string],
  [post, subject, word]: readonly [string, string, string],
  count: number,
) =>
  Array.from(
    { length: count },
    (_, index) =>
      `${position}: ${post}${index + 1}\n${authority}:\n  - {${matter}: ${subject}, ${right}: ${word}}\n`,
  ).join('---\n');

const CN = ['岗位名称', '权限', '事项', '权责'] as const;
const TW = ['崗位名稱', '權限', '事項', '權責'] as const;
const EN = ['position', 'authority', 'matter', 'right'] as const;
const KO = ['직무명', '권한', '사항', '권한 구분'] as const;

export const authorityManyConsulted: Rule = {
  id: 'AUTH-06',
  severity: 'info',
  source: 'RACI：会审方不宜过多（hefrock.github.io 08-raci-matrix）',
  *overall({ organisation }) {
    for (const rights of byMatter(rightsOf(organisation))) {
      const asked = rights.filter(({ kind }) => kind === 'consulted');
      const count = new Set(asked.map(({ holder }) => holder)).size;
      const [first] = asked;
      if (first && count > MOST_CONSULTED) yield atRight(first, { count, most: MOST_CONSULTED });
    }
  },
  docs: docs(
    [
      '会审方太多',
      '事项“{found}”要经 {count} 方会审，超过 {most} 方。',
      '只留意见会改变决定的会审方，其余改为“备案”。',
      '会审越多，决定越慢，也越没有人真正负责。',
      consultation(CN, ['经理', '新品上市', '会审'], 5),
      consultation(CN, ['经理', '新品上市', '会审'], 3),
    ],
    [
      '會審方太多',
      '事項「{found}」要經 {count} 方會審，超過 {most} 方。',
      '只留意見會改變決定的會審方，其餘改為「備案」。',
      '會審越多，決定越慢，也越沒有人真正負責。',
      consultation(TW, ['經理', '新品上市', '會審'], 5),
      consultation(TW, ['經理', '新品上市', '會審'], 3),
    ],
    [
      'Too many consulted',
      '“{found}” waits for {count} to be consulted, more than {most}.',
      'Keep those whose view may change the decision; turn the others to `right: record`.',
      'The more are asked, the longer it takes and the less anybody answers for it.',
      consultation(EN, ['Manager ', 'Product launch', 'consult'], 5),
      consultation(EN, ['Manager ', 'Product launch', 'consult'], 3),
    ],
    [
      '합의 대상이 너무 많음',
      '사항 “{found}”은(는) {count}곳의 합의를 거쳐 {most}곳을 넘습니다.',
      '결정을 바꿀 수 있는 곳만 남기고 나머지는 “통보”로 바꿉니다.',
      '합의할 곳이 많을수록 결정이 늦고 책임이 흐려집니다.',
      consultation(KO, ['팀장 ', '신제품 출시', '합의'], 5),
      consultation(KO, ['팀장 ', '신제품 출시', '합의'], 3),
    ],
  ),
};
