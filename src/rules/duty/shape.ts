import { groupBy } from '../../diagnostics/group-by.ts';
import type { Position } from '../../org/organisation.ts';
import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { asCase, spotKey } from '../spot.ts';
import { CONVENTIONS } from './conventions.ts';
import { type Duty, dutiesByPost } from './duties.ts';

const atDuties = (position: Position, values: Readonly<Record<string, string | number>>) =>
  spotKey(position, ['responsibilities'], position.name, values);

const RESULT =
  /\d|[一二三四五六七八九十百]+[个次天日]|确保|保证|达到|以便|使|率|标准|提高|降低|减少|避免|直至|促进|完成|每[日天周月季年]|within|so that|to ensure|at least|per cent|%|daily|weekly|monthly|quarterly|annual|매[일주월년]|반기|분기|까지|이내|하도록|위해|위하여|율/u;

const hasResult = ({ plain, item }: Duty) =>
  Boolean(item.standard || item.deadline || item.frequency || item.forms?.length) || RESULT.test(plain);

/** With fewer duties, the summary says it all. */
const FEWEST = 5;

export const dutyResult: Rule = {
  id: 'DUTY-03',
  severity: 'info',
  judges: 'the whole file',
  source: CONVENTIONS,
  *check(subject) {
    for (const duties of dutiesByPost(subject)) {
      const [first] = duties;
      if (!first || duties.length < FEWEST || first.position.document.kpis || duties.some(hasResult))
        continue;
      yield atDuties(first.position, { count: duties.length });
    }
  },
  docs: docs(
    [
      '职责没有结果或标准',
      '“{found}”的 {count} 条职责都没有写结果、标准、时限或表单。',
      '给主要职责加上“标准”“时限”“频次”或“表单”，或写考核指标。',
      '没有结果的职责只能说做了没有，不能说做得好不好。',
      '岗位名称: 预算员\n岗位职责: [编制预算, 分析费用, 核对账目, 登记报销单, 归档凭证]\n',
      '岗位名称: 预算员\n岗位职责: [编制年度预算，偏差不超过 5%, 分析费用, 核对账目, 登记报销单, 归档凭证]\n',
    ],
    [
      '職責沒有結果或標準',
      '「{found}」的 {count} 條職責都沒有寫結果、標準、時限或表單。',
      '給主要職責加上「標準」「時限」「頻次」或「表單」，或寫考核指標。',
      '沒有結果的職責只能說做了沒有，不能說做得好不好。',
      '崗位名稱: 預算員\n崗位職責: [編製預算, 分析費用, 核對帳目, 登記報銷單, 歸檔憑證]\n',
      '崗位名稱: 預算員\n崗位職責: [編製年度預算，偏差不超過 5%, 分析費用, 核對帳目, 登記報銷單, 歸檔憑證]\n',
    ],
    [
      'Duties without a result',
      'None of the {count} duties of “{found}” states a result, standard, deadline or form.',
      'Add `standard`, `deadline`, `frequency` or `forms` to the main duties, or write KPIs.',
      'Without a result one can tell whether a duty was done, but not how well.',
      'position: Budget clerk\nresponsibilities: [Prepare budgets, Analyse costs, Reconcile accounts, Log claims, File vouchers]\n',
      'position: Budget clerk\nresponsibilities: [Prepare budgets within 5% of actuals, Analyse costs, Reconcile accounts, Log claims, File vouchers]\n',
    ],
    [
      '결과가 없는 업무',
      '“{found}”의 업무 {count}개에 결과, 기준, 기한, 서식이 하나도 없습니다.',
      '주요 업무에 기준, 기한, 빈도 또는 서식을 적거나 성과 지표를 적습니다.',
      '결과가 없으면 했는지는 알아도 잘했는지는 알 수 없습니다.',
      '직무명: 예산 담당\n담당 업무: [예산을 작성한다, 비용을 분석한다, 장부를 대조한다, 청구서를 등록한다, 전표를 보관한다]\n',
      '직무명: 예산 담당\n담당 업무: [예산을 매월 작성한다, 비용을 분석한다, 장부를 대조한다, 청구서를 등록한다, 전표를 보관한다]\n',
    ],
  ),
};

