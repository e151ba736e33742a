import type { Related } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../diagnostics/group-by.ts';
import { onceFor } from '../../org/once-for.ts';
import { docs } from '../doc.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { cut } from '../spot.ts';
import { atDuty, type Duty, dutiesByPost } from './duties.ts';

/** Two texts are the same duty when this share of their pairs of characters is. */
const ALIKE = 0.9;

/** Shorter ones are alike by chance. */
const SHORTEST = 6;

/** Two characters that stand side by side, as one whole number of 32 bits, in the order of characters. */
type Gram = number;

const ALL_GRAMS = 2 ** 32;

const gramOf = (first: number, second: number): Gram => ((first << 16) | second) ^ (1 << 31);

/** A duty as it is compared with others. */
interface Grams {
  readonly duty: Duty;
  /** Without words that say nothing of it. */
  readonly bare: string;
  /** Ascending, each once. */
  readonly grams: Int32Array;
}

const FILLER = /[的了和及与并、，,。;；\s“”"'《》()（）]|负责|做好|进行|工作|\b(?:the|an?|and|of)\b/g;

/** Numbers tell duties apart: 5 万元以下 and 5 万元以上 are two. */
const numbersOf = ({ bare }: Grams) => (bare.match(/\d+|以[上下内外]/g) ?? []).join();

/** The duties of each post that are compared with others. */
const gramsByPost = onceFor((subject: Subject): readonly (readonly Grams[])[] => {
  const posts = dutiesByPost(subject).map((duties) => duties.filter((duty) => !duty.isCatchAll));
  // One buffer for all: thousands of small ones cost more than what is done with them.
  let free = new Int32Array(posts.flat().reduce((sum, { plain }) => sum + plain.length, 0));
  return posts.map((duties) =>
    duties.flatMap((duty) => {
      const bare = duty.plain.replace(FILLER, '');
      const grams = gramsOf(bare, free);
      free = free.subarray(grams.length);
      return grams.length < SHORTEST ? [] : [{ duty, bare, grams }];
    }),
  );
});

/** The grams of a text, in the first places of a buffer. */
function gramsOf(text: string, buffer: Int32Array): Int32Array {
  const all = buffer.subarray(0, Math.max(0, text.length - 1));
  for (let index = 0; index < all.length; index += 1)
    all[index] = gramOf(text.charCodeAt(index), text.charCodeAt(index + 1));
  all.sort();
  let length = 0;
  for (const gram of all) {
    if (length > 0 && gram === all[length - 1]) continue;
    all[length] = gram;
    length += 1;
  }
  return all.subarray(0, length);
}

/** Up to so many, comparing each with each costs less than finding out which to compare. */
const FEW = 256;

/** Pairs that say the same, each duty with the first one before it. */
const alike = (all: readonly Grams[]) => (all.length <= FEW ? alikeOfFew(all) : alikeOfMany(all));

function* alikeOfFew(all: readonly Grams[]): Generator<readonly [Duty, Duty]> {
  const firsts: Grams[] = [];
  for (const one of all) {
    const earlier = firsts.find((other) => isAlike(other, one));
    if (earlier) yield [earlier.duty, one.duty];
    else firsts.push(one);
  }
}

/**
 * Texts meet over their rarest pairs of characters only (two sets that share 90 % share one of the
 * rarest tenth), so that the work grows with the text.
 */
function* alikeOfMany(all: readonly Grams[]): Generator<readonly [Duty, Duty]> {
  const frequency = new Frequency(all);
  const byGram = new Map<Gram, Grams[]>();
  for (const one of all) {
    const rare = frequency.rarest(one);
    const earlier = firstAlike(one, rare, byGram);
    if (earlier) yield [earlier.duty, one.duty];
    else for (const gram of rare) add(byGram, gram, one);
  }
}

/** How many texts have a gram; of some grams that share a counter, all of them together. */
class Frequency {
  readonly #counts: Uint32Array;
  /** Bits of a product that do not number a counter. */
  readonly #rest: number;
  readonly #ranks: Float64Array;

  constructor(all: readonly Grams[]) {
    const lengths = all.map(({ grams }) => grams.length);
    this.#ranks = new Float64Array(lengths.reduce((most, length) => Math.max(most, length), 0));
    this.#rest = Math.clz32(lengths.reduce((sum, length) => sum + length, 1)) - 1;
    this.#counts = new Uint32Array(2 ** (32 - this.#rest));
    for (const { grams } of all)
      for (const gram of grams) {
        const counter = this.#counter(gram);
        this.#counts[counter] = (this.#counts[counter] ?? 0) + 1;
      }
  }

  /** Multiplied by 2³² over the golden ratio, numbers that are near each other lie apart. */
  #counter(gram: Gram): number {
    return Math.imul(gram, 0x9e3779b1) >>> this.#rest;
  }

  /** The rarest grams, of equally rare ones the first in the order of characters; those that only this text has left out. */
  rarest({ grams }: Grams): Gram[] {
    let shared = 0;
    for (const gram of grams) {
      const count = this.#counts[this.#counter(gram)] ?? 0;
      if (count < 2) continue;
      this.#ranks[shared] = count * ALL_GRAMS + gram;
      shared += 1;
    }
    const wanted = grams.length - Math.ceil(ALIKE * grams.length) + 1;
    const alone = grams.length - shared;
    if (alone >= wanted) return [];
    const ranks = this.#ranks.subarray(0, shared).sort();
    return [...ranks.subarray(0, wanted - alone)].map((rank) => rank | 0);
  }
}

