import type { Organisation } from '../../org/organisation.ts';
import type { Origin } from '../../schema/document.ts';
import type { DocumentControl, Revision } from '../../schema/types.generated.ts';
import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { asCase, spot } from '../spot.ts';

interface Controlled {
  readonly document: DocumentControl;
  readonly origin: Origin;
}

function controlled({
  handbook,
  departments,
  positions,
  regulations,
  processes,
}: Organisation): readonly Controlled[] {
  return [handbook, ...departments, ...positions, ...regulations, ...processes];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The latest date that the handbook gives for itself: there is no clock. Empty without any. */
function dateOfHandbook({ handbook: { document } }: Organisation): string {
  const dates = [document.effectiveDate, ...(document.revisions ?? []).map(({ date }) => date)];
  return dates
    .filter((date) => typeof date === 'string' && DATE.test(date))
    .reduce<string>((last, date) => (date && date > last ? date : last), '');
}

export const reviewDate: Rule = {
  id: 'DOC-01',
  severity: 'warning',
  source: 'ISO 9001 7.5.2 文件的评审',
  *check({ organisation }) {
    const current = dateOfHandbook(organisation);
    for (const owner of controlled(organisation)) {
      const { reviewBy, effectiveDate } = owner.document;
      if (!reviewBy || !DATE.test(reviewBy)) continue;
      if (effectiveDate && DATE.test(effectiveDate) && reviewBy <= effectiveDate)
        yield spot(owner, ['reviewBy'], reviewBy, { effective: effectiveDate });
      else if (reviewBy < current) yield asCase(spot(owner, ['reviewBy'], reviewBy, { current }), 'passed');
    }
  },
  docs: docs(
    [
      '复审日期早于生效或已过',
      '复审日期 {found} 不晚于生效日期 {effective}。',
      '写一个生效以后的复审日期。',
      '复审是生效以后的事；日期颠倒说明其中一个没有更新。',
      '岗位名称: 会计\n生效日期: 2025-06-01\n复审日期: 2025-01-01\n',
      '岗位名称: 会计\n生效日期: 2025-06-01\n复审日期: 2026-06-01\n',
    ],
    [
      '複審日期早於生效或已過',
      '複審日期 {found} 不晚於生效日期 {effective}。',
      '寫一個生效以後的複審日期。',
      '複審是生效以後的事；日期顛倒說明其中一個沒有更新。',
      '崗位名稱: 會計\neffectiveDate: 2025-06-01\nreviewBy: 2025-01-01\n',
      '崗位名稱: 會計\neffectiveDate: 2025-06-01\nreviewBy: 2026-06-01\n',
    ],
    [
      'Review before it takes effect, or overdue',
      'The review date {found} is not after the effective date {effective}.',
      'Write a review date after it takes effect.',
      'A document is reviewed after it took effect; one of the dates is out of date.',
      'position: Accountant\neffectiveDate: 2025-06-01\nreviewBy: 2025-01-01\n',
      'position: Accountant\neffectiveDate: 2025-06-01\nreviewBy: 2026-06-01\n',
    ],
    [
      '시행일보다 이르거나 지난 검토 기한',
      '검토 기한 {found}은(는) 시행일 {effective}보다 늦지 않습니다.',
      '시행일 이후의 검토 기한을 적습니다.',
      '검토는 시행 이후의 일이므로 둘 중 하나가 갱신되지 않은 것입니다.',
      '직무명: 회계 담당\n시행일: 2025-06-01\n검토 기한: 2025-01-01\n',
      '직무명: 회계 담당\n시행일: 2025-06-01\n검토 기한: 2026-06-01\n',
    ],
    {
      passed: {
        'zh-CN': [
          '复审日期 {found} 已过：手册的最近日期是 {current}。',
          '复审这份文件，再写下一次的复审日期。',
        ],
        'zh-TW': [
          '複審日期 {found} 已過：手冊的最近日期是 {current}。',
          '複審這份文件，再寫下一次的複審日期。',
        ],
        en: [
          'The review date {found} has passed: the latest date of the handbook is {current}.',
          'Review the document, then write its next review date.',
        ],
        ko: [
          '검토 기한 {found}이(가) 지났습니다. 편람의 최근 일자는 {current}입니다.',
          '문서를 검토하고 다음 검토 기한을 적습니다.',
        ],
      },
    },
  ),
};

export const revisionRecord: Rule = {
  id: 'DOC-02',
  severity: 'warning',
  source: 'ISO 9001 7.5.3 文件的控制',
  *check({ organisation: { handbook } }) {
    const { version, revisions } = handbook.document;
    const recorded = (revisions ?? []).flatMap((revision) => revision.version ?? []);
    if (!version || recorded.length === 0) return;
    const last = lastRevision(revisions ?? []);
    if (!recorded.some((one) => plain(one) === plain(version))) yield spot(handbook, ['version'], version);
    else if (last?.version && plain(last.version) !== plain(version))
      yield asCase(
        spot(handbook, ['version'], version, { last: last.version, date: last.date ?? '' }),
        'behind',
      );
  },
  docs: docs(
    [
      '版本与修订记录不符',
      '版本“{found}”不在修订记录中。',
      '在“修订记录”中补一行，写明日期和修订内容。',
      '受控文件的每个版本都应能查到改了什么。',
      '公司名称: X\n版本: "2.0"\n修订记录:\n  - {版本: "1.0", 修订内容: 首次发布}\n',
      '公司名称: X\n版本: "1.0"\n修订记录:\n  - {版本: "1.0", 修订内容: 首次发布}\n',
    ],
    [
      '版本與修訂記錄不符',
      '版本「{found}」不在修訂記錄中。',
      '在「修訂記錄」中補一行，寫明日期和修訂內容。',
      '受控文件的每個版本都應能查到改了什麼。',
      '公司名稱: X\nversion: "2.0"\nrevisions:\n  - {version: "1.0", changes: 首次發布}\n',
      '公司名稱: X\nversion: "1.0"\nrevisions:\n  - {version: "1.0", changes: 首次發布}\n',
    ],
    [
      'Version and revisions disagree',
      'The version “{found}” is not among the revisions.',
      'Add a row under `revisions` with date and changes.',
      'For each version of a controlled document one must find what changed.',
      'company: X\nversion: "2.0"\nrevisions:\n  - {version: "1.0", changes: First issue}\n',
      'company: X\nversion: "1.0"\nrevisions:\n  - {version: "1.0", changes: First issue}\n',
    ],
    [
      '개정 이력과 다른 버전',
      '버전 “{found}”이(가) 개정 이력에 없습니다.',
      '개정 이력에 일자와 내용을 한 줄 추가합니다.',
      '통제 문서는 버전마다 무엇이 바뀌었는지 알 수 있어야 합니다.',
      '회사명: X\nversion: "2.0"\nrevisions:\n  - {version: "1.0", changes: 최초 발행}\n',
      '회사명: X\nversion: "1.0"\nrevisions:\n  - {version: "1.0", changes: 최초 발행}\n',
    ],
    {
      behind: {
        'zh-CN': ['版本写的是“{found}”，而 {date} 已修订为“{last}”。', '把“版本”改为最近一次修订的版本。'],
        'zh-TW': [
          '版本寫的是「{found}」，而 {date} 已修訂為「{last}」。',
          '把「版本」改為最近一次修訂的版本。',
        ],
        en: [
          'The version is “{found}”, but the revision of {date} made it “{last}”.',
          'Set `version` to that of the latest revision.',
        ],
        ko: [
          '버전은 “{found}”이지만 {date} 개정으로 “{last}”이(가) 되었습니다.',
          '버전을 마지막 개정의 버전으로 고칩니다.',
        ],
      },
    },
  ),
};

/** The revision of the latest date, where every one has a date and no other has the same. */
function lastRevision(revisions: readonly Revision[]): Revision | undefined {
  if (revisions.some(({ date }) => !date || !DATE.test(date))) return undefined;
  const [last, other] = [...revisions].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return last?.date === other?.date ? undefined : last;
}

/** `V1.0`, `v1.0` and `1.0` are one. */
const plain = (version: string) =>
  version
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(?:v|ver|版本)\.?\s*/u, '');

