import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../../src/chart/layout.ts';
import { PALETTE } from '../../../src/chart/palette.ts';
import type { Scene } from '../../../src/chart/scene.ts';
import { crispScene } from '../../../src/chart/writers/crisp.ts';
import { company, WORDS } from '../sample.ts';
import { boxesOf, faultsOf } from '../scene-check.ts';

const PIXELS = [0.75, 0.36, 72 / 96 / 2];

const scenes: readonly Scene[] = layoutChart(company(300), {
  words: WORDS,
  width: 842,
  height: 595,
  margin: 8,
}).map(({ scene }) => scene);

/** How far a number is from a grid of pixels that begins at `offset`. */
function off(value: number, pixel: number, offset: number): number {
  const pixels = value / pixel - offset;
  return Math.abs(pixels - Math.round(pixels));
}

describe('crispScene', () => {
  it.each(PIXELS)('stands frames and lines on pixels of %f points', (pixel) => {
    const offset = Math.round(PALETTE.line.strokeWidth / pixel) % 2 === 1 ? 0.5 : 0;
    for (const scene of scenes) {
      for (const shape of crispScene(scene, pixel, PALETTE).shapes) {
        if (shape.kind === 'text') continue;
        const edges =
          shape.kind === 'line'
            ? shape.points
            : [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
        for (const edge of edges) expect(off(edge, pixel, offset)).toBeLessThan(1e-6);
      }
    }
  });

  it.each(PIXELS)('parts nothing and lets nothing overlap, at pixels of %f points', (pixel) => {
    for (const scene of scenes) {
      const { links: _, ...crisp } = crispScene(scene, pixel, PALETTE);
      expect(faultsOf(crisp)).toEqual([]);
      const before = boxesOf(scene);
      for (const [at, { box }] of boxesOf(crisp).entries()) {
        expect(Math.abs(box.x - (before[at]?.box.x ?? 0))).toBeLessThanOrEqual(pixel / 2 + 0.001);
      }
    }
  });

  it('leaves text where it is', () => {
    const texts = ({ shapes }: Scene) => shapes.filter(({ kind }) => kind === 'text');
    for (const scene of scenes) expect(texts(crispScene(scene, 0.75, PALETTE))).toEqual(texts(scene));
  });
});
