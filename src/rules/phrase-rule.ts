import { type LawText, lawTexts, textsWith } from './law-texts.ts';
import {
  clauseAround,
  type FoldedMatch,
  findingAt,
  matchesIn,
  placeOf,
  sentenceAround,
  sentenceBefore,
} from './phrase.ts';
import type { Finding, Rule, Subject } from './rule.ts';
import { simplified } from './simplified.ts';
import { headingsOf } from './surroundings.ts';

/** Words that a rule of law finds, and where. Matched in NFKC, lower case and simplified characters. */
export interface Wording {
  readonly pattern: RegExp;
  /** Only where the text states what a person must be; without it, in all texts of units. */
  readonly where?: 'requirements';
  /** What else the sentence must say. */
  readonly needs?: RegExp;
  /** What makes it harmless when it stands in the sentence. */
  readonly unless?: RegExp;
  /** What makes it harmless when it stands in the same clause. */
  readonly unlessBeside?: RegExp;
  /** The words forbid something themselves: `不得结婚`. */
  readonly isBan?: true;
}

/** Says that something does not matter, in the same clause: 男女不限. */
const NEGATES =
  /不限|不论|无论|不分|不作(?:为|要求|限制)|不做(?:要求|限制)|(?:不|无)(?:须|需|必|要求|设)|无(?:特殊)?要求|没有(?:要求|限制)|不以|不因|[均皆都]可|不拘|取消|regardless|irrespective|not required|no requirement|without regard|need not be|무관|불문|관계\s*없|상관\s*없|보지\s*않/u;

/** Says before the words that they must not be: 招聘启事中不得出现… */
const FORBIDS =
  /不得|禁止|严禁|不应|不准|不许|不允许|不可|杜绝|避免|防止|反对|消除|拒绝|删除|\b(?:must|shall|may|do|does|will|can) ?not\b|\bnever\b|\bprohibit|\bforbid|\bavoid|\bdon't\b|금지|하지\s*않|해서는\s*안|아니\s*된다/u;

/** Speaks of discrimination: a rule against it, a training, a complaint. */
const DISCUSSES = /歧视|违法|平等(?:就业|机会)|公平就业|discriminat|equal[- ]opportunit|unlawful|차별|평등/u;

/** Korean says no at the end. */
const FORBIDS_AFTER = /금지|하지\s*않|해서는\s*안|아니\s*된다|묻지\s*않|요구하지/u;

/** Words of one sense, behind a cheap test that every text with one of them passes. */
export interface Ground {
  /** Looked for in all texts at once: words and classes only, no `^`, `$` or looking around. */
  readonly trigger: RegExp;
  readonly wordings: readonly Wording[];
}

/** A ground with those of its wordings that count in any text, sorted out beforehand: most texts are duties. */
interface Sorted extends Ground {
  readonly anywhere: readonly Wording[];
}

const sortedOut = (grounds: readonly Ground[]): Sorted[] =>
  grounds.map((ground) => ({ ...ground, anywhere: ground.wordings.filter(({ where }) => !where) }));

/** Texts in which wordings of a rule could stand, in reading order, with these wordings. */
function candidates(
  subject: Subject,
  grounds: readonly Sorted[],
): (readonly [LawText, readonly Wording[]])[] {
  const texts = lawTexts(subject);
  const possible = new Map<number, readonly Wording[]>();
  for (const { trigger, wordings, anywhere } of grounds) {
    for (const index of textsWith(subject, trigger)) {
      const here = texts[index]?.isRequirement ? wordings : anywhere;
      const others = possible.get(index);
      if (here.length > 0) possible.set(index, others ? [...others, ...here] : here);
    }
  }
  return [...possible]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, here]) => {
      const text = texts[index];
      return text ? [[text, here]] : [];
    });
}

/** Matches of any of the wordings that count, left to right; of two that overlap the first and longer one. */
function wordsOf(text: LawText, wordings: readonly Wording[]): readonly FoldedMatch[] {
  const all = wordings.flatMap((wording) =>
    matchesIn(text.folded, wording.pattern).filter((match) => counts(text, wording, match)),
  );
  all.sort((a, b) => a.index - b.index || b.length - a.length);
  let end = 0;
  return all.filter(({ index, length }) => {
    const isFree = index >= end;
    if (isFree) end = index + length;
    return isFree;
  });
}

function counts(text: LawText, { needs, unless, unlessBeside, isBan }: Wording, match: FoldedMatch): boolean {
  const whole = text.folded.text;
  const end = match.index + match.length;
  const sentence = sentenceAround(whole, match.index, end);
  if (needs && !needs.test(sentence)) return false;
  const clause = clauseAround(whole, match.index, end);
  if (unlessBeside?.test(clause)) return false;
  if (unless?.test(sentence) || DISCUSSES.test(sentence)) return false;
  if (!isBan && (NEGATES.test(clause) || FORBIDS_AFTER.test(sentence))) return false;
  return !FORBIDS.test(sentenceBefore(whole, match.index)) && !isUnderBan(text);
}

/** Stands in a list whose heading forbids or discusses it, or in a regulation against discrimination. */
function isUnderBan(text: LawText): boolean {
  return [text.unit.name, ...headingsOf(text)]
    .map(simplified)
    .some((words) => FORBIDS.test(words) || DISCUSSES.test(words));
}

type Judge = (text: LawText, match: FoldedMatch, subject: Subject) => Partial<Finding> | undefined;

/**
 * A rule of law that finds words.
 *
 * @param judge what a match means by what stands around it; undefined drops it
 */
export function phraseRule({
  grounds,
  judge = () => ({}),
  ...rule
}: Omit<Rule, 'check'> & { readonly grounds: readonly Ground[]; readonly judge?: Judge }): Rule {
  const sorted = sortedOut(grounds);
  return {
    ...rule,
    *check(subject) {
      for (const [text, wordings] of candidates(subject, sorted)) {
        for (const match of wordsOf(text, wordings)) {
          const extra = judge(text, match, subject);
          if (extra) yield { ...findingAt(subject, text, placeOf(text.text, text.folded, match)), ...extra };
        }
      }
    },
  };
}
