import type { Block, ListBlock, ListItem } from '../../../booklet/blocks.ts';
import { labelGap } from '../../label-gap.ts';
import { StructureElement } from '../file/structure.ts';
import type { Canvas } from '../page/canvas.ts';
import { lineWidth } from '../text/fill-lines.ts';
import type { StyledText } from '../text/styled-text.ts';
import { type Box, StackBox } from './box.ts';
import type { Context } from './context.ts';
import { keptItems } from './kept-items.ts';
import { HangingItemBox } from './list-boxes.ts';
import { ParagraphBox } from './paragraph-box.ts';
import { endedFor } from './paragraph-ends.ts';
import { type Piece, piecesOf, plainText, setPieces } from './setter.ts';
import { IN_FLOW, IN_ITEM, inCell, type TextStyle } from './styles.ts';
import { layOutParagraph } from './text-blocks.ts';

/** Between a hanging number and its text, ems. */
const GAP = 0.4;
/** No number hangs less than this, ems. */
const LEAST_HANG = 1.4;
/** Where less is left for the text, ems, numbers do not hang: deep lists in narrow cells would end as columns of letters. */
const NARROWEST = 5;

export function layOutList({ items }: ListBlock, context: Context): readonly Box[] {
  const [first] = items;
  if (first === undefined) return [];
  const numbering = first.label.scheme === 'bullet' ? 'Disc' : 'Decimal';
  const list = new StructureElement('L', context.parent, `/A<</O/List/ListNumbering/${numbering}>>`);
  const inside: Context = { ...context, parent: list };
  const style = itemStyle(context);
  const set = (layOut: (item: ListItem, at: number) => readonly Box[]) =>
    keptItems(items, items.map(layOut), style.line);
  if (runsIn(first, context)) {
    return set((item) => layOutRunIn(item, { ...style, firstLine: 2 }, inside));
  }
  const labels = items.map(({ label }) => setPieces([{ text: label.text }], style, context.setter));
  const hang = hangOf(labels, items, style, context);
  if (context.width - hang < NARROWEST * style.size) {
    return set((item) => layOutRunIn(item, style, inside));
  }
  return set((item, at) => [layOutHanging(item, labels[at]?.codes ?? '', style, hang, inside)]);
}

/**
 * Chinese custom for the levels of running text: the number stands two characters in, and later lines run back to the
 * margin. In cells, in steps and in other languages numbers hang.
 */
function runsIn({ label }: ListItem, { setter, place }: Context): boolean {
  const flowing = label.scheme === 'outline' || label.scheme === 'articles' || label.scheme === 'chapters';
  return flowing && place.kind !== 'cell' && setter.styles.chinese;
}

function itemStyle({ setter, place }: Context): TextStyle {
  const { styles } = setter;
  if (place.kind === 'cell') return styles.paragraph('body', inCell('start', place.header === true));
  return styles.item;
}

/** Wide enough for the widest number of the list, so that all texts begin at one line. */
function hangOf(
  labels: readonly StyledText[],
  items: readonly ListItem[],
  style: TextStyle,
  { setter }: Context,
): number {
  let widest = LEAST_HANG;
  for (let at = 0; at < items.length; at++) {
    const gap = labelGap(items[at]?.label.text ?? '') === '' ? 0 : GAP;
    const text = labels[at];
    if (text) widest = Math.max(widest, lineWidth(text, setter.characters) / 1000 + gap);
  }
  return widest * style.size;
}

/** @param codes its label's, in drawing codes */
function layOutHanging(item: ListItem, codes: string, style: TextStyle, hang: number, context: Context): Box {
  const { setter } = context;
  const element = new StructureElement('LI', context.parent);
  const number = new StructureElement('Lbl', element);
  const body = new StructureElement('LBody', element);
  const { kind, header } = context.place;
  const place = kind === 'cell' ? inCell('start', header === true) : IN_ITEM;
  const inside: Context = { ...context, parent: body, width: context.width - hang, place };
  const label = { codes, style, element: number, setter, onStart: startOf(item) };
  return new HangingItemBox(label, new StackBox(itemBoxes(item, inside, body)), hang);
}