export const approval: Rule = {
  id: 'DOC-03',
  severity: 'warning',
  source: 'ISO 9001 7.5.2 批准的记录',
  *check({ organisation: { handbook } }) {
    const { status, approvals, effectiveDate } = handbook.document;
    if (status !== 'approved') return;
    const signed = (approvals ?? []).filter(({ name, date }) => name || date);
    const isDated = Boolean(effectiveDate) || signed.some(({ date }) => date);
    if (signed.length === 0) yield spot(handbook, ['status'], status);
    else if (!signed.some(({ name }) => name)) yield asCase(spot(handbook, ['status'], status), 'unnamed');
    else if (!isDated) yield asCase(spot(handbook, ['status'], status), 'undated');
  },
  docs: docs(
    [
      '已批准却没有批准人或日期',
      '状态是已批准，但没有审批人和日期。',
      '在“审批”中写明姓名和日期，或把状态改为“送审”。',
      '没有签署记录的批准无法证明制度何时、由谁生效。',
      '公司名称: X\n状态: 已批准\n',
      '公司名称: X\n状态: 已批准\n审批:\n  - {环节: 批准, 姓名: 张总经理, 日期: 2025-01-01}\n',
    ],
    [
      '已批准卻沒有批准人或日期',
      '狀態是已批准，但沒有審批人和日期。',
      '在「審批」中寫明姓名和日期，或把狀態改為「送審」。',
      '沒有簽署記錄的批准無法證明制度何時、由誰生效。',
      '公司名稱: X\nstatus: approved\n',
      '公司名稱: X\nstatus: approved\napprovals:\n  - {role: 批准, name: 陳總經理, date: 2025-01-01}\n',
    ],
    [
      'Approved without an approver or a date',
      'The status is approved, but no approver or date is given.',
      'Give name and date under `approvals`, or set the status to `review`.',
      'An approval without a record does not prove by whom and since when it holds.',
      'company: X\nstatus: approved\n',
      'company: X\nstatus: approved\napprovals:\n  - {role: Approved by, name: A. Lee, date: 2025-01-01}\n',
    ],
    [
      '승인자나 일자가 없는 승인',
      '상태는 승인이지만 승인자와 일자가 없습니다.',
      '승인란에 이름과 일자를 적거나 상태를 “검토”로 바꿉니다.',
      '기록이 없는 승인은 누가 언제 승인했는지 증명하지 못합니다.',
      '회사명: X\nstatus: approved\n',
      '회사명: X\nstatus: approved\napprovals:\n  - {role: 승인, name: 김대표, date: 2025-01-01}\n',
    ],
    {
      unnamed: {
        'zh-CN': ['状态是已批准，审批中却没有姓名。', '在“审批”中写明批准人的姓名。'],
        'zh-TW': ['狀態是已批准，審批中卻沒有姓名。', '在「審批」中寫明批准人的姓名。'],
        en: [
          'The status is approved, but no approval names anybody.',
          'Give the name of who approved it under `approvals`.',
        ],
        ko: ['상태는 승인이지만 승인란에 이름이 없습니다.', '승인란에 승인한 사람의 이름을 적습니다.'],
      },
      undated: {
        'zh-CN': ['状态是已批准，却没有批准日期，也没有生效日期。', '在“审批”中写明日期，或写“生效日期”。'],
        'zh-TW': [
          '狀態是已批准，卻沒有批准日期，也沒有生效日期。',
          '在「審批」中寫明日期，或寫「生效日期」。',
        ],
        en: [
          'The status is approved, but neither an approval nor the handbook has a date.',
          'Give the date under `approvals`, or write `effectiveDate`.',
        ],
        ko: ['상태는 승인이지만 승인 일자도 시행일도 없습니다.', '승인란에 일자를 적거나 시행일을 적습니다.'],
      },
    },
  ),
};
