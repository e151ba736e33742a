import type { DocumentContext } from '../document-context.ts';
import {
  balanced,
  endingBehindName,
  looserSpacing,
  type Narrowing,
  withoutLoneCharacter,
} from '../lines/balanced-lines.ts';
import { boldExcess, countLines, type Measure } from '../lines/line-count.ts';
import type { ParagraphFormat } from '../package/paragraph-xml.ts';
import { spaced } from '../runs.ts';
import { characterGrid } from '../styles/look.ts';
import type { TextStyle } from '../styles/text-styles.ts';
import { twips } from '../units.ts';
import type { CellPlace, Setting } from './setting.ts';

/** A line holds at least one character, em. */
const NARROWEST = 1;

/** The lines of paragraphs that stand in one place: how many they are, and where they end sooner than they could. */
export class ParagraphLines {
  readonly #context: DocumentContext;
  readonly #width: number;
  readonly #cell: CellPlace | undefined;

  /** `width` is the measure in points. */
  constructor(context: DocumentContext, width: number, cell: CellPlace | undefined) {
    this.#context = context;
    this.#width = width;
    this.#cell = cell;
  }

  /** How a cell aligns its paragraphs; undefined elsewhere, and for headings. */
  cellAlign(style: TextStyle): ParagraphFormat['align'] {
    return this.#cell && style.outline === undefined ? this.#cell.align : undefined;
  }

  /** Lines that the paragraph takes. */
  linesOf(setting: Setting, style: TextStyle): number {
    if (setting.text === '' || setting.lineHeight !== undefined) return 1;
    return countLines(setting.text, this.#context.faces.of(setting.style), this.#measureOf(setting, style));
  }

  /** The measure of a paragraph in em of its type. */
  #measureOf(setting: Setting, style: TextStyle): Measure {
    const { style: id, strong = '', indent, levelIndent } = setting;
    const at = indent ??
      levelIndent ?? { left: style.left * style.size, firstLine: style.firstLine * style.size };
    // A number hangs in the margin that the text keeps free: the text's lines are all equal.
    const em = this.#cell ? style.size : (characterGrid(this.#context.look, style) ?? style.size);
    const firstLine = Math.max(0, at.firstLine) / em + boldExcess(strong, this.#context.faces.of(id));
    return {
      width: Math.max(NARROWEST, (this.#width - at.left) / em),
      firstLine,
      hangs: this.#cell === undefined,
    };
  }

  /** Where lines of a Chinese text end sooner than they could, points. */
  narrowing(setting: Setting, style: TextStyle, lines: number): Narrowing | undefined {
    const align = this.#alignOf(setting, style);
    const isTitle = style.id === 'CoverTitle';
    if (lines < 2 || !this.#context.look.chinese || align === 'both') return undefined;
    const isCentred = align === 'center';
    if (isCentred ? !(this.#cell || isTitle) : isTitle) return undefined;
    const [face, measure] = [this.#context.faces.of(setting.style), this.#measureOf(setting, style)];
    const found = isCentred
      ? balanced(setting.text, face, measure)
      : (endingBehindName(setting.text, face, measure) ?? withoutLoneCharacter(setting.text, face, measure));
    return found && { left: found.left * style.size, right: found.right * style.size };
  }

  /** The runs; those of a Chinese text whose lines are all equally long stand wider where one character would end it alone. */
  runsOf(setting: Setting, style: TextStyle, lines: number): string {
    const { look, faces } = this.#context;
    if (lines < 2 || !look.chinese || this.#alignOf(setting, style) !== 'both') return setting.runs;
    const em = characterGrid(look, style) ?? style.size;
    const measure = this.#measureOf(setting, style);
    const space = looserSpacing(setting.text, faces.of(setting.style), measure, em, setting.counted);
    return space === undefined ? setting.runs : spaced(setting.runs, twips(em - style.size + space));
  }

  #alignOf(setting: Setting, style: TextStyle): TextStyle['align'] {
    return setting.align ?? this.cellAlign(style) ?? style.align;
  }
}
