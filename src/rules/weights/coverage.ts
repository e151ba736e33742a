import { groupBy } from '../../diagnostics/group-by.ts';
import type { Position } from '../../org/organisation.ts';
import { docs } from '../doc.ts';
import { dutiesByPost } from '../duty/duties.ts';
import type { Rule } from '../rule.ts';
import { asCase, spotKey } from '../spot.ts';

/** Where so large a share of a department's posts with duties has KPIs, those without stand out. */
const USUAL = 0.5;

const hasKpis = ({ document: { kpis } }: Position) => Boolean(kpis?.items?.length || kpis?.intro);

/** Standards beside the duties do what KPIs do. */
const hasStandards = (position: Position) =>
  position.document.responsibilities?.items?.some(({ standard, target, items }) =>
    Boolean(standard || target || items?.some((item) => item.standard || item.target)),
  );

export const kpiAndDuty: Rule = {
  id: 'KPI-01',
  severity: 'info',
  source: '绩效标准对应每项工作内容（岗位说明书编写惯例）',
  *check(subject) {
    for (const position of subject.positions) {
      const { responsibilities, summary, sections } = position.document;
      if (hasKpis(position) && !responsibilities && !summary && !sections?.length)
        yield asCase(spotKey(position, ['kpis'], position.name), 'noDuty');
    }
    const posts = new Set(dutiesByPost(subject).flatMap(([duty]) => duty?.position ?? []));
    for (const [department, peers] of groupBy(posts, ({ departments }) => departments[0])) {
      const count = peers.filter(hasKpis).length;
      if (!department || peers.length < 3 || count / peers.length <= USUAL) continue;
      for (const position of peers)
        if (!hasKpis(position) && !hasStandards(position))
          yield spotKey(position, ['responsibilities'], position.name, {
            department: department.name,
            count,
            all: peers.length,
          });
    }
  },
  docs: docs(
    [
      '职责与考核指标不对应',
      '“{found}”有职责却没有考核指标；“{department}”的 {all} 个岗位中 {count} 个有。',
      '写“考核指标”，或给职责写“标准”。',
      '同一部门有的岗位考核、有的不考核，绩效结果无法比较。',
      '部门名称: 客服部\n岗位:\n  - {岗位名称: 经理, 岗位职责: [审定服务规范], 考核指标: [投诉办结率]}\n  - {岗位名称: 主管, 岗位职责: [安排班次], 考核指标: [接通率]}\n  - {岗位名称: 专员, 岗位职责: [接听来电]}\n',
      '部门名称: 客服部\n岗位:\n  - {岗位名称: 经理, 岗位职责: [审定服务规范], 考核指标: [投诉办结率]}\n  - {岗位名称: 主管, 岗位职责: [安排班次], 考核指标: [接通率]}\n  - {岗位名称: 专员, 岗位职责: [接听来电], 考核指标: [接听量]}\n',
    ],
    [
      '職責與考核指標不對應',
      '「{found}」有職責卻沒有考核指標；「{department}」的 {all} 個崗位中 {count} 個有。',
      '寫「考核指標」，或給職責寫「標準」。',
      '同一部門有的崗位考核、有的不考核，績效結果無法比較。',
      '部門名稱: 客服部\n崗位:\n  - {崗位名稱: 經理, 崗位職責: [審定服務規範], 考核指標: [申訴辦結率]}\n  - {崗位名稱: 主管, 崗位職責: [安排班次], 考核指標: [接通率]}\n  - {崗位名稱: 專員, 崗位職責: [接聽來電]}\n',
      '部門名稱: 客服部\n崗位:\n  - {崗位名稱: 經理, 崗位職責: [審定服務規範], 考核指標: [申訴辦結率]}\n  - {崗位名稱: 專員, 崗位職責: [接聽來電], 考核指標: [接聽量]}\n',
    ],
    [
      'Duties without KPIs, or KPIs without duties',
      '“{found}” has duties but no KPIs; {count} of the {all} posts of “{department}” have some.',
      'Write `kpis`, or a `standard` beside the duties.',
      'Results cannot be compared when some posts of a department are measured and others are not.',
      'department: Support\npositions:\n  - {position: Manager, responsibilities: [Set service rules], kpis: [Complaints settled]}\n  - {position: Lead, responsibilities: [Plan shifts], kpis: [Calls answered]}\n  - {position: Agent, responsibilities: [Answer calls]}\n',
      'department: Support\npositions:\n  - {position: Manager, responsibilities: [Set service rules], kpis: [Complaints settled]}\n  - {position: Lead, responsibilities: [Plan shifts], kpis: [Calls answered]}\n  - {position: Agent, responsibilities: [Answer calls], kpis: [Calls per day]}\n',
    ],
    [
      '업무와 성과 지표의 불일치',
      '“{found}”에 업무는 있으나 성과 지표가 없습니다. “{department}”의 직무 {all}개 중 {count}개에는 있습니다.',
      '“성과 지표”를 적거나 업무에 “기준”을 적습니다.',
      '같은 부서에서 일부 직무만 평가하면 결과를 비교할 수 없습니다.',
      '부서명: 고객팀\n직무:\n  - {직무명: 팀장, 담당 업무: [기준을 정한다], 성과 지표: [처리율]}\n  - {직무명: 파트장, 담당 업무: [근무를 편성한다], 성과 지표: [응대율]}\n  - {직무명: 상담원, 담당 업무: [전화를 받는다]}\n',
      '부서명: 고객팀\n직무:\n  - {직무명: 팀장, 담당 업무: [기준을 정한다], 성과 지표: [처리율]}\n  - {직무명: 파트장, 담당 업무: [근무를 편성한다], 성과 지표: [응대율]}\n  - {직무명: 상담원, 담당 업무: [전화를 받는다], 성과 지표: [응대 건수]}\n',
    ],
    {
      noDuty: {
        'zh-CN': ['“{found}”有考核指标，却没有写职责。', '写“岗位职责”，说明考核的是什么工作。'],
        'zh-TW': ['「{found}」有考核指標，卻沒有寫職責。', '寫「崗位職責」，說明考核的是什麼工作。'],
        en: [
          '“{found}” has KPIs but no duties.',
          'Write `responsibilities`: the work that the KPIs measure.',
        ],
        ko: ['“{found}”에 성과 지표는 있으나 업무가 없습니다.', '무엇을 평가하는지 “담당 업무”를 적습니다.'],
      },
    },
  ),
};
