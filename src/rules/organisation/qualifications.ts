import type { Path } from '../../diagnostics/position.ts';
import type { Position } from '../../org/organisation.ts';
import type { AuthorText } from '../author-texts.ts';
import { docs } from '../doc.ts';
import { findingAt } from '../phrase.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { cut, spot, spotKey } from '../spot.ts';

/** Conditions that one list can hold before nobody meets them all. */
const MOST = 10;

export const tooManyMusts: Rule = {
  id: 'QUAL-01',
  severity: 'info',
  source: '必备条件不宜过多（beefed.ai）',
  *check({ organisation }) {
    for (const position of organisation.positions) {
      const musts = (position.document.qualifications?.items ?? []).filter(
        ({ text }) => !PREFERS.test(text ?? ''),
      );
      if (musts.length > MOST)
        yield spotKey(position, ['qualifications'], position.name, { count: musts.length });
    }
  },
  docs: docs(
    [
      '必备条件太多',
      '“{found}”列了 {count} 条必备条件。',
      '只留真正必需的，其余移到“优先条件”。',
      '条件越多，能满足的人越少，合适的人也会放弃。',
      list(['岗位名称', '任职资格', '条件'], 11),
      list(['岗位名称', '任职资格', '条件'], 4),
    ],
    [
      '必備條件太多',
      '「{found}」列了 {count} 條必備條件。',
      '只留真正必需的，其餘移到「優先條件」。',
      '條件越多，能滿足的人越少，合適的人也會放棄。',
      list(['崗位名稱', '任職資格', '條件'], 11),
      list(['崗位名稱', '任職資格', '條件'], 4),
    ],
    [
      'Too many musts',
      '“{found}” lists {count} required qualifications.',
      'Keep what the work needs; move the rest to `preferred`.',
      'The longer the list, the fewer people meet it, and good ones turn away.',
      list(['position', 'qualifications', 'Condition '], 11),
      list(['position', 'qualifications', 'Condition '], 4),
    ],
    [
      '필수 요건이 너무 많음',
      '“{found}”의 필수 요건이 {count}개입니다.',
      '꼭 필요한 것만 남기고 나머지는 “우대 사항”으로 옮깁니다.',
      '요건이 많을수록 충족하는 사람이 줄어듭니다.',
      list(['직무명', '자격 요건', '요건 '], 11),
      list(['직무명', '자격 요건', '요건 '], 4),
    ],
  ),
};

function list([name, key, word]: readonly [string, string, string], count: number): string {
  const items = Array.from({ length: count }, (_, index) => `  - ${word}${index + 1}\n`);
  return `${name}: X\n${key}:\n${items.join('')}`;
}

const PREFERS = /优先|優先|\bprefer(?:red|ably)?\b|\b(?:an advantage|a plus|nice to have)\b|우대/iu;

const MIXED =
  /^[^,，;；。]{2,}[,，;；。].*(?:优先|優先)|^[^,;.]{2,}[,;.].*\b(?:preferred|preferably|an advantage|a plus|nice to have)\b|^[^,;.]{2,}[,;.].*우대/iu;

const qualificationTexts = ({ texts }: Subject) =>
  texts.filter(({ field, unit }) => field === 'qualifications' && unit.kind === 'position');

export const mixedPreference: Rule = {
  id: 'QUAL-02',
  severity: 'info',
  source: '必备条件与优先条件分列（fudaoke.com；TAMU 模板）',
  *check(subject) {
    for (const { unit, path, text } of qualificationTexts(subject))
      if (path[1] !== 'preferred' && MIXED.test(text)) yield spot(unit, path, cut(text));
  },
  docs: docs(
    [
      '必备条件与优先条件混写',
      '“{found}”把必备条件和优先条件写在一条里。',
      '把优先的部分移到“优先条件”。',
      '混写时筛选的人分不清哪些可以放宽。',
      '岗位名称: 经理\n任职资格: ["本科，有项目管理证书者优先"]\n',
      '岗位名称: 经理\n任职资格:\n  学历: 本科\n  优先条件: 有项目管理证书\n',
    ],
    [
      '必備條件與優先條件混寫',
      '「{found}」把必備條件和優先條件寫在一條裡。',
      '把優先的部分移到「優先條件」。',
      '混寫時篩選的人分不清哪些可以放寬。',
      '崗位名稱: 經理\n任職資格: ["大學，有專案管理證書者優先"]\n',
      '崗位名稱: 經理\n任職資格:\n  學歷: 大學\n  優先條件: 有專案管理證書\n',
    ],
    [
      'Must and preferred in one',
      '“{found}” mixes what is required with what is preferred.',
      'Move the preferred part to `preferred`.',
      'Whoever screens cannot tell what may be waived.',
      'position: Manager\nqualifications: ["Bachelor\'s degree, project management certificate preferred"]\n',
      "position: Manager\nqualifications:\n  education: Bachelor's degree\n  preferred: Project management certificate\n",
    ],
    [
      '필수와 우대의 혼재',
      '“{found}”에 필수 요건과 우대 사항이 섞여 있습니다.',
      '우대 부분을 “우대 사항”으로 옮깁니다.',
      '섞여 있으면 무엇을 완화할 수 있는지 알 수 없습니다.',
      '직무명: 팀장\n자격 요건: ["학사 이상, 관련 자격증 소지자 우대"]\n',
      '직무명: 팀장\n자격 요건:\n  학력: 학사 이상\n  우대 사항: 관련 자격증\n',
    ],
  ),
};