const SAME_OPENER =
  /^(?:负责|参与|配合|协助|(?:is )?responsible for\b|assists?\b|supports?\b|participates?\b)/u;

/** Share of duties that may open with the same weak verb. */
const MOST_SHARE = 0.5;

export const dutySameOpener: Rule = {
  id: 'DUTY-05',
  severity: 'info',
  source: CONVENTIONS,
  *check(subject) {
    for (const duties of dutiesByPost(subject)) {
      const counts = groupBy(duties, ({ plain }) => SAME_OPENER.exec(plain)?.[0] ?? '');
      for (const [word, { length, 0: first }] of counts) {
        if (word === '' || !first || duties.length < 4 || length / duties.length <= MOST_SHARE) continue;
        yield atDuties(first.position, { word, count: length, all: duties.length });
      }
    }
  },
  docs: docs(
    [
      '职责大多以同一个动词开头',
      '“{found}”的 {all} 条职责有 {count} 条以“{word}”开头。',
      '换成能分出程度的动词，例如“编制”“审核”“执行”。',
      '清一色的“负责”分不出任职者是编制、审核还是执行。',
      '岗位名称: 人事经理\n岗位职责: [负责招聘, 负责培训, 负责薪酬, 负责考核]\n',
      '岗位名称: 人事经理\n岗位职责: [组织招聘, 制订培训计划, 审核薪酬, 实施考核]\n',
    ],
    [
      '職責大多以同一個動詞開頭',
      '「{found}」的 {all} 條職責有 {count} 條以同一個動詞開頭。',
      '換成能分出程度的動詞，例如「編製」「審核」「執行」。',
      '清一色的「負責」分不出任職者是編製、審核還是執行。',
      '崗位名稱: 人事經理\n崗位職責: [負責招聘, 負責培訓, 負責薪酬, 負責考核]\n',
      '崗位名稱: 人事經理\n崗位職責: [組織招聘, 制訂培訓計劃, 審核薪酬, 實施考核]\n',
    ],
    [
      'Most duties open alike',
      '{count} of the {all} duties of “{found}” open with “{word}”.',
      'Use verbs that tell the part taken, such as “prepare”, “review”, “carry out”.',
      'The same opener everywhere does not tell who prepares, who reviews and who carries out.',
      'position: HR Manager\nresponsibilities: [Responsible for hiring, Responsible for training, Responsible for pay, Responsible for reviews]\n',
      'position: HR Manager\nresponsibilities: [Plan hiring, Organise training, Review pay, Conduct reviews]\n',
    ],
    [
      '같은 말로 시작하는 업무',
      '“{found}”의 업무 {all}개 중 {count}개가 “{word}”(으)로 시작합니다.',
      '“작성”, “검토”, “집행”처럼 역할이 드러나는 동사를 씁니다.',
      '같은 말로는 작성, 검토, 집행을 구별할 수 없습니다.',
      '직무명: HR Manager\n담당 업무: [Supports hiring, Supports training, Supports pay, Supports reviews]\n',
      '직무명: 인사팀장\n담당 업무: [채용 계획을 세운다, 교육을 운영한다, 급여를 검토한다, 평가를 실시한다]\n',
    ],
  ),
};

/** More duties than this on the first level are too many to keep apart. */
const MOST_DUTIES = 8;

/** Fewer do not tell one post from another, unless a summary or long statements do. */
const LEAST_DUTIES = 3;

