import type { Edit } from '../../diagnostics/diagnostic.ts';
import type { AuthorText } from '../author-texts.ts';
import { docs } from '../doc.ts';
import { findingAt } from '../phrase.ts';
import type { Rule, Subject } from '../rule.ts';
import { onlyIn } from '../simplified.ts';
import { asCase, cut, spot } from '../spot.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

/** Between Chinese characters, or after one at the end. A full stop at the end only: 3.5 and file names have theirs. */
const HALF = /(?<=[\p{Script=Han}）》」”])(?:[,;:?!](?=\s?[\p{Script=Han}（《「“])|[,;:?!.]$)/gu;

/** Fields of codes, names and references, whose `外部:` is written with a half-width colon. */
const NOT_PROSE = new Set([
  ...['code', 'version', 'department', 'position', 'aliases', 'holders', 'head', 'parent'],
  ...['reportsTo', 'dottedTo', 'assistantOf', 'sharedWith', 'promotion', 'rotation'],
]);

/** The role of a step is a reference too. */
const isName = ({ field, step }: AuthorText) => NOT_PROSE.has(field) || step === 'role';

/** Offset of a value's first character in its file, where it stands there letter for letter on one line. */
function startInFile(subject: Subject, { unit, path, text }: AuthorText): number | undefined {
  const { start, end } = unit.origin.value(path);
  const written = (subject.textOf(unit.origin.file) ?? '').slice(start.offset, end.offset);
  if (text.includes('\n')) return undefined;
  if (written === text) return start.offset;
  return written.length === text.length + 2 && written.slice(1, -1) === text ? start.offset + 1 : undefined;
}

export const halfWidth: Rule = {
  id: 'TYP-01',
  severity: 'info',
  source: 'GB/T 15834 标点符号用法',
  *check(subject) {
    for (const text of subject.texts) {
      if (text.text.search(HALF) < 0 || isName(text)) continue;
      const found = [...text.text.matchAll(HALF)];
      const [first] = found;
      if (!first) continue;
      const start = startInFile(subject, text);
      const at = { start: first.index, end: first.index + 1, found: cut(text.text), groups: {} };
      const values = { mark: first[0], full: FULL[first[0]] ?? '', count: found.length };
      const one = findingAt(subject, text, at, values);
      const finding = found.length > 1 ? asCase(one, 'several') : one;
      yield start === undefined
        ? finding
        : { ...finding, fix: found.map(({ index, 0: mark }) => widened(start + index, mark)) };
    }
  },
  docs: docs(
    [
      '中文里用了半角标点',
      '“{found}”中的“{mark}”是半角标点。',
      '改为全角“{full}”。',
      '半角标点在中文里字距不匀，也容易被 YAML 误读。',
      '负责预算,核算.',
      '负责预算，核算。',
    ],
    [
      '中文裡用了半形標點',
      '「{found}」中的「{mark}」是半形標點。',
      '改為全形「{full}」。',
      '半形標點在中文裡字距不勻，也容易被 YAML 誤讀。',
      '負責預算,核算.',
      '負責預算，核算。',
    ],
    [
      'Half-width marks in Chinese',
      'The mark “{mark}” in “{found}” is half-width.',
      'Write “{full}”.',
      'Half-width marks sit badly between Chinese characters, and YAML may misread them.',
      '负责预算,核算',
      '负责预算，核算',
    ],
    [
      '중국어의 반각 문장 부호',
      '“{found}”의 “{mark}”은(는) 반각 문장 부호입니다.',
      '전각 “{full}”(으)로 바꿉니다.',
      '중국어 글자 사이의 반각 부호는 자간이 고르지 않습니다.',
      '负责预算,核算',
      '负责预算，核算',
    ],
    {
      several: {
        'zh-CN': ['“{found}”中有 {count} 处半角标点，第一处是“{mark}”。', '都改为全角，例如“{full}”。'],
        'zh-TW': ['「{found}」中有 {count} 處半形標點，第一處是「{mark}」。', '都改為全形，例如「{full}」。'],
        en: [
          '{count} marks in “{found}” are half-width, the first is “{mark}”.',
          'Write them full-width, such as “{full}”.',
        ],
        ko: [
          '“{found}”에 반각 문장 부호가 {count}개 있고 첫 번째는 “{mark}”입니다.',
          '모두 “{full}”처럼 전각으로 바꿉니다.',
        ],
      },
    },
  ),
};

const widened = (offset: number, mark: string): Edit => ({
  start: offset,
  end: offset + 1,
  text: FULL[mark] ?? mark,
});

/** A number that the booklet will print by itself. */
const NUMBER =
  /^(?:\d{1,2}\s*[、.．)）](?!\d)|[一二三四五六七八九十]{1,3}、|[(（]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]、?|[①-⑳][、.]?|第[一二三四五六七八九十百]{1,4}条[：:、\s])\s*/u;

/** Prose of several lines of which most begin with a number: a list pasted as text, which rules and tables cannot read. */
function isTypedList({ text }: AuthorText): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const numbered = lines.filter((line) => NUMBER.test(line.trim()));
  return numbered.length >= 3 && numbered.length * 2 > lines.length;
}

/** What can stand first in a plain value without another meaning in YAML. */
const SAFE_START = /^[\p{L}《“（「]/u;

