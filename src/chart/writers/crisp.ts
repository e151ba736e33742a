import type { Palette } from '../palette.ts';
import type { BoxShape, LineShape, Scene, Shape } from '../scene.ts';

/**
 * The scene with its frames and lines on the pixels of a screen or picture, where a hairline between two pixels would be twice as wide
 * and half as dark. Nothing moves by more than half a pixel, and what met still meets; text stays where it is.
 */
export function crispScene(scene: Scene, pixel: number, palette: Palette): Scene {
  const width = Math.max(1, Math.round(palette.line.strokeWidth / pixel));
  const offset = width % 2 === 1 ? 0.5 : 0;
  // Ties are where coordinates that are equal but for their last bit could part.
  const snap = (value: number) => (Math.round(value / pixel - offset + 1e-4) + offset) * pixel;
  return { ...scene, shapes: scene.shapes.map((shape) => snapped(shape, snap)) };
}

function snapped(shape: Shape, snap: (value: number) => number): Shape {
  if (shape.kind === 'text') return shape;
  return shape.kind === 'box' ? snappedBox(shape, snap) : snappedLine(shape, snap);
}

function snappedBox(box: BoxShape, snap: (value: number) => number): BoxShape {
  const [x, y] = [snap(box.x), snap(box.y)];
  return { ...box, x, y, width: snap(box.x + box.width) - x, height: snap(box.y + box.height) - y };
}

function snappedLine(line: LineShape, snap: (value: number) => number): LineShape {
  return { ...line, points: line.points.map(snap) };
}
