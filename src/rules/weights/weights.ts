import type { Path } from '../../diagnostics/position.ts';
import type { Unit } from '../../org/organisation.ts';
import type { Item, Section } from '../../schema/types.generated.ts';
import { docs } from '../doc.ts';
import { allDuties } from '../duty/duties.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { cut, spot, spotKey } from '../spot.ts';

/** Thirds written with one decimal add up to 99.9. */
const ROUNDING = 0.11;

const isWhole = (sum: number, whole: number) => Math.abs(sum - whole) <= ROUNDING;

/** 33.3 + 33.3 + 33.4, not 99.99999999999999. */
const rounded = (sum: number) => Math.round(sum * 100) / 100;

const ownSum = (items: readonly Item[]) => rounded(items.reduce((sum, { weight = 0 }) => sum + weight, 0));

const hasWeights = (items: readonly Item[]) => items.some(({ weight }) => weight !== undefined);

const inner = (item: Item) => item.items ?? [];

function* sections(unit: Unit): Generator<readonly [string, Section]> {
  if (unit.kind !== 'position' && unit.kind !== 'department') return;
  const { kpis } = unit.document;
  if (kpis) yield ['kpis', kpis];
  if (unit.kind === 'position' && unit.document.responsibilities)
    yield ['responsibilities', unit.document.responsibilities];
  if (unit.kind === 'department' && unit.document.functions) yield ['functions', unit.document.functions];
}

function* wrongSums(unit: Unit, key: string, items: readonly Item[]): Generator<Finding> {
  const path: Path = [key];
  if (hasWeights(items)) {
    const sum = ownSum(items);
    if (!isWhole(sum, 100))
      yield spotKey(unit, path, unit.name, { sum, whole: 100, word: unit.origin.word(path) });
  } else if (!isGroupsRight(items)) {
    const sum = rounded(items.reduce((total, item) => total + ownSum(inner(item)), 0));
    yield spotKey(unit, path, unit.name, { sum, whole: 100, word: unit.origin.word(path) });
  }
  yield* wrongGroups(unit, items, [...path, 'items']);
}

/** Weights only within groups: all together are the whole, or each group is one. */
function isGroupsRight(items: readonly Item[]): boolean {
  const sums = items.map(inner).filter(hasWeights).map(ownSum);
  return (
    sums.length === 0 ||
    isWhole(
      sums.reduce((sum, one) => sum + one, 0),
      100,
    ) ||
    sums.every((sum) => isWhole(sum, 100))
  );
}

/** Weights within a group with a weight of its own share out that weight, or a hundred. */
function* wrongGroups(unit: Unit, items: readonly Item[], path: Path): Generator<Finding> {
  for (const [index, item] of items.entries()) {
    if (inner(item).length === 0) continue;
    const way = [...path, index];
    const sum = ownSum(inner(item));
    if (
      item.weight !== undefined &&
      hasWeights(inner(item)) &&
      !isWhole(sum, item.weight) &&
      !isWhole(sum, 100)
    )
      yield spot(unit, [...way, 'weight'], unit.name, {
        sum,
        whole: item.weight,
        word: cut(item.title ?? item.text ?? ''),
      });
    yield* wrongGroups(unit, inner(item), [...way, 'items']);
  }
}

const units = ({ departments, positions }: Subject): readonly Unit[] => [...departments, ...positions];

