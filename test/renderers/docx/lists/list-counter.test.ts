import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Scheme } from '../../../../src/booklet/blocks.ts';
import type { Booklet, Part } from '../../../../src/booklet/booklet.ts';
import { numberingStyles } from '../../../../src/booklet/numbering-styles.ts';
import { bookletTexts } from '../../booklet-text.ts';
import { cell, heading, item, label, list, row, table } from '../../sample-blocks.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { SampleLabels } from '../../sample-labels.ts';
import { draw, paragraphsRead } from '../reading.ts';

/** One thing that happens in a document: a heading, a row of a form, an item on any level of any list. */
type Event =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly numbered: boolean }
  | { readonly kind: 'form'; readonly items: number }
  | {
      readonly kind: 'item';
      readonly scheme: Scheme;
      readonly level: number;
      readonly again: boolean;
      readonly times: number;
    };

const events = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      numbered: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('form' as const), items: fc.integer({ min: 0, max: 4 }) }),
    fc.record({
      kind: fc.constant('item' as const),
      scheme: fc.constantFrom<Scheme>('outline', 'cell', 'articles', 'steps', 'bullet'),
      level: fc.integer({ min: 0, max: 9 }),
      again: fc.boolean(),
      times: fc.constantFrom(1, 1, 2, 30, 130),
    }),
  ),
  { maxLength: 25 },
);

/** A part in which all of that happens, counted as a composer does: a heading's outline starts again under a unit. */
function blocksOf(happened: readonly Event[], labels: SampleLabels): Block[] {
  let unit = 0;
  let list_ = 0;
  return happened.flatMap((event, at): Block[] => {
    if (event.kind === 'heading') {
      if (event.level <= 2) unit += 1;
      return [numberedHeading(event, at, labels, `unit-${unit}`)];
    }
    if (event.kind === 'form') return [form(event.items, at, labels)];
    if (event.again) list_ += 1;
    const sequence = event.scheme === 'outline' ? `unit-${unit}` : `list-${list_}`;
    return Array.from({ length: event.times }, () =>
      list(item(labels.next(event.scheme, event.level, sequence), `item ${at}`)),
    );
  });
}

function numberedHeading(
  { level, numbered }: Extract<Event, { kind: 'heading' }>,
  at: number,
  labels: SampleLabels,
  unit: string,
): Block {
  if (!numbered || level === 2) return heading(level, `heading ${at}`, `h${at}`);
  const number =
    level === 1 ? labels.next('chapters', 0, 'booklet') : labels.next('outline', level - 3, unit);
  return heading(level, `heading ${at}`, `h${at}`, number);
}

const form = (items: number, at: number, labels: SampleLabels): Block =>
  table(
    'form',
    [1, 3],
    [],
    [
      row(
        label(`label ${at}`),
        cell([
          list(...Array.from({ length: items }, () => item(labels.next('cell', 0, `cell-${at}`), 'duty'))),
        ]),
      ),
    ],
  );

describe('the numbers that Word counts', () => {
  it.each(['zh-CN', 'zh-TW', 'ko', 'en'] as const)(
    'are the labels’, whatever comes after what (%s)',
    async (language) => {
      await fc.assert(
        fc.asyncProperty(
          events,
          fc.constantFrom('chinese' as const, 'decimal' as const),
          async (happened, style) => {
            const labels = new SampleLabels(numberingStyles(language, style));
            const blocks = blocksOf(happened, labels);
            const only: Part = {
              role: 'department',
              id: 'p',
              orientation: 'portrait',
              newPage: true,
              chapter: '',
              blocks,
            };
            const booklet: Booklet = {
              ...sampleBooklet({ language, numbering: style, departments: 0 }),
              outline: [],
              parts: () => [only],
            };
            const drawn = await draw(booklet);
            const expected = squeezed(bookletTexts(booklet));
            expect(squeezed(paragraphsRead(drawn, 'count'))).toEqual(expected);
            expect(squeezed(paragraphsRead(drawn, 'wait'))).toEqual(expected);
          },
        ),
        { seed: 4, numRuns: 25 },
      );
    },
  );
});

const squeezed = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s/g, '')).filter((text) => text !== '');
