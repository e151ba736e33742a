import { onceFor } from '../../org/once-for.ts';
import type { Department, Organisation } from '../../org/organisation.ts';
import { docs } from '../doc.ts';
import { type LawText, lawTexts, textsWith } from '../law-texts.ts';
import { type Folded, type FoldedMatch, findingAt, fold, matchesIn, placeOf } from '../phrase.ts';
import { isProse } from '../prose.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { asCase } from '../spot.ts';
import { ANY_UNIT_NAME, kindOfUnit, nameKey, UNIT_NAMES } from './same-units.ts';

export const twoTerms: Rule = {
  id: 'DUTY-19',
  severity: 'info',
  source: '同一事物用同一名称（编辑惯例）；jd.yaml 的“术语”',
  *check(subject) {
    yield* replacedWords(subject);
    yield* otherUnitNames(subject);
  },
  docs: docs(
    [
      '同一事物有两种叫法',
      '手册里没有名为“{found}”的部门，同类部门叫“{term}”。',
      '统一写成“{term}”；若确是两个名称，把“{found}”写进它的“别名”。',
      '一个部门两种叫法，读者不知道是不是同一个，检索和引用也会漏掉。',
      '部门名称: 人力资源部\n职能: [编制招聘计划]\n岗位:\n  - 岗位名称: 招聘专员\n    岗位职责: [向人事部提交录用名单]\n',
      '部门名称: 人力资源部\n职能: [编制招聘计划]\n岗位:\n  - 岗位名称: 招聘专员\n    岗位职责: [向人力资源部提交录用名单]\n',
    ],
    [
      '同一事物有兩種叫法',
      '手冊裡沒有名為「{found}」的部門，同類部門叫「{term}」。',
      '統一寫成「{term}」；若確是兩個名稱，把「{found}」寫進它的「別名」。',
      '一個部門兩種叫法，讀者不知道是不是同一個，檢索和引用也會漏掉。',
      '部門名稱: 人力資源部\n崗位:\n  - 崗位名稱: 招募專員\n    崗位職責: [向人事部提交錄用名單]\n',
      '部門名稱: 人力資源部\n崗位:\n  - 崗位名稱: 招募專員\n    崗位職責: [向人力資源部提交錄用名單]\n',
    ],
    [
      'Two names for one thing',
      'No department is called “{found}”; the one of this kind is “{term}”.',
      'Write “{term}”; if both names are in use, add “{found}” to its `aliases`.',
      'With two names readers cannot tell whether they mean the same, and search finds only one.',
      'department: Human Resources\npositions:\n  - position: Recruiter\n    responsibilities: [Send the list of hires to the Personnel Department]\n',
      'department: Human Resources\npositions:\n  - position: Recruiter\n    responsibilities: [Send the list of hires to Human Resources]\n',
    ],
    [
      '한 대상의 두 이름',
      '“{found}”이라는 부서는 없고 같은 종류의 부서는 “{term}”입니다.',
      '“{term}”(으)로 통일하고, 둘 다 쓰면 “{found}”을(를) “별칭”에 적습니다.',
      '이름이 둘이면 같은 부서인지 알 수 없고 검색에서도 빠집니다.',
      '부서명: 인사팀\n직무:\n  - 직무명: 채용 담당\n    담당 업무: [HR팀에 합격자 명단을 제출한다]\n',
      '부서명: 인사팀\n직무:\n  - 직무명: 채용 담당\n    담당 업무: [인사팀에 합격자 명단을 제출한다]\n',
    ],
    {
      glossary: {
        'zh-CN': ['“{found}”在术语表里应写作“{term}”。', '改为“{term}”。'],
        'zh-TW': ['「{found}」在術語表裡應寫作「{term}」。', '改為「{term}」。'],
        en: ['The glossary says “{term}” for “{found}”.', 'Write “{term}”.'],
        ko: ['용어집에는 “{found}” 대신 “{term}”이(가) 있습니다.', '“{term}”(으)로 고칩니다.'],
      },
    },
  ),
};

