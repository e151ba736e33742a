import { groupBy } from '../../diagnostics/group-by.ts';
import type { Department, Organisation, Position } from '../../org/organisation.ts';
import type { DocumentControl } from '../../schema/types.generated.ts';
import { docs } from '../doc.ts';
import { textsWith } from '../law-texts.ts';
import { findingAt } from '../phrase.ts';
import type { Finding, Rule } from '../rule.ts';
import { asCase, spotKey } from '../spot.ts';

const isApproved = (organisation: Organisation, unit: { readonly document: DocumentControl }) =>
  (unit.document.status ?? organisation.handbook.document.status) === 'approved';

const saysNoWork = ({ document, isStub }: Position) =>
  !isStub && !document.responsibilities && !document.summary && !document.sections?.length;

/** Posts without qualifications, where most of their department have them: staffing lists have none at all. */
function* withoutQualifications(peers: readonly Position[]): Generator<Finding> {
  const missing = peers.filter(({ document }) => !document.qualifications && !document.sections?.length);
  if (missing.length * 2 >= peers.length) return;
  for (const position of missing) {
    const finding = spotKey(position, ['position'], position.name);
    yield { ...asCase(finding, 'qualifications'), severity: 'info' };
  }
}

/** Departments that say nothing of their work, where most beside them do: workshops and lines are parts of one that does. */
function* silentDepartments(peers: readonly Department[]): Generator<Finding> {
  // A level that only holds others has no functions of its own.
  const working = peers.filter(({ positions, children }) => positions.length > 0 && children.length === 0);
  const silent = working.filter(({ document }) => saysNothing(document));
  if (silent.length * 2 >= working.length && working.length > 1) return;
  for (const department of silent) {
    if (isPartOfOne(department)) continue;
    yield asCase(spotKey(department, ['department'], department.name), 'department');
  }
}

const saysNothing = ({ functions, positioning, goals, sections }: Department['document']) =>
  !functions && !positioning && !goals && !sections?.length;

const isPartOfOne = ({ parent }: Department): boolean =>
  parent !== undefined && (!saysNothing(parent.document) || isPartOfOne(parent));

export const requiredSection: Rule = {
  id: 'DOC-05',
  severity: 'warning',
  judges: 'the whole file',
  source: '岗位说明书的基本内容',
  *overall({ organisation }) {
    const approved = organisation.positions.filter((position) => isApproved(organisation, position));
    for (const position of approved)
      if (saysNoWork(position)) yield spotKey(position, ['position'], position.name);
    for (const peers of groupBy(approved, ({ departments }) => departments[0]).values())
      yield* withoutQualifications(peers.filter(({ document }) => document.responsibilities?.items));
    const units = organisation.departments.filter((unit) => isApproved(organisation, unit));
    for (const peers of groupBy(units, ({ parent }) => parent).values()) yield* silentDepartments(peers);
  },
  docs: docs(
    [
      '已批准的文件缺少必要内容',
      '已批准的岗位“{found}”没有岗位概述，也没有岗位职责。',
      '写“岗位职责”，至少写“岗位概述”。',
      '没有职责的岗位说明书不能作为聘任和考核的依据。',
      '岗位名称: 会计\n状态: 已批准\n任职资格: [大专]\n',
      '岗位名称: 会计\n状态: 已批准\n岗位职责: [编制报表]\n任职资格: [大专]\n',
    ],
    [
      '已批准的文件缺少必要內容',
      '已批准的崗位「{found}」沒有崗位概述，也沒有崗位職責。',
      '寫「崗位職責」，至少寫「崗位概述」。',
      '沒有職責的崗位說明書不能作為聘任和考核的依據。',
      '崗位名稱: 會計\nstatus: approved\n任職資格: [專科]\n',
      '崗位名稱: 會計\nstatus: approved\n崗位職責: [編製報表]\n任職資格: [專科]\n',
    ],
    [
      'Approved, but a necessary section is missing',
      'The approved position “{found}” has neither a summary nor responsibilities.',
      'Write `responsibilities`, or at least a `summary`.',
      'A description without duties is no basis for hiring or appraisal.',
      'position: Accountant\nstatus: approved\nqualifications: [Degree]\n',
      'position: Accountant\nstatus: approved\nresponsibilities: [Prepare reports]\nqualifications: [Degree]\n',
    ],
    [
      '승인되었으나 필요한 내용이 없음',
      '승인된 직무 “{found}”에 직무 개요도 담당 업무도 없습니다.',
      '담당 업무를 적거나 적어도 직무 개요를 적습니다.',
      '업무가 없는 직무기술서는 채용과 평가의 근거가 되지 못합니다.',
      '직무명: 회계 담당\nstatus: approved\n자격 요건: [전문학사]\n',
      '직무명: 회계 담당\nstatus: approved\n담당 업무: [보고서를 작성한다]\n자격 요건: [전문학사]\n',
    ],
    {
      qualifications: {
        'zh-CN': ['已批准的岗位“{found}”没有任职资格。', '写“任职资格”。'],
        'zh-TW': ['已批准的崗位「{found}」沒有任職資格。', '寫「任職資格」。'],
        en: ['The approved position “{found}” has no qualifications.', 'Write `qualifications`.'],
        ko: ['승인된 직무 “{found}”에 자격 요건이 없습니다.', '“자격 요건”을 적습니다.'],
      },
      department: {
        'zh-CN': ['已批准的部门“{found}”没有写职能。', '写“职能”，至少写“部门定位”。'],
        'zh-TW': ['已批准的部門「{found}」沒有寫職能。', '寫「職能」，至少寫「部門定位」。'],
        en: [
          'The approved department “{found}” has no functions.',
          'Write `functions`, or at least `positioning`.',
        ],
        ko: [
          '승인된 부서 “{found}”에 부서 업무가 없습니다.',
          '“부서 업무”를 적거나 적어도 “부서 개요”를 적습니다.',
        ],
      },
    },
  ),
};

const PLACEHOLDER =
  /待(?:补充|補充|完善|填写|填寫|确认后填|補)|(?<![a-z])(?:tbd|tba|todo|fixme|lorem ipsum)(?![a-z])|(?<![a-z\d])x{3,}(?![a-z\d])|×{3,}|^(?:待定|暂无|暫無|略|추후\s*(?:기재|작성|결정)|미정)$|추후\s*(?:기재|작성)|[_＿]{4,}|[【[]\s*(?:请填写|請填寫|填写|填寫)[^】\]]*[】\]]/iu;

/** In every text with one of these, as texts are folded. */
const TRIGGER = /待[补完填确定]|tb[da]|todo|fixme|lorem|xxx|×××|暂无|略|추후|미정|___|[【[]/;

/** Names are what they are, and rules may speak of blanks to be filled in. */
const FIELDS_WITHOUT = new Set(['department', 'position', 'regulation', 'process', 'holders', 'code']);

export const placeholder: Rule = {
  id: 'DOC-06',
  severity: 'warning',
  source: '编辑惯例',
  *check(subject) {
    for (const index of textsWith(subject, TRIGGER)) {
      const text = subject.texts[index];
      const match = text && !FIELDS_WITHOUT.has(text.field) && PLACEHOLDER.exec(text.text);
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
