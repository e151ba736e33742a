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
  *overall({ organisation }) {
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
  judges: 'the whole file',
  source: 'ISO 9001 7.5.3 文件的控制',
  *overall({ organisation: { handbook } }) {
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
