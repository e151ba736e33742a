import { coverageOf, type FunctionRow } from '../../org/coverage.ts';
import type { Department, Position } from '../../org/organisation.ts';
import { docs } from '../doc.ts';
import type { Finding, Rule } from '../rule.ts';
import { asCase, cut, spot, spotName } from '../spot.ts';

export const functionGap: Rule = {
  id: 'ORG-06',
  severity: 'warning',
  judges: ['covers', 'department', 'functions', 'responsibilities'],
  source: '职能分解：每项职能有岗位承接',
  *overall({ organisation }) {
    const tables = coverageOf(organisation);
    const covering = new Set(
      tables.flatMap(({ rows }) =>
        rows.flatMap(({ coveredBy }) => coveredBy.map(({ position }) => position)),
      ),
    );
    for (const { department, rows, isDeclared } of tables) {
      if (isDeclared) yield* idlePosts(department, covering);
      for (const { path, item } of isDeclared ? outermostGaps(rows) : [])
        yield spot(department, path, cut(item.title ?? item.text ?? item.code ?? ''), {
          department: department.name,
        });
    }
  },
  docs: docs(
    [
      '职能与岗位不对应',
      '“{department}”的职能“{found}”没有岗位承接。',
      '在承担它的岗位职责里写“对应职能”，或删去这项职能。',
      '没有岗位承接的职能等于无人负责。',
      '部门名称: 客服部\n职能:\n  - {编号: F1, 标题: 咨询}\n  - {编号: F2, 标题: 投诉}\n岗位:\n  - 岗位名称: 专员\n    岗位职责:\n      - {内容: 答复咨询, 对应职能: F1}\n',
      '部门名称: 客服部\n职能:\n  - {编号: F1, 标题: 咨询}\n岗位:\n  - 岗位名称: 专员\n    岗位职责:\n      - {内容: 答复咨询, 对应职能: F1}\n',
    ],
    [
      '職能與崗位不對應',
      '「{department}」的職能「{found}」沒有崗位承接。',
      '在承擔它的崗位職責裡寫「對應職能」，或刪去這項職能。',
      '沒有崗位承接的職能等於無人負責。',
      '部門名稱: 客服部\n職能:\n  - {編號: F1, 標題: 諮詢}\n  - {編號: F2, 標題: 投訴}\n崗位:\n  - 崗位名稱: 專員\n    崗位職責:\n      - {內容: 答覆諮詢, 對應職能: F1}\n',
      '部門名稱: 客服部\n職能:\n  - {編號: F1, 標題: 諮詢}\n崗位:\n  - 崗位名稱: 專員\n    崗位職責:\n      - {內容: 答覆諮詢, 對應職能: F1}\n',
    ],
    [
      'Functions and positions do not match',
      'No position covers the function “{found}” of “{department}”.',
      'Name it under `covers` at the responsibility that does it, or remove it.',
      'What no position covers, nobody answers for.',
      'department: Support\nfunctions:\n  - {code: F1, title: Enquiries}\n  - {code: F2, title: Complaints}\npositions:\n  - position: Agent\n    responsibilities:\n      - {text: Answer enquiries, covers: F1}\n',
      'department: Support\nfunctions:\n  - {code: F1, title: Enquiries}\npositions:\n  - position: Agent\n    responsibilities:\n      - {text: Answer enquiries, covers: F1}\n',
    ],
    [
      '부서 업무와 직무의 불일치',
      '“{department}”의 부서 업무 “{found}”을(를) 맡은 직무가 없습니다.',
      '맡은 담당 업무에 “해당 부서 업무”를 적거나 삭제합니다.',
      '맡은 직무가 없으면 아무도 책임지지 않습니다.',
      '부서명: 고객팀\n부서 업무:\n  - {코드: F1, 제목: 상담}\n  - {코드: F2, 제목: 불만 처리}\n직무:\n  - 직무명: 상담원\n    담당 업무:\n      - {내용: 문의에 답변한다, 해당 부서 업무: F1}\n',
      '부서명: 고객팀\n부서 업무:\n  - {코드: F1, 제목: 상담}\n직무:\n  - 직무명: 상담원\n    담당 업무:\n      - {내용: 문의에 답변한다, 해당 부서 업무: F1}\n',
    ],
    {
      post: {
        'zh-CN': [
          '岗位“{found}”的职责没有承接“{department}”的任何一项职能。',
          '在它的职责里写“对应职能”；若确无对应，检查是否缺了一项职能。',
        ],
        'zh-TW': [
          '崗位「{found}」的職責沒有承接「{department}」的任何一項職能。',
          '在它的職責裡寫「對應職能」；若確無對應，檢查是否缺了一項職能。',
        ],
        en: [
          'No duty of “{found}” covers a function of “{department}”.',
          'Write `covers` beside its duties; where none fits, see whether a function is missing.',
        ],
        ko: [
          '직무 “{found}”의 업무가 “{department}”의 부서 업무를 하나도 맡고 있지 않습니다.',
          '담당 업무에 “해당 부서 업무”를 적거나 빠진 부서 업무가 있는지 확인합니다.',
        ],
      },
    },
  ),
};

/** Posts with duties that say of none which function it covers, where most posts of the department say so. */
function* idlePosts(department: Department, covering: ReadonlySet<Position>): Generator<Finding> {
  const posts = department.positions.filter(({ document }) => document.responsibilities);
  const idle = posts.filter((position) => !covering.has(position));
  if (posts.length < 3 || idle.length * 2 >= posts.length) return;
  for (const position of idle)
    yield { ...asCase(spotName(position, { department: department.name }), 'post'), severity: 'info' };
}

type Rows = readonly FunctionRow[];

/** Gaps that stand in no other; of a group that is covered in part, the parts that are not. */
function outermostGaps(rows: Rows): Rows {
  let above: number | undefined;
  return rows.filter((row) => {
    const { isGap, isGroup, depth, path, item } = row;
    if (above !== undefined && depth > above) return false;
    above = undefined;
    // Parts of a function that only explain it have no name, and nobody refers to them.
    const isNamed = depth === 0 || item.code !== undefined || item.title !== undefined;
    if (!isGap || !isNamed || (isGroup && hasCovered(rows, path))) return false;
    above = depth;
    return true;
  });
}

/** Some part of the group is covered: the finding is then at the part that is not. */
const hasCovered = (rows: Rows, path: readonly (string | number)[]) =>
  rows.some(
    (row) =>
      row.path.length > path.length && path.every((step, index) => row.path[index] === step) && !row.isGap,
  );
