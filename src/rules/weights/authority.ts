import type { Path } from '../../diagnostics/position.ts';
import type { Position } from '../../org/organisation.ts';
import type { Item } from '../../schema/types.generated.ts';
import { docs } from '../doc.ts';
import { dutiesByPost } from '../duty/duties.ts';
import { groupBy } from '../group.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { cut, spot } from '../spot.ts';

/** A right of a post over a matter. */
interface Right {
  readonly position: Position;
  readonly path: Path;
  readonly matter: string;
  readonly limit: string;
  readonly kind: 'proposes' | 'reviews' | 'consulted' | 'decides' | undefined;
}

const KINDS = [
  ['consulted', /会审|会签|consult|합의|협의/u],
  ['proposes', /提案|拟|提出|申请|propos|draft|initiat|기안|발의|제안/u],
  ['reviews', /审核|review|검토/u],
  ['decides', /批准|裁决|审批|核准|审定|approv|decid|승인|결재|전결/u],
] as const;

function rightsOf({ organisation }: Subject): Right[] {
  return organisation.positions.flatMap((position) => [
    ...walk(position, position.document.authority?.items ?? [], ['authority', 'items']),
  ]);
}

function* walk(position: Position, items: readonly Item[], path: Path): Generator<Right> {
  for (const [index, { matter, right = '', limit = '', items: inner = [] }] of items.entries()) {
    const way = [...path, index];
    const plain = simplified(right.normalize('NFKC').toLowerCase());
    const kind = KINDS.find(([, pattern]) => pattern.test(plain))?.[0];
    if (matter !== undefined) yield { position, path: way, matter: matter.trim(), limit: limit.trim(), kind };
    yield* walk(position, inner, [...way, 'items']);
  }
}

const atRight = ({ position, path, matter }: Right, values = {}): Finding =>
  spot(position, [...path, 'matter'], cut(matter), values);

/** Rights over the same matter in the same department. */
function byMatter(rights: readonly Right[]): Right[][] {
  const home = ({ position }: Right) => position.departments[0]?.id ?? '';
  return [...groupBy(rights, (right) => `${home(right)}\u0000${right.matter}`).values()];
}

