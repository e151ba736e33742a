import type { Position } from '../../org/organisation.ts';
import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { asCase, spotKey, spotName } from '../spot.ts';

export const twoManagers: Rule = {
  id: 'ORG-03',
  severity: 'info',
  source: '直接主管上级应只有一个（zixin.com.cn/doc/4720121）',
  *overall({ organisation }) {
    for (const position of organisation.positions) {
      const { length } = position.reportsTo;
      if (length > 1) yield spotKey(position, ['reportsTo'], position.name, { count: length });
    }
  },
  docs: docs(
    [
      '不止一个直接上级',
      '“{found}”有 {count} 个直接上级。',
      '只留一个直接上级，其余写到“业务上级”。',
      '命令统一时任职者才知道听谁的；业务指导可用虚线表示。',
      '部门名称: 生产部\n岗位:\n  - 岗位名称: 厂长\n  - 岗位名称: 总工\n  - 岗位名称: 工艺员\n    直接上级: [厂长, 总工]\n',
      '部门名称: 生产部\n岗位:\n  - 岗位名称: 厂长\n  - 岗位名称: 总工\n  - 岗位名称: 工艺员\n    直接上级: 厂长\n    业务上级: 总工\n',
    ],
    [
      '不止一個直接上級',
      '「{found}」有 {count} 個直接上級。',
      '只留一個直接上級，其餘寫到「業務上級」。',
      '命令統一時任職者才知道聽誰的；業務指導可用虛線表示。',
      '部門名稱: 生產部\n崗位:\n  - 崗位名稱: 廠長\n  - 崗位名稱: 總工\n  - 崗位名稱: 工藝員\n    直接上級: [廠長, 總工]\n',
      '部門名稱: 生產部\n崗位:\n  - 崗位名稱: 廠長\n  - 崗位名稱: 總工\n  - 崗位名稱: 工藝員\n    直接上級: 廠長\n    業務上級: 總工\n',
    ],
    [
      'More than one manager',
      '“{found}” reports to {count} managers.',
      'Keep one under `reportsTo` and move the others to `dottedTo`.',
      'With one line of command people know whose word counts; advice is a dotted line.',
      'department: Plant\npositions:\n  - position: Manager\n  - position: Chief Engineer\n  - position: Planner\n    reportsTo: [Manager, Chief Engineer]\n',
      'department: Plant\npositions:\n  - position: Manager\n  - position: Chief Engineer\n  - position: Planner\n    reportsTo: Manager\n    dottedTo: Chief Engineer\n',
    ],
    [
      '직속 상사가 여럿',
      '“{found}”의 직속 상사가 {count}명입니다.',
      '직속 상사는 하나만 두고 나머지는 “기능상 상사”로 옮깁니다.',
      '지휘 계통이 하나여야 누구의 지시를 따를지 분명합니다.',
      '부서명: 생산팀\n직무:\n  - 직무명: 공장장\n  - 직무명: 기술이사\n  - 직무명: 공정 담당\n    직속 상사: [공장장, 기술이사]\n',
      '부서명: 생산팀\n직무:\n  - 직무명: 공장장\n  - 직무명: 기술이사\n  - 직무명: 공정 담당\n    직속 상사: 공장장\n    기능상 상사: 기술이사\n',
    ],
  ),
};

/** Posts that one manager can lead, where jd.yaml does not say. */
const WIDEST = 12;

const crowd = (
  manager: string,
  worker: string,
  keys: readonly [string, string, string, string],
  count: number,
) => {
  const [department, positions, position, reportsTo] = keys;
  const workers = Array.from(
    { length: count },
    (_, index) => `  - ${position}: ${worker}${index + 1}\n    ${reportsTo}: ${manager}\n`,
  );
  return `${department}: X\n${positions}:\n  - ${position}: ${manager}\n${workers.join('')}`;
};

const CROWDS = {
  cn: ['部门名称', '岗位', '岗位名称', '直接上级'],
  tw: ['部門名稱', '崗位', '崗位名稱', '直接上級'],
  en: ['department', 'positions', 'position', 'reportsTo'],
  ko: ['부서명', '직무', '직무명', '직속 상사'],
} as const;

/** Managers in a row of whom each leads one post only; fewer are a deputy or a small team. */
const LONGEST_CHAIN = 3;

/** From the topmost manager of one post down to the first who leads several, or nobody. */
function* chains(positions: readonly Position[]): Generator<readonly Position[]> {
  const lone = new Set(
    positions.filter(({ reports, assistants }) => reports.length === 1 && assistants.length === 0),
  );
  const below = new Set([...lone].flatMap(({ reports }) => reports));
  for (const top of lone) {
    if (below.has(top)) continue;
    const chain: Position[] = [];
    for (let at: Position | undefined = top; at && lone.has(at); at = at.reports[0]) chain.push(at);
    if (chain.length >= LONGEST_CHAIN) yield chain;
  }
}

