import { docs } from '../doc.ts';
import type { Finding, Rule } from '../rule.ts';
import { asCase } from '../spot.ts';
import {
  atRight,
  byMatter,
  byMatterAtHome,
  type PostRight,
  postRightsOf,
  type Right,
  rightsOf,
} from './rights.ts';

export const authorityTwoDeciders: Rule = {
  id: 'AUTH-03',
  severity: 'warning',
  source: 'RACI：每个事项只有一个 A（geratools.com/raci-matrix-builder）',
  *overall({ organisation }) {
    for (const rights of byMatterAtHome(postRightsOf(organisation))) yield* severalDecide(rights);
    for (const rights of byMatter(rightsOf(organisation))) yield* nobodyDecides(rights);
  },
  docs: docs(
    [
      '事项没有或不止一个批准人',
      '事项“{found}”由“{own}”和“{post}”同时批准，且没有额度之分。',
      '只留一个批准人，或用“额度”分开。',
      '两人都能最后决定时，责任无法落到一个人。',
      '部门名称: 采购部\n岗位:\n  - 岗位名称: 经理\n    权限:\n      - {事项: 供应商准入, 权责: 批准}\n  - 岗位名称: 主管\n    权限:\n      - {事项: 供应商准入, 权责: 批准}\n',
      '部门名称: 采购部\n岗位:\n  - 岗位名称: 经理\n    权限:\n      - {事项: 供应商准入, 权责: 批准}\n  - 岗位名称: 主管\n    权限:\n      - {事项: 供应商准入, 权责: 审核}\n',
    ],
    [
      '事項沒有或不止一個核准人',
      '事項「{found}」由「{own}」和「{post}」同時批准，且沒有額度之分。',
      '只留一個批准人，或用「額度」分開。',
      '兩人都能最後決定時，責任無法落到一個人。',
      '部門名稱: 採購部\n崗位:\n  - 崗位名稱: 經理\n    權限:\n      - {事項: 供應商准入, 權責: 批准}\n  - 崗位名稱: 主管\n    權限:\n      - {事項: 供應商准入, 權責: 批准}\n',
      '部門名稱: 採購部\n崗位:\n  - 崗位名稱: 經理\n    權限:\n      - {事項: 供應商准入, 權責: 批准}\n  - 崗位名稱: 主管\n    權限:\n      - {事項: 供應商准入, 權責: 審核}\n',
    ],
    [
      'Nobody decides, or several do',
      '“{own}” and “{post}” both decide “{found}”, with no limit between them.',
      'Keep one who decides, or part them by `limit`.',
      'Where two have the last word, nobody answers.',
      'department: Purchasing\npositions:\n  - position: Manager\n    authority:\n      - {matter: New suppliers, right: approve}\n  - position: Lead\n    authority:\n      - {matter: New suppliers, right: approve}\n',
      'department: Purchasing\npositions:\n  - position: Manager\n    authority:\n      - {matter: New suppliers, right: approve}\n  - position: Lead\n    authority:\n      - {matter: New suppliers, right: review}\n',
    ],
    [
      '승인자가 없거나 여럿',
      '사항 “{found}”을(를) “{own}”과(와) “{post}”이(가) 한도 구분 없이 함께 승인합니다.',
      '승인자를 하나로 하거나 한도로 나눕니다.',
      '최종 결정자가 둘이면 책임이 한 사람에게 남지 않습니다.',
      '부서명: 구매팀\n직무:\n  - 직무명: 팀장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 승인}\n  - 직무명: 파트장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 승인}\n',
      '부서명: 구매팀\n직무:\n  - 직무명: 팀장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 승인}\n  - 직무명: 파트장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 검토}\n',
    ],
    {
      none: {
        'zh-CN': ['事项“{found}”有提案或审核，却没有人批准。', '给承担最后决定的岗位加一条“权责: 批准”。'],
        'zh-TW': [
          '事項「{found}」有提案或審核，卻沒有人核准。',
          '給承擔最後決定的崗位加一條「權責: 核准」。',
        ],
        en: [
          '“{found}” is proposed or reviewed, but nobody decides it.',
          'Add `right: approve` to the post that has the last word.',
        ],
        ko: [
          '사항 “{found}”은(는) 기안이나 검토만 있고 승인하는 직무가 없습니다.',
          '최종 결정을 맡은 직무에 “승인”을 추가합니다.',
        ],
      },
    },
  ),
};

