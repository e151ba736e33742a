/** Amounts that a limit spans, in units of its currency. */
export interface Span {
  /** Only where the limit says from where. */
  readonly low: number | undefined;
  /** Only where it says up to where. */
  readonly high: number | undefined;
  /** What else the limit says, without the numbers: currency, 每批, 单笔 … Spans are comparable where it is the same. */
  readonly terms: string;
}

const TIMES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  천: 1e3,
  만: 1e4,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  k: 1e3,
  m: 1e6,
};

const NUMBER = String.raw`(?<!\d)(?<digits>\d[\d,]*(?:\.\d+)?)\s*(?<times>百万|千万|[百千万亿]|백만|천만|[천만억]|[km](?![a-z]))?`;

const UNIT = String.raw`\s*(?:元|块|圆|원|won|yuan|dollars?|usd|rmb|cny|krw|twd|eur|[¥$€￥₩])?\s*(?:\(不?含\)|\(포함\)|\(incl(?:uding|\.)?\))?\s*`;

/** What stands after an amount and says on which side it bounds. */
const AFTER = {
  high: /^(?:以内|以下|之内|及以下|为限|封顶|이하|미만|or less)/u,
  low: /^(?:以上|及以上|이상|초과|or more)/u,
};
const BEFORE = {
  high: /(?:不超过|不高于|低于|小于|少于|至多|最高|up to|under|below|at most|max\.?|<=?|≤)\s*[a-z¥$€￥₩]*\s*$/u,
  low: /(?:超过|高于|大于|多于|over|above|from|more than|>=?|≥)\s*[a-z¥$€￥₩]*\s*$/u,
};

/** The span of a limit in folded, simplified text; undefined where it cannot be told for certain. */
export function spanOf(limit: string): Span | undefined {
  const amounts = [...limit.matchAll(new RegExp(`${NUMBER}(?<unit>${UNIT})`, 'gu'))];
  if (amounts.length === 0 || amounts.length > 2) return undefined;
  const [first, second] = amounts;
  const terms = termsOf(limit);
  if (first && !second) return oneSided(limit, first, terms);
  return first && second ? twoSided(limit, first, second, terms) : undefined;
}

function oneSided(limit: string, amount: RegExpExecArray, terms: string): Span | undefined {
  const side = sideOf(limit, amount);
  const value = amountOf(amount);
  if (side === 'high') return { low: undefined, high: value, terms };
  return side === 'low' ? { low: value, high: undefined, terms } : undefined;
}

/** `5 万元以上 20 万元以下`, `5—20 万元`: the first number of a dash takes the times of the second. */
function twoSided(
  limit: string,
  first: RegExpExecArray,
  second: RegExpExecArray,
  terms: string,
): Span | undefined {
  const between = limit.slice(first.index + first[0].length, second.index);
  const isRange =
    /^\s*[-–—~～至到]\s*[a-z¥$€￥₩]*\s*$/u.test(between) || /^\s*to\s*[a-z$€]*\s*$/u.test(between);
  if (!isRange && (sideOf(limit, first) !== 'low' || sideOf(limit, second) !== 'high')) return undefined;
  const high = amountOf(second);
  const times = isRange && !first.groups?.times ? (TIMES[second.groups?.times ?? ''] ?? 1) : 1;
  const shared = amountOf(first) * times;
  const low = shared < high ? shared : amountOf(first);
  return low < high ? { low, high, terms } : undefined;
}

function sideOf(limit: string, { index, 0: whole }: RegExpExecArray): 'high' | 'low' | undefined {
  const after = limit.slice(index + whole.length);
  const before = limit.slice(0, index);
  if (AFTER.high.test(after) || BEFORE.high.test(before)) return 'high';
  return AFTER.low.test(after) || BEFORE.low.test(before) ? 'low' : undefined;
}

const amountOf = ({ groups }: RegExpExecArray) =>
  Number((groups?.digits ?? '').replaceAll(',', '')) * (TIMES[groups?.times ?? ''] ?? 1);

const BOUNDS =
  /以内|以下|之内|及以下|为限|封顶|以上|不超过|不高于|低于|小于|少于|至多|最高|超过|高于|大于|多于|不?含|포함|이하|미만|이상|초과|\b(?:up to|under|below|at most|max|over|above|from|more than|to|incl(?:uding)?|or (?:less|more))\b|[-–—~～至到()<>=≤≥.\s、,，的且]/gu;

const termsOf = (limit: string) =>
  limit
    .replace(new RegExp(NUMBER, 'gu'), '')
    .replace(BOUNDS, '')
    .replace(/元人民币|人民币|rmb|cny|¥|￥/gu, '元')
    .replace(/元+/gu, '元');