/** A post that is otherwise written out, and of whose work hardly a line is said. */
function saysTooLittle({ document }: Position, duties: readonly Duty[]): boolean {
  const { qualifications, kpis, summary, responsibilities, sections, goals } = document;
  const isWrittenOut = Boolean(qualifications && kpis);
  const isSaidElsewhere = Boolean(summary || goals || responsibilities?.intro || sections?.length);
  const length = duties.reduce((sum, { plain }) => sum + plain.length, 0);
  return duties.length < LEAST_DUTIES && isWrittenOut && !isSaidElsewhere && length < 60;
}

export const dutyCount: Rule = {
  id: 'DUTY-11',
  severity: 'info',
  source: '职责不超过八项（toserve.com；fudaoke.com/exam/2881278）',
  *check(subject) {
    for (const position of subject.positions) {
      const count = position.document.responsibilities?.items?.length ?? 0;
      if (count > MOST_DUTIES) yield atDuties(position, { count, most: MOST_DUTIES });
    }
    for (const duties of dutiesByPost(subject)) {
      const [first] = duties;
      if (first && saysTooLittle(first.position, duties))
        yield asCase(atDuties(first.position, { count: duties.length, least: LEAST_DUTIES }), 'few');
    }
  },
  docs: docs(
    [
      '职责太多或太少',
      '“{found}”有 {count} 条并列的职责。',
      '归并成不超过 {most} 组，用“标题”和“细项”分组。',
      '并列过多时主次不分；分组后权重和考核才落得下来。',
      '岗位名称: 文秘\n岗位职责: [收文登记, 发文登记, 打印文件, 接听电话, 接待访客, 订购用品, 保管印章, 整理档案, 记录会议]\n',
      '岗位名称: 文秘\n岗位职责: [登记收文和发文, 接待访客, 保管印章]\n',
    ],
    [
      '職責太多或太少',
      '「{found}」有 {count} 條並列的職責。',
      '歸併成不超過 {most} 組，用「標題」和「細項」分組。',
      '並列過多時主次不分；分組後權重和考核才落得下來。',
      '崗位名稱: 文秘\n崗位職責: [登記收文, 登記發文, 列印文件, 接聽電話, 接待訪客, 訂購用品, 保管印章, 整理檔案, 記錄會議]\n',
      '崗位名稱: 文秘\n崗位職責: [登記收文和發文, 接待訪客, 保管印章]\n',
    ],
    [
      'Too many or too few duties',
      '“{found}” has {count} duties on one level.',
      'Group them under at most {most} titles.',
      'Many equal items hide what matters; groups can be weighted and appraised.',
      'position: Secretary\nresponsibilities: [Log mail, Send mail, Print files, Answer calls, Greet visitors, Order supplies, Keep seals, File papers, Take minutes]\n',
      'position: Secretary\nresponsibilities: [Log and send mail, Greet visitors, Take minutes]\n',
    ],
    [
      '너무 많거나 적은 업무',
      '“{found}”에 나란한 업무가 {count}개 있습니다.',
      '제목을 달아 {most}개 이하로 묶습니다.',
      '나란한 항목이 많으면 주된 업무가 드러나지 않습니다.',
      '직무명: 비서\n담당 업무: [문서를 접수한다, 문서를 발송한다, 전화를 받는다, 손님을 맞는다, 비품을 산다, 직인을 보관한다, 회의를 기록한다, 일정을 짠다, 출장을 예약한다]\n',
      '직무명: 비서\n담당 업무: [문서를 접수하고 발송한다, 회의를 기록한다]\n',
    ],
    {
      few: {
        'zh-CN': ['“{found}”只有 {count} 条职责。', '补足主要职责，至少 {least} 条，或写“岗位概述”。'],
        'zh-TW': ['「{found}」只有 {count} 條職責。', '補足主要職責，至少 {least} 條，或寫「崗位概述」。'],
        en: [
          '“{found}” has only {count} duties.',
          'Add the main duties, at least {least}, or write a `summary`.',
        ],
        ko: [
          '“{found}”의 업무가 {count}개뿐입니다.',
          '주된 업무를 {least}개 이상 적거나 “직무 개요”를 적습니다.',
        ],
      },
    },
  ),
};
