import { groupBy } from '../../diagnostics/group-by.ts';
import { docs } from '../doc.ts';
import { lawTexts } from '../law-texts.ts';
import { findingAt, matchesIn, placeOf } from '../phrase.ts';
import type { Finding, Rule } from '../rule.ts';
import { asCase, spot } from '../spot.ts';
import { type Span, spanOf } from './amount.ts';
import { byMatter, comparable, type PostRight, postRightsOf, type Right, rightsOf } from './rights.ts';

const atLimit = ({ holder, path, limit }: Right, values = {}): Finding =>
  spot(holder, [...path, 'limit'], limit, values);

/** Nothing but a number: neither currency nor unit. */
const BARE =
  /^(?:不超过|低于|高于|up to|under|over|max\.?|<|>|≤|≥)?\s*[\d,.]+\s*(?:万|千|亿|만|천|k)?\s*(?:\(含\))?\s*(?:以内|以下|以上|之内|이하|이상|미만)?$/iu;

/** The same within a sentence, where the number of Chinese counting stands right before its bound: 批准5万以下的采购. */
const BARE_IN_TEXT =
  /(?<![\d.])\d[\d,.]*(?:[百千万亿]|백만|[천만억])(?:以[下内上]|之内|及以[下上]|이하|이상|미만)/u;

export const authorityBareLimit: Rule = {
  id: 'AUTH-02',
  severity: 'warning',
  source: '算术与内部控制',
  *check(subject) {
    for (const right of rightsOf(subject)) if (BARE.test(comparable(right.limit))) yield atLimit(right);
    for (const text of lawTexts(subject)) {
      if (text.field !== 'authority' || text.step === 'limit') continue;
      for (const match of matchesIn(text.folded, BARE_IN_TEXT))
        yield findingAt(subject, text, placeOf(text.text, text.folded, match));
    }
  },
  *overall({ organisation }) {
    for (const rights of byMatter(postRightsOf(organisation))) yield* brokenSteps(rights);
  },
  docs: docs(
    [
      '额度缺货币、有缺口或重叠',
      '额度“{found}”没有写货币或单位。',
      '写明货币或单位，例如“人民币 5 万元以下”。',
      '没有货币和单位的额度在跨境、外币和非金额事项上会有两种读法。',
      '岗位名称: 经理\n权限:\n  - {事项: 采购, 权责: 批准, 额度: 5万以下}\n',
      '岗位名称: 经理\n权限:\n  - {事项: 采购, 权责: 批准, 额度: 人民币 5 万元以下}\n',
    ],
    [
      '額度缺貨幣、有缺口或重疊',
      '額度「{found}」沒有寫貨幣或單位。',
      '寫明貨幣或單位，例如「新臺幣 5 萬元以下」。',
      '沒有貨幣和單位的額度會有兩種讀法。',
      '崗位名稱: 經理\n權限:\n  - {事項: 採購, 權責: 批准, 額度: 5萬以下}\n',
      '崗位名稱: 經理\n權限:\n  - {事項: 採購, 權責: 批准, 額度: 新臺幣 5 萬元以下}\n',
    ],
    [
      'Limits without a currency, with gaps or overlaps',
      'The limit “{found}” names neither currency nor unit.',
      'Name it, such as “up to USD 5,000”.',
      'A bare number can be read in several ways.',
      'position: Manager\nauthority:\n  - {matter: Purchases, right: approve, limit: up to 5000}\n',
      'position: Manager\nauthority:\n  - {matter: Purchases, right: approve, limit: "up to USD 5,000"}\n',
    ],
    [
      '통화가 없거나 비거나 겹치는 한도',
      '한도 “{found}”에 통화나 단위가 없습니다.',
      '“50만 원 이하”처럼 통화나 단위를 적습니다.',
      '숫자만 있으면 여러 가지로 읽힙니다.',
      '직무명: 팀장\n권한:\n  - {사항: 구매, 권한 구분: 승인, 한도: 50만 이하}\n',
      '직무명: 팀장\n권한:\n  - {사항: 구매, 권한 구분: 승인, 한도: 50만 원 이하}\n',
    ],
    {
      gap: {
        'zh-CN': [
          '事项“{matter}”的额度从“{other}”到“{found}”之间有一段没有人批准。',
          '让两段额度首尾相接，例如“5 万元以下”和“5 万元以上”。',
        ],
        'zh-TW': [
          '事項「{matter}」的額度從「{other}」到「{found}」之間有一段沒有人核准。',
          '讓兩段額度首尾相接，例如「5 萬元以下」和「5 萬元以上」。',
        ],
        en: [
          'Nobody decides “{matter}” between “{other}” and “{found}”.',
          'Let one limit begin where the other ends, such as “up to USD 5,000” and “over USD 5,000”.',
        ],
        ko: [
          '사항 “{matter}”에서 “{other}”과(와) “{found}” 사이는 승인하는 직무가 없습니다.',
          '“50만 원 이하”와 “50만 원 초과”처럼 한도가 이어지게 합니다.',
        ],
      },
      overlap: {
        'zh-CN': [
          '事项“{matter}”的额度“{found}”与“{post}”的“{other}”重叠。',
          '改写额度，使同一笔金额只有一个岗位批准。',
        ],
        'zh-TW': [
          '事項「{matter}」的額度「{found}」與「{post}」的「{other}」重疊。',
          '改寫額度，使同一筆金額只有一個崗位核准。',
        ],
        en: [
          'The limit “{found}” of “{matter}” overlaps “{other}” of “{post}”.',
          'Change the limits so that one post decides each amount.',
        ],
        ko: [
          '사항 “{matter}”의 한도 “{found}”이(가) “{post}”의 “{other}”과(와) 겹칩니다.',
          '한 금액을 한 직무만 승인하도록 한도를 고칩니다.',
        ],
      },
    },
  ),
};

