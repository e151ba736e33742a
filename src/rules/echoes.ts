import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../diagnostics/group-by.ts';
import { isRule } from '../diagnostics/problems/rules.ts';
import { RULES } from './index.ts';

/** What rules judge beyond the place of their findings, by id. */
const JUDGES = new Map(RULES.map(({ id, judges }) => [id as string, judges]));

/** The keys of all units that a rule compares, if so. */
function keysJudged(code: string): readonly string[] | undefined {
  const judged = JUDGES.get(code);
  return typeof judged === 'string' ? undefined : judged;
}

/** References and folders that may only be doubtful because the file that would settle them cannot be read. */
const OF_WHAT_IS_LOST: ReadonlySet<string> = new Set(['ORG-10', 'ORG-12', 'ORG-13']);

/**
 * Leaves out findings of rules that only repeat a fault of the content: a weight that is no number makes its sum wrong too,
 * a mistyped line reads badly, and a file that cannot be read leaves functions without posts. They come back, if they were
 * real, once the fault is mended.
 *
 * @param isIncomplete some document could not be understood at all.
 */
export function withoutEchoes(found: readonly Diagnostic[], isIncomplete: boolean): readonly Diagnostic[] {
  const faults = found.filter(({ code, severity }) => severity === 'error' && !isRule(code));
  if (faults.length === 0) return found;
  const inFile = groupBy(faults, ({ file }) => file);
  const steps = new Set(faults.flatMap(({ path }) => path));
  return found.filter((one) => {
    const { code, file } = one;
    if (isIncomplete && isDoubtful(one)) return false;
    if (!isRule(code)) return true;
    const near = inFile.get(file);
    if (near && (JUDGES.get(code) === 'the whole file' || near.some((fault) => isSamePlace(one, fault))))
      return false;
    return !keysJudged(code)?.some((step) => steps.has(step));
  });
}

/** The rule judges the very text that is faulty, or the list or group that it belongs to. */
function isSamePlace(rule: Diagnostic, fault: Diagnostic): boolean {
  const [a, b] = [rule.range, fault.range];
  if (a.start.offset < b.end.offset && b.start.offset < a.end.offset) return true;
  return rule.path.length > 0 && rule.path.every((step, index) => fault.path[index] === step);
}

function isDoubtful({ code, facts }: Diagnostic): boolean {
  if (code === 'ORG-01') return 'expected' in facts && facts.expected === 'function';
  return OF_WHAT_IS_LOST.has(code) || keysJudged(code) !== undefined;
}
