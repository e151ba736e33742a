import type { Theme } from '../theme.ts';
import type { PdfFile } from './file/pdf-file.ts';
import type { StructureTree } from './file/structure.ts';
import { type Box, fitStack } from './layout/box.ts';
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
  readonly boxes: readonly Box[];
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

/** Fills pages with boxes. */
export class Pager {
  readonly pages: Page[] = [];
  readonly #parts: PagerParts;
  #style: PageStyle = { orientation: 'portrait', chapter: '', bare: false };
  #sheet: Sheet;
  #open = false;
  #y = 0;
  /** Space that the last box wants below itself; undefined at the top of a page. */
  #after: number | undefined;

  constructor(parts: PagerParts) {
    this.#parts = parts;
    this.#sheet = sheetOf(parts.theme, 'portrait');
  }

  sheet(orientation: PageStyle['orientation']): Sheet {
    return sheetOf(this.#parts.theme, orientation);
  }

  /** Begins a part: on a new page where it asks for one or its pages are of another kind. */
  start(style: PageStyle, newPage: boolean): void {
    const same = style.orientation === this.#style.orientation && style.bare === this.#style.bare;
    if (newPage || !same) this.endPage();
    else if (this.#after !== undefined) this.#after = Math.max(this.#after, PART_GAP);
    this.#style = style;
  }

  /** Places boxes one below the other on as many pages as they need. @param onStart called where the first begins */
  place(boxes: readonly Box[], onStart: (canvas: Canvas, top: number) => void): void {
    let rest = boxes;
    let first = true;
    while (rest.length > 0) {
      this.#ensurePage();
      const gap = this.#after === undefined ? 0 : Math.max(this.#after, rest[0]?.before ?? 0);
      const top = this.#y + gap;
      const height = this.#sheet.bottom - top;
      const force = this.#after === undefined;
      const fit = height > 0 ? fitStack(rest, { height, page: textHeight(this.#sheet), force }) : undefined;
      if (fit === undefined) {
        this.endPage();
        continue;
      }
      const { canvas } = this.#parts;
      if (first) onStart(canvas, top);
      first = false;
      for (const { box, y } of fit.placed) box.draw(canvas, this.#sheet.left, top + y);
      this.#y = top + fit.height;
      this.#after = fit.placed.at(-1)?.box.after ?? this.#after ?? 0;
      rest = fit.rest;
      if (rest.length > 0) this.endPage();
    }
  }

  /** Keeps pages for boxes that are drawn at the end. */
  reserve(boxes: readonly Box[]): readonly ReservedPage[] {
    this.endPage();
    const sheet = this.sheet(this.#style.orientation);
    const reserved: ReservedPage[] = [];
    let rest = boxes;
    while (rest.length > 0) {
      const fit = fitStack(rest, { height: textHeight(sheet), page: textHeight(sheet), force: true });
      if (fit === undefined) break;
      const placed = fit.placed.map(({ box }) => box);
      reserved.push({ page: this.#newPage(sheet), style: this.#style, boxes: placed });
      rest = fit.rest;
    }
    return reserved;
  }

  /** Draws a page that was kept. */
  drawReserved({ page, style, boxes }: ReservedPage, onStart: (canvas: Canvas, top: number) => void): void {
    const sheet = this.sheet(style.orientation);
    this.#begin(page, style, sheet);
    const { canvas } = this.#parts;
    onStart(canvas, sheet.top);
    const fit = fitStack(boxes, { height: 1e9, page: textHeight(sheet), force: true });
    for (const { box, y } of fit?.placed ?? []) box.draw(canvas, sheet.left, sheet.top + y);
    this.#end(style);
  }

  endPage(): void {
    if (!this.#open) return;
    this.#end(this.#style);
    this.#open = false;
  }

  #ensurePage(): void {
    if (this.#open) return;
    this.#sheet = this.sheet(this.#style.orientation);
    this.#begin(this.#newPage(this.#sheet), this.#style, this.#sheet);
    this.#open = true;
    this.#y = this.#sheet.top;
    this.#after = undefined;
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
