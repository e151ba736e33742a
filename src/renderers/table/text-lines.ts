/** A paragraph of a cell. All lengths in one unit. */
export interface Paragraph {
  /** On one line. */
  readonly width: number;
  /** What a line of it loses on average where it breaks: half a word, or half an ideograph. */
  readonly loss: number;
  /** Where it breaks, it does so inside a word or a name: it has no space. */
  readonly partsWords: boolean;
  /** Room for the number of a list's item. */
  readonly indent: number;
  /** What of it no line may part, in its order, each where it stands on one line; undefined for long text, whose lines are estimated. */
  readonly stretches?: () => readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Text of more ems is no name, nor a deadline, a target or a limit: it may well stand on several lines. */
export const LONGEST_NAME = 10;

/** No cell of so many lines is short. */
const MOST_KNOWN = 5;
const ROUNDING = 0.001;

/** A paragraph's lines in rooms of any width. */
export class TextLines {
  readonly #paragraph: Paragraph;
  readonly #least: number;
  /** The least room for one line, two, three … */
  #rooms: readonly number[] | undefined;

  /** @param least no room is less than that. */
  constructor(paragraph: Paragraph, least: number) {
    this.#paragraph = paragraph;
    this.#least = least;
  }

  get width(): number {
    return this.#paragraph.width;
  }

  get partsWords(): boolean {
    return this.#paragraph.partsWords;
  }

  /** How many lines it takes. */
  linesIn(room: number): number {
    const { width, loss, indent } = this.#paragraph;
    const own = room - indent;
    if (width <= own + ROUNDING) return 1;
    const rooms = this.#known();
    for (let at = 1; at < rooms.length; at++) if ((rooms[at] as number) <= own + ROUNDING) return at + 1;
    const estimate = Math.ceil(width / Math.max(this.#least, own - loss) - ROUNDING);
    return Math.max(rooms.length + 1, estimate);
  }

  /** The least room in which it takes so many lines. */
  roomFor(lines: number): number {
    const { width, loss, indent } = this.#paragraph;
    if (lines === 1) return indent + width;
    return indent + (this.#known()[lines - 1] ?? width / lines + loss);
  }

  /** What is left beside it where it stands on one line. */
  leftIn(room: number): number {
    return room - this.#paragraph.width - this.#paragraph.indent;
  }

  #known(): readonly number[] {
    const { width, stretches } = this.#paragraph;
    this.#rooms ??= stretches ? leastRooms(stretches()) : [width];
    return this.#rooms;
  }
}

/** The least room in which stretches take one line, two, three …: that of the widest line where they are parted best. */
export function leastRooms(stretches: readonly Stretch[]): readonly number[] {
  const first = stretches[0]?.start ?? 0;
  let best = stretches.map(({ end }) => end - first);
  const rooms = [best.at(-1) ?? 0];
  while (rooms.length < Math.min(MOST_KNOWN, stretches.length)) {
    best = withLineMore(best, stretches);
    rooms.push(best.at(-1) as number);
  }
  return rooms;
}

/** The least room for all stretches up to each one, where those up to one before it have `best` on a line less. */
function withLineMore(best: readonly number[], stretches: readonly Stretch[]): number[] {
  return stretches.map(({ end }, last) => {
    let least = best[last] as number;
    for (let before = last - 1; before >= 0; before--) {
      const line = end - (stretches[before + 1] as Stretch).start;
      if (line >= least) break;
      least = Math.min(least, Math.max(best[before] as number, line));
    }
    return least;
  });
}
