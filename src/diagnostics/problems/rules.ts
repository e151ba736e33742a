/**
 * Findings of rules: what is written well as YAML but not as a department's or a post's definition. Ids are the
 * rules' own and never change. The sentences stand with each rule in `rules/`.
 */
export type RuleId =
  // Law: People's Republic of China
  | 'CN-SEX-01'
  | 'CN-SEX-02'
  | 'CN-SEX-03'
  | 'CN-SEX-05'
  | 'CN-FAM-01'
  | 'CN-FAM-02'
  | 'CN-FAM-03'
  | 'CN-FAM-04'
  | 'CN-ETH-01'
  | 'CN-ETH-02'
  | 'CN-ETH-03'
  | 'CN-DIS-01'
  | 'CN-HLT-01'
  | 'CN-HLT-02'
  | 'CN-HLT-03'
  | 'CN-HUK-01'
  | 'CN-HUK-02'
  | 'CN-HUK-03'
  | 'CN-AGE-01'
  | 'CN-AGE-02'
  | 'CN-EDU-01'
  | 'CN-EDU-02'
  | 'CN-APP-01'
  | 'CN-ODD-01'
  | 'CN-COL-01'
  | 'CN-MIN-01'
  | 'CN-HRS-01'
  | 'CN-SAF-01'
  | 'CN-SAF-02'
  | 'CN-SAF-03'
  | 'CN-SAF-04'
  | 'CN-DUAL-01'
  | 'CN-DUAL-02'
  | 'CN-PII-01'
  | 'CN-PRC-01'
  // Other jurisdictions
  | 'TW-ESA-01'
  | 'TW-ESA-02'
  | 'KR-FHP-01'
  | 'KR-SEX-01'
  | 'KR-AGE-01'
  | 'KR-EPA-01'
  | 'KR-DIS-01'
  | 'KR-FAM-01'
  | 'KR-UNI-01'
  | 'KR-LSA-01'
  | 'KR-MIL-01'
  | 'US-AGE-01'
  | 'US-ADA-01'
  | 'US-EEO-01'
  | 'US-CIT-01'
  | 'US-REC-01'
  | 'US-PAY-01'
  | 'US-NLR-01'
  | 'US-EMP-01'
  | 'US-MIL-01'
  | 'US-MED-01'
  | 'US-APP-01'
  | 'EN-GEN-01'
  | 'EN-GEN-02'
  | 'EN-HYP-01'
  | 'EN-NAT-01'
  // Duty wording
  | 'DUTY-01'
  | 'DUTY-02'
  | 'DUTY-03'
  | 'DUTY-04'
  | 'DUTY-05'
  | 'DUTY-06'
  | 'DUTY-07'
  | 'DUTY-08'
  | 'DUTY-09'
  | 'DUTY-10'
  | 'DUTY-11'
  | 'DUTY-12'
  | 'DUTY-13'
  | 'DUTY-14'
  | 'DUTY-15'
  | 'DUTY-16'
  | 'DUTY-17'
  | 'DUTY-18'
  | 'DUTY-19'
  // Weights, KPIs, authority
  | 'WGT-01'
  | 'WGT-02'
  | 'KPI-01'
  | 'KPI-02'
  | 'AUTH-01'
  | 'AUTH-02'
  | 'AUTH-03'
  | 'AUTH-04'
  | 'AUTH-05'
  | 'AUTH-06'
  // Qualifications
  | 'QUAL-01'
  | 'QUAL-02'
  | 'QUAL-03'
  | 'QUAL-04'
  | 'QUAL-05'
  | 'QUAL-06'
  // Organisation and document integrity
  | 'ORG-03'
  | 'ORG-05'
  | 'ORG-06'
  | 'ORG-07'
  | 'ORG-08'
  | 'DOC-01'
  | 'DOC-02'
  | 'DOC-03'
  | 'DOC-04'
  | 'DOC-05'
  | 'DOC-06'
  | 'DOC-07'
  // Typography
  | 'TYP-01'
  | 'TYP-02'
  | 'TYP-03'
  // The comments that silence rules, and the settings of rules
  | 'LINT-01'
  | 'LINT-02'
  | 'LINT-03'
  | 'LINT-04'
  | 'LINT-05';

/** Facts fill the `{…}` of a rule's sentence; `found` is the text in question, as typed. */
export interface RuleFacts {
  readonly found: string;
  /** Which of the rule's sentences; its usual one when absent. */
  readonly case?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type RuleProblems = { readonly [I in RuleId]: RuleFacts };

const FAMILIES = /^(?:CN|TW|KR|US|EN|DUTY|WGT|KPI|AUTH|QUAL|DOC|TYP|LINT)-|^ORG-0[35678]$/;

/** Findings of rules never keep the content from being understood. */
export const isRule = (code: string): code is RuleId => FAMILIES.test(code);
