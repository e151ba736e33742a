import { METRICS } from '../../chart/metrics.ts';
import { PALETTE } from '../../chart/palette.ts';
import { INNER_FRAME } from '../../chart/panel.ts';
import type { BoxShape, LineShape, Scene, Shape, TextShape } from '../../chart/scene.ts';
import { crispScene } from '../../chart/writers/crisp.ts';
import { Coverage } from './coverage.ts';
import { type IndexedPixels, InkedCanvas } from './inked-canvas.ts';
import { Lettering } from './lettering.ts';
import { boxOutline, type Dashes, frameOutline, lineOutline, type Polygon } from './scene-outlines.ts';

const BOX_DASHES: Dashes = [3, 2];
const LINE_DASHES: Dashes = [3.5, 2.5];

/** Paints scenes one after the other; glyphs are read once. */
export class ScenePainter {
  readonly #coverage = new Coverage();
  readonly #lettering = new Lettering();

  /** The scene as wide as this, in pixels, on a ground of one colour, `#rrggbb`. */
  paint(scene: Scene, width: number, ground: string): IndexedPixels {
    const scale = width / scene.width;
    const canvas = new InkedCanvas(width, Math.max(1, Math.round(scene.height * scale)), ground);
    const painting = new Painting(canvas, scale, this.#coverage, this.#lettering);
    for (const shape of crispScene(scene, 1 / scale, PALETTE).shapes) painting.add(shape);
    return canvas;
  }
}

class Painting {
  readonly #canvas: InkedCanvas;
  readonly #scale: number;
  readonly #coverage: Coverage;
  readonly #lettering: Lettering;

  constructor(canvas: InkedCanvas, scale: number, coverage: Coverage, lettering: Lettering) {
    this.#canvas = canvas;
    this.#scale = scale;
    this.#coverage = coverage;
    this.#lettering = lettering;
  }

  add(shape: Shape): void {
    if (shape.kind === 'box') this.#box(shape);
    else if (shape.kind === 'line') this.#line(shape);
    else this.#text(shape);
  }

  #box(box: BoxShape): void {
    if (box.bare) return;
    const { fill, stroke, strokeWidth } = PALETTE[box.tone];
    this.#fill(fill, [boxOutline(box)]);
    this.#fill(stroke, frameOutline(box, strokeWidth, box.dashed ? BOX_DASHES : undefined));
    if (box.double) this.#fill(stroke, frameOutline(innerFrame(box), strokeWidth));
  }

  #line(line: LineShape): void {
    const { stroke, strokeWidth } = PALETTE[line.tone];
    this.#fill(stroke, lineOutline(line, strokeWidth, line.dashed ? LINE_DASHES : undefined));
  }

  #text(text: TextShape): void {
    const ink = PALETTE[text.tone];
    this.#canvas.dip(text.secondary ? ink.secondary : ink.text);
    const weight = text.bold ? 'bold' : 'regular';
    if (!text.vertical) {
      this.#letters(this.#lettering.line(text.text, weight), text.size, text.x, text.y, text.anchor);
      return;
    }
    const step = text.size * METRICS.uprightAdvance;
    const top = text.y + text.size * (METRICS.ascent - 0.5);
    [...text.text].forEach((character, at) => {
      this.#letters(this.#lettering.line(character, weight), text.size, text.x, top + at * step, 'middle');
    });
  }

  #letters(
    { glyphs, width }: ReturnType<Lettering['line']>,
    size: number,
    x: number,
    y: number,
    anchor: TextShape['anchor'],
  ): void {
    const start = x - { start: 0, middle: width / 2, end: width }[anchor] * size;
    const em = size * this.#scale;
    for (const { contours, at } of glyphs) {
      const place = { x: (start + at * size) * this.#scale, y: y * this.#scale, across: em, down: -em };
      this.#coverage.fill(contours, place, this.#canvas);
    }
  }

  #fill(color: string, polygons: readonly Polygon[]): void {
    if (color === 'none') return;
    this.#canvas.dip(color);
    this.#coverage.fill(polygons, { x: 0, y: 0, across: this.#scale, down: this.#scale }, this.#canvas);
  }
}

/** The second frame of a post that somebody holds beside another. */
function innerFrame({ corners: _, ...box }: BoxShape): BoxShape {
  return {
    ...box,
    x: box.x + INNER_FRAME,
    y: box.y + INNER_FRAME,
    width: box.width - 2 * INNER_FRAME,
    height: box.height - 2 * INNER_FRAME,
    radius: Math.max(0, box.radius - INNER_FRAME),
  };
}
