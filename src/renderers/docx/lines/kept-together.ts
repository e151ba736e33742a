import { isTied, NO_BREAK_SPACE } from '../../tied-spaces.ts';

/** The spaces that may be tied: few of all, and the rule costs more than this. */
const CANDIDATES = /(?<=[\d:]) (?=\S)|(?<=[A-Z]{2}) (?=\d)|(?<=[십백천만억조]) (?=원)/g;
/** The space before a last word of one syllable, which would look lost on a line of its own: 할 것. */
const BEFORE_LAST_SYLLABLE = /(?<=[가-힣]) (?=[가-힣]\p{P}*$)/u;

/** The text with no-break spaces for those at which no line may end: what is read as one stays on one line. */
export function keptTogether(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(CANDIDATES, (space, at: number) => (isTied(text, at + 1) ? NO_BREAK_SPACE : space))
    .replace(BEFORE_LAST_SYLLABLE, NO_BREAK_SPACE);
}
