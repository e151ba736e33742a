import type { Theme } from '../theme.ts';
import type { PdfFile } from './file/pdf-file.ts';
import type { StructureTree } from './file/structure.ts';
import type { Box, PlacedBox } from './layout/box.ts';
import { fillPages, type PageMeasure } from './layout/fill-pages.ts';
import { PartStart } from './layout/part-start.ts';
import type { Canvas } from './page/canvas.ts';
import type { Furniture } from './page/furniture.ts';
import type { Page } from './page/page.ts';
import { type Sheet, sheetOf, textHeight } from './page/sheet.ts';

/** What pages of a part have in common. */
export interface PageStyle {
  readonly orientation: 'portrait' | 'landscape';
  /** Shown above the text. */
  readonly chapter: string;
  /** Without header and footer: a cover. */
  readonly bare: boolean;
}

/** A page whose text is drawn when all other pages are. */
export interface ReservedPage {
  readonly page: Page;
  readonly style: PageStyle;
  readonly placed: readonly PlacedBox[];
}

export interface PagerParts {
  readonly file: PdfFile;
  readonly tree: StructureTree;
  readonly canvas: Canvas;
  readonly furniture: Furniture;
  readonly theme: Theme;
}

/** Space between two parts that share a page. */
const PART_GAP = 18;
/** What the last page of a flow holds at least: lines of running text, or as much of a page. */
const LEAST_LINES = 4;
const LEAST_FILLED = 0.2;

/** Boxes of a part that waits for its pages. */
interface Stretch {
  readonly style: PageStyle;
  readonly boxes: readonly Box[];
}

/**
 * Fills pages with boxes. Parts that share pages are a flow; it is drawn when its end is known, so that its last page can
 * be more than a few lines.
 */
export class Pager {
  readonly pages: Page[] = [];
  readonly #parts: PagerParts;
  #style: PageStyle = { orientation: 'portrait', chapter: '', bare: false };
  #flow: Stretch[] = [];
  #gap = 0;

  constructor(parts: PagerParts) {
    this.#parts = parts;
  }

  /** Nothing waits for its pages. */
  get isDrawn(): boolean {
    return this.#flow.length === 0;
  }

  sheet(orientation: PageStyle['orientation']): Sheet {
    return sheetOf(this.#parts.theme, orientation);
  }

  /** Begins a part: on a new page where it asks for one or its pages are of another kind. */
  start(style: PageStyle, newPage: boolean): void {
    const same = style.orientation === this.#style.orientation && style.bare === this.#style.bare;
    if (newPage || !same) this.endPage();
    this.#gap = PART_GAP;
    this.#style = style;
  }

  /** Places boxes one below the other on as many pages as they need. @param onStart called where the first begins */
  place(boxes: readonly Box[], onStart: (canvas: Canvas, top: number) => void): void {
    const [first, ...others] = boxes;
    if (first === undefined) return;
    this.#flow.push({ style: this.#style, boxes: [new PartStart(first, this.#gap, onStart), ...others] });
    this.#gap = 0;
  }

  /**
   * Keeps pages for boxes that are drawn at the end.
   *
   * @param ways in which they may keep together, the best first; it is left for one that saves a page
   */
  reserve(ways: readonly (readonly Box[])[]): readonly ReservedPage[] {
    this.endPage();
    const sheet = this.sheet(this.#style.orientation);
    const filled = ways.map((boxes) => fillPages(boxes, this.#measure(sheet)));
    const fewest = Math.min(...filled.map((pages) => pages.length));
    const best = filled.find((pages) => pages.length === fewest) ?? [];
    return best.map(({ placed }) => ({
      page: this.#newPage(sheet),
      style: this.#style,
      placed,
    }));
  }

  /** Draws a page that was kept. */
  drawReserved({ page, style, placed }: ReservedPage, onStart: (canvas: Canvas, top: number) => void): void {
    const sheet = this.sheet(style.orientation);
    this.#begin(page, style, sheet);
    onStart(this.#parts.canvas, sheet.top);
    this.#draw(placed, style, sheet);
  }

  /** Draws what waits; whatever comes next begins a page. */
  endPage(): void {
    const flow = this.#flow;
    const [first] = flow;
    if (first === undefined) return;
    this.#flow = [];
    this.#gap = 0;
    const sheet = this.sheet(first.style.orientation);
    const boxes = flow.length === 1 ? first.boxes : flow.flatMap((stretch) => stretch.boxes);
    for (const { placed, left } of fillPages(boxes, this.#measure(sheet))) {
      const style = styleAt(flow, boxes.length - left);
      this.#begin(this.#newPage(sheet), style, sheet);
      this.#draw(placed, style, sheet);
    }
  }

  #measure(sheet: Sheet): PageMeasure {
    const { leading, sizes } = this.#parts.theme;
    const height = textHeight(sheet);
    return { height, least: Math.max(height * LEAST_FILLED, LEAST_LINES * leading * sizes.body) };
  }

  #draw(placed: readonly PlacedBox[], style: PageStyle, sheet: Sheet): void {
    for (const { box, y } of placed) box.draw(this.#parts.canvas, sheet.left, sheet.top + y);
    this.#end(style);
  }

  #newPage({ width, height }: Sheet): Page {
    const { file, tree } = this.#parts;
    const page: Page = {
      id: file.allocate(),
      number: this.pages.length + 1,
      width,
      height,
      key: tree.reserveKey(),
      contents: [],
      links: [],
      pictures: new Set(),
    };
    this.pages.push(page);
    return page;
  }

  #begin(page: Page, style: PageStyle, sheet: Sheet): void {
    const { canvas, furniture } = this.#parts;
    canvas.begin(page, furniture.opening(sheet, page.number, style.bare));
    if (!style.bare) furniture.draw(canvas, sheet, style.chapter);
  }

  #end(style: PageStyle): void {
    const { canvas, furniture } = this.#parts;
    canvas.end(style.bare ? [] : furniture.streams);
  }
}

/** The style of the part to which a box of the flow belongs. */
function styleAt(flow: readonly Stretch[], index: number): PageStyle {
  let before = 0;
  for (const { style, boxes } of flow) {
    before += boxes.length;
    if (index < before) return style;
  }
  throw new RangeError(`a flow of ${before} boxes has none at ${index}`);
}
