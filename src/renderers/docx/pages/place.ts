import type { DocumentContext } from '../document-context.ts';
import {
  keepLastLines,
  keepWithNext,
  type WaitingParagraph,
  type WaitingTable,
} from '../lines/last-lines.ts';
import { type ParagraphFormat, paragraphXml } from '../package/paragraph-xml.ts';
import { bodyOf } from '../styles/look.ts';
import type { TextStyle } from '../styles/text-styles.ts';
import type { Column, RowBox } from './column.ts';
import { ParagraphLines } from './paragraph-lines.ts';
import type { CellPlace, Setting } from './setting.ts';

/** What parts a table from what follows. */
const GAP: Setting = { style: 'Gap', runs: '', text: '' };
/** Air that a table needs above it, and below a heading, points. */
const AIR = 3;
const AIR_BELOW_HEADING = 8;
/** Lines of a paragraph that only introduces the table or list below it. */
const LONGEST_INTRODUCTION = 2;
/** Lines of a paragraph that no page parts: neither its first nor its last line stands alone. */
const FEW_LINES = 3;
/** What may yet be asked to stay with what follows: the last few lines of a unit, and the gaps between them. */
const WAITING = 6;

interface PendingParagraph extends WaitingParagraph {
  readonly setting: Setting;
  readonly anchors: readonly string[];
}

interface PendingTable extends WaitingTable {
  /** Height of the line that ends it, points. */
  readonly below: number;
  /** Writes it when it is known which rows are kept together. */
  readonly xml: (rows: readonly RowBox[]) => string;
}

/** A place that takes paragraphs and tables: the page, or a cell. Collects their XML and tells its column their height. */
export class Place {
  readonly width: number;
  readonly cell: CellPlace | undefined;
  readonly #context: DocumentContext;
  readonly #column: Column;
  readonly #lines: ParagraphLines;
  /** What was set last: what comes next may yet ask it to stay on its page. */
  #pending: (PendingParagraph | PendingTable)[] = [];
  #xml = '';
  #afterTable = false;
  #breakBefore = false;
  #begun = false;
  /** The last paragraph leaves no air below it. */
  #isTight = false;
  #anchors: string[] = [];

  /** `width` is the measure in points. */
  constructor(context: DocumentContext, column: Column, width: number, cell?: CellPlace) {
    this.#context = context;
    this.#column = column;
    this.width = width;
    this.cell = cell;
    this.#lines = new ParagraphLines(context, width, cell);
  }

  /** The column, with all that has been set here. */
  get column(): Column {
    this.#settle();
    return this.#column;
  }

  /** Names that wait for a paragraph, and its own. */
  #takeAnchors(own: readonly string[] = []): readonly string[] {
    if (this.#anchors.length === 0) return own;
    const anchors = [...this.#anchors, ...own];
    this.#anchors = [];
    return anchors;
  }

  /** Nothing has been set yet. */
  get isEmpty(): boolean {
    return !this.#begun;
  }

  /** Chinese prose was set last, or a note on it. */
  get isBelowProse(): boolean {
    const last = this.#pending.at(-1);
    if (!last || !('setting' in last) || last.height !== undefined) return false;
    const { style, indent } = last.setting;
    return style === 'Note' ? indent !== undefined : this.#context.styles[style].align === 'both';
  }

  /** What was set last stands on one page with what comes next. */
  keepWithNext(): void {
    const last = this.#pending.at(-1);
    if (last) keepWithNext(last);
  }

  /** So many of the last lines, or a table's last row and the words below it, stand on one page with what comes next. */
  keepLinesWithNext(least: number): void {
    let lines = 0;
    for (const one of this.#pending.toReversed()) {
      if (lines >= least) return;
      keepWithNext(one);
      if (!('setting' in one)) return;
      if (one.setting !== GAP) lines += one.lines;
    }
  }

  /** An item of a few lines stands on one page with the next; pages part the rows of a cell, not its paragraphs. */
  keepItemWithNext(): void {
    const last = this.#pending.at(-1);
    if (!this.cell && last && 'setting' in last && last.lines <= FEW_LINES) this.keepWithNext();
  }

  /** What comes next begins on a new page, unless it is the first thing here anyway. */
  breakPage(): void {
    this.#breakBefore = this.#begun;
    this.#endUnit();
  }

  /** Gives the next paragraph a name that links can lead to. */
  anchorNext(id: string): void {
    this.#anchors.push(id);
  }

  set(setting: Setting): void {
    if (this.#afterTable && !this.#breakBefore) {
      if (setting.joins) this.keepWithNext();
      this.#writeGap();
      if (setting.joins) this.keepWithNext();
    }
    this.#write(setting);
  }

  /** Keeps room for paragraphs whose XML is a mark that is filled in later. */
  setLater(settings: readonly Pick<Setting, 'style' | 'text' | 'keepNext'>[], mark: string): void {
    this.#settle();
    for (const { style: id, text, keepNext = false } of settings) {
      const style = this.#context.styles[id];
      const lines = this.#lines.linesOf({ style: id, text, runs: '' }, style);
      const { line, before, after } = style;
      this.column.paragraph({ lines, line, before, after, keepNext, anchors: [] });
    }
    this.#xml += mark;
    this.#afterTable = false;
    this.#isTight = false;
  }

  /** Adds a table of at least one row. */
  addTable(table: PendingTable): void {
    this.#wait(table);
    this.#afterTable = true;
    this.#begun = true;
    this.#isTight = false;
  }

  /** Parts a table from what came before; returns the names that its first paragraph is to bear. */
  openTable(): readonly string[] {
    if (this.#isIntroduced()) this.keepWithNext();
    const last = this.#pending.at(-1);
    // The gap between a heading and its table must not part them.
    const keeps = last && 'setting' in last && this.#keepsNext(last);
    if (this.#afterTable || this.#breakBefore || this.#isTight) {
      this.#writeGap();
      if (keeps) this.keepWithNext();
    }
    const anchors = this.#anchors;
    this.#anchors = [];
    return anchors;
  }

  #keepsNext({ keepNext, setting }: PendingParagraph): boolean {
    return keepNext || this.#context.styles[setting.style].keepNext;
  }

  /** A heading and a line or two below it say what the table is about. */
  #isIntroduced(): boolean {
    const [heading, words] = this.#pending.slice(-2);
    if (this.cell || !heading || !words || !('setting' in heading && 'setting' in words)) return false;
    return this.#keepsNext(heading) && words.lines <= LONGEST_INTRODUCTION && words.setting !== GAP;
  }

