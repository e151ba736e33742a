import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { allDuties } from './duties.ts';
import { matching, type Patterns } from './wording.ts';

const JUNIOR =
  /(?:专员|專員|助理|文员|文員|干事|幹事|办事员|辦事員|实习生|實習生|assistant|clerk|analyst|intern|trainee|사원|인턴)$/iu;
const SENIOR =
  /(?:总监|總監|总经理|總經理|总裁|總裁|董事长|董事長|行政官|chief \w+ officer|\b(?:c[efot]o)|director|president|이사|본부장|사장)$/iu;

const DECIDES: Patterns = {
  zh: /^(?:负责)?(?:审批|审定|签发|批准|核准)/u,
  en: /^(?:approves?|authori[sz]es?|signs? off)\b/u,
  ko: /(?:승인|결재)(?:한다|합니다|함)$/u,
};

export const dutyAboveLevel: Rule = {
  id: 'DUTY-07',
  severity: 'warning',
  source: '岗位层级与动词对照（zixin.com.cn/doc/4720121）',
  check: (subject) => matching(allDuties(subject), DECIDES, ({ position }) => JUNIOR.test(position.name)),
  docs: docs(
    [
      '基层岗位有审批职责',
      '基层岗位的职责“{found}”使用了“{word}”。',
      '改为“审核”“提出意见”，或把审批写到上级岗位。',
      '审批、批准是管理岗位的权力；写在基层岗位上会使内部控制失效。',
      '岗位名称: 行政专员\n岗位职责: [审批部门预算]\n',
      '岗位名称: 行政专员\n岗位职责: [编制部门预算，报经理审批]\n',
    ],
    [
      '基層崗位有審批職責',
      '基層崗位的職責「{found}」使用了審批動詞。',
      '改為「審核」「提出意見」，或把審批寫到上級崗位。',
      '審批、批准是管理崗位的權力；寫在基層崗位上會使內部控制失效。',
      '崗位名稱: 行政專員\n崗位職責: [審批部門預算]\n',
      '崗位名稱: 行政專員\n崗位職責: [編製部門預算，報經理審批]\n',
    ],
    [
      'Junior post that approves',
      'The duty “{found}” gives a junior post the right to decide (“{word}”).',
      'Use “reviews” or “recommends”, or move the approval to the manager.',
      'Approval belongs to management; at a junior post it undoes internal control.',
      'position: Budget Analyst\nresponsibilities: [Approves the budget of the department]\n',
      'position: Budget Analyst\nresponsibilities: [Reviews the budget of the department]\n',
    ],
    [
      '하위 직무의 승인 업무',
      '하위 직무의 업무 “{found}”에 승인 권한이 있습니다.',
      '“검토한다”로 바꾸거나 승인을 상위 직무로 옮깁니다.',
      '승인은 관리 직무의 권한이며 하위 직무에 두면 내부 통제가 무너집니다.',
      '직무명: 총무 사원\n담당 업무: [부서 예산을 승인한다]\n',
      '직무명: 총무 사원\n담당 업무: [부서 예산을 작성하여 팀장에게 올린다]\n',
    ],
  ),
};

const CLERICAL: Patterns = {
  zh: /^(?:负责)?(?:收集|录入|整理|打印|复印|归档|登记|装订|抄写)/u,
  en: /^(?:files?|types?|enters?|copies|copy|photocop\w+|scans?) /u,
  ko: /(?:입력|복사|타이핑)(?:한다|합니다|함)$/u,
};

export const dutyBelowLevel: Rule = {
  id: 'DUTY-08',
  severity: 'info',
  source: '岗位层级与动词对照（zixin.com.cn/doc/4720121）',
  check: (subject) => matching(allDuties(subject), CLERICAL, ({ position }) => SENIOR.test(position.name)),
  docs: docs(
    [
      '高层岗位有事务性职责',
      '高层岗位的职责“{found}”以“{word}”开头。',
      '改写为决策、审定或指导，或移到下级岗位。',
      '高层岗位的职责应体现决策和统筹，事务工作由下级承担。',
      '岗位名称: 财务总监\n岗位职责: [整理会计凭证]\n',
      '岗位名称: 财务总监\n岗位职责: [审定年度预算]\n',
    ],
    [
      '高層崗位有事務性職責',
      '高層崗位的職責「{found}」是事務性工作。',
      '改寫為決策、審定或指導，或移到下級崗位。',
      '高層崗位的職責應體現決策和統籌，事務工作由下級承擔。',
      '崗位名稱: 財務總監\n崗位職責: [整理會計憑證]\n',
      '崗位名稱: 財務總監\n崗位職責: [審定年度預算]\n',
    ],
    [
      'Executive with clerical work',
      'The duty “{found}” of an executive is clerical.',
      'Rewrite it as a decision or guidance, or move it to a junior post.',
      'An executive answers for decisions; clerical work belongs below.',
      'position: Finance Director\nresponsibilities: [Files accounting vouchers]\n',
      'position: Finance Director\nresponsibilities: [Sets the annual budget]\n',
    ],
    [
      '임원의 단순 업무',
      '임원 직무의 업무 “{found}”은(는) 단순 사무입니다.',
      '결정이나 지휘로 고쳐 쓰거나 하위 직무로 옮깁니다.',
      '임원은 결정을 책임지며 단순 사무는 하위 직무의 몫입니다.',
      '직무명: 재무이사\n담당 업무: [전표를 입력한다]\n',
      '직무명: 재무이사\n담당 업무: [연간 예산을 확정한다]\n',
    ],
  ),
};
