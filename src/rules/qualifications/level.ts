import type { Path } from '../../diagnostics/position.ts';
import type { Position } from '../../org/organisation.ts';
import type { AuthorText } from '../author-texts.ts';
import { docs } from '../doc.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { cut, spot } from '../spot.ts';
import { PREFERS, qualificationTexts } from './texts.ts';

const JUNIOR =
  /(?:专员|助理|文员|干事|办事员|实习生|前台|保洁员?|保安员?|收银员|assistant|clerk|intern|trainee|receptionist|cleaner|사원|인턴|안내원)$/iu;

const YEARS = /(?:^|[^\d.])(?<years>\d{1,2})\s*(?:年|years?\b|년)(?:\s*\(?(?:及)?以上|이상)?/iu;

const BOUND_YEARS = 8;

const isJunior = ({ name }: Position) => JUNIOR.test(simplified(name));

/** What is asked of junior posts under one of the keys, or in a plain list. */
function* juniorTexts(
  subject: Subject,
  key: string,
): Generator<Pick<AuthorText, 'path' | 'text'> & { readonly unit: Position }> {
  for (const { unit, path, text } of qualificationTexts(subject)) {
    if (unit.kind !== 'position' || !isJunior(unit)) continue;
    if (path[1] === key || path[1] === 'items') yield { unit, path, text };
  }
}

export const yearsAboveLevel: Rule = {
  id: 'QUAL-03',
  severity: 'info',
  source: '年限与层级匹配（GitLab 手册）',
  *check(subject) {
    for (const { unit, path, text } of juniorTexts(subject, 'experience')) {
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