function firstAlike(
  one: Grams,
  rare: readonly Gram[],
  byGram: ReadonlyMap<Gram, readonly Grams[]>,
): Grams | undefined {
  for (const gram of rare) {
    const found = byGram.get(gram)?.find((other) => isAlike(other, one));
    if (found) return found;
  }
  return undefined;
}

/** Texts looked at for one pair of characters: what many texts begin with is no sign that two are alike. */
const MOST_MET = 20;

function add(byGram: Map<Gram, Grams[]>, gram: Gram, one: Grams): void {
  const met = byGram.get(gram);
  if (!met) byGram.set(gram, [one]);
  else if (met.length < MOST_MET) met.push(one);
}

function isAlike(a: Grams, b: Grams): boolean {
  const [few, many] = a.grams.length < b.grams.length ? [a.grams, b.grams] : [b.grams, a.grams];
  if (few.length / many.length < ALIKE) return false;
  const shared = few.length - missing(few, many, (1 - ALIKE) * few.length);
  const share = shared / (few.length + many.length - shared);
  return share >= ALIKE && numbersOf(a) === numbersOf(b);
}

/** How many numbers of the first list the second lacks, both ascending; counted until there are more than `most`. */
function missing(list: Int32Array, others: Int32Array, most: number): number {
  let count = 0;
  let at = 0;
  for (const one of list) {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < one) at += 1;
    if (others[at] !== one) count += 1;
    if (count > most) break;
  }
  return count;
}

function pairFinding([first, second]: readonly [Duty, Duty]): Finding {
  const { origin } = first.position;
  const related: Related = { note: 'also-here', file: origin.file, range: origin.value(first.path) };
  return { ...atDuty(second, { other: cut(first.text), post: first.position.name }), related: [related] };
}

export const dutyTwice: Rule = {
  id: 'DUTY-14',
  severity: 'warning',
  source: '编辑惯例',
  *check(subject) {
    for (const all of gramsByPost(subject)) for (const pair of alike(all)) yield pairFinding(pair);
  },
  docs: docs(
    [
      '岗位内职责重复',
      '职责“{found}”与同一岗位的“{other}”意思相同。',
      '合并成一条。',
      '重复的职责使权重和考核重复计算。',
      '岗位名称: 会计\n岗位职责: [编制公司年度预算, 负责编制公司的年度预算]\n',
      '岗位名称: 会计\n岗位职责: [编制公司年度预算, 分析预算执行情况]\n',
    ],
    [
      '崗位內職責重複',
      '職責「{found}」與同一崗位的「{other}」意思相同。',
      '合併成一條。',
      '重複的職責使權重和考核重複計算。',
      '崗位名稱: 會計\n崗位職責: [編製公司年度預算, 負責編製公司的年度預算]\n',
      '崗位名稱: 會計\n崗位職責: [編製公司年度預算, 分析預算執行情況]\n',
    ],
    [
      'Duty said twice',
      'The duty “{found}” says the same as “{other}” of the same post.',
      'Merge the two.',
      'A duty that stands twice is weighted and appraised twice.',
      'position: Accountant\nresponsibilities: [Prepare the annual budget, Prepare annual budget]\n',
      'position: Accountant\nresponsibilities: [Prepare the annual budget, Analyse deviations]\n',
    ],
    [
      '중복된 업무',
      '업무 “{found}”은(는) 같은 직무의 “{other}”과(와) 같습니다.',
      '하나로 합칩니다.',
      '중복된 업무는 비중과 평가도 중복됩니다.',
      '직무명: 회계 담당\n담당 업무: [연간 예산을 작성한다, 연간 예산을 작성한다.]\n',
      '직무명: 회계 담당\n담당 업무: [연간 예산을 작성한다, 예산 집행을 분석한다]\n',
    ],
  ),
};

