import type { Label, Numbering, Scheme } from '../../src/booklet/blocks.ts';
import { labelText } from '../../src/booklet/numbering.ts';
import type { SampleWords } from './sample-words.ts';

/** What the sample's parts are made from. */
export interface Sample {
  readonly words: SampleWords;
  readonly labels: SampleLabels;
}

/** Counts as a composer would, so that sample parts carry true labels. */
export class SampleLabels {
  readonly #counters = new Map<string, number[]>();
  readonly #numbering: Numbering;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The next label of `sequence` on `level`; levels below start again. */
  next(scheme: Scheme, level: number, sequence: string): Label {
    const key = `${scheme} ${sequence}`;
    const counters = this.#counters.get(key) ?? [];
    this.#counters.set(key, counters);
    while (counters.length < level) counters.push(1);
    const value = (counters[level] ?? 0) + 1;
    counters.length = level;
    counters.push(value);
    const styles = this.#numbering[scheme];
    const style = styles[level] ?? styles.at(-1);
    if (!style) throw new Error(`No style for ${scheme}`);
    return { scheme, level, value, text: labelText(style, counters), sequence };
  }
}
