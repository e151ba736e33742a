import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, SpaceBox } from '../../../../src/renderers/pdf/layout/box.ts';
import { fillPages } from '../../../../src/renderers/pdf/layout/fill-pages.ts';

const PAGE = { height: 600, least: 100 };

const heightOf = ({ placed }: { readonly placed: readonly { readonly box: Box; readonly y: number }[] }) => {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.y + last.box.height;
};

describe('the pages of a flow', () => {
  test('hold all of it, in order, and end with more than a few lines', () => {
    const heights = fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(heights, (each) => {
        const boxes = each.map((height) => new SpaceBox(height));
        const pages = fillPages(boxes, PAGE);
        expect(pages.flatMap(({ placed }) => placed.map(({ box }) => box))).toEqual(boxes);
        expect(pages.every((page) => heightOf(page) <= PAGE.height)).toBe(true);
        if (pages.length > 1)
          expect(heightOf(pages.at(-1) ?? { placed: [] })).toBeGreaterThanOrEqual(PAGE.least);
      }),
      { seed: 20261122 },
    );
  });

  test('say how many boxes were left where each begins', () => {
    const boxes = Array.from({ length: 25 }, () => new SpaceBox(60));
    expect(fillPages(boxes, PAGE).map(({ left }) => left)).toEqual([25, 15, 5]);
  });

  test('stay as they are where the page before the last would be left half empty', () => {
    const boxes = [new SpaceBox(200), new SpaceBox(380), new SpaceBox(30)];
    expect(fillPages(boxes, PAGE).map(({ placed }) => placed.length)).toEqual([2, 1]);
  });

  test('give the last what they can where that is less than it lacks', () => {
    const boxes = [480, 50, 50, 30].map((height) => new SpaceBox(height));
    expect(fillPages(boxes, { height: 600, least: 150 }).map(({ placed }) => placed.length)).toEqual([1, 3]);
  });

  test('stand closer where what is left for the last goes along then', () => {
    const spaced = Array.from({ length: 22 }, () => Object.assign(new SpaceBox(20), { before: 8 }));
    const [only, ...others] = fillPages(spaced, PAGE);
    expect(others).toEqual([]);
    expect(heightOf(only ?? { placed: [] })).toBeLessThanOrEqual(PAGE.height);
    expect(fillPages(spaced.slice(0, 20), PAGE).map(heightOf)).toEqual([20 * 20 + 19 * 8]);
  });

  test('do not begin with a note, however much of it stands above lines to sign on', () => {
    const lines = Array.from({ length: 25 }, () => new SpaceBox(20));
    const note = Object.assign(new SpaceBox(110), { belongsAbove: true });
    const pages = fillPages([...lines, note, Object.assign(new SpaceBox(20), { company: 72 })], PAGE);
    expect(pages.map(({ placed }) => placed.length)).toEqual([24, 3]);
  });

  test('take along no more above lines to sign on than these lack, the space between counted', () => {
    const lines = Array.from({ length: 26 }, () => new SpaceBox(20));
    const heading = Object.assign(new SpaceBox(20, true), { before: 10, after: 5 });
    const sentence = Object.assign(new SpaceBox(20), { before: 15 });
    const signature = Object.assign(new SpaceBox(20), { before: 15, company: 90 });
    const pages = fillPages([...lines, heading, new SpaceBox(20), sentence, signature], PAGE);
    expect(pages.map(({ placed }) => placed.length)).toEqual([26, 4]);
  });

  test('do not part a heading from what it stands above', () => {
    const lines = (count: number) => Array.from({ length: count }, () => new SpaceBox(20));
    const pages = fillPages([...lines(26), new SpaceBox(20, true), ...lines(5)], PAGE);
    // Two lines are left over; three more would be those under the heading.
    expect(pages.map(({ placed }) => placed.length)).toEqual([26, 6]);
  });
});
