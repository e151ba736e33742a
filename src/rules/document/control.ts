import type { Organisation, Unit } from '../../org/organisation.ts';
import type { Origin } from '../../schema/document.ts';
import type { DocumentControl } from '../../schema/types.generated.ts';
import { docs } from '../doc.ts';
import { findingAt } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { spot, spotKey } from '../spot.ts';

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

export const reviewDate: Rule = {
  id: 'DOC-01',
  severity: 'warning',
  source: 'ISO 9001 7.5.2 文件的评审',
  *check({ organisation }) {
    for (const owner of controlled(organisation)) {
      const { reviewBy, effectiveDate } = owner.document;
      if (!reviewBy || !effectiveDate || !DATE.test(reviewBy) || !DATE.test(effectiveDate)) continue;
      if (reviewBy <= effectiveDate) yield spot(owner, ['reviewBy'], reviewBy, { effective: effectiveDate });
    }
  },
  docs: docs(
    [
      '复审日期不晚于生效日期',
      '复审日期 {found} 不晚于生效日期 {effective}。',
      '写一个生效以后的复审日期。',
      '复审是生效以后的事；日期颠倒说明其中一个没有更新。',
      '岗位名称: 会计\n生效日期: 2025-06-01\n复审日期: 2025-01-01\n',
      '岗位名称: 会计\n生效日期: 2025-06-01\n复审日期: 2026-06-01\n',
    ],
    [
      '複審日期不晚於生效日期',
      '複審日期 {found} 不晚於生效日期 {effective}。',
      '寫一個生效以後的複審日期。',
      '複審是生效以後的事；日期顛倒說明其中一個沒有更新。',
      '崗位名稱: 會計\neffectiveDate: 2025-06-01\nreviewBy: 2025-01-01\n',
      '崗位名稱: 會計\neffectiveDate: 2025-06-01\nreviewBy: 2026-06-01\n',
    ],
    [
      'Review before it takes effect',
      'The review date {found} is not after the effective date {effective}.',
      'Write a review date after it takes effect.',
      'A document is reviewed after it took effect; one of the dates is out of date.',
      'position: Accountant\neffectiveDate: 2025-06-01\nreviewBy: 2025-01-01\n',
      'position: Accountant\neffectiveDate: 2025-06-01\nreviewBy: 2026-06-01\n',
    ],
    [
      '시행일보다 이른 검토 기한',
      '검토 기한 {found}은(는) 시행일 {effective}보다 늦지 않습니다.',
      '시행일 이후의 검토 기한을 적습니다.',
      '검토는 시행 이후의 일이므로 둘 중 하나가 갱신되지 않은 것입니다.',
      '직무명: 회계 담당\n시행일: 2025-06-01\n검토 기한: 2025-01-01\n',
      '직무명: 회계 담당\n시행일: 2025-06-01\n검토 기한: 2026-06-01\n',
    ],
  ),
};

