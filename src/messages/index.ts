import type { Language } from '../schema/types.generated.ts';
import type { Catalogue } from './catalogue.ts';

const LOADERS: Readonly<Partial<Record<Language, () => Promise<Catalogue>>>> = {
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCN,
  en: async () => (await import('./en/index.ts')).en,
};

/** The catalogue of one language, loaded when it is used. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (LOADERS[language] ?? loadEnglish)();
}

const loadEnglish = async () => (await import('./en/index.ts')).en;

/** The same catalogue, able to say what rules found. */
export async function withRules(catalogue: Catalogue, language: Language): Promise<Catalogue> {
  const { ruleSentence } = await import('../rules/words.ts');
  return { ...catalogue, ruleSentence: (code, facts) => ruleSentence(code, facts, language) };
}
