import { type Diagnostic, finding, type Severity } from '../diagnostics/diagnostic.ts';
import type { Organisation } from '../org/organisation.ts';
import { authorTexts } from './author-texts.ts';
import { RULES } from './index.ts';
import type { Finding, Rule, Subject, Whole } from './rule.ts';
import { type Settings, settingFaults, settingsOf } from './settings.ts';
import { isSilenced, silenceFaults, silencesOf } from './silence.ts';
import { stretchesOf } from './stretches.ts';

/** Runs every rule that applies; severities by audience and `lint.rules` of jd.yaml, comments in the files obeyed. */
export function lint(
  organisation: Organisation,
  files: readonly string[],
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  const settings = settingsOf(organisation.handbook);
  const silences = new Map(files.map((file) => [file, silencesOf(textOf(file) ?? '')]));
  const isHeard = (diagnostic: Diagnostic) => !isSilenced(silences.get(diagnostic.file) ?? [], diagnostic);
  const found = judge({ organisation, language: settings.language, textOf }, settings).filter(isHeard);
  const known = RULES.map(({ id }) => id);
  const ofSettings = asSet(settingFaults(organisation, known), settings).filter(isHeard);
  const ofComments = [...silences].flatMap(([file, comments]) => silenceFaults(file, comments, known));
  return [...found, ...ofSettings, ...asSet(ofComments, settings)];
}

const applies = ({ id, jurisdiction }: Rule, { jurisdictions, rules }: Settings) =>
  rules.get(id) !== 'off' && (!jurisdiction || jurisdictions.includes(jurisdiction));

const MILDER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };

function judge(whole: Whole, settings: Settings): Diagnostic[] {
  const rules = RULES.filter((rule) => applies(rule, settings));
  const found: Diagnostic[] = [];
  const take = (rule: Rule, findings: Iterable<Finding>) => {
    for (const one of findings) found.push(diagnosticOf(rule, one, settings));
  };
  for (const stretch of stretchesOf(whole.organisation)) {
    const subject: Subject = { ...whole, ...stretch, texts: authorTexts(stretch) };
    for (const rule of rules) if (rule.check) take(rule, rule.check(subject));
  }
  for (const rule of rules) if (rule.overall) take(rule, rule.overall(whole));
  return found;
}

function diagnosticOf(rule: Rule, one: Finding, { rules, isInternal }: Settings): Diagnostic {
  const { file, range, path, facts, related, fix } = one;
  const extras = { path, ...(related ? { related } : {}), ...(fix ? { fix } : {}) };
  const own = one.severity ?? rule.severity;
  const usual = isInternal && rule.governs === 'recruitment' ? MILDER[own] : own;
  const setting = rules.get(rule.id);
  const chosen = setting && setting !== 'off' ? setting : usual;
  return finding(chosen, rule.id, { file, range }, facts, extras);
}

/** Faults of the settings and comments themselves, as severe as jd.yaml wants them. */
const asSet = (faults: readonly Diagnostic[], { rules }: Settings): Diagnostic[] =>
  faults.flatMap((fault) => {
    const setting = rules.get(fault.code);
    return setting === 'off' ? [] : [setting ? { ...fault, severity: setting } : fault];
  });
