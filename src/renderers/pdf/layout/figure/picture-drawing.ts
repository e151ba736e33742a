import type { Picture } from '../../../../booklet/blocks.ts';
import type { StructureElement } from '../../file/structure.ts';
import type { Canvas } from '../../page/canvas.ts';
import { ParagraphBox } from '../paragraph-box.ts';
import { type Setter, setPieces } from '../setter.ts';
import type { Area } from './figure-box.ts';

const FRAME = 0.5;
const PADDING = 4;

/** Draws a picture; where that cannot be, an empty frame with what it shows in words. */
export function drawPicture(
  canvas: Canvas,
  picture: Picture,
  words: string,
  area: Area,
  element: StructureElement,
  setter: Setter,
): void {
  const embedded = setter.pictures.embed(picture);
  const { x, y, width, height } = area;
  if (embedded === undefined) {
    drawSubstitute(canvas, words, area, element, setter);
    return;
  }
  canvas.page.pictures.add(embedded.name);
  canvas.graphics(element, (out) => {
    out.operator('cm', width, 0, 0, height, x, canvas.page.height - y - height);
    out.ascii(`/${embedded.name} Do\n`);
  });
}

function drawSubstitute(
  canvas: Canvas,
  words: string,
  area: Area,
  element: StructureElement,
  setter: Setter,
): void {
  const { x, y, width, height } = area;
  const style = { ...setter.styles.furniture, align: 'center' } as const;
  canvas.frame(x, y, width, height, FRAME, style.color);
  const room = Math.max(style.size, width - 2 * PADDING);
  const box = ParagraphBox.set({
    text: setPieces([{ text: words }], style, setter),
    style,
    width: room,
    element,
    setter,
  });
  box.draw(canvas, x + PADDING, y + Math.max(0, (height - box.height) / 2));
}
