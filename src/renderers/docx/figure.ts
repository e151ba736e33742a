import type { FigureBlock } from '../../booklet/blocks.ts';
import type { Scene } from '../../chart/scene.ts';
import { pointsOfMm } from '../points.ts';
import { chartDrawing } from './chart/chart-drawing.ts';
import type { DocumentContext } from './document-context.ts';
import { type DrawingFrame, pictureDrawing } from './package/drawing-xml.ts';
import { PageColumn } from './pages/page-column.ts';
import type { Place } from './pages/place.ts';
import { plainText } from './runs.ts';
import type { Size } from './styles/look.ts';
import { bodyOf } from './styles/look.ts';

/** Height of a picture at most, as a part of the width that it may have: the same as in a PDF. */
const TALLEST = 2 / 3;
/** A pixel of a picture: 96 to the inch, as Word takes it. */
const POINTS_PER_PIXEL = 0.75;
/** What a chart may be made smaller by to stand on the page that has begun. */
const SHRINK = 0.72;
const SLACK = 6;

/** Sets a chart or a picture with its caption. */
export function writeFigure(context: DocumentContext, place: Place, block: FigureBlock): void {
  const caption = block.caption;
  const below = caption ? captionHeight(context) : 0;
  const natural = naturalSize(block);
  const size = scaled(natural, place.width, roomFor(context, place, natural, below));
  const frame = { id: context.media.nextDrawing(), ...size, alt: context.xml.escape(block.alt) };
  place.set({
    style: 'Figure',
    runs: `<w:r>${drawing(context, block, frame)}</w:r>`,
    text: '',
    lineHeight: size.height + 2,
    ...(caption ? { keepNext: true } : {}),
    align: isLogo(context, place, block) ? 'left' : 'center',
  });
  if (caption) place.set({ style: 'Caption', runs: context.runs.inlines(caption), text: plainText(caption) });
}

/** A picture that begins the document of a report stands above the title of its cover, which is at the left. */
const isLogo = ({ look }: DocumentContext, place: Place, { figure }: FigureBlock): boolean =>
  figure.kind === 'picture' && place.isEmpty && !look.formal;

function drawing(context: DocumentContext, { figure }: FigureBlock, frame: DrawingFrame): string {
  if (figure.kind === 'chart') return chart(context, figure.scene, frame);
  const { raster, ...picture } = figure.picture;
  const upright =
    raster &&
    context.media.idOf({ ...picture, type: 'png', path: `${picture.path} upright`, bytes: raster.bytes });
  if (picture.type !== 'svg') return pictureDrawing(frame, upright ?? context.media.idOf(picture));
  return pictureDrawing(frame, upright ?? context.media.idOfStandIn(), context.media.idOf(picture));
}

/** More boxes than this make programs slow: they open the page for half a minute, or give up. */
const MANY_BOXES = 150;
/** Dots per inch: a picture that few programs show may be plainer than one that all of them do. */
const STAND_IN = 96;
const ALONE = 200;
/** Charts of one file that have a stand-in: drawing takes time, and a file of hundreds is opened in Word itself. */
const MOST_STAND_INS = 100;

/** A chart in Word's own shapes, with a picture for programs that do not know them; a page with very many boxes is the picture. */
function chart(context: DocumentContext, scene: Scene, frame: DrawingFrame): string {
  const boxes = scene.shapes.filter((shape) => shape.kind === 'box' && !shape.bare).length;
  if (boxes > MANY_BOXES) return pictureDrawing(frame, context.media.idOfChart(scene, ALONE));
  const standIn =
    context.media.charts.length < MOST_STAND_INS
      ? pictureDrawing(frame, context.media.idOfChart(scene, STAND_IN))
      : `<w:t>${frame.alt}</w:t>`;
  return chartDrawing(context, scene, frame, standIn);
}

function naturalSize({ figure }: FigureBlock): Size {
  if (figure.kind === 'chart') return { width: figure.scene.width, height: figure.scene.height };
  const { width, height, maxWidth } = figure.picture;
  const points = { width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL };
  return scaled(points, pointsOfMm(maxWidth), pointsOfMm(maxWidth) * TALLEST);
}

function captionHeight({ styles: { Caption } }: DocumentContext): number {
  return Caption.before + Caption.line + Caption.after;
}

/** The height a figure may take: what the page has left when that is enough, else a page of its own. */
function roomFor(context: DocumentContext, place: Place, natural: Size, below: number): number {
  const { before, after } = context.styles.Figure;
  const around = before + after + below + SLACK;
  if (!(place.column instanceof PageColumn)) {
    return bodyOf(context.look.theme, 'portrait').height * 0.7;
  }
  const { left, kept, height } = place.column;
  const wanted = scaled(natural, place.width, Number.POSITIVE_INFINITY).height;
  const here = left - around;
  return here >= wanted * SHRINK ? here : height - kept - around;
}

function scaled({ width, height }: Size, maxWidth: number, maxHeight: number): Size {
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  return { width: width * scale, height: height * scale };
}