export const weightSum: Rule = {
  id: 'WGT-01',
  severity: 'error',
  judges: 'the whole file',
  source: '权重合计为 100%（算术）',
  *check(subject) {
    for (const unit of units(subject))
      for (const [key, { items = [] }] of sections(unit)) yield* wrongSums(unit, key, items);
  },
  docs: docs(
    [
      '权重合计不是 100',
      '“{found}”中“{word}”的权重合计为 {sum}，不是 {whole}。',
      '调整各项权重，使合计为 {whole}。',
      '合计不足或超出时，考核得分无法换算。',
      '岗位名称: 经理\n考核指标:\n  - {内容: 满意度, 目标: "95%", 权重: 60}\n  - {内容: 办结率, 目标: "98%", 权重: 35}\n',
      '岗位名称: 经理\n考核指标:\n  - {内容: 满意度, 目标: "95%", 权重: 60}\n  - {内容: 办结率, 目标: "98%", 权重: 40}\n',
    ],
    [
      '權重合計不是 100',
      '「{found}」中「{word}」的權重合計為 {sum}，不是 {whole}。',
      '調整各項權重，使合計為 {whole}。',
      '合計不足或超出時，考核得分無法換算。',
      '崗位名稱: 經理\n考核指標:\n  - {內容: 滿意度, 權重: 60}\n  - {內容: 辦結率, 權重: 35}\n',
      '崗位名稱: 經理\n考核指標:\n  - {內容: 滿意度, 權重: 60}\n  - {內容: 辦結率, 權重: 40}\n',
    ],
    [
      'Weights do not add up',
      'The weights of “{word}” in “{found}” add up to {sum}, not {whole}.',
      'Change the weights so that they add up to {whole}.',
      'Scores cannot be computed from weights that leave something over or out.',
      'position: Manager\nkpis:\n  - {text: Satisfaction, weight: 60}\n  - {text: Settled on time, weight: 35}\n',
      'position: Manager\nkpis:\n  - {text: Satisfaction, weight: 60}\n  - {text: Settled on time, weight: 40}\n',
    ],
    [
      '비중의 합이 100이 아님',
      '“{found}”의 “{word}” 비중 합은 {sum}이며 {whole}이(가) 아닙니다.',
      '합이 {whole}이(가) 되도록 비중을 고칩니다.',
      '합이 맞지 않으면 평가 점수를 환산할 수 없습니다.',
      '직무명: 팀장\n성과 지표:\n  - {내용: 만족도, 비중: 60}\n  - {내용: 처리율, 비중: 35}\n',
      '직무명: 팀장\n성과 지표:\n  - {내용: 만족도, 비중: 60}\n  - {내용: 처리율, 비중: 40}\n',
    ],
  ),
};

export const weightExtreme: Rule = {
  id: 'WGT-02',
  severity: 'info',
  source: '编辑惯例',
  *check(subject) {
    const catchAll = new Set(
      allDuties(subject)
        .filter((duty) => duty.isCatchAll)
        .map(({ item }) => item),
    );
    for (const position of subject.positions) {
      const items = position.document.responsibilities?.items ?? [];
      for (const [index, item] of items.entries()) {
        const { weight } = item;
        if (weight === undefined || items.length < 2 || catchAll.has(item) || (weight <= 50 && weight >= 5))
          continue;
        const name = cut(item.title ?? item.text ?? '');
        yield spot(position, ['responsibilities', 'items', index, 'weight'], name, { weight });
      }
    }
  },
  docs: docs(
    [
      '单项权重过大或过小',
      '职责“{found}”的权重为 {weight}%。',
      '把超过 50% 的拆开，把不足 5% 的并入其他职责。',
      '一项独大时其余职责会被忽视；过小的权重不影响结果。',
      '岗位名称: 会计\n岗位职责:\n  - {内容: 编制报表, 权重: 70}\n  - {内容: 登记账簿, 权重: 30}\n',
      '岗位名称: 会计\n岗位职责:\n  - {内容: 编制报表, 权重: 50}\n  - {内容: 登记账簿, 权重: 50}\n',
    ],
    [
      '單項權重過大或過小',
      '職責「{found}」的權重為 {weight}%。',
      '把超過 50% 的拆開，把不足 5% 的併入其他職責。',
      '一項獨大時其餘職責會被忽視；過小的權重不影響結果。',
      '崗位名稱: 會計\n崗位職責:\n  - {內容: 編製報表, 權重: 70}\n  - {內容: 登記帳簿, 權重: 30}\n',
      '崗位名稱: 會計\n崗位職責:\n  - {內容: 編製報表, 權重: 50}\n  - {內容: 登記帳簿, 權重: 50}\n',
    ],
    [
      'Weight too large or too small',
      'The duty “{found}” weighs {weight}%.',
      'Split what exceeds 50%; merge what stays under 5%.',
      'One heavy duty makes the others forgotten; a tiny weight changes nothing.',
      'position: Accountant\nresponsibilities:\n  - {text: Prepare reports, weight: 70}\n  - {text: Keep the books, weight: 30}\n',
      'position: Accountant\nresponsibilities:\n  - {text: Prepare reports, weight: 50}\n  - {text: Keep the books, weight: 50}\n',
    ],
    [
      '지나치게 크거나 작은 비중',
      '업무 “{found}”의 비중은 {weight}%입니다.',
      '50%를 넘으면 나누고 5%에 못 미치면 합칩니다.',
      '한 업무가 너무 크면 나머지가 잊히고 너무 작으면 의미가 없습니다.',
      '직무명: 회계 담당\n담당 업무:\n  - {내용: 보고서를 작성한다, 비중: 70}\n  - {내용: 장부를 기록한다, 비중: 30}\n',
      '직무명: 회계 담당\n담당 업무:\n  - {내용: 보고서를 작성한다, 비중: 50}\n  - {내용: 장부를 기록한다, 비중: 50}\n',
    ],
  ),
};

