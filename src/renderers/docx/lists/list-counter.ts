import { LEVELS_IN_WORD, type ListLevel, type ListName, type Lists, type Slot } from './lists.ts';
import { shownNumber, wordCanCount } from './number-formats.ts';

/** A `w:num`: a list as paragraphs refer to it, beginning one level at a number of its own. */
export interface Restart {
  readonly numId: number;
  readonly list: ListName;
  readonly level: number;
  readonly start: number;
}

/** What a numbered paragraph says: nothing where its style says it already. */
export interface NumberedAs {
  readonly numId: number;
  readonly level: number;
  /** The paragraph's style stands for this very level of this very list. */
  readonly byStyle: boolean;
}

interface ListState {
  /** What each level showed last; undefined where a level above has moved since. */
  readonly counters: (number | undefined)[];
  /** Levels that Word took as begun because a deeper one came first: their next number is told outright. */
  readonly implied: boolean[];
  /** The `w:num` in force from a level downwards. */
  readonly nums: (number | undefined)[];
}

/**
 * Counts as Word will count when it opens the file: a level goes on by one, and starts again when a level above it has
 * moved. Where that is not the number a label must show, a restart is written; where Word cannot show the number, the
 * label is left to be printed as text.
 */
export class ListCounter {
  readonly restarts: Restart[] = [];
  readonly #lists: Lists;
  readonly #numIds: { readonly [N in ListName]: number };
  readonly #states = new Map<ListName, ListState>();
  #nextNumId: number;

  /** `numIds` are the lists' own `w:num`s; restarts are numbered from `firstRestart`. */
  constructor(lists: Lists, numIds: { readonly [N in ListName]: number }, firstRestart: number) {
    this.#lists = lists;
    this.#numIds = numIds;
    this.#nextNumId = firstRestart;
  }

  /** Moves a level that counts without showing a number. */
  countHidden(slot: Slot): void {
    const state = this.#stateOf(slot.list);
    advance(state, slot.level, naturalValue(state, slot.level));
  }

  /** Takes the next number of a level; undefined when Word could not show `text`. */
  count(slot: Slot, value: number, text: string): NumberedAs | undefined {
    const levels = this.#lists[slot.list];
    const state = this.#stateOf(slot.list);
    if (shownText(levels, state, slot.level, value) !== text) return undefined;
    if (state.implied[slot.level] || naturalValue(state, slot.level) !== value) {
      this.#restart(state, slot, value);
    }
    advance(state, slot.level, value);
    const numId = state.nums.slice(0, slot.level + 1).findLast((id) => id !== undefined);
    const own = this.#numIds[slot.list];
    return { numId: numId ?? own, level: slot.level, byStyle: numId === undefined };
  }

  #restart(state: ListState, slot: Slot, start: number): void {
    const numId = this.#nextNumId;
    this.#nextNumId += 1;
    this.restarts.push({ numId, list: slot.list, level: slot.level, start });
    state.nums[slot.level] = numId;
  }

  #stateOf(list: ListName): ListState {
    const known = this.#states.get(list);
    if (known) return known;
    const state: ListState = { counters: [], implied: [], nums: [] };
    this.#states.set(list, state);
    return state;
  }
}

const naturalValue = (state: ListState, level: number): number => (state.counters[level] ?? 0) + 1;

function advance(state: ListState, level: number, value: number): void {
  for (let above = 0; above < level; above += 1) {
    if (state.counters[above] === undefined) {
      state.counters[above] = 1;
      state.implied[above] = true;
    }
  }
  state.counters[level] = value;
  state.implied[level] = false;
  for (let below = level + 1; below < LEVELS_IN_WORD; below += 1) {
    state.counters[below] = undefined;
    state.implied[below] = false;
    state.nums[below] = undefined;
  }
}

/** What Word would print for the level, were its counter at `value`. */
function shownText(
  levels: readonly ListLevel[],
  state: ListState,
  level: number,
  value: number,
): string | undefined {
  const { style, format } = levels[level] ?? {};
  if (!style || !format || !wordCanCount(format, value)) return undefined;
  if (!style.cumulative) return style.before + shownNumber(style.counter, value) + style.after;
  const values = [...state.counters.slice(0, level), value];
  const shown = cumulativeLevels(levels, level).map((at) => {
    const counter = levels[at]?.style?.counter;
    return counter ? shownNumber(counter, values[at] ?? 1) : '';
  });
  return style.before + shown.join('.') + style.after;
}

/** The levels whose numbers a level shows: itself, or all numbered ones of its scheme down to itself. */
export function cumulativeLevels(levels: readonly ListLevel[], level: number): readonly number[] {
  if (!levels[level]?.style?.cumulative) return [level];
  let first = level;
  while (first > 0 && levels[first - 1]?.style?.cumulative) first -= 1;
  return Array.from({ length: level - first + 1 }, (_, index) => first + index);
}