const JUNIOR =
  /(?:专员|助理|文员|干事|办事员|实习生|前台|保洁员?|保安员?|收银员|assistant|clerk|intern|trainee|receptionist|cleaner|사원|인턴|안내원)$/iu;

const YEARS = /(?:^|[^\d.])(?<years>\d{1,2})\s*(?:年|years?\b|년)(?:\s*\(?(?:及)?以上|이상)?/iu;

const BOUND_YEARS = 8;

const isJunior = ({ name }: Position) => JUNIOR.test(simplified(name));

function* juniorTexts(subject: Subject, keys: readonly string[]): Generator<AuthorText & { unit: Position }> {
  for (const text of qualificationTexts(subject)) {
    const { unit, path } = text;
    const [, key = ''] = path;
    const isAsked = keys.includes(String(key)) || key === 'items';
    if (unit.kind === 'position' && isAsked && isJunior(unit)) yield { ...text, unit };
  }
}

export const yearsAboveLevel: Rule = {
  id: 'QUAL-03',
  severity: 'info',
  source: '年限与层级匹配（GitLab 手册）',
  *check(subject) {
    for (const { unit, path, text } of juniorTexts(subject, ['experience'])) {
      const years = Number(YEARS.exec(text)?.groups?.years ?? 0);
      if (years >= BOUND_YEARS && years < 40) yield spot(unit, path, cut(text), { years, post: unit.name });
    }
  },
  docs: docs(
    [
      '年限与层级不符',
      '基层岗位“{post}”要求 {years} 年经验。',
      '降低年限，或写明需要的能力。',
      '基层岗位的高年限会排除合适的人，又抬高用人成本。',
      '岗位名称: 行政专员\n任职资格: {工作经验: 10 年以上行政经验}\n',
      '岗位名称: 行政专员\n任职资格: {工作经验: 1 年以上行政经验}\n',
    ],
    [
      '年限與層級不符',
      '基層崗位「{post}」要求 {years} 年經驗。',
      '降低年限，或寫明需要的能力。',
      '基層崗位的高年限會排除合適的人，又抬高用人成本。',
      '崗位名稱: 行政專員\n任職資格: {工作經驗: 10 年以上行政經驗}\n',
      '崗位名稱: 行政專員\n任職資格: {工作經驗: 1 年以上行政經驗}\n',
    ],
    [
      'Years above the level',
      'The junior post “{post}” asks for {years} years.',
      'Ask for fewer years, or name the ability needed.',
      'Many years at a junior post keep fit people out and cost more.',
      'position: Office Assistant\nqualifications: {experience: 10 years of office work}\n',
      'position: Office Assistant\nqualifications: {experience: 1 year of office work}\n',
    ],
    [
      '직급에 맞지 않는 경력',
      '하위 직무 “{post}”이(가) 경력 {years}년을 요구합니다.',
      '경력을 줄이거나 필요한 능력을 적습니다.',
      '하위 직무의 긴 경력 요건은 알맞은 사람을 배제합니다.',
      '직무명: 총무 사원\n자격 요건: {경력: 총무 경력 10년 이상}\n',
      '직무명: 총무 사원\n자격 요건: {경력: 총무 경력 1년 이상}\n',
    ],
  ),
};

const TRAITS =
  /责任心强|责任感强|抗压能力|吃苦耐劳|积极主动|积极上进|爱岗敬业|工作认真|性格开朗|\b(?:passionate|team player|self-starter|self-motivated|hard-?working|positive attitude)\b|성실하|적극적이|책임감(?:이)?\s*(?:과\s*\S+이\s*)?강/iu;

export const unverifiable: Rule = {
  id: 'QUAL-04',
  severity: 'info',
  source: '编辑惯例',
  *check(subject) {
    for (const text of qualificationTexts(subject)) {
      const match = TRAITS.exec(simplified(text.text));
      if (!match) continue;
      const end = match.index + match[0].length;
      yield findingAt(subject, text, {
        start: match.index,
        end,
        found: text.text.slice(match.index, end),
        groups: {},
      });
    }
  },
  docs: docs(
    [
      '无法验证的素质',
      '“{found}”无法在选拔时验证。',
      '写成行为或经历，例如“独立处理过客户投诉”。',
      '谁都会说自己具备；面试官各凭印象，容易带入偏见。',
      '岗位名称: 客服\n任职资格: [责任心强]\n',
      '岗位名称: 客服\n任职资格: [独立处理过客户投诉]\n',
    ],
    [
      '無法驗證的素質',
      '「{found}」無法在選拔時驗證。',
      '寫成行為或經歷，例如「獨立處理過客戶投訴」。',
      '誰都會說自己具備；面試官各憑印象，容易帶入偏見。',
      '崗位名稱: 客服\n任職資格: [責任心強]\n',
      '崗位名稱: 客服\n任職資格: [獨立處理過客戶投訴]\n',
    ],
    [
      'Quality nobody can verify',
      'Selection cannot verify “{found}”.',
      'Write behaviour or experience, such as “has settled complaints alone”.',
      'Everybody claims it; interviewers judge by impression, and bias enters.',
      'position: Agent\nqualifications: [Team player]\n',
      'position: Agent\nqualifications: [Has settled complaints alone]\n',
    ],
    [
      '확인할 수 없는 소양',
      '“{found}”은(는) 선발에서 확인할 수 없습니다.',
      '“고객 불만을 혼자 처리한 경험”처럼 행동이나 경험을 적습니다.',
      '누구나 갖추었다고 말하므로 인상에 따라 판단하게 됩니다.',
      '직무명: 상담원\n자격 요건: [책임감이 강할 것]\n',
      '직무명: 상담원\n자격 요건: [고객 불만을 혼자 처리한 경험]\n',
    ],
  ),
};

const HIGH = /硕士|博士|研究生|\b(?:master'?s?|ph\.?d|doctorate)\b|석사|박사/iu;
const PLAIN_WORK =
  /(?:前台|保洁员?|保安员?|收银员|文员|司机|仓管员|receptionist|cleaner|driver|cashier|clerk|안내원|경비원|운전기사)$/iu;

export const educationAboveWork: Rule = {
  id: 'QUAL-06',
  severity: 'info',
  source: '虚高要求（beefed.ai）',
  *check(subject) {
    for (const { unit, path, text } of qualificationTexts(subject)) {
      const isEducation = path[1] === 'education' || path[1] === 'items';
      if (
        isEducation &&
        PLAIN_WORK.test(simplified(unit.name)) &&
        HIGH.test(simplified(text)) &&
        !PREFERS.test(text)
      )
        yield educationFinding(unit as Position, path, text);
    }
  },
  docs: docs(
    [
      '学历高于工作需要',
      '“{post}”要求“{found}”，高于工作需要。',
      '降到工作所需的学历。',
      '虚高的学历缩小人选、抬高成本，入职后也留不住人。',
      '岗位名称: 行政前台\n任职资格: {学历: 硕士}\n',
      '岗位名称: 行政前台\n任职资格: {学历: 大专}\n',
    ],
    [
      '學歷高於工作需要',
      '「{post}」要求「{found}」，高於工作需要。',
      '降到工作所需的學歷。',
      '虛高的學歷縮小人選、抬高成本，入職後也留不住人。',
      '崗位名稱: 行政前台\n任職資格: {學歷: 碩士}\n',
      '崗位名稱: 行政前台\n任職資格: {學歷: 專科}\n',
    ],
    [
      'Education above the work',
      '“{post}” asks for “{found}”, more than the work needs.',
      'Ask for the education that the work needs.',
      'Inflated degrees shrink the pool, cost more and lose people soon.',
      "position: Receptionist\nqualifications: {education: Master's degree}\n",
      'position: Receptionist\nqualifications: {education: High school diploma}\n',
    ],
    [
      '업무보다 높은 학력',
      '“{post}”이(가) 업무에 필요한 것보다 높은 “{found}”을(를) 요구합니다.',
      '업무에 필요한 학력으로 낮춥니다.',
      '지나친 학력 요건은 지원자를 줄이고 비용을 높입니다.',
      '직무명: 안내원\n자격 요건: {학력: 석사}\n',
      '직무명: 안내원\n자격 요건: {학력: 고졸}\n',
    ],
  ),
};

const educationFinding = (unit: Position, path: Path, text: string): Finding =>
  spot(unit, path, cut(text), { post: unit.name });