export const authorityMissing: Rule = {
  id: 'AUTH-01',
  severity: 'warning',
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

/** Nothing but a number: neither currency nor unit. */
const BARE =
  /^(?:不超过|低于|高于|up to|under|over|max\.?|<|>|≤|≥)?\s*[\d,.]+\s*(?:万|千|亿|만|천|k)?\s*(?:\(含\))?\s*(?:以内|以下|以上|之内|이하|이상|미만)?$/iu;

export const authorityBareLimit: Rule = {
  id: 'AUTH-02',
  severity: 'warning',
  source: '算术与内部控制',
  *check(subject) {
    for (const { position, path, limit } of rightsOf(subject)) {
      const plain = simplified(limit.normalize('NFKC'));
      if (limit !== '' && BARE.test(plain)) yield spot(position, [...path, 'limit'], limit);
    }
  },
  docs: docs(
    [
      '额度没有货币或单位',
      '额度“{found}”没有写货币或单位。',
      '写明货币或单位，例如“人民币 5 万元以下”。',
      '没有货币和单位的额度在跨境、外币和非金额事项上会有两种读法。',
      '岗位名称: 经理\n权限:\n  - {事项: 采购, 权责: 批准, 额度: 5万以下}\n',
      '岗位名称: 经理\n权限:\n  - {事项: 采购, 权责: 批准, 额度: 人民币 5 万元以下}\n',
    ],
    [
      '額度沒有貨幣或單位',
      '額度「{found}」沒有寫貨幣或單位。',
      '寫明貨幣或單位，例如「新臺幣 5 萬元以下」。',
      '沒有貨幣和單位的額度會有兩種讀法。',
      '崗位名稱: 經理\n權限:\n  - {事項: 採購, 權責: 批准, 額度: 5萬以下}\n',
      '崗位名稱: 經理\n權限:\n  - {事項: 採購, 權責: 批准, 額度: 新臺幣 5 萬元以下}\n',
    ],
    [
      'Limit without a currency or unit',
      'The limit “{found}” names neither currency nor unit.',
      'Name it, such as “up to USD 5,000”.',
      'A bare number can be read in several ways.',
      'position: Manager\nauthority:\n  - {matter: Purchases, right: approve, limit: up to 5000}\n',
      'position: Manager\nauthority:\n  - {matter: Purchases, right: approve, limit: "up to USD 5,000"}\n',
    ],
    [
      '통화나 단위가 없는 한도',
      '한도 “{found}”에 통화나 단위가 없습니다.',
      '“50만 원 이하”처럼 통화나 단위를 적습니다.',
      '숫자만 있으면 여러 가지로 읽힙니다.',
      '직무명: 팀장\n권한:\n  - {사항: 구매, 권한 구분: 승인, 한도: 50만 이하}\n',
      '직무명: 팀장\n권한:\n  - {사항: 구매, 권한 구분: 승인, 한도: 50만 원 이하}\n',
    ],
  ),
};

export const authorityTwoDeciders: Rule = {
  id: 'AUTH-03',
  severity: 'warning',
  source: 'RACI：每个事项只有一个 A（geratools.com/raci-matrix-builder）',
  *check(subject) {
    for (const rights of byMatter(rightsOf(subject))) {
      const deciding = rights.filter(({ kind, limit }) => kind === 'decides' && limit === '');
      const [first] = deciding;
      const second = deciding.find(
        ({ position }) =>
          first && position !== first.position && !position.sharedWith.includes(first.position),
      );
      if (first && second) yield atRight(second, { post: first.position.name, own: second.position.name });
    }
  },
  docs: docs(
    [
      '一个事项有两个批准人',
      '事项“{found}”由“{own}”和“{post}”同时批准，且没有额度之分。',
      '只留一个批准人，或用“额度”分开。',
      '两人都能最后决定时，责任无法落到一个人。',
      '部门名称: 采购部\n岗位:\n  - 岗位名称: 经理\n    权限:\n      - {事项: 供应商准入, 权责: 批准}\n  - 岗位名称: 主管\n    权限:\n      - {事项: 供应商准入, 权责: 批准}\n',
      '部门名称: 采购部\n岗位:\n  - 岗位名称: 经理\n    权限:\n      - {事项: 供应商准入, 权责: 批准}\n  - 岗位名称: 主管\n    权限:\n      - {事项: 供应商准入, 权责: 审核}\n',
    ],
    [
      '一個事項有兩個批准人',
      '事項「{found}」由「{own}」和「{post}」同時批准，且沒有額度之分。',
      '只留一個批准人，或用「額度」分開。',
      '兩人都能最後決定時，責任無法落到一個人。',
      '部門名稱: 採購部\n崗位:\n  - 崗位名稱: 經理\n    權限:\n      - {事項: 供應商准入, 權責: 批准}\n  - 崗位名稱: 主管\n    權限:\n      - {事項: 供應商准入, 權責: 批准}\n',
      '部門名稱: 採購部\n崗位:\n  - 崗位名稱: 經理\n    權限:\n      - {事項: 供應商准入, 權責: 批准}\n  - 崗位名稱: 主管\n    權限:\n      - {事項: 供應商准入, 權責: 審核}\n',
    ],
    [
      'Two who decide',
      '“{own}” and “{post}” both decide “{found}”, with no limit between them.',
      'Keep one who decides, or part them by `limit`.',
      'Where two have the last word, nobody answers.',
      'department: Purchasing\npositions:\n  - position: Manager\n    authority:\n      - {matter: New suppliers, right: approve}\n  - position: Lead\n    authority:\n      - {matter: New suppliers, right: approve}\n',
      'department: Purchasing\npositions:\n  - position: Manager\n    authority:\n      - {matter: New suppliers, right: approve}\n  - position: Lead\n    authority:\n      - {matter: New suppliers, right: review}\n',
    ],
    [
      '승인자가 둘',
      '사항 “{found}”을(를) “{own}”과(와) “{post}”이(가) 한도 구분 없이 함께 승인합니다.',
      '승인자를 하나로 하거나 한도로 나눕니다.',
      '최종 결정자가 둘이면 책임이 한 사람에게 남지 않습니다.',
      '부서명: 구매팀\n직무:\n  - 직무명: 팀장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 승인}\n  - 직무명: 파트장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 승인}\n',
      '부서명: 구매팀\n직무:\n  - 직무명: 팀장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 승인}\n  - 직무명: 파트장\n    권한:\n      - {사항: 신규 거래처, 권한 구분: 검토}\n',
    ],
  ),
};

export const authoritySelfDecided: Rule = {
  id: 'AUTH-05',
  severity: 'warning',
  source: '内部控制：不相容职务分离',
  *check(subject) {
    for (const rights of byMatter(rightsOf(subject))) {
      for (const decision of rights.filter(({ kind }) => kind === 'decides')) {
        const own = ({ position, limit, kind }: Right) =>
          kind === 'proposes' && position === decision.position && limit === decision.limit;
        if (rights.some(own)) yield atRight(decision, { post: decision.position.name });
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
