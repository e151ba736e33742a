import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastRooms, type Stretch, TextLines } from '../../../src/renderers/table/text-lines.ts';

/** Words of so many points with spaces of three between them. */
function stretchesOf(words: readonly number[]): Stretch[] {
  let start = 0;
  return words.map((word) => {
    const stretch = { start, end: start + word };
    start += word + 3;
    return stretch;
  });
}
const textOf = (words: readonly number[]): TextLines => {
  const stretches = stretchesOf(words);
  const width = stretches.at(-1)?.end ?? 0;
  return new TextLines({ width, loss: 12, partsWords: false, indent: 0, stretches: () => stretches }, 10);
};

/** As many words to a line as fit. */
function filled(words: readonly number[], room: number): number {
  let lines = 1;
  let start = 0;
  for (const { start: from, end } of stretchesOf(words)) {
    if (end - start <= room + 0.001) continue;
    lines += 1;
    start = from;
  }
  return lines;
}

const WORDS = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 12 });
const RUNS = { seed: 20251122, numRuns: 300 };

describe('lines of a text', () => {
  it('end where its stretches do, not where the text is halved', () => {
    const name = textOf([50, 10, 10]);
    expect(name.roomFor(2)).toBe(50);
    expect([76, 75, 50].map((room) => name.linesIn(room))).toEqual([1, 2, 2]);
  });

  it('are as many as lines filled one after the other', () => {
    fc.assert(
      fc.property(WORDS, fc.integer({ min: 60, max: 400 }), (words, room) => {
        const lines = filled(words, room);
        if (lines <= 5) expect(textOf(words).linesIn(room)).toBe(lines);
        else expect(textOf(words).linesIn(room)).toBeGreaterThan(5);
      }),
      RUNS,
    );
  });

  it('need the room in which they are so many, and in no less are they', () => {
    fc.assert(
      fc.property(WORDS, (words) => {
        leastRooms(stretchesOf(words)).forEach((room, at) => {
          expect(filled(words, room)).toBeLessThanOrEqual(at + 1);
          if (room > Math.max(...words)) expect(filled(words, room - 1)).toBeGreaterThan(at + 1);
        });
      }),
      RUNS,
    );
  });

  it('of a long text are estimated', () => {
    const long = new TextLines({ width: 500, loss: 3, partsWords: true, indent: 10 }, 10);
    expect([600, 510, 509, 120].map((room) => long.linesIn(room))).toEqual([1, 1, 2, 5]);
    expect(long.roomFor(5)).toBe(113);
  });
});