/** The first paragraph is the item's own text. */
function itemBoxes(item: ListItem, context: Context, body: StructureElement): readonly Box[] {
  const [first, ...others] = item.blocks;
  if (first?.kind !== 'paragraph') return context.layOut(item.blocks, context);
  const lead = layOutParagraph(first, context, body);
  const rest = others.flatMap((block, at) => keptIfNote(context.layOut([block], context), at, item));
  const ended = endedFor(lead, others[0]);
  return [leadsOn(item) ? ended.keptWithNext() : ended, ...rest];
}

/** An item that is only the heading of what stands under it: “技能：” */
function leadsOn({ blocks: [lead, ...others] }: ListItem): boolean {
  if (lead?.kind !== 'paragraph' || !others.some((block) => !isNote(block))) return false;
  const strong = lead.inlines.every((inline) => inline.kind === 'text' && inline.strong === true);
  return strong || /[：:]\s*$/u.test(plainText(lead.inlines));
}

const isNote = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'note';

/** Notes between a heading and what stands under it keep the two together. @param at of the block after the item's own text */
function keptIfNote(boxes: readonly Box[], at: number, item: ListItem): readonly Box[] {
  const between = item.blocks.slice(1, at + 2).every(isNote) && leadsOn(item);
  return between ? boxes.map((box) => (box instanceof ParagraphBox ? box.keptWithNext() : box)) : boxes;
}

function startOf({ id }: ListItem): ((canvas: Canvas, top: number) => void) | undefined {
  return id === undefined ? undefined : (canvas, top) => canvas.anchor(id, top);
}

function layOutRunIn(item: ListItem, like: TextStyle, context: Context): readonly Box[] {
  const { setter, width, place } = context;
  const { label, blocks } = item;
  const element = new StructureElement('LI', context.parent);
  const number = new StructureElement('Lbl', element);
  const body = new StructureElement('LBody', element);
  const [first, ...others] = blocks;
  const lead = first?.kind === 'paragraph' ? first : undefined;
  const style = { ...like, keepWithNext: lead === undefined ? blocks.length > 0 : leadsOn(item) };
  const indent = style.firstLine > 0 ? Math.max(0, label.level - 1) * style.size : 0;
  const gap = labelGap(label.text);
  const strong = label.scheme === 'articles' && label.level === 0;
  const pieces: readonly Piece[] = [
    { text: `${label.text}${gap}`, strong, element: number },
    ...(lead === undefined ? [] : piecesOf(lead.inlines, body)),
  ];
  const starts = startsOf(item, number, lead?.id);
  const text = setPieces(pieces, style, setter);
  const own = ParagraphBox.set({
    text,
    style,
    width: width - indent,
    element: body,
    setter,
    onStart: starts,
  });
  const head = endedFor(own, blocks[1]);
  const inner = {
    ...context,
    parent: body,
    place: place.kind === 'cell' ? place : IN_FLOW,
  };
  // What stands under an item's text begins where that text does; a paragraph of text brings its own first-line indent.
  const under = indent + style.firstLine * style.size;
  const rest = (lead === undefined ? blocks : others).flatMap((block, at) => {
    const inset = block.kind === 'list' ? 0 : isNote(block) ? under : indent;
    const boxes = keptIfNote(context.layOut([block], { ...inner, width: width - inset }), at, item);
    return inset === 0 ? boxes : boxes.map((box) => new StackBox([box], inset));
  });
  return [indent > 0 ? new StackBox([head], indent) : head, ...rest];
}

function startsOf(
  item: ListItem,
  number: StructureElement,
  leadId: string | undefined,
): (canvas: Canvas, top: number) => void {
  return (canvas, top) => {
    canvas.attach(number);
    if (item.id !== undefined) canvas.anchor(item.id, top);
    if (leadId !== undefined) canvas.anchor(leadId, top);
  };
}
