/** Pairs of Korean particles: the form after a consonant, and the form after a vowel. */
const PAIRS = {
  이: '가',
  은: '는',
  을: '를',
  과: '와',
  으로: '로',
} as const;

type Particle = keyof typeof PAIRS;

/** Digits by whether their names end in a consonant: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS_WITH_FINAL = '013678';
const RIEUL_DIGITS = '178';

const SYLLABLES_FROM = 0xac00;
const SYLLABLES_TO = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

/**
 * The quoted word with the particle that its last sound takes: `“정원”을`, `“부서”를`. Words whose sound cannot be
 * known from their letters (Latin, Chinese) take both forms, `“Word”을(를)`, as Korean programs do.
 */
export function quotedWith(word: string, particle: Particle): string {
  return `“${word}”${particleAfter(word, particle)}`;
}

const BOTH_FORMS: ReadonlyMap<string, Particle> = new Map(
  (Object.keys(PAIRS) as Particle[]).map((particle) => [bothForms(particle), particle]),
);

/** The form of `written` that `word` takes, where it has both: `을(를)` after 부서 is 를. Anything else stays as it is. */
export function settledParticle(word: string, written: string): string {
  const particle = BOTH_FORMS.get(written);
  return particle === undefined ? written : particleAfter(word, particle);
}

function bothForms(particle: Particle): string {
  return particle === '으로' ? '(으)로' : `${particle}(${PAIRS[particle]})`;
}

function particleAfter(word: string, particle: Particle): string {
  const last = [...word].findLast((character) => /[\p{L}\p{N}]/u.test(character)) ?? '';
  const final = finalSound(last);
  if (final === undefined) return bothForms(particle);
  const takesVowelForm = final === 'none' || (particle === '으로' && final === 'rieul');
  return takesVowelForm ? PAIRS[particle] : particle;
}

function finalSound(character: string): 'none' | 'rieul' | 'other' | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= SYLLABLES_FROM && code <= SYLLABLES_TO) {
    const final = (code - SYLLABLES_FROM) % FINALS;
    if (final === 0) return 'none';
    return final === RIEUL ? 'rieul' : 'other';
  }
  if (!/^[0-9]$/.test(character)) return undefined;
  if (RIEUL_DIGITS.includes(character)) return 'rieul';
  return DIGITS_WITH_FINAL.includes(character) ? 'other' : 'none';
}