export const wideSpan: Rule = {
  id: 'ORG-05',
  severity: 'info',
  judges: ['department', 'parent', 'reportsTo'],
  source: '管理幅度（编辑惯例）',
  *overall({ organisation }) {
    const most = organisation.handbook.document.lint?.span ?? WIDEST;
    for (const position of organisation.positions) {
      const count = position.reports.length;
      if (count > most) yield spotName(position, { count, most });
    }
    for (const chain of chains(organisation.positions)) {
      const [top] = chain;
      const names = chain.map(({ name }) => name).join(' → ');
      if (top) yield asCase(spotName(top, { count: chain.length, names }), 'chain');
    }
  },
  docs: docs(
    [
      '管理幅度过大，或层层只有一个下级',
      '“{found}”有 {count} 个直接下级岗位，超过 {most} 个。',
      '增设一层主管，或按业务分组。',
      '直接下级过多时，指导、考核和审批都会流于形式。限度可在 jd.yaml 的“检查”里写“管理幅度”。',
      crowd('经理', '专员', CROWDS.cn, 13),
      crowd('经理', '专员', CROWDS.cn, 4),
    ],
    [
      '管理幅度過大，或層層只有一個下級',
      '「{found}」有 {count} 個直接下級崗位，超過 {most} 個。',
      '增設一層主管，或按業務分組。',
      '直接下級過多時，指導、考核和審批都會流於形式。限度可在 jd.yaml 的「檢查」裡寫「管理幅度」。',
      crowd('經理', '專員', CROWDS.tw, 13),
      crowd('經理', '專員', CROWDS.tw, 4),
    ],
    [
      'Span too wide, or a chain of single reports',
      '“{found}” has {count} direct reports, more than {most}.',
      'Add a level of leads, or group the work.',
      'With too many reports, guidance and appraisal become a formality. Set another limit with `span` under `lint` in jd.yaml.',
      crowd('Manager', 'Clerk ', CROWDS.en, 13),
      crowd('Manager', 'Clerk ', CROWDS.en, 4),
    ],
    [
      '너무 넓은 관리 폭, 또는 외줄로 이어진 단계',
      '“{found}”의 직속 부하 직무가 {count}개로 {most}개를 넘습니다.',
      '중간 책임자를 두거나 업무별로 묶습니다.',
      '직속 부하가 너무 많으면 지도와 평가가 형식에 그칩니다. 한도는 jd.yaml의 “검사”에 “관리 폭”으로 정합니다.',
      crowd('팀장', '담당', CROWDS.ko, 13),
      crowd('팀장', '담당', CROWDS.ko, 4),
    ],
    {
      chain: {
        'zh-CN': [
          '从“{found}”起连续 {count} 级都只有一个直接下级：{names}。',
          '合并层级，或把部分岗位改为并列、助理或业务指导。',
        ],
        'zh-TW': [
          '從「{found}」起連續 {count} 級都只有一個直接下級：{names}。',
          '合併層級，或把部分崗位改為並列、助理或業務指導。',
        ],
        en: [
          'From “{found}” down, {count} levels in a row have a single report each: {names}.',
          'Merge levels, or turn some of them into peers, assistants or dotted lines.',
        ],
        ko: [
          '“{found}”부터 {count}단계가 연달아 직속 부하를 하나씩만 두고 있습니다: {names}.',
          '단계를 합치거나 일부를 동급, 보좌, 기능상 상사로 바꿉니다.',
        ],
      },
    },
  ),
};

export const noHead: Rule = {
  id: 'ORG-08',
  severity: 'info',
  judges: ['department', 'head'],
  source: '组织完整性',
  *overall({ organisation }) {
    for (const department of organisation.departments) {
      const { head, positions, document } = department;
      if (head || document.head !== undefined || positions.length < 2) continue;
      yield spotName(department);
    }
  },
  docs: docs(
    [
      '部门没有负责人',
      '“{found}”有岗位，却没有写负责人。',
      '写“部门负责人”。',
      '没有负责人的部门，审批和考核找不到承担者。',
      '部门名称: 客服部\n岗位: [{岗位名称: 经理}, {岗位名称: 专员}]\n',
      '部门名称: 客服部\n部门负责人: 经理\n岗位: [{岗位名称: 经理}, {岗位名称: 专员}]\n',
    ],
    [
      '部門沒有負責人',
      '「{found}」有崗位，卻沒有寫負責人。',
      '寫「部門負責人」。',
      '沒有負責人的部門，審批和考核找不到承擔者。',
      '部門名稱: 客服部\n崗位: [{崗位名稱: 經理}, {崗位名稱: 專員}]\n',
      '部門名稱: 客服部\n部門負責人: 經理\n崗位: [{崗位名稱: 經理}, {崗位名稱: 專員}]\n',
    ],
    [
      'Department without a head',
      '“{found}” has positions but no head.',
      'Name one under `head`.',
      'Without a head nobody approves or appraises.',
      'department: Support\npositions: [{position: Manager}, {position: Agent}]\n',
      'department: Support\nhead: Manager\npositions: [{position: Manager}, {position: Agent}]\n',
    ],
    [
      '부서장이 없는 부서',
      '“{found}”에 직무는 있으나 부서장이 없습니다.',
      '“부서장”을 적습니다.',
      '부서장이 없으면 승인과 평가를 맡을 사람이 없습니다.',
      '부서명: 고객팀\n직무: [{직무명: 팀장}, {직무명: 상담원}]\n',
      '부서명: 고객팀\n부서장: 팀장\n직무: [{직무명: 팀장}, {직무명: 상담원}]\n',
    ],
  ),
};
