import { isMap } from 'yaml';
import { applyEdits, type Edited } from '../edits.ts';
import { type Fault, moveFault } from '../fault.ts';
import { parseYaml, type YamlDocument } from '../yaml-documents.ts';
import { findRepairs, type RepairOptions } from './find-repairs.ts';

/** A text with its typing faults repaired, parsed. Faults are in offsets of the text before, documents of `text`. */
export interface Repaired extends Edited {
  readonly documents: readonly YamlDocument[];
  readonly faults: readonly Fault[];
}

const TAB_STOPS = [2, 4, 8];

/**
 * Parses a text as its author meant it. A clean text is read once and parsed once. How wide a tab was meant to be is
 * told by what leaves the parser fewest complaints.
 */
export function parseRepaired(text: string, options: RepairOptions): Repaired {
  const stops = /(?:^|\n)[^\S\n]*\t/.test(text) ? TAB_STOPS : TAB_STOPS.slice(0, 1);
  let best: Repaired | undefined;
  for (const tabStop of stops) {
    const tried = parsed(settle(text, { ...options, tabStop }));
    if (!best || complaints(tried) < complaints(best)) best = tried;
    if (complaints(best) === 0) return best;
  }
  return best ? orPlain(text, best) : parsed({ text, toOriginal: (offset) => offset, faults: [] });
}

type Settled = Edited & Pick<Repaired, 'faults'>;

const parsed = (settled: Settled): Repaired => ({ ...settled, documents: parseYaml(settled.text) });

const MOST_ROUNDS = 3;

/** Repairs until there is nothing left to repair, so that a second run of `jd fix` has nothing to do. */
function settle(text: string, options: RepairOptions): Settled {
  let settled: Settled = { text, toOriginal: (offset) => offset, faults: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text: current, toOriginal, faults } = settled;
    const found = findRepairs(current, options).map((one) => moveFault(one, toOriginal));
    const seen = new Set(
      faults.flatMap(({ code, start }) => [start - 1, start, start + 1].map((at) => code + at)),
    );
    const fresh = found.filter(({ code, start }) => !seen.has(code + start));
    if (fresh.length === 0) return settled;
    const all = [...faults, ...fresh];
    const next = applyEdits(
      text,
      all.flatMap((one) => one.edits ?? []),
    );
    settled = { ...next, faults: all };
    if (!fresh.some((one) => one.edits)) return settled;
  }
  return settled;
}

/** A text that the parser takes as it is stays as it is, unless the repairs please it as well. */
function orPlain(text: string, repaired: Repaired): Repaired {
  if (!repaired.faults.some((one) => one.edits)) return repaired;
  const faults = repaired.faults.filter((one) => !one.edits);
  const plain = parsed({ text, toOriginal: (offset) => offset, faults });
  const isFine = complaints(plain) === 0 && plain.documents.every(({ contents }) => isMap(contents));
  return isFine ? plain : repaired;
}

const complaints = ({ documents }: Repaired) =>
  documents.reduce((sum, document) => sum + document.errors.length, 0);