  /** A line or two of text above a list introduce it: they stand on the page where it begins. */
  openList(): void {
    const last = this.#pending.at(-1);
    if (this.cell || !last || !('setting' in last)) return;
    if (last.setting.style === 'BodyText' && last.lines <= LONGEST_INTRODUCTION) keepWithNext(last);
  }

  /** The gap bears no names: they belong to what follows it. */
  #writeGap(): void {
    const anchors = this.#anchors;
    this.#anchors = [];
    this.#write(GAP);
    this.#anchors = anchors;
  }

  /** XML since the last call, but of the last few things, which what comes next may yet concern. */
  take(): string {
    const xml = this.#xml;
    this.#xml = '';
    return xml;
  }

  /** Ends with a paragraph, as cells and documents must. */
  close(): string {
    this.#breakBefore = false;
    if (this.#afterTable) this.#write(GAP);
    else if (!this.#begun) this.#write({ style: this.cell ? 'FormText' : 'Normal', runs: '', text: '' });
    return this.end();
  }

  /** What follows stands elsewhere: the rest of the XML. */
  end(): string {
    this.#endUnit();
    return this.take();
  }

  /** What has been set ends on a page of its own. */
  #endUnit(): void {
    if (!this.cell) keepLastLines(this.#pending, bodyOf(this.#context.look.theme, 'portrait').height);
    this.#settle();
  }

  #write(setting: Setting): void {
    const style = this.#context.styles[setting.style];
    this.#countHidden(setting, style);
    this.#wait({
      setting,
      lines: this.#lines.linesOf(setting, style),
      height: setting === GAP ? 0 : setting.lineHeight,
      anchors: this.#takeAnchors(setting.anchors),
      pageBreakBefore: this.#breakBefore,
      keepNext: setting.keepNext ?? false,
      keepLines: false,
    });
    this.#afterTable = false;
    this.#breakBefore = false;
    this.#begun = true;
    const air = style.outline === undefined ? AIR : AIR_BELOW_HEADING;
    this.#isTight = style.after < air && style.line > 0 && setting.style !== 'Gap';
  }

  #wait(next: PendingParagraph | PendingTable): void {
    this.#settle(WAITING - 1);
    this.#pending.push(next);
  }

  /** Writes what waits, but the last `waiting` things. */
  #settle(waiting = 0): void {
    if (this.#pending.length <= waiting) return;
    for (const one of this.#pending.splice(0, this.#pending.length - waiting)) {
      if ('setting' in one) this.#settleParagraph(one);
      else {
        this.#xml += one.xml(one.rows);
        this.#column.table(one.rows, one.headRows, one.below);
      }
    }
  }

  #settleParagraph(paragraph: PendingParagraph): void {
    const { setting, lines, anchors, pageBreakBefore, keepNext, keepLines } = paragraph;
    const style = this.#context.styles[setting.style];
    if (pageBreakBefore) this.#column.breakPage();
    const align = setting.align ?? this.#lines.cellAlign(style);
    const format: ParagraphFormat = {
      style: setting.style,
      numbering: setting.numbering,
      indent: setting.indent,
      narrowing: this.#lines.narrowing(setting, style, lines),
      align: align === style.align ? undefined : align,
      pageBreakBefore,
      keepNext,
      keepLines,
    };
    this.#xml += paragraphXml(format, this.#bookmarks(anchors) + this.#lines.runsOf(setting, style, lines));
    this.#column.paragraph({
      lines,
      line: setting.lineHeight ?? style.line,
      before: style.before,
      after: style.after,
      keepNext: keepNext || style.keepNext,
      keepLines,
      anchors,
    });
  }

  /** Units and labels of forms count without showing a number, so that the lists under and beside them start again. */
  #countHidden({ numbering }: Setting, { list }: TextStyle): void {
    if (!list || numbering) return;
    const isHidden = this.#context.lists[list.name][list.level]?.style === undefined;
    if (isHidden) this.#context.counter.countHidden({ list: list.name, level: list.level });
  }

  #bookmarks(anchors: readonly string[]): string {
    if (anchors.length === 0) return '';
    return anchors.map((id) => this.#context.anchors.bookmark(id)).join('');
  }
}