const isSamePerson = (a: PostRight, b: PostRight) =>
  a.holder === b.holder || a.holder.sharedWith.includes(b.holder);

function* severalDecide(rights: readonly PostRight[]): Generator<Finding> {
  const [first, ...others] = rights.filter(({ kind, limit }) => kind === 'decides' && limit === '');
  const second = first && others.find((other) => !isSamePerson(first, other));
  if (second) yield atRight(second, { post: first.holder.name, own: second.holder.name });
}

/** A matter of one who proposes is often decided outside the handbook; one that several handle has its way through it. */
function* nobodyDecides(rights: readonly Right[]): Generator<Finding> {
  const [first] = rights;
  const kinds = new Set(rights.map(({ kind }) => kind));
  const isHandled = new Set(rights.map(({ holder }) => holder)).size > 1 && kinds.has('proposes');
  if (first && isHandled && kinds.size > 1 && !kinds.has('decides') && !kinds.has(undefined))
    yield asCase(atRight(first), 'none');
}

export const authoritySelfDecided: Rule = {
  id: 'AUTH-05',
  severity: 'warning',
  source: '内部控制：不相容职务分离',
  *overall({ organisation }) {
    for (const rights of byMatterAtHome(postRightsOf(organisation))) {
      for (const decision of rights.filter(({ kind }) => kind === 'decides')) {
        const own = (right: PostRight) =>
          right.kind === 'proposes' && isSamePerson(right, decision) && right.limit === decision.limit;
        if (rights.some(own)) yield atRight(decision, { post: decision.holder.name });
      }
    }
  },
  docs: docs(
    [
      '自己提案自己批准',
      '“{post}”对事项“{found}”既提案又批准。',
      '把批准交给上级岗位，或另设审核。',
      '提案和批准由同一岗位承担，等于没有复核。',
      '岗位名称: 经理\n权限:\n  - {事项: 采购, 权责: 提案}\n  - {事项: 采购, 权责: 批准}\n',
      '岗位名称: 经理\n权限:\n  - {事项: 采购, 权责: 提案}\n  - {事项: 排班, 权责: 批准}\n',
    ],
    [
      '自己提案自己批准',
      '「{post}」對事項「{found}」既提案又批准。',
      '把批准交給上級崗位，或另設審核。',
      '提案和批准由同一崗位承擔，等於沒有覆核。',
      '崗位名稱: 經理\n權限:\n  - {事項: 採購, 權責: 提案}\n  - {事項: 採購, 權責: 批准}\n',
      '崗位名稱: 經理\n權限:\n  - {事項: 採購, 權責: 提案}\n  - {事項: 排班, 權責: 批准}\n',
    ],
    [
      'Proposes and decides',
      '“{post}” both proposes and decides “{found}”.',
      'Leave the decision to the post above, or add a review.',
      'When maker and checker are one, nobody checks.',
      'position: Manager\nauthority:\n  - {matter: Purchases, right: propose}\n  - {matter: Purchases, right: approve}\n',
      'position: Manager\nauthority:\n  - {matter: Purchases, right: propose}\n  - {matter: Shifts, right: approve}\n',
    ],
    [
      '기안과 승인이 같은 직무',
      '“{post}”은(는) 사항 “{found}”을(를) 기안하고 승인합니다.',
      '승인을 상위 직무에 맡기거나 검토를 둡니다.',
      '기안자와 승인자가 같으면 확인이 이루어지지 않습니다.',
      '직무명: 팀장\n권한:\n  - {사항: 구매, 권한 구분: 기안}\n  - {사항: 구매, 권한 구분: 승인}\n',
      '직무명: 팀장\n권한:\n  - {사항: 구매, 권한 구분: 기안}\n  - {사항: 근무 편성, 권한 구분: 승인}\n',
    ],
  ),
};
