import { expect, test } from 'vitest';
import type { BoxShape } from '../../../src/chart/scene.ts';
import { boxOutline } from '../../../src/renderers/chart/scene-outlines.ts';

const box = (corners?: BoxShape['corners']): BoxShape => ({
  kind: 'box',
  tone: 'department',
  x: 10,
  y: 20,
  width: 40,
  height: 30,
  dashed: false,
  double: false,
  radius: 5,
  ...(corners ? { corners } : {}),
});

/** Which of its four corners the outline reaches. */
function reached(corners?: BoxShape['corners']): string[] {
  const outline = boxOutline(box(corners));
  const points = new Set(outline.flatMap((x, at) => (at % 2 === 0 ? [`${x} ${outline[at + 1]}`] : [])));
  return ['10 20', '50 20', '50 50', '10 50'].filter((corner) => points.has(corner));
}

test('a box is round at the corners that it says', () => {
  expect(reached()).toEqual([]);
  expect(reached('top')).toEqual(['50 50', '10 50']);
  expect(reached('bottom')).toEqual(['10 20', '50 20']);
});
