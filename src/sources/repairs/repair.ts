import type { Edit } from '../../diagnostics/diagnostic.ts';
import { applyEdits, type Edited } from '../edits.ts';
import { type Fault, moveFault } from '../fault.ts';
import { parseYaml, type YamlDocument } from '../yaml-documents.ts';
import { findRepairs, type RepairOptions } from './find-repairs.ts';
import { ODD_SPACES } from './lines.ts';

/** A text with its typing faults repaired, parsed. Faults are in offsets of the text before, documents of `text`. */
export interface Repaired extends Edited {
  readonly documents: readonly YamlDocument[];
  readonly faults: readonly Fault[];
}

/** What a tab and a full-width space before a line may stand for, in columns; the likeliest first. */
const WIDTHS = [
  { tabStop: 2, wideSpace: 2 },
  { tabStop: 4, wideSpace: 1 },
  { tabStop: 8, wideSpace: 2 },
];
const ODD_INDENT = new RegExp(`(?:^|\\n) *[\\t${ODD_SPACES}]`);

/**
 * Parses a text as its author meant it. A clean text is read once and parsed once. How wide tabs and full-width spaces
 * were meant to be is told by what leaves fewest complaints.
 */
export function parseRepaired(text: string, options: RepairOptions): Repaired {
  const widths = ODD_INDENT.test(text) ? WIDTHS : WIDTHS.slice(0, 1);
  let best: Repaired | undefined;
  for (const width of widths) {
    const tried = parsed(settle(text, { ...options, ...width }));
    if (!best || score(tried) < score(best)) best = tried;
  }
  return best ?? parsed({ text, toOriginal: (offset) => offset, faults: [] });
}

const score = (tried: Repaired) =>
  complaints(tried) + tried.faults.filter((one) => one.severity === 'error').length;

type Settled = Edited & Pick<Repaired, 'faults'>;

const parsed = (settled: Settled): Repaired => ({ documents: parseYaml(settled.text), ...settled });

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
    settled = { ...applyEdits(text, all.flatMap(changes)), faults: all };
    if (!fresh.some(isChanging)) return settled;
  }
  return settled;
}

const changes = (one: Fault): readonly Edit[] => [...(one.edits ?? []), ...(one.patch ?? [])];
const isChanging = (one: Fault) => changes(one).length > 0;

const complaints = ({ documents }: Repaired) =>
  documents.reduce((sum, document) => sum + document.errors.length, 0);
