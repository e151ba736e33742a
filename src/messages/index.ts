import type { Catalogue } from './catalogue.ts';

const LOADERS: Readonly<Record<string, () => Promise<Catalogue>>> = {
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCN,
  en: async () => (await import('./en/index.ts')).en,
};

/** The catalogue of one language, loaded when it is used. */
export async function loadCatalogue(language: string): Promise<Catalogue> {
  const load = LOADERS[language] ?? LOADERS['en'];
  if (!load) throw new Error(`no catalogue for ${language}`);
  return load();
}
