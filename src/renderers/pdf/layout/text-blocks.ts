import type { HeadingBlock, Inline, ParagraphBlock } from '../../../booklet/blocks.ts';
import { labelGap } from '../../label-gap.ts';
import { StructureElement } from '../file/structure.ts';
import type { Canvas } from '../page/canvas.ts';
import { lineWidth } from '../text/fill-lines.ts';
import type { Box } from './box.ts';
import type { Context } from './context.ts';
import { ParagraphBox } from './paragraph-box.ts';
import { piecesOf, plainText, setInlines, setPieces } from './setter.ts';
import { headingTag, NARROWEST_JUSTIFIED, type TextStyle } from './styles.ts';

/** @param owner the element that the text belongs to directly; a paragraph element of its own when absent */
export function layOutParagraph(
  { role, inlines, id }: ParagraphBlock,
  context: Context,
  owner?: StructureElement,
): ParagraphBox {
  const usual = fitted(context.setter.styles.paragraph(role, context.place), context);
  const style = role === 'cover-title' ? onOneLine(usual, inlines, context) : usual;
  const anchor = id === undefined ? undefined : (canvas: Canvas, top: number) => canvas.anchor(id, top);
  return layOutInlines(inlines, style, context, owner, anchor);
}

export function layOutInlines(
  inlines: readonly Inline[],
  style: TextStyle,
  { setter, width, parent }: Context,
  owner?: StructureElement,
  onStart?: (canvas: Canvas, top: number) => void,
): ParagraphBox {
  const element = owner ?? new StructureElement(style.tag, parent);
  const text = setInlines(inlines, element, style, setter);
  return ParagraphBox.set({ text, style, width, element, setter, onStart });
}

/** Chinese text in cells is justified where lines are long enough to hide it; words of others would stand far apart. */
function fitted(style: TextStyle, { place, width, setter }: Context): TextStyle {
  const wide = width >= NARROWEST_JUSTIFIED * style.size && setter.styles.chinese;
  if (place.kind !== 'cell' || style.align !== 'start' || style.role !== 'body' || !wide) return style;
  return setter.styles.justified(style);
}

/** A title's type may be so much smaller than usual, for a title that would fill more than such a part of its line. */
const LEAST_TITLE = 0.65;
const WIDEST_TITLE = 0.97;

/** A title that is a little longer than its line is set smaller: two lines would part a word where nobody parts it. */
function onOneLine(style: TextStyle, inlines: readonly Inline[], { setter, width }: Context): TextStyle {
  const text = setPieces([{ text: plainText(inlines) }], style, setter);
  const scale = (WIDEST_TITLE * width) / ((lineWidth(text, setter.characters) * style.size) / 1000);
  if (scale >= 1 || scale < LEAST_TITLE) return style;
  const size = Math.floor(style.size * scale * 10) / 10;
  return { ...style, size, line: (style.line * size) / style.size };
}

export function layOutHeading({ level, label, text, id }: HeadingBlock, context: Context): Box {
  const { setter, parent, width } = context;
  const style = setter.styles.heading(level);
  const element = new StructureElement(headingTag(setter.headings.next(level)), parent);
  const number = label === undefined || label.text === '' ? '' : `${label.text}${labelGap(label.text)}`;
  const pieces = [...(number === '' ? [] : [{ text: number }]), ...piecesOf(text, element)];
  const title = `${number.replace('\u3000', ' ')}${plainText(text)}`;
  return ParagraphBox.set({
    text: setPieces(pieces, style, setter),
    style,
    width,
    element,
    setter,
    onStart: (canvas, top) => {
      canvas.anchor(id, top);
      canvas.bookmark(level, title, top);
    },
  });
}