const QUALITY =
  /^[^\d%≥≤<>]*(?:工作|服务|服務|管理|业务|業務)?(?:质量|質量|品质|态度|態度|效率|能力|表现|表現)?(?:高|好|强|強|优秀|優秀|良好|到位|认真|認真|满意|滿意)$|^(?:good|high|excellent|great)\b[^\d%]*$|^[^\d%]*(?:좋음|우수|양호|높음|좋다|높다)$/iu;

export const kpiUnmeasurable: Rule = {
  id: 'KPI-02',
  severity: 'info',
  source: '编辑惯例',
  *check(subject) {
    for (const unit of units(subject)) {
      if (unit.kind !== 'position' && unit.kind !== 'department') continue;
      for (const [index, { text, target, standard, items }] of (unit.document.kpis?.items ?? []).entries()) {
        if (!text || target || standard || items?.length || !QUALITY.test(text.trim())) continue;
        yield spot(unit, ['kpis', 'items', index, 'text'], cut(text));
      }
    }
  },
  docs: docs(
    [
      '考核指标无法衡量',
      '考核指标“{found}”没有可以衡量的目标。',
      '写明数值，例如“目标: ≥95%”。',
      '没有数值的指标只能凭印象打分。',
      '岗位名称: 客服\n考核指标: [工作质量高]\n',
      '岗位名称: 客服\n考核指标:\n  - {内容: 客户满意度, 目标: "≥95%"}\n',
    ],
    [
      '考核指標無法衡量',
      '考核指標「{found}」沒有可以衡量的目標。',
      '寫明數值，例如「目標: ≥95%」。',
      '沒有數值的指標只能憑印象打分。',
      '崗位名稱: 客服\n考核指標: [工作質量高]\n',
      '崗位名稱: 客服\n考核指標:\n  - {內容: 客戶滿意度, 目標: "≥95%"}\n',
    ],
    [
      'KPI that cannot be measured',
      'The KPI “{found}” has no target that can be measured.',
      'State a number, such as `target: "≥ 95%"`.',
      'Without a number a score is only an impression.',
      'position: Agent\nkpis: [High quality of work]\n',
      'position: Agent\nkpis:\n  - {text: Customer satisfaction, target: "≥ 95%"}\n',
    ],
    [
      '측정할 수 없는 지표',
      '성과 지표 “{found}”에 측정할 목표가 없습니다.',
      '“목표: 95% 이상”처럼 수치를 적습니다.',
      '수치가 없으면 인상으로 채점하게 됩니다.',
      '직무명: 상담원\n성과 지표: [업무 품질 우수]\n',
      '직무명: 상담원\n성과 지표:\n  - {내용: 고객 만족도, 목표: "95% 이상"}\n',
    ],
  ),
};
