import type { FigureBlock, Picture } from '../../../../booklet/blocks.ts';
import type { Scene } from '../../../../chart/scene.ts';
import { pdfText } from '../../file/pdf-strings.ts';
import { StructureElement } from '../../file/structure.ts';
import type { Box } from '../box.ts';
import type { Context } from '../context.ts';
import { layOutInlines } from '../text-blocks.ts';
import { FigureBox } from './figure-box.ts';
import { drawPicture } from './picture-drawing.ts';
import { drawScene } from './scene-drawing.ts';

const POINTS_PER_MM = 72 / 25.4;
/** A small chart is drawn a little larger than it was laid out, not more: its text would shout. */
const LARGEST_SCALE = 1.15;
/** Points of a picture's pixel when nothing else limits it. */
const POINTS_PER_PIXEL = 0.75;

export function layOutFigure({ figure, alt, caption }: FigureBlock, context: Context): readonly Box[] {
  const element = new StructureElement('Figure', context.parent, alt === '' ? '' : `/Alt ${pdfText(alt)}`);
  const box =
    figure.kind === 'chart'
      ? chart(figure.scene, element, context)
      : picture(figure.picture, alt, element, context);
  if (caption === undefined) return [box];
  const style = { ...context.setter.styles.caption, before: 4, after: 8 };
  return [box.keptWithNext(), layOutInlines(caption, style, context)];
}

function chart(scene: Scene, element: StructureElement, context: Context): FigureBox {
  const scale = Math.min(LARGEST_SCALE, context.width / Math.max(1, scene.width));
  return new FigureBox({
    width: scene.width * scale,
    height: scene.height * scale,
    room: context.width,
    element,
    draw: (canvas, area) => drawScene(canvas, scene, area, element, context.setter),
  });
}

function picture(picture: Picture, alt: string, element: StructureElement, context: Context): FigureBox {
  const natural = Math.max(1, picture.width) * POINTS_PER_PIXEL;
  const width = Math.min(natural, picture.maxWidth * POINTS_PER_MM, context.width);
  return new FigureBox({
    width,
    height: (width * Math.max(1, picture.height)) / Math.max(1, picture.width),
    room: context.width,
    element,
    draw: (canvas, area) => drawPicture(canvas, picture, alt, area, element, context.setter),
  });
}
