import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/booklet/blocks.ts';
import type { Theme } from '../../../../src/renderers/theme.ts';
import { cell, row, table } from '../../sample-blocks.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { draw, loadTheme } from '../reading.ts';

const classic = loadTheme('classic');
const withTable = (lines: Partial<Theme['table']>): Theme => ({
  ...classic,
  table: { ...classic.table, ...lines },
});
/** Points from the top of a page's text to its end. */
const PAGE = ((classic.page.height - classic.page.margins.top - classic.page.margins.bottom) * 72) / 25.4;

async function pagesOf(blocks: readonly Block[], theme: Theme): Promise<number> {
  const parts = () =>
    [{ role: 'position', id: 'only', orientation: 'portrait', newPage: true, chapter: 'x', blocks }] as const;
  return (await draw({ ...sampleBooklet(), outline: [], parts }, theme)).pages ?? 0;
}

describe('the height of a table', () => {
  it('counts the rows of a form from line to line, as high as Word is told', async () => {
    // Without margins a line is less than a form's row is high.
    const theme = withTable({ paddingY: 0 });
    const rowHeight = classic.sizes.table * 2.1;
    const most = Math.floor((PAGE - 8) / rowHeight);
    const rows = (count: number) => Array.from({ length: count }, (_, index) => row(cell(`${index}`)));
    expect(await pagesOf([table('form', [1], [], rows(most))], theme)).toBe(1);
    expect(await pagesOf([table('form', [1], [], rows(most + 1))], theme)).toBe(2);
  });

  it('counts the outer lines above and below', async () => {
    const pagesWith = (outer: number) =>
      pagesOf(
        Array.from({ length: 15 }, () => table('grid', [1], [], [row(cell('a'))])),
        withTable({ outer }),
      );
    // One of the two lines alone would leave all on one page.
    expect(await pagesWith(classic.table.inner)).toBe(1);
    expect(await pagesWith(12)).toBe(2);
  });
});
