import { atDuty, type Duty, type Tongue } from './duties.ts';

/** Words that a rule looks for in duties, by the language of the duty. */
export type Patterns = Readonly<Record<Tongue, RegExp>>;

/** Findings at the duties that hold such words and that the rule applies to. */
export function* matching(
  duties: readonly Duty[],
  patterns: Patterns,
  applies: (duty: Duty) => boolean = () => true,
) {
  for (const duty of duties) {
    const [found] = patterns[duty.tongue].exec(duty.plain) ?? [];
    if (found && applies(duty)) yield atDuty(duty, { word: found });
  }
}
