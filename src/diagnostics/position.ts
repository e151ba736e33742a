/**
 * A place in a text file. `line` and `column` count from 1, columns in characters (Unicode code points, as
 * editors show them); `offset` counts UTF-16 units from 0 in the decoded text, for slicing and editing.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, not including, `end`. An empty range marks a point. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A way into a canonical value: English keys and list indices, as in `['responsibilities', 'items', 2, 'weight']`. */
export type Path = readonly (string | number)[];

const FIRST: Position = { line: 1, column: 1, offset: 0 };

/** The place of a fault that concerns a whole file. */
export const START_OF_FILE: Range = { start: FIRST, end: FIRST };
