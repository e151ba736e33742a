import { type Diagnostic, finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Handbook, Organisation } from '../org/organisation.ts';
import type { Jurisdiction, Language, RuleSetting } from '../schema/types.generated.ts';

/** The law that applies where jd.yaml does not say: that of the handbook's language. */
const HOME: Readonly<Record<Language, readonly Jurisdiction[]>> = {
  'zh-CN': ['cn'],
  'zh-TW': ['tw'],
  ko: ['kr'],
  en: ['us'],
};

/** What jd.yaml says of rules. */
export interface Settings {
  readonly language: Language;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly isInternal: boolean;
  /** By id, in capitals. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

export function settingsOf({ document: { lint }, language }: Handbook): Settings {
  const rules = Object.entries(lint?.rules ?? {});
  return {
    language,
    jurisdictions: lint?.jurisdictions ?? HOME[language],
    isInternal: lint?.audience !== 'posting',
    rules: new Map(rules.map(([id, setting]) => [idOf(id), setting])),
  };
}

/** An id as rules have it: `ｃｎ-sex-01 ` is CN-SEX-01. */
export const idOf = (written: string) => written.normalize('NFKC').trim().toUpperCase();

/** Keys under `lint.rules` that name no rule, and so change nothing. */
export function settingFaults({ handbook }: Organisation, known: readonly string[]): Diagnostic[] {
  const { document, origin } = handbook;
  return Object.keys(document.lint?.rules ?? {})
    .filter((written) => !known.includes(idOf(written)))
    .map((written) => {
      const path = ['lint', 'rules', written];
      const near = nearest(idOf(written), known, 1)[0] ?? known[0] ?? '';
      const place = { file: origin.file, range: origin.key(path) };
      return finding(
        'warning',
        'LINT-04',
        place,
        { found: written, values: { near } },
        { path: origin.written(path) },
      );
    });
}
