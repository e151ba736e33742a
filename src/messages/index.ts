import type { Language } from '../schema/types.generated.ts';
import type { Catalogue } from './catalogue.ts';
import { settledParticle } from './ko/particle.ts';

/** Total: a language without a catalogue does not compile. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCN,
  'zh-TW': async () => (await import('./zh-TW/index.ts')).zhTW,
  en: async () => (await import('./en/index.ts')).en,
  ko: async () => (await import('./ko/index.ts')).ko,
};

/** The languages that the program speaks. */
export const LANGUAGES = Object.keys(LOADERS) as readonly Language[];

/** The catalogue of one language, loaded when it is used. */
export const loadCatalogue = (language: Language): Promise<Catalogue> => LOADERS[language]();

/** The same catalogue, able to say what rules found. */
export async function withRules(catalogue: Catalogue, language: Language): Promise<Catalogue> {
  const { findRule, ruleSentence } = await import('../rules/words.ts');
  return {
    ...catalogue,
    ruleSentence: (code, facts) => ruleSentence(code, facts, language, settledParticle),
    ruleTitle: (code) => findRule(code)?.docs[language].title,
  };
}
