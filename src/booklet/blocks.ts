/**
 * What a page can hold. Templates make Blocks, renderers draw them; neither knows the other. A new kind does not
 * compile until every renderer draws it (`Handlers`). Blocks have never heard of YAML, keys or departments.
 */
import type { Scene } from '../chart/scene.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean; readonly emphasis?: boolean }
  | { readonly kind: 'break' }
  /** A link to `target`, an anchor in the same booklet. Drawn as plain text when the target is not in the output. */
  | { readonly kind: 'reference'; readonly target: string; readonly text: string }
  /** The number of the page on which `target` begins, with words around it. Paged formats only; the others draw nothing. */
  | { readonly kind: 'page'; readonly target: string; readonly before?: string; readonly after?: string };

/**
 * A family of counters. `chapters`: 第一章 (level 0). `outline`: 一、 （一） 1. （1） ① under a level-2 heading (levels 0–4).
 * `cell`: 1. （1） ① inside a form's cell. `articles`: 第一条, running on through the chapters of one regulation; below it the
 * levels of `outline` from （一）. `steps`: 1. 2. 3. of a process. `bullet`: no numbers.
 */
export type Scheme = 'chapters' | 'outline' | 'cell' | 'articles' | 'steps' | 'bullet';

/** A derived number: the finished words (`（二）`) for formats that print them, and how Word can count it by itself. */
export interface Label {
  readonly scheme: Scheme;
  /** 0 is the outermost level of the scheme. */
  readonly level: number;
  /** 1, 2, 3 …: the value of the counter. */
  readonly value: number;
  /** The number as it reads, with its punctuation, without trailing space: `第一章`, `一、`, `（一）`, `1.`, `①`, `1.2.1`. */
  readonly text: string;
  /** Labels of one scheme with the same sequence count together; a new sequence starts at 1. */
  readonly sequence: string;
}

/** How one level of a scheme counts and reads, so that a format that numbers by itself (Word) shows what `Label.text` says. */
export interface LevelStyle {
  readonly counter: Counter;
  /** Words and brackets around the number: `第` … `章`, `（` … `）`, `` … `.`. */
  readonly before: string;
  readonly after: string;
  /** The numbers of the levels above come first, with dots between: `1.2.1`. */
  readonly cumulative: boolean;
}

/**
 * `decimal` 1 2 3 · `chinese` 一 … 一百〇一 · `taiwanese` 一 … 一百零一 · `circled` ① … ⑳, then （21） · `latin` a … z, aa, bb ·
 * `latin-capital` A … · `roman` i ii iii · `hangul` 가 나 다 · `bullet` the text of `before` alone.
 */
export type Counter =
  | 'decimal'
  | 'chinese'
  | 'taiwanese'
  | 'circled'
  | 'latin'
  | 'latin-capital'
  | 'roman'
  | 'hangul'
  | 'bullet';

/** The styles of all levels, outermost first; a level beyond the last reads as the last. */
export type Numbering = { readonly [S in Scheme]: readonly LevelStyle[] };

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 chapter · 2 unit (position, regulation …) · 3–6 parts of a unit. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly label?: Label;
  readonly text: readonly Inline[];
  /** Anchor, unique in the booklet. */
  readonly id: string;
}

export type ParagraphRole =
  | 'body'
  /** What is signed below it, apart from the last clause above. */
  | 'statement'
  | 'note'
  | 'caption'
  | 'label'
  | 'cover-company'
  | 'cover-title'
  | 'cover-line'
  | 'title';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly inlines: readonly Inline[];
  /** Set when another place links here. */
  readonly id?: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly label: Label;
  /** First a paragraph as a rule, then paragraphs and nested lists. */
  readonly blocks: readonly Block[];
  readonly id?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** `form`: the bordered sheet with label cells. `grid`: a list of records under a header row. `plain`: no borders. */
  readonly role: 'form' | 'grid' | 'plain';
  /** Relative column widths; their count is the number of grid columns. */
  readonly widths: readonly number[];
  /** Repeated on every page the table runs over. */
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly caption?: readonly Inline[];
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly colspan: number;
  /** Rows below that this cell covers leave it out, as in HTML. */
  readonly rowspan: number;
  /** A label or header cell: shaded, centred. */
  readonly header: boolean;
  readonly align: 'start' | 'center' | 'end';
  /** 竖排: a label written downwards. */
  readonly vertical: boolean;
  /** Left to be filled in by hand: what remains open when the rest of a document is protected. */
  readonly entry?: Entry;
}

/** What is filled in by hand: a name or words, or a day. */
export type Entry = 'text' | 'date';

export interface FigureBlock {
  readonly kind: 'figure';
  readonly figure:
    | { readonly kind: 'chart'; readonly scene: Scene }
    | { readonly kind: 'picture'; readonly picture: Picture };
  /** What the figure shows, for readers who cannot see it. */
  readonly alt: string;
  readonly caption?: readonly Inline[];
  /** Set when another place links here: the page of a chart to which other pages refer. */
  readonly id?: string;
  /** What a chart shows as a tree of names, for formats that cannot draw. */
  readonly outline?: readonly FigureOutline[];
}

export interface FigureOutline {
  readonly text: string;
  /** Anchor in the booklet that the name leads to. */
  readonly target?: string;
  readonly children: readonly FigureOutline[];
}

export interface Picture {
  /** Path relative to the handbook folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg' | 'svg';
  /** How it lies in its file, as cameras number it: 2 to 8. Absent for one that stands upright. */
  readonly turn?: number;
  /** The same as an upright PNG, for formats that cannot show it as it is. */
  readonly raster?: { readonly bytes: Uint8Array; readonly width: number; readonly height: number };
  /** Pixels, as it is looked at. */
  readonly width: number;
  readonly height: number;
  /** Widest it may be drawn, in millimetres. */
  readonly maxWidth: number;
}

/** The table of contents: entries come from the booklet's outline. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly title: string;
  readonly depth: number;
}

/** Lines to sign on: 编制 ____ 审核 ____ 批准 ____ 日期. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly lines: readonly SignatureLine[];
}

export interface SignatureLine {
  readonly label: string;
  readonly value: string;
  /** What is to be filled in; `text` when absent. */
  readonly entry?: Entry;
}

interface PageBreakBlock {
  readonly kind: 'pageBreak';
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | ContentsBlock
  | SignaturesBlock
  | PageBreakBlock;

/** One function a kind of Block: what a renderer is. */
export type Handlers<Result, Context> = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, context: Context) => Result;
};
