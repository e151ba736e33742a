import { type Diagnostic, finding, type Severity } from '../diagnostics/diagnostic.ts';
import type { Organisation } from '../org/organisation.ts';
import type { Jurisdiction, Language, Lint, RuleSetting } from '../schema/types.generated.ts';
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

/** What jd.yaml says of rules. */
interface Settings {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly isInternal: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Runs every rule that applies; severities by audience and `lint.rules` of jd.yaml, comments in the files obeyed. */
export function lint(
  organisation: Organisation,
  files: readonly string[],
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  const { document } = organisation.handbook;
  const language = document.language ?? 'zh-CN';
  const settings = settingsOf(document.lint, language);
  const subject: Subject = { organisation, language, texts: authorTexts(organisation), textOf };
  const silences = new Map(files.map((file) => [file, silencesOf(textOf(file) ?? '')]));
  const found = RULES.filter((rule) => applies(rule, settings)).flatMap((rule) =>
    [...run(rule, subject, settings)].filter(
      (diagnostic) => !isSilenced(silences.get(diagnostic.file) ?? [], diagnostic),
    ),
  );
  return [...found, ...commentFaults(silences, settings)];
}

function settingsOf(lint: Lint | null | undefined, language: Language): Settings {
  return {
    jurisdictions: lint?.jurisdictions ?? HOME[language],
    isInternal: lint?.audience !== 'posting',
    rules: lint?.rules ?? {},
  };
}

const applies = ({ id, jurisdiction }: Rule, { jurisdictions, rules }: Settings) =>
  rules[id] !== 'off' && (!jurisdiction || jurisdictions.includes(jurisdiction));

const MILDER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };

function* run(rule: Rule, subject: Subject, { rules, isInternal }: Settings): Generator<Diagnostic> {
  const setting = rules[rule.id];
  for (const { file, range, path, facts, related, fix, severity } of rule.check(subject)) {
    const extras = { path, ...(related ? { related } : {}), ...(fix ? { fix } : {}) };
    const own = severity ?? rule.severity;
    const usual = isInternal && rule.governs === 'recruitment' ? MILDER[own] : own;
    const chosen = setting && setting !== 'off' ? setting : usual;
    yield finding(chosen, rule.id, { file, range }, facts, extras);
  }
}

function commentFaults(silences: ReadonlyMap<string, readonly Silence[]>, { rules }: Settings): Diagnostic[] {
  const known = RULES.map(({ id }) => id);
  return [...silences]
    .flatMap(([file, comments]) => silenceFaults(file, comments, known))
    .flatMap((fault) => {
      const setting = rules[fault.code];
      return setting === 'off' ? [] : [setting ? { ...fault, severity: setting } : fault];
    });
}
