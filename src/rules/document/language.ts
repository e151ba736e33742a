import type { Language } from '../../schema/types.generated.ts';
import { type AuthorText, authorTexts } from '../author-texts.ts';
import { docs } from '../doc.ts';
import { isProse } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { cut, spot } from '../spot.ts';
import { stretchesOf } from '../stretches.ts';

/** Letters of the handbook's language. Chinese and Korean take in English words, and Korean Chinese ones. */
const OWN: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /\p{Script=Han}/u,
  'zh-TW': /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  en: /\p{Script=Latin}/u,
};

/** A sentence of another language: enough of it that it is no name, code or abbreviation. */
const OTHER: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /\p{Script=Hangul}.*\p{Script=Hangul}|(?:[a-z]{2,}[\s,]+){4}[a-z]{2,}/iu,
  'zh-TW': /\p{Script=Hangul}.*\p{Script=Hangul}|(?:[a-z]{2,}[\s,]+){4}[a-z]{2,}/iu,
  ko: /\p{Script=Han}{6}|(?:[a-z]{2,}[\s,]+){4}[a-z]{2,}/iu,
  en: /\p{Script=Han}{4}|\p{Script=Hangul}.*\p{Script=Hangul}/u,
};

/** With more than this share in another language, the handbook is written in two on purpose. */
const MOST = 0.2;

export const untranslated: Rule = {
  id: 'DOC-04',
  severity: 'info',
  source: '多语言手册的一致性（resume-schema#35）',
  *overall({ organisation, language }) {
    const isLeft = ({ text }: AuthorText) => !OWN[language].test(text) && OTHER[language].test(text);
    const firstOfEach: AuthorText[] = [];
    let [all, left] = [0, 0];
    for (const stretch of stretchesOf(organisation)) {
      const prose = authorTexts(stretch).filter(isProse);
      const found = prose.filter(isLeft);
      all += prose.length;
      left += found.length;
      // Whoever mends the first of a unit sees the others.
      for (const text of found) if (firstOfEach.at(-1)?.unit !== text.unit) firstOfEach.push(text);
    }
    if (left > Math.max(2, all * MOST)) return;
    for (const { unit, path, text } of firstOfEach) yield spot(unit, path, cut(text));
  },
  docs: docs(
    [
      '没有译成手册语言的文字',
      '“{found}”不是手册的语言。',
      '译成手册的语言；需要保留原文时，把译文写在前面。',
      '译本里留下的原文多半是漏译，读者看不懂，考核时也会有两种理解。',
      '岗位名称: 会计\n岗位职责:\n  - 编制报表\n  - Prepare the annual budget of the department\n',
      '岗位名称: 会计\n岗位职责:\n  - 编制报表\n  - 编制部门年度预算（Prepare the annual budget of the department）\n',
    ],
    [
      '沒有譯成手冊語言的文字',
      '「{found}」不是手冊的語言。',
      '譯成手冊的語言；需要保留原文時，把譯文寫在前面。',
      '譯本裡留下的原文多半是漏譯，讀者看不懂，考核時也會有兩種理解。',
      '崗位名稱: 會計\n崗位職責:\n  - 編製報表\n  - Prepare the annual budget of the department\n',
      '崗位名稱: 會計\n崗位職責:\n  - 編製報表\n  - 編製部門年度預算\n',
    ],
    [
      'Text left in another language',
      '“{found}” is not in the language of the handbook.',
      'Translate it; where the original must stay, write the translation before it.',
      'What is left of the original was mostly forgotten, and readers cannot follow it.',
      'position: Accountant\nresponsibilities:\n  - Prepare reports\n  - 编制部门年度预算\n',
      'position: Accountant\nresponsibilities:\n  - Prepare reports\n  - Prepare the annual budget of the department (编制部门年度预算)\n',
    ],
    [
      '번역되지 않은 글',
      '“{found}”은(는) 편람의 언어가 아닙니다.',
      '번역합니다. 원문이 필요하면 번역 뒤에 적습니다.',
      '남은 원문은 대개 번역에서 빠진 것이며 읽는 사람이 이해할 수 없습니다.',
      '직무명: 회계 담당\n담당 업무:\n  - 보고서를 작성한다\n  - Prepare the annual budget of the department\n',
      '직무명: 회계 담당\n담당 업무:\n  - 보고서를 작성한다\n  - 부서의 연간 예산을 작성한다\n',
    ],
  ),
};