export const revisionRecord: Rule = {
  id: 'DOC-02',
  severity: 'warning',
  source: 'ISO 9001 7.5.3 文件的控制',
  *check({ organisation: { handbook } }) {
    const { version, revisions } = handbook.document;
    const recorded = (revisions ?? []).flatMap((revision) => revision.version ?? []);
    if (!version || recorded.length === 0 || recorded.some((one) => plain(one) === plain(version))) return;
    yield spot(handbook, ['version'], version);
  },
  docs: docs(
    [
      '版本没有修订记录',
      '版本“{found}”不在修订记录中。',
      '在“修订记录”中补一行，写明日期和修订内容。',
      '受控文件的每个版本都应能查到改了什么。',
      '公司名称: X\n版本: "2.0"\n修订记录:\n  - {版本: "1.0", 修订内容: 首次发布}\n',
      '公司名称: X\n版本: "1.0"\n修订记录:\n  - {版本: "1.0", 修订内容: 首次发布}\n',
    ],
    [
      '版本沒有修訂記錄',
      '版本「{found}」不在修訂記錄中。',
      '在「修訂記錄」中補一行，寫明日期和修訂內容。',
      '受控文件的每個版本都應能查到改了什麼。',
      '公司名稱: X\nversion: "2.0"\nrevisions:\n  - {version: "1.0", changes: 首次發布}\n',
      '公司名稱: X\nversion: "1.0"\nrevisions:\n  - {version: "1.0", changes: 首次發布}\n',
    ],
    [
      'Version without a revision record',
      'The version “{found}” is not among the revisions.',
      'Add a row under `revisions` with date and changes.',
      'For each version of a controlled document one must find what changed.',
      'company: X\nversion: "2.0"\nrevisions:\n  - {version: "1.0", changes: First issue}\n',
      'company: X\nversion: "1.0"\nrevisions:\n  - {version: "1.0", changes: First issue}\n',
    ],
    [
      '개정 이력이 없는 버전',
      '버전 “{found}”이(가) 개정 이력에 없습니다.',
      '개정 이력에 일자와 내용을 한 줄 추가합니다.',
      '통제 문서는 버전마다 무엇이 바뀌었는지 알 수 있어야 합니다.',
      '회사명: X\nversion: "2.0"\nrevisions:\n  - {version: "1.0", changes: 최초 발행}\n',
      '회사명: X\nversion: "1.0"\nrevisions:\n  - {version: "1.0", changes: 최초 발행}\n',
    ],
  ),
};

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
    const { status, approvals } = handbook.document;
    const isSigned = (approvals ?? []).some(({ name, date }) => name || date);
    if (status === 'approved' && !isSigned) yield spot(handbook, ['status'], status);
  },
  docs: docs(
    [
      '已批准却没有批准人',
      '状态是已批准，但没有审批人和日期。',
      '在“审批”中写明姓名和日期，或把状态改为“送审”。',
      '没有签署记录的批准无法证明制度何时、由谁生效。',
      '公司名称: X\n状态: 已批准\n',
      '公司名称: X\n状态: 已批准\n审批:\n  - {环节: 批准, 姓名: 张总经理, 日期: 2025-01-01}\n',
    ],
    [
      '已批准卻沒有批准人',
      '狀態是已批准，但沒有審批人和日期。',
      '在「審批」中寫明姓名和日期，或把狀態改為「送審」。',
      '沒有簽署記錄的批准無法證明制度何時、由誰生效。',
      '公司名稱: X\nstatus: approved\n',
      '公司名稱: X\nstatus: approved\napprovals:\n  - {role: 批准, name: 陳總經理, date: 2025-01-01}\n',
    ],
    [
      'Approved without an approver',
      'The status is approved, but no approver or date is given.',
      'Give name and date under `approvals`, or set the status to `review`.',
      'An approval without a record does not prove by whom and since when it holds.',
      'company: X\nstatus: approved\n',
      'company: X\nstatus: approved\napprovals:\n  - {role: Approved by, name: A. Lee, date: 2025-01-01}\n',
    ],
    [
      '승인자가 없는 승인',
      '상태는 승인이지만 승인자와 일자가 없습니다.',
      '승인란에 이름과 일자를 적거나 상태를 “검토”로 바꿉니다.',
      '기록이 없는 승인은 누가 언제 승인했는지 증명하지 못합니다.',
      '회사명: X\nstatus: approved\n',
      '회사명: X\nstatus: approved\napprovals:\n  - {role: 승인, name: 김대표, date: 2025-01-01}\n',
    ],
  ),
};

const isApproved = (organisation: Organisation, unit: Unit) =>
  (unit.document.status ?? organisation.handbook.document.status) === 'approved';

