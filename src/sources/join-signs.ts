import { type Fault, fault } from './fault.ts';

/**
 * Joins the full-width signs of one line, which are one slip of the hand: `{核定：3，在岗：2}` has one finding with all of
 * its repairs.
 *
 * @param faults in the order of their places.
 */
export function joinSigns(faults: readonly Fault[], text: string): Fault[] {
  const joined: Fault[] = [];
  for (const one of faults) {
    const last = joined.at(-1);
    if (last && isSign(last) && isSign(one) && isSameLine(text, last, one))
      joined[joined.length - 1] = join(last, one);
    else joined.push(one);
  }
  return joined;
}

const isSign = (one: Fault): one is Fault<'YAML-07'> => one.code === 'YAML-07';

const isSameLine = (text: string, last: Fault, one: Fault) =>
  last.severity === one.severity && !text.slice(last.start, one.start).includes('\n');

function join(last: Fault<'YAML-07'>, one: Fault<'YAML-07'>): Fault<'YAML-07'> {
  const facts = {
    found: add(last.facts.found, one.facts.found),
    wanted: add(last.facts.wanted, one.facts.wanted),
  };
  const edits = [...(last.edits ?? []), ...(one.edits ?? [])];
  return fault('YAML-07', [last.start, one.end], facts, { severity: last.severity, edits });
}

const add = (signs: string, sign: string) => (signs.includes(sign) ? signs : signs + sign);