export const typedNumber: Rule = {
  id: 'TYP-02',
  severity: 'warning',
  source: 'GB/T 9704-2012 结构层次序数',
  *check(subject) {
    for (const text of subject.texts) {
      if (isTypedList(text)) {
        yield asCase(spot(text.unit, text.path, cut(text.text)), 'list');
        continue;
      }
      const [number] = text.step === 'text' || text.step === 'title' ? (NUMBER.exec(text.text) ?? []) : [];
      if (number === undefined || number.length === text.text.length || text.path.at(-3) !== 'items')
        continue;
      if (isAlone(text, number)) continue;
      const start = startInFile(subject, text);
      const finding = spot(text.unit, text.path, cut(text.text), { number: number.trim() });
      const isSafe = start !== undefined && SAFE_START.test(text.text.slice(number.length));
      yield isSafe ? { ...finding, fix: [{ start, end: start + number.length, text: '' }] } : finding;
    }
  },
  docs: docs(
    [
      '手写的序号',
      '“{found}”带有手写的序号“{number}”。',
      '删去序号，序号由手册自动编排。',
      '手写的序号会与自动编号重复，增删条目后还会错位。',
      '1、编制月度报表',
      '编制月度报表',
    ],
    [
      '手寫的序號',
      '「{found}」帶有手寫的序號「{number}」。',
      '刪去序號，序號由手冊自動編排。',
      '手寫的序號會與自動編號重複，增刪條目後還會錯位。',
      '1、編製月度報表',
      '編製月度報表',
    ],
    [
      'Number typed by hand',
      '“{found}” begins with a number typed by hand (“{number}”).',
      'Delete it; the booklet numbers its items.',
      'Typed numbers double those of the booklet and go wrong when items move.',
      '1. Prepare the monthly report',
      'Prepare the monthly report',
    ],
    [
      '손으로 적은 번호',
      '“{found}”에 손으로 적은 번호 “{number}”이(가) 있습니다.',
      '번호를 지웁니다. 번호는 책자가 매깁니다.',
      '손으로 적은 번호는 자동 번호와 겹치고 항목이 바뀌면 어긋납니다.',
      '1. 월간 보고서를 작성한다',
      '월간 보고서를 작성한다',
    ],
    {
      list: {
        'zh-CN': ['“{found}”是手写序号的一段文字，不是列表。', '每条一行，以“- ”开头，并删去序号。'],
        'zh-TW': ['「{found}」是手寫序號的一段文字，不是列表。', '每條一行，以「- 」開頭，並刪去序號。'],
        en: [
          '“{found}” is a text with numbers typed by hand, not a list.',
          'Begin each line with “- ” and drop the numbers.',
        ],
        ko: [
          '“{found}”은(는) 번호를 손으로 적은 글이며 목록이 아닙니다.',
          '줄마다 “- ”로 시작하고 번호를 지웁니다.',
        ],
      },
    },
  ),
};

/** A first item that is not 1, with neighbours that have no number: `3. Quartal`, not a numbering. */
function isAlone({ unit, path }: AuthorText, number: string): boolean {
  let list: unknown = unit.document;
  for (const step of path.slice(0, -2)) list = (list as Readonly<Record<string | number, unknown>>)?.[step];
  if (!Array.isArray(list) || /^[^\d]*1(?!\d)|^[（(]?一(?![二三四五六七八九十])|①/u.test(number))
    return false;
  const last = String(path.at(-1));
  const numbered = list.filter((item: Readonly<Record<string, unknown>>) => {
    const words = item[last];
    return typeof words === 'string' && NUMBER.test(words);
  });
  return numbered.length < 2;
}

export const mixedScripts: Rule = {
  id: 'TYP-03',
  severity: 'warning',
  source: '编辑惯例：同一文件用一种字体',
  *check(subject) {
    for (const text of subject.texts) {
      const traditional = onlyIn('traditional', text.text);
      const simple = traditional && onlyIn('simplified', text.text);
      if (traditional && simple) yield spot(text.unit, text.path, cut(text.text), { traditional, simple });
    }
  },
  docs: docs(
    [
      '简体与繁体混用',
      '“{found}”里既有繁体“{traditional}”，又有简体“{simple}”。',
      '统一为一种字体。',
      '混用多由复制粘贴造成，印出来显得不严谨，检索时也会漏掉。',
      '明确各岗位的职責',
      '明确各岗位的职责',
    ],
    [
      '簡體與繁體混用',
      '「{found}」裡既有繁體「{traditional}」，又有簡體「{simple}」。',
      '統一為一種字體。',
      '混用多由複製貼上造成，印出來顯得不嚴謹，檢索時也會漏掉。',
      '明確各崗位的职責',
      '明確各崗位的職責',
    ],
    [
      'Simplified and traditional mixed',
      '“{found}” mixes traditional “{traditional}” and simplified “{simple}”.',
      'Write it in one script.',
      'Mixed scripts come from pasting; they look careless and hide text from search.',
      '明确各岗位的职責',
      '明确各岗位的职责',
    ],
    [
      '간체와 번체의 혼용',
      '“{found}”에 번체 “{traditional}”과(와) 간체 “{simple}”이(가) 섞여 있습니다.',
      '한 가지 글자체로 통일합니다.',
      '복사로 섞인 글자는 부주의해 보이고 검색에서 빠집니다.',
      '明确各岗位的职責',
      '明确各岗位的职责',
    ],
  ),
};
