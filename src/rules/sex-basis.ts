import type { LawText } from './law-texts.ts';
import type { FoldedMatch } from './phrase.ts';
import type { Subject } from './rule.ts';
import { simplified } from './simplified.ts';
import { itemTexts } from './surroundings.ts';

/** 女职工劳动保护特别规定 附录 1: what women must not be set to. */
const STATUTORY =
  /矿山井下|井下(?:作业|采掘|掘进)|第?(?:四|4|iv|ⅳ)级体力劳动强度|体力劳动强度[^,。;]{0,8}第?(?:四|4|iv)级|女职工禁忌|女职工劳动保护特别规定|(?:负重|搬运)[^,。;]{0,16}(?:2\d|[3-9]\d)(?:公斤|kg|千克)/;

const CLAIM = /\((?!\d+\s*[名人]?\))[^)]{2,}\)|(?:因|由于|鉴于|依据|根据|按照)[^。;]{2,}/;

/** The reason that stands with a limit to one sex: none, one of the statute's, or another. */
export function basisOf(text: LawText, match: FoldedMatch, subject: Subject): 'none' | 'statutory' | 'other' {
  const whole = text.folded.text;
  const beside = itemTexts(text, subject.texts)
    .filter(({ step }) => step === 'remark' || step === 'standard')
    .map((one) => simplified(one.text));
  const around = `${whole.slice(0, match.index)} ${whole.slice(match.index + match.length)}`;
  const claim = [CLAIM.exec(around)?.[0] ?? '', ...beside].join(' ');
  if (claim.trim() === '') return 'none';
  return STATUTORY.test(claim) || STATUTORY.test(whole) ? 'statutory' : 'other';
}