export const requiredSection: Rule = {
  id: 'DOC-05',
  severity: 'warning',
  source: '岗位说明书的基本内容',
  *check({ organisation }) {
    for (const position of organisation.positions) {
      const { responsibilities, summary, sections } = position.document;
      if (position.isStub || responsibilities || summary || sections?.length) continue;
      if (isApproved(organisation, position)) yield spotKey(position, ['position'], position.name);
    }
  },
  docs: docs(
    [
      '已批准的岗位没有职责',
      '已批准的岗位“{found}”没有岗位概述，也没有岗位职责。',
      '写“岗位职责”，至少写“岗位概述”。',
      '没有职责的岗位说明书不能作为聘任和考核的依据。',
      '岗位名称: 会计\n状态: 已批准\n任职资格: [大专]\n',
      '岗位名称: 会计\n状态: 已批准\n岗位职责: [编制报表]\n任职资格: [大专]\n',
    ],
    [
      '已批准的崗位沒有職責',
      '已批准的崗位「{found}」沒有崗位概述，也沒有崗位職責。',
      '寫「崗位職責」，至少寫「崗位概述」。',
      '沒有職責的崗位說明書不能作為聘任和考核的依據。',
      '崗位名稱: 會計\nstatus: approved\n任職資格: [專科]\n',
      '崗位名稱: 會計\nstatus: approved\n崗位職責: [編製報表]\n任職資格: [專科]\n',
    ],
    [
      'Approved position without duties',
      'The approved position “{found}” has neither a summary nor responsibilities.',
      'Write `responsibilities`, or at least a `summary`.',
      'A description without duties is no basis for hiring or appraisal.',
      'position: Accountant\nstatus: approved\nqualifications: [Degree]\n',
      'position: Accountant\nstatus: approved\nresponsibilities: [Prepare reports]\nqualifications: [Degree]\n',
    ],
    [
      '업무가 없는 승인된 직무',
      '승인된 직무 “{found}”에 직무 개요도 담당 업무도 없습니다.',
      '담당 업무를 적거나 적어도 직무 개요를 적습니다.',
      '업무가 없는 직무기술서는 채용과 평가의 근거가 되지 못합니다.',
      '직무명: 회계 담당\nstatus: approved\n자격 요건: [전문학사]\n',
      '직무명: 회계 담당\nstatus: approved\n담당 업무: [보고서를 작성한다]\n자격 요건: [전문학사]\n',
    ],
  ),
};

const PLACEHOLDER =
  /待(?:补充|補充|完善|填写|填寫|确认后填|補)|(?<![a-z])(?:tbd|tba|todo|fixme|lorem ipsum)(?![a-z])|(?<![a-z\d])x{3,}(?![a-z\d])|×{3,}|^(?:待定|暂无|暫無|略|추후\s*(?:기재|작성|결정)|미정)$|추후\s*(?:기재|작성)|[_＿]{4,}|[【[]\s*(?:请填写|請填寫|填写|填寫)[^】\]]*[】\]]/iu;

/** Names are what they are, and rules may speak of blanks to be filled in. */
const FIELDS_WITHOUT = new Set(['department', 'position', 'regulation', 'process', 'holders', 'code']);

export const placeholder: Rule = {
  id: 'DOC-06',
  severity: 'warning',
  source: '编辑惯例',
  *check(subject) {
    for (const text of subject.texts) {
      if (FIELDS_WITHOUT.has(text.field)) continue;
      const match = PLACEHOLDER.exec(text.text);
      if (!match) continue;
      const place = { start: match.index, end: match.index + match[0].length, found: match[0], groups: {} };
      const severity = isApproved(subject.organisation, text.unit) ? 'error' : 'warning';
      yield { ...findingAt(subject, text, place), severity };
    }
  },
  docs: docs(
    [
      '占位文字',
      '“{found}”是占位文字。',
      '补上内容，或删去这一项。',
      '占位文字会原样印进发布的手册。',
      '待补充',
      '每月编制费用报表',
    ],
    [
      '佔位文字',
      '「{found}」是佔位文字。',
      '補上內容，或刪去這一項。',
      '佔位文字會原樣印進發布的手冊。',
      '待補充',
      '每月編製費用報表',
    ],
    [
      'Placeholder text',
      '“{found}” is a placeholder.',
      'Write the content, or remove the item.',
      'A placeholder is printed in the booklet as it stands.',
      'TBD',
      'Prepare the monthly expense report',
    ],
    [
      '임시 문구',
      '“{found}”은(는) 임시 문구입니다.',
      '내용을 적거나 항목을 삭제합니다.',
      '임시 문구는 책자에 그대로 인쇄됩니다.',
      'TBD',
      '매월 비용 보고서를 작성한다',
    ],
  ),
};
