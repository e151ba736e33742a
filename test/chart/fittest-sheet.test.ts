import { describe, expect, it } from 'vitest';
import { layoutOnFittest, type Paper } from '../../src/chart/fittest-sheet.ts';
import type { ChartModel, ChartNode } from '../../src/chart/model.ts';
import { company, post, WORDS } from './sample.ts';

const LANDSCAPE: Paper = { width: 802, height: 555, isLarger: false };
const PORTRAIT: Paper = { width: 555, height: 802, isLarger: false };
const A3: Paper = { width: 1150, height: 802, isLarger: true };

const one = (root: ChartNode): ChartModel => ({ title: root.title, roots: [root] });

function chain(length: number): ChartNode {
  let last = post('end', '末级岗位');
  for (let at = length; at > 1; at--) last = post(`c${at}`, `第${at}级主管`, { children: [last] });
  return last;
}

const sizeOn = (model: ChartModel, sheets: readonly Paper[]) => {
  const pages = layoutOnFittest(model, sheets, { words: WORDS, margin: 8 });
  return { width: pages[0]?.scene.width, pages: pages.length };
};

describe('layoutOnFittest', () => {
  it('turns the sheet for a long chain, and leaves it for what reads well as it is', () => {
    expect(sizeOn(one(chain(24)), [LANDSCAPE, PORTRAIT]).width).toBe(PORTRAIT.width);
    expect(sizeOn(company(20), [LANDSCAPE, PORTRAIT]).width).toBe(LANDSCAPE.width);
    expect(sizeOn(one(post('a', '店长')), [LANDSCAPE, PORTRAIT]).width).toBe(LANDSCAPE.width);
  });

  it('takes the larger sheet where it shows all at once, and only there', () => {
    const middle = company(100);
    expect(sizeOn(middle, [LANDSCAPE]).pages).toBeGreaterThan(1);
    expect(sizeOn(middle, [LANDSCAPE, A3])).toEqual({ width: A3.width, pages: 1 });
    expect(sizeOn(company(10), [LANDSCAPE, A3]).width).toBe(LANDSCAPE.width);
    expect(sizeOn(company(600), [LANDSCAPE, A3]).width).toBe(LANDSCAPE.width);
  });

  it('draws nothing of nothing', () => {
    expect(layoutOnFittest({ title: '', roots: [] }, [LANDSCAPE, PORTRAIT], { words: WORDS })).toEqual([]);
  });
});