/** What everybody has to do is no overlap. */
const EVERYBODY =
  /安全|遵守|规程|规范|制度|本(?:工序|工位|岗位|职|组|班)|总结|汇报|培训|会议|safety|rules|own work|meeting|안전|준수|규정|교육|보고/u;

export const dutyOverlap: Rule = {
  id: 'DUTY-15',
  severity: 'info',
  source: '职责重叠（jiandaoyun）',
  *check(subject) {
    const byDepartment = groupBy(gramsByPost(subject), ([first]) => first?.duty.position.departments[0]);
    for (const [department, lists] of byDepartment) {
      if (!department || lists.length < 2) continue;
      for (const pair of alike(lists.flat().filter(({ duty }) => !EVERYBODY.test(duty.plain)))) {
        const [first, second] = pair;
        if (first.position === second.position || first.position.sharedWith.includes(second.position))
          continue;
        yield pairFinding(pair);
      }
    }
  },
  docs: docs(
    [
      '岗位之间职责重叠',
      '职责“{found}”与本部门“{post}”的“{other}”相同。',
      '分清一个承办、一个审核或协助，写出各自的范围。',
      '两个岗位承担同样的事，出了问题会互相推诿。',
      '部门名称: 财务部\n岗位:\n  - 岗位名称: 会计甲\n    岗位职责: [编制公司年度预算]\n  - 岗位名称: 会计乙\n    岗位职责: [编制公司年度预算]\n',
      '部门名称: 财务部\n岗位:\n  - 岗位名称: 会计甲\n    岗位职责: [编制公司年度预算]\n  - 岗位名称: 会计乙\n    岗位职责: [审核公司年度预算的依据]\n',
    ],
    [
      '崗位之間職責重疊',
      '職責「{found}」與本部門「{post}」的「{other}」相同。',
      '分清一個承辦、一個審核或協助，寫出各自的範圍。',
      '兩個崗位承擔同樣的事，出了問題會互相推諉。',
      '部門名稱: 財務部\n崗位:\n  - 崗位名稱: 會計甲\n    崗位職責: [編製公司年度預算]\n  - 崗位名稱: 會計乙\n    崗位職責: [編製公司年度預算]\n',
      '部門名稱: 財務部\n崗位:\n  - 崗位名稱: 會計甲\n    崗位職責: [編製公司年度預算]\n  - 崗位名稱: 會計乙\n    崗位職責: [審核公司年度預算的依據]\n',
    ],
    [
      'Duty of two posts',
      'The duty “{found}” is also that of “{post}” in the department.',
      'Say who carries it out and who reviews or assists, and for which part.',
      'When two posts hold the same duty, neither answers for it.',
      'department: Finance\npositions:\n  - position: Accountant A\n    responsibilities: [Prepare the annual budget]\n  - position: Accountant B\n    responsibilities: [Prepare the annual budget]\n',
      'department: Finance\npositions:\n  - position: Accountant A\n    responsibilities: [Prepare the annual budget]\n  - position: Accountant B\n    responsibilities: [Review the assumptions of the budget]\n',
    ],
    [
      '직무 사이의 업무 중복',
      '업무 “{found}”은(는) 같은 부서 “{post}”의 업무와 같습니다.',
      '누가 수행하고 누가 검토하는지 나누어 적습니다.',
      '두 직무가 같은 일을 맡으면 책임이 흐려집니다.',
      '부서명: 재무팀\n직무:\n  - 직무명: 회계 갑\n    담당 업무: [연간 예산을 작성한다]\n  - 직무명: 회계 을\n    담당 업무: [연간 예산을 작성한다]\n',
      '부서명: 재무팀\n직무:\n  - 직무명: 회계 갑\n    담당 업무: [연간 예산을 작성한다]\n  - 직무명: 회계 을\n    담당 업무: [예산의 근거를 검토한다]\n',
    ],
  ),
};
