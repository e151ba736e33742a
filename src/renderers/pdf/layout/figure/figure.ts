import type { FigureBlock, Picture } from '../../../../booklet/blocks.ts';
import type { Scene } from '../../../../chart/scene.ts';
import { pointsOfMm } from '../../../points.ts';
import { pdfText } from '../../file/pdf-strings.ts';
import { StructureElement } from '../../file/structure.ts';
import type { Box } from '../box.ts';
import type { Context } from '../context.ts';
import { layOutInlines } from '../text-blocks.ts';
import { FigureBox } from './figure-box.ts';
import { drawPicture } from './picture-drawing.ts';
import { drawScene } from './scene-drawing.ts';

/** A small chart is drawn a little larger than it was laid out, not more: its text would shout. */
const LARGEST_SCALE = 1.15;
/** Strings of an archival file have at most 32,767 bytes, two a character. Source: ISO 19005-2, 6.1.13. */
const MOST_WORDS = 16_000;
/** Height of a picture at most, as a part of the width that it may have. */
const TALLEST = 2 / 3;
/** Points of a picture's pixel when nothing else limits it. */
const POINTS_PER_PIXEL = 0.75;

export function layOutFigure(block: FigureBlock, context: Context): readonly Box[] {
  const { figure, caption } = block;
  const words = wordsFor(block).slice(0, MOST_WORDS);
  const element = new StructureElement('Figure', context.parent, `/Alt ${pdfText(words)}`);
  const box =
    figure.kind === 'chart'
      ? chart(figure.scene, element, context)
      : picture(figure.picture, words, element, context);
  if (caption === undefined) return [box];
  const style = { ...context.setter.styles.caption, before: 4, after: 8 };
  return [box.keptWithNext(), layOutInlines(caption, style, context)];
}

/** What a figure shows, in words: no figure may be without. */
function wordsFor({ figure, alt }: FigureBlock): string {
  if (alt !== '') return alt;
  if (figure.kind === 'picture') return figure.picture.path;
  return figure.scene.description === '' ? figure.scene.title : figure.scene.description;
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

function picture(picture: Picture, words: string, element: StructureElement, context: Context): FigureBox {
  const natural = Math.max(1, picture.width) * POINTS_PER_PIXEL;
  const widest = picture.maxWidth > 0 ? pointsOfMm(picture.maxWidth) : context.width;
  const proportion = Math.max(1, picture.height) / Math.max(1, picture.width);
  const tallest = picture.maxWidth > 0 ? pointsOfMm(picture.maxWidth) * TALLEST : context.pageHeight;
  const width = Math.min(natural, widest, context.width, tallest / proportion);
  return new FigureBox({
    width,
    height: width * proportion,
    room: context.width,
    element,
    draw: (canvas, area) => drawPicture(canvas, picture, words, area, element, context.setter),
  });
}
