import type { Edit } from '../diagnostics/diagnostic.ts';
import { type Fault, fault } from './fault.ts';

/**
 * Joins the full-width signs of one line, which are one slip of the hand: `{核定：3，在岗：2}` has one finding with all of
 * its repairs.
 *
 * @param faults in the order of their places.
 */
export function joinSigns(faults: readonly Fault[], text: string): Fault[] {
  const joined: Fault[] = [];
  for (let index = 0; index < faults.length; ) {
    const first = faults[index];
    if (!first) break;
    const last = isSign(first) ? lastOfLine(faults, index, text) : index;
    joined.push(last > index ? join(faults.slice(index, last + 1).filter(isSign)) : first);
    index = last + 1;
  }
  return joined;
}

const isSign = (one: Fault): one is Fault<'YAML-07'> => one.code === 'YAML-07';

/** Index of the last of the signs that follow one another in one line. */
function lastOfLine(faults: readonly Fault[], start: number, text: string): number {
  let last = start;
  for (let index = start + 1; index < faults.length; index += 1) {
    const [before, one] = [faults[last], faults[index]];
    if (!before || !one || !isSign(one) || one.severity !== before.severity) break;
    if (text.slice(before.end, one.start).includes('\n')) break;
    last = index;
  }
  return last;
}

function join(signs: readonly Fault<'YAML-07'>[]): Fault<'YAML-07'> {
  const [first, last] = [signs[0], signs.at(-1)];
  const edits: Edit[] = signs.flatMap((one) => one.edits ?? []);
  const all = (facts: readonly string[]) => [...new Set(facts)].join('');
  return fault(
    'YAML-07',
    [first?.start ?? 0, last?.end ?? 0],
    {
      found: all(signs.map(({ facts }) => facts.found)),
      wanted: all(signs.map(({ facts }) => facts.wanted)),
    },
    { edits, ...(first ? { severity: first.severity } : {}) },
  );
}
