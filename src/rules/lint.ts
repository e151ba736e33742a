import { type Diagnostic, finding, type Severity } from '../diagnostics/diagnostic.ts';
import type { Organisation } from '../org/organisation.ts';
import type { Jurisdiction, Language } from '../schema/types.generated.ts';
import { authorTexts } from './author-texts.ts';
import { RULES } from './index.ts';
import type { Rule, Subject } from './rule.ts';
import { isSilenced, type Silence, silenceFaults, silencesOf } from './silence.ts';

/** The law that applies where jd.yaml does not say: that of the handbook's language. */
const HOME: Readonly<Record<Language, readonly Jurisdiction[]>> = {
  'zh-CN': ['cn'],
  'zh-TW': ['tw'],
  ko: ['kr'],
  en: ['us'],
};

/** Runs every rule that applies; severities by `lint.rules` of jd.yaml, comments in the files obeyed. */
export function lint(
  organisation: Organisation,
  files: readonly string[],
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  const { document } = organisation.handbook;
  const language = document.language ?? 'zh-CN';
  const settings = document.lint?.rules ?? {};
  const jurisdictions = document.lint?.jurisdictions ?? HOME[language];
  const subject: Subject = { organisation, language, texts: authorTexts(organisation), textOf };
  const silences = new Map(files.map((file) => [file, silencesOf(textOf(file) ?? '')]));
  const found: Diagnostic[] = [];
  for (const rule of RULES) {
    if (rule.jurisdiction && !jurisdictions.includes(rule.jurisdiction)) continue;
    const setting = settings[rule.id];
    if (setting === 'off') continue;
    for (const diagnostic of run(rule, subject, setting)) {
      if (!isSilenced(silences.get(diagnostic.file) ?? [], diagnostic)) found.push(diagnostic);
    }
  }
  return [...found, ...commentFaults(silences)];
}

function* run(rule: Rule, subject: Subject, setting: Severity | undefined): Generator<Diagnostic> {
  for (const { file, range, path, facts, related, fix, severity } of rule.check(subject)) {
    const extras = { path, ...(related ? { related } : {}), ...(fix ? { fix } : {}) };
    yield finding(setting ?? severity ?? rule.severity, rule.id, { file, range }, facts, extras);
  }
}

function commentFaults(silences: ReadonlyMap<string, readonly Silence[]>): Diagnostic[] {
  const known = RULES.map(({ id }) => id);
  return [...silences].flatMap(([file, comments]) => silenceFaults(file, comments, known));
}
