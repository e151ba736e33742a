import type { Position, Range } from '../../diagnostics/position.ts';

/** A place in a template: its path below `templates/`, and from where to where (UTF-16 offsets). */
export interface TemplatePlace {
  readonly path: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** What a diagnostic needs of it. A customer's templates lie in the handbook under the same path as ours in the package. */
export function placeOf({ path, source, start, end }: TemplatePlace): {
  readonly file: string;
  readonly range: Range;
} {
  return {
    file: `templates/${path}`,
    range: { start: positionAt(source, start), end: positionAt(source, end) },
  };
}

function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset).split('\n');
  const line = before.at(-1) ?? '';
  return { line: before.length, column: [...line].length + 1, offset };
}

/** The offset of a line (from 1) and a column (UTF-16, from 0), as Handlebars counts. */
export function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) {
    const end = source.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(source.length, start + column);
}