/** Words that the glossary of jd.yaml replaces. */
function* replacedWords(subject: Subject): Generator<Finding> {
  const { terms, hiding, pattern } = glossaryOf(subject.organisation);
  if (terms.size === 0) return;
  for (const text of lawTexts(subject).filter(isProse)) {
    for (const match of matchesIn(text.folded, pattern)) {
      const word = wordOf(text, match);
      const term = hiding.has(word) ? undefined : terms.get(word);
      if (term === undefined) continue;
      const found = findingAt(subject, text, placeOf(text.text, text.folded, match), { term });
      yield { ...asCase(found, 'glossary'), severity: 'warning' };
    }
  }
}

interface Glossary {
  /** By the words that they replace. */
  readonly terms: ReadonlyMap<string, string>;
  /** The terms themselves, and names of units: they hide the words within them. */
  readonly hiding: ReadonlySet<string>;
  /** All of these words. */
  readonly pattern: RegExp;
}

const glossaryOf = onceFor(({ handbook, departments, positions }: Organisation): Glossary => {
  const glossary = Object.entries(handbook.document.lint?.glossary ?? {});
  const terms = new Map(
    glossary.flatMap(([term, words]) => words.map((word) => [comparable(word), term] as const)),
  );
  terms.delete('');
  const names = terms.size === 0 ? [] : [...departments, ...positions].map(({ name }) => name);
  const hiding = new Set([...terms.values(), ...names].map(comparable));
  return { terms, hiding, pattern: wordsPattern([...terms.keys(), ...hiding]) };
});

const comparable = (word: string) => simplified(fold(word).text);

const wordOf = ({ folded }: LawText, { index, length }: FoldedMatch) =>
  folded.text.slice(index, index + length);

/** Any of the words, the longest first; words of letters only as whole words. */
function wordsPattern(words: readonly string[]): RegExp {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = sorted.map((word) => {
    const plain = word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
    return `${/^[a-z0-9]/u.test(word) ? '(?<![a-z0-9])' : ''}${plain}${/[a-z0-9]$/u.test(word) ? '(?![a-z0-9])' : ''}`;
  });
  return new RegExp(escaped.join('|'), 'gu');
}

/** A text speaks of 人事部 where the handbook has 人力资源部 and no other: once a unit and name. */
function* otherUnitNames(subject: Subject): Generator<Finding> {
  const { byKind, known } = namesOf(subject.organisation);
  if (byKind.size === 0) return;
  const said = new Set<string>();
  for (const [text, match] of namesIn(subject)) {
    const word = wordOf(text, match);
    const [unit, other] = byKind.get(kindOfUnit(word) ?? -1) ?? [];
    const once = `${text.unit.id}\u0000${word}`;
    if (!unit || other || said.has(once) || isWithin(text.folded, match, known)) continue;
    said.add(once);
    yield findingAt(subject, text, placeOf(text.text, text.folded, match), { term: unit.name });
  }
}

const namesOf = onceFor(({ departments, positions }: Organisation) => ({
  byKind: unitsByKind(departments),
  /** All names and aliases of units, as they are compared. */
  known: new Set(
    [...departments, ...positions].flatMap(({ name, document }) =>
      [name, ...(document.aliases ?? [])].map(nameKey),
    ),
  ),
}));

function* namesIn(subject: Subject): Generator<readonly [LawText, FoldedMatch]> {
  const texts = lawTexts(subject);
  for (const index of textsWith(subject, ANY_UNIT_NAME)) {
    const text = texts[index];
    if (!text || !isProse(text)) continue;
    for (const match of matchesIn(text.folded, UNIT_NAMES)) yield [text, match];
  }
}

/** Characters that a name may have more on either side. */
const FURTHER = 16;

/** Does a known name stand around the words: 人事部 in 集团人事部中心? */
function isWithin({ text }: Folded, { index, length }: FoldedMatch, known: ReadonlySet<string>): boolean {
  const end = index + length;
  for (let from = index; from >= Math.max(0, index - FURTHER); from -= 1) {
    for (let to = end; to <= Math.min(text.length, end + FURTHER); to += 1)
      if (known.has(text.slice(from, to))) return true;
  }
  return false;
}

function unitsByKind(departments: readonly Department[]): Map<number, Department[]> {
  const units = new Map<number, Department[]>();
  for (const department of departments) {
    const names = [department.name, ...(department.document.aliases ?? [])];
    const kind = names.map(kindOfUnit).find((one) => one !== undefined);
    if (kind !== undefined) units.set(kind, [...(units.get(kind) ?? []), department]);
  }
  return units;
}
