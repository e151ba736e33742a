import type { Block, ListBlock, ListItem, ParagraphBlock } from '../../../booklet/blocks.ts';
import { FEW_ITEMS, hasList } from '../../few-items.ts';
import { labelGap } from '../../label-gap.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Place } from '../pages/place.ts';
import type { Setting } from '../pages/setting.ts';
import { plainText, strongText } from '../runs.ts';
import { paragraphStyle } from '../styles/paragraph-style.ts';
import type { StyleId } from '../styles/text-styles.ts';
import type { NumberedAs } from './list-counter.ts';
import { LEVELS_IN_WORD, type ListLevel, type Slot, slotOf } from './lists.ts';

/** Sets the items of a list one after the other; nested lists are the levels below. */
export function writeList(context: DocumentContext, place: Place, { items }: ListBlock): void {
  place.openList();
  items.forEach((item, index) => {
    writeItem(context, place, item);
    if (needsNext(items, index)) place.keepItemWithNext();
  });
}

/** Whether an item of a few, or the first of many, would stand alone if a page ended below it. What has a list of its own never does. */
function needsNext(items: readonly ListItem[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (!item || !next || hasList(item) || hasList(next)) return false;
  return index === 0 || items.length <= FEW_ITEMS;
}

function writeItem(context: DocumentContext, place: Place, item: ListItem): void {
  const [first, ...rest] = item.blocks;
  const lead = first?.kind === 'paragraph' ? first : undefined;
  const level = levelOf(context, item);
  writeLead(context, place, item, level, lead);
  for (const block of lead ? rest : item.blocks) writeRest(context, place, block, level);
}

/** The geometry of an item, also of one that Word cannot count. */
function levelOf(context: DocumentContext, { label }: ListItem): ListLevel | undefined {
  const slot = slotOf(label, context.lists) ?? {
    ...(slotOf({ ...label, level: 0 }, context.lists) as Slot),
    level: LEVELS_IN_WORD - 1,
  };
  return context.lists[slot.list][slot.level];
}

/** The paragraph that bears the number. */
function writeLead(
  context: DocumentContext,
  place: Place,
  item: ListItem,
  level: ListLevel | undefined,
  lead: ParagraphBlock | undefined,
): void {
  const { label } = item;
  const inlines = lead?.inlines ?? [];
  const slot = slotOf(label, context.lists);
  const counted = slot && context.counter.count(slot, label.value, label.text);
  const runs = context.runs.inlines(inlines);
  const text = plainText(inlines);
  const hangs = level !== undefined && level.firstLine < 0;
  const indent = { left: level?.left ?? 0, firstLine: level?.firstLine ?? 0 };
  const anchors = [item.id, lead?.id].filter((id) => id !== undefined);
  const common = {
    text: hangs ? text : `${label.text}${labelGap(label.text)}${text}`,
    counted: counted && !hangs ? label.text : undefined,
    strong: strongText(inlines),
    anchors,
    align: place.cell ? ('left' as const) : undefined,
    keepNext: (text === '' && item.blocks.length > 0) || (!place.cell && leadsOn(item)),
  };
  place.set(
    counted
      ? { runs, levelIndent: indent, ...numberedStyle(context, counted, level, place), ...common }
      : {
          ...common,
          style: plainItemStyle(place),
          runs: context.runs.text(`${label.text}${hangs ? '\t' : labelGap(label.text)}`) + runs,
          indent,
        },
  );
}

/** Whether items or a remark stand under an item: they begin on its page. */
const leadsOn = ({ blocks: [, next] }: ListItem): boolean =>
  next?.kind === 'list' || (next?.kind === 'paragraph' && next.role !== 'body');

/** The style that stands for the level, or a plain one with the number told beside it. */
function numberedStyle(
  context: DocumentContext,
  counted: NumberedAs,
  level: ListLevel | undefined,
  place: Place,
): Pick<Setting, 'style' | 'numbering' | 'indent'> {
  const linked = level?.linked;
  // Prose that is counted as headings are keeps the indent of prose.
  if (linked?.startsWith('Heading') && !place.cell) {
    const { firstLine, size } = context.styles[paragraphStyle('body', place)];
    const hang = (level?.left ?? 0) * (size / context.styles[linked].size);
    return {
      style: plainItemStyle(place),
      numbering: counted,
      indent: hang > 0 ? { left: hang, firstLine: -hang } : { left: 0, firstLine: firstLine * size },
    };
  }
  const inForm = linked?.startsWith('Form') ?? false;
  if (!linked || inForm !== (place.cell !== undefined)) {
    return { style: plainItemStyle(place), numbering: counted };
  }
  return counted.byStyle ? { style: linked } : { style: linked, numbering: counted };
}

const plainItemStyle = (place: Place): StyleId => (place.cell ? 'FormText' : 'ListContinue');

/** What follows in the item: paragraphs stand under the item's text. */
function writeRest(context: DocumentContext, place: Place, block: Block, level: ListLevel | undefined): void {
  if (block.kind !== 'paragraph') {
    context.write(place, block);
    return;
  }
  const isProse = block.role === 'body' && !place.cell;
  const left = level?.left ?? 0;
  // A remark stands as a block where prose begins with an indent.
  const firstLine = Math.max(0, level?.firstLine ?? 0);
  place.set({
    style: isProse ? 'ListContinue' : paragraphStyle(block.role, place),
    runs: context.runs.inlines(block.inlines),
    text: plainText(block.inlines),
    strong: strongText(block.inlines),
    indent: isProse ? { left, firstLine } : { left: left + firstLine, firstLine: 0 },
    anchors: block.id === undefined ? [] : [block.id],
    align: place.cell ? 'left' : undefined,
  });
}
