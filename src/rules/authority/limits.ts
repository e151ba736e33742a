import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { spot } from '../spot.ts';
import { rightsOf } from './rights.ts';

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
