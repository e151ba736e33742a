import type { SignaturesBlock } from '../../../booklet/blocks.ts';
import { LINES_ABOVE_SIGNATURES } from '../../signature-custom.ts';
import { StructureElement } from '../file/structure.ts';
import type { Canvas } from '../page/canvas.ts';
import { lineWidth } from '../text/fill-lines.ts';
import type { Box } from './box.ts';
import type { Context } from './context.ts';
import { ParagraphBox } from './paragraph-box.ts';
import { type Setter, setPieces } from './setter.ts';
import type { TextStyle } from './styles.ts';

/** A label with a line to sign on, in a column of its own. */
interface Field {
  readonly label: ParagraphBox;
  readonly value: ParagraphBox;
  readonly labelWidth: number;
}

/** Narrower columns leave no room to sign. */
const LEAST_COLUMN = 150;
const COLUMN_GAP = 18;
const LABEL_GAP = 4;
/** A label takes no more than this part of its column. */
const WIDEST_LABEL = 0.6;
const ABOVE = 18;
const RULE = 0.6;

/** Lines to sign on: as many beside each other as have room for a signature. */
export function layOutSignatures({ lines }: SignaturesBlock, context: Context): readonly Box[] {
  const { width, setter } = context;
  if (lines.length === 0) return [];
  const style: TextStyle = { ...setter.styles.body, align: 'start', after: 0 };
  const widest = Math.max(...lines.map(({ label }) => labelWidthOf(label, style, setter)));
  const least = Math.max(LEAST_COLUMN, widest / WIDEST_LABEL);
  const most = Math.max(1, Math.floor((width + COLUMN_GAP) / (least + COLUMN_GAP)));
  const rows = Math.ceil(lines.length / most);
  const columns = Math.ceil(lines.length / rows);
  const column = (width - COLUMN_GAP * (columns - 1)) / columns;
  const fields = lines.map((line) => layOutField(line, column, style, context));
  return Array.from({ length: rows }, (_, row) => {
    const own = fields.slice(row * columns, (row + 1) * columns);
    return new SignatureRow(
      own,
      column,
      setter.styles.theme.colors.rule,
      LINES_ABOVE_SIGNATURES * style.line,
      row < rows - 1,
    );
  });
}

/** Points that a label takes on one line. */
function labelWidthOf(label: string, style: TextStyle, setter: Setter): number {
  const set = setPieces([{ text: label }], { ...style, role: 'label' }, setter);
  return (lineWidth(set, setter.characters) * style.size) / 1000 + 1;
}

function layOutField(
  { label, value }: SignaturesBlock['lines'][number],
  column: number,
  style: TextStyle,
  { setter, parent }: Context,
): Field {
  const element = new StructureElement('P', parent);
  const labelStyle: TextStyle = { ...style, role: 'label' };
  const set = setPieces([{ text: label }], labelStyle, setter);
  const labelWidth = Math.min(labelWidthOf(label, style, setter), column * WIDEST_LABEL);
  const valueWidth = Math.max(style.size, column - labelWidth - LABEL_GAP);
  return {
    label: ParagraphBox.set({ text: set, style: labelStyle, width: labelWidth, element, setter }),
    value: ParagraphBox.set({
      text: setPieces([{ text: value }], style, setter),
      style: { ...style, align: 'center' },
      width: valueWidth,
      element,
      setter,
    }),
    labelWidth,
  };
}

class SignatureRow implements Box {
  readonly height: number;
  readonly before = ABOVE;
  readonly after = 6;
  readonly keepWithNext: boolean;
  readonly company: number;
  readonly #fields: readonly Field[];
  readonly #column: number;
  readonly #color: string;

  /** @param company what stands above on the same page, points */
  constructor(
    fields: readonly Field[],
    column: number,
    color: string,
    company: number,
    keepWithNext: boolean,
  ) {
    this.#fields = fields;
    this.#column = column;
    this.#color = color;
    this.keepWithNext = keepWithNext;
    this.company = company;
    this.height = Math.max(...fields.map(({ label, value }) => Math.max(label.height, value.height)));
  }

  split(): undefined {
    return undefined;
  }

  draw(canvas: Canvas, x: number, y: number): void {
    this.#fields.forEach(({ label, value, labelWidth }, index) => {
      const left = x + index * (this.#column + COLUMN_GAP);
      const bottom = y + this.height;
      label.draw(canvas, left, bottom - label.height);
      value.draw(canvas, left + labelWidth + LABEL_GAP, bottom - value.height);
      canvas.rule(left + labelWidth + LABEL_GAP, bottom, left + this.#column, bottom, RULE, this.#color);
    });
  }
}
