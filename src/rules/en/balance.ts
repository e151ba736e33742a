import type { Position } from '../../org/organisation.ts';
import { type LawText, lawTexts, textsWith } from '../law-texts.ts';
import { type FoldedMatch, findingAt, matchesIn, placeOf } from '../phrase.ts';
import { textsOf } from '../position-texts.ts';
import type { Finding, Rule, Subject } from '../rule.ts';

/** Words for a person's character that readers code by sex (Gaucher 2011), the everyday verbs of work left out. */
const MASCULINE =
  /\b(?:aggressive(?:ly)?|ambitious|assertive|athletic|competitive|confident|courageous|decisive|determined|domina\w+|driven|fearless|headstrong|impulsive|independent|outspoken|self-reliant|self-sufficient|stubborn|superior|strong-willed)\b/;
const FEMININE =
  /\b(?:affectionate|cheerful|compassion\w*|considerate|empath\w+|gentle|honest|interpersonal|kind|loyal|modest|nurtur\w+|pleasant|polite|sensitive|supportive|sympath\w+|tender|trusting|understanding|warm|yielding)\b/;

const PERSONAL = new Set(['qualifications', 'summary']);
const ENOUGH = 3;

interface Coded {
  readonly text: LawText;
  readonly match: FoldedMatch;
}

function coded(texts: readonly LawText[], pattern: RegExp): Coded[] {
  return texts.flatMap((text) => matchesIn(text.folded, pattern).map((match) => ({ text, match })));
}

function* leaning(subject: Subject, position: Position): Generator<Finding> {
  const texts = textsOf(subject, position).filter(({ field }) => PERSONAL.has(field));
  const masculine = coded(texts, MASCULINE);
  const feminine = coded(texts, FEMININE);
  const [more, less] = masculine.length > feminine.length ? [masculine, feminine] : [feminine, masculine];
  const [first] = more;
  if (!first || more.length < ENOUGH || more.length < ENOUGH * less.length) return;
  const words = new Set(
    more.map(({ text, match }) => placeOf(text.text, text.folded, match).found.toLowerCase()),
  );
  if (words.size < ENOUGH) return;
  const place = findingAt(subject, first.text, placeOf(first.text.text, first.text.folded, first.match));
  const values = { ratio: `${more.length}:${less.length}` };
  yield { ...place, facts: { found: [...words].slice(0, 5).join(', '), values } };
}

export const balance: Rule = {
  id: 'EN-GEN-01',
  severity: 'info',
  governs: 'recruitment',
  source: 'Gaucher, Friesen, Kay (2011), J. Personality and Social Psychology 101(1)',
  *check(subject) {
    const all = lawTexts(subject);
    const having = [MASCULINE, FEMININE].flatMap((pattern) => textsWith(subject, pattern));
    const units = new Set(having.map((index) => all[index]?.unit));
    for (const position of subject.positions) if (units.has(position)) yield* leaning(subject, position);
  },
  docs: {
    'zh-CN': {
      title: '英文用词偏向一种性别',
      message: '“{found}”偏向一种性别（{ratio}）。',
      hint: '改用中性的行为描述。',
      why: '研究表明，偏向男性的用词会减少女性应聘，反之亦然。',
      bad: 'Aggressive, dominant and competitive',
      good: 'Meets targets and works with other teams',
    },
    'zh-TW': {
      title: '英文用詞偏向一種性別',
      message: '「{found}」偏向一種性別（{ratio}）。',
      hint: '改用中性的行為描述。',
      why: '研究顯示，偏向男性的用詞會減少女性應徵，反之亦然。',
      bad: 'Aggressive, dominant and competitive',
      good: 'Meets targets and works with other teams',
    },
    en: {
      title: 'Words coded for one sex',
      message: '“{found}” are coded for one sex ({ratio}).',
      hint: 'Describe what the person does instead.',
      why: 'Studies found that such words lead people of the other sex to feel that they do not belong.',
      bad: 'Aggressive, dominant and competitive',
      good: 'Meets targets and works with other teams',
    },
    ko: {
      title: '한쪽 성별로 기운 영어 표현',
      message: '“{found}”은(는) 한쪽 성별로 기운 말입니다({ratio}).',
      hint: '하는 일을 중립적으로 적습니다.',
      why: '연구에 따르면 이런 말은 다른 성별의 지원을 줄입니다.',
      bad: 'Aggressive, dominant and competitive',
      good: 'Meets targets and works with other teams',
    },
  },
};