interface Step extends Span {
  readonly right: PostRight;
}

/** Limits of one matter that leave amounts to nobody, or to two: only those that say the same but for the numbers. */
function* brokenSteps(rights: readonly PostRight[]): Generator<Finding> {
  const deciding = rights.filter(({ kind }) => kind === 'decides');
  const steps = deciding.flatMap((right): Step[] => {
    const span = spanOf(comparable(right.limit));
    return span ? [{ ...span, right }] : [];
  });
  // A limit that cannot be read may be the one that closes a gap.
  if (steps.length < deciding.length) return;
  for (const alike of groupBy(steps, ({ terms }) => terms).values()) yield* faultsOf(alike);
}

/** `5 万元以内` of a manager beside `1 万元以内` of a lead is no overlap: it begins where the other ends. */
function* faultsOf(steps: readonly Step[]): Generator<Finding> {
  for (const step of steps) {
    const { low, right } = step;
    if (low === undefined) continue;
    const others = steps.filter((other) => other !== step && other.right.holder !== right.holder);
    const over = others.find((other) => reaches(other, step));
    const matter = right.matter;
    if (over)
      yield asCase(
        atLimit(right, { matter, other: over.right.limit, post: over.right.holder.name }),
        'overlap',
      );
    else if (others.length > 0 && !steps.some(({ high }) => high !== undefined && high >= low)) {
      const below = steps.filter(({ high }) => high !== undefined && high < low);
      const last = below.sort((a, b) => (b.high ?? 0) - (a.high ?? 0))[0];
      if (last) yield asCase(atLimit(right, { matter, other: last.right.limit }), 'gap');
    }
  }
}

/** Does the other step begin before this one and end within it? */
const reaches = (other: Step, { low = 0, high = Number.POSITIVE_INFINITY }: Step) =>
  other.high !== undefined && (other.low ?? 0) < low && other.high > low && other.high < high;
