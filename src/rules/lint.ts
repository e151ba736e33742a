import { type Diagnostic, finding, type Severity } from '../diagnostics/diagnostic.ts';
import type { Organisation } from '../org/organisation.ts';
import { authorTexts } from './author-texts.ts';
import { RULES } from './index.ts';
import type { Rule, Subject } from './rule.ts';
import { type Settings, settingFaults, settingsOf } from './settings.ts';
import { isSilenced, silenceFaults, silencesOf } from './silence.ts';

/** Runs every rule that applies; severities by audience and `lint.rules` of jd.yaml, comments in the files obeyed. */
export function lint(
  organisation: Organisation,
  files: readonly string[],
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  const settings = settingsOf(organisation.handbook.document);
  const subject: Subject = {
    organisation,
    language: settings.language,
    texts: authorTexts(organisation),
    textOf,
  };
  const silences = new Map(files.map((file) => [file, silencesOf(textOf(file) ?? '')]));
  const isHeard = (diagnostic: Diagnostic) => !isSilenced(silences.get(diagnostic.file) ?? [], diagnostic);
  const found = RULES.filter((rule) => applies(rule, settings)).flatMap((rule) =>
    [...run(rule, subject, settings)].filter(isHeard),
  );
  const known = RULES.map(({ id }) => id);
  const ofSettings = asSet(settingFaults(organisation, known), settings).filter(isHeard);
  const ofComments = [...silences].flatMap(([file, comments]) => silenceFaults(file, comments, known));
  return [...found, ...ofSettings, ...asSet(ofComments, settings)];
}

const applies = ({ id, jurisdiction }: Rule, { jurisdictions, rules }: Settings) =>
  rules.get(id) !== 'off' && (!jurisdiction || jurisdictions.includes(jurisdiction));

const MILDER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };

function* run(rule: Rule, subject: Subject, { rules, isInternal }: Settings): Generator<Diagnostic> {
  const setting = rules.get(rule.id);
  for (const { file, range, path, facts, related, fix, severity } of rule.check(subject)) {
    const extras = { path, ...(related ? { related } : {}), ...(fix ? { fix } : {}) };
    const own = severity ?? rule.severity;
    const usual = isInternal && rule.governs === 'recruitment' ? MILDER[own] : own;
    const chosen = setting && setting !== 'off' ? setting : usual;
    yield finding(chosen, rule.id, { file, range }, facts, extras);
  }
}

/** Faults of the settings and comments themselves, as severe as jd.yaml wants them. */
const asSet = (faults: readonly Diagnostic[], { rules }: Settings): Diagnostic[] =>
  faults.flatMap((fault) => {
    const setting = rules.get(fault.code);
    return setting === 'off' ? [] : [setting ? { ...fault, severity: setting } : fault];
  });
