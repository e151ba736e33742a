import { applyEdits, type Edited } from '../edits.ts';
import type { Fault } from '../fault.ts';
import { parseYaml, type YamlDocument } from '../yaml-documents.ts';
import { findRepairs, type RepairOptions } from './find-repairs.ts';

/** A text with its typing faults repaired, parsed. Faults are in offsets of the text before, documents of `text`. */
export interface Repaired extends Edited {
  readonly documents: readonly YamlDocument[];
  readonly faults: readonly Fault[];
}

/** Repairs are weighed one by one only in small texts: each costs a parse. */
const MOST_WEIGHED = 40;
const LARGEST_WEIGHED = 64 * 1024;
const TAB_STOPS = [2, 4, 8];

/**
 * Parses a text as its author meant it. A clean text is parsed once. Repairs must leave the parser fewer complaints
 * than the text had: those that do not help are taken back.
 */
export function parseRepaired(text: string, options: RepairOptions): Repaired {
  const stops = /(?:^|\n)[^\S\n]*\t/.test(text) ? TAB_STOPS : TAB_STOPS.slice(0, 1);
  let best: Repaired | undefined;
  for (const tabStop of stops) {
    const tried = attempt(text, findRepairs(text, { ...options, tabStop }));
    if (!best || complaints(tried) < complaints(best)) best = tried;
    if (complaints(best) === 0) return best;
  }
  return best ? weigh(text, best) : attempt(text, []);
}

function attempt(text: string, faults: readonly Fault[]): Repaired {
  const edited = applyEdits(
    text,
    faults.flatMap((one) => one.edits ?? []),
  );
  return { ...edited, documents: parseYaml(edited.text), faults };
}

function weigh(text: string, tried: Repaired): Repaired {
  if (!tried.faults.some(isEditing)) return tried;
  const plain = attempt(
    text,
    tried.faults.filter((one) => !isEditing(one)),
  );
  let best = tried;
  if (tried.faults.length <= MOST_WEIGHED && text.length <= LARGEST_WEIGHED)
    for (const one of tried.faults.filter(isEditing)) {
      const without = attempt(
        text,
        best.faults.filter((other) => other !== one),
      );
      if (complaints(without) < complaints(best)) best = without;
    }
  return complaints(best) <= complaints(plain) ? best : plain;
}

const isEditing = (one: Fault) => (one.edits?.length ?? 0) > 0;

const complaints = ({ documents }: Repaired) =>
  documents.reduce((sum, document) => sum + document.errors.length, 0);
