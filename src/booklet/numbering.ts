import type { Label, LevelStyle, Numbering, Scheme } from './blocks.ts';
import { numeral } from './numerals.ts';

/** The level's number as it reads; `values` are the counters from the outermost level to this one. */
export function labelText(style: LevelStyle, values: readonly number[]): string {
  const numbers = style.cumulative ? values : values.slice(-1);
  return style.before + numbers.map((value) => numeral(style.counter, value)).join('.') + style.after;
}

/** The first label of a chapter, for the table of contents and the heading alike: `第三章`. */
export function chapterLabel(numbering: Numbering, value: number, sequence: string): Label {
  const style = styleOf(numbering, 'chapters', 0);
  return { scheme: 'chapters', level: 0, value, text: labelText(style, [value]), sequence };
}

/**
 * Counts the numbers of one part as a reader expects: within a unit, under its headings, list by list. A counter starts
 * again when one above it in the same sequence moves; a list that must start again by itself opens a new sequence.
 */
export class Numberer {
  readonly #numbering: Numbering;
  /** Counters by scheme and sequence, outermost level first. */
  readonly #counters = new Map<string, number[]>();
  #unit: string;
  /** Sequence of the outline: changes when a second list stands under one heading. */
  #outline: string;
  #outlineDepth = 0;
  #lists = 0;

  constructor(numbering: Numbering, unit: string) {
    this.#numbering = numbering;
    this.#unit = unit;
    this.#outline = unit;
  }

  /** A chapter or unit begins: its outline counts from one. */
  startUnit(id: string): void {
    this.#unit = id;
    this.#outline = id;
    this.#outlineDepth = 0;
  }

  /** A heading without a number begins: lists under it start at the outermost level. */
  plainHeading(): void {
    this.#outlineDepth = 0;
    this.#outline = this.#freshSequence();
  }

  /** The number of a heading inside a unit; `level` 0 is 一、. */
  outlineHeading(level: number): Label {
    this.#outlineDepth = level + 1;
    if (this.#outline !== this.#unit) this.#outline = this.#unit;
    return this.next('outline', this.#outline, level);
  }

  /** The number of a chapter inside a regulation: 第一章, beside the booklet's own. */
  regulationChapter(): Label {
    return this.next('chapters', this.#unit, 0);
  }

  /** Where a list that stands in no other list counts. */
  openList(scheme: Scheme): { readonly level: number; readonly sequence: string } {
    if (scheme === 'articles') return { level: 0, sequence: this.#unit };
    if (scheme !== 'outline') return { level: 0, sequence: this.#freshSequence() };
    const level = this.#outlineDepth;
    const counters = this.#countersOf('outline', this.#outline);
    if (counters.length > level) {
      this.#outline = this.#freshSequence();
      this.#countersOf('outline', this.#outline).push(...counters.slice(0, level));
    }
    return { level, sequence: this.#outline };
  }

  /** The next number of a sequence on a level. */
  next(scheme: Scheme, sequence: string, level: number): Label {
    const counters = this.#countersOf(scheme, sequence);
    while (counters.length < level) counters.push(1);
    const value = (counters[level] ?? 0) + 1;
    counters.length = level;
    counters.push(value);
    return {
      scheme,
      level,
      value,
      text: labelText(styleOf(this.#numbering, scheme, level), counters),
      sequence,
    };
  }

  #freshSequence(): string {
    this.#lists += 1;
    return `${this.#unit}~${this.#lists}`;
  }

  #countersOf(scheme: Scheme, sequence: string): number[] {
    const key = `${scheme} ${sequence}`;
    const known = this.#counters.get(key);
    if (known) return known;
    const counters: number[] = [];
    this.#counters.set(key, counters);
    return counters;
  }
}

function styleOf(numbering: Numbering, scheme: Scheme, level: number): LevelStyle {
  const styles = numbering[scheme];
  const style = styles[level] ?? styles.at(-1);
  if (!style) throw new Error(`No numbers for the scheme ${scheme}`);
  return style;
}
