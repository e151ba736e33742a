import type { Block } from '../../booklet/blocks.ts';
import type { BookletInfo, Part } from '../../booklet/booklet.ts';
import { HeadingLevels } from '../heading-levels.ts';
import type { Rendered, Rendering, RenderOptions } from '../renderer.ts';
import { embedFont } from './file/embed-font.ts';
import { writeOutline } from './file/outline.ts';
import { writePages } from './file/pages.ts';
import { PdfFile } from './file/pdf-file.ts';
import { pdfReference } from './file/pdf-strings.ts';
import { type StructureElement, StructureTree } from './file/structure.ts';
import { layOutBlocks } from './layout/blocks.ts';
import { layOutContents } from './layout/contents.ts';
import type { Context } from './layout/context.ts';
import { layOutCover } from './layout/cover.ts';
import { Losses } from './layout/losses.ts';
import type { Setter } from './layout/setter.ts';
import { Styles } from './layout/styles.ts';
import { Canvas } from './page/canvas.ts';
import { Furniture } from './page/furniture.ts';
import { Places } from './page/places.ts';
import { textHeight, textWidth } from './page/sheet.ts';
import { Pager, type PageStyle, type ReservedPage } from './pager.ts';
import { Pictures } from './pictures/pictures.ts';
import { Characters } from './text/characters.ts';
import { Typefaces } from './text/typefaces.ts';

/** Pages of a table of contents, which are drawn when all others have their numbers. */
interface Pending {
  readonly pages: readonly ReservedPage[];
  readonly section: StructureElement;
  readonly id: string;
}

const PRODUCER = 'jd';

/** A PDF being drawn: parts are laid out and written as they come. */
export class PdfRendering implements Rendering {
  readonly #info: BookletInfo;
  readonly #file: PdfFile;
  readonly #tree: StructureTree;
  readonly #setter: Setter;
  readonly #canvas: Canvas;
  readonly #furniture: Furniture;
  readonly #pager: Pager;
  readonly #pending: Pending[] = [];
  /** Of parts that wait for their pages. */
  #sections: StructureElement[] = [];

  /** @throws {FontError} when a font of the handbook cannot be used */
  constructor(info: BookletInfo, { theme, fonts, date, pdfStandard }: RenderOptions) {
    const characters = new Characters(info.language);
    const places = new Places();
    this.#info = info;
    const properties = {
      title: info.title,
      author: info.company,
      subject: info.code,
      keywords: [info.version, info.classification].filter((word) => word !== '').join(', '),
      language: info.language,
      producer: PRODUCER,
      date,
    };
    this.#file = new PdfFile(properties, pdfStandard);
    this.#tree = new StructureTree(this.#file);
    this.#setter = {
      styles: new Styles(theme, info.language),
      characters,
      typefaces: new Typefaces(theme, info.language, characters, fonts),
      places,
      losses: new Losses(),
      headings: new HeadingLevels(),
      pictures: new Pictures(this.#file),
      pageRoom: roomForNumber(info),
      continued: info.words.continued,
    };
    this.#canvas = new Canvas(this.#file, this.#tree, places, characters.tablesFor('').kinds);
    this.#furniture = new Furniture(this.#file, info, this.#setter);
    const { canvas, furniture } = { canvas: this.#canvas, furniture: this.#furniture };
    this.#pager = new Pager({ file: this.#file, tree: this.#tree, canvas, furniture, theme });
  }

  add(part: Part): void {
    const style: PageStyle = {
      orientation: part.orientation,
      chapter: part.chapter,
      bare: part.role === 'cover' || part.role === 'sheet',
    };
    this.#pager.start(style, part.newPage);
    if (this.#pager.isDrawn) this.#writeSections();
    const section = this.#tree.section();
    this.#sections.push(section);
    const context = this.#contextOf(part, section);
    let anchored = false;
    const onStart = (canvas: Canvas, top: number): void => {
      if (!anchored) canvas.anchor(part.id, top);
      anchored = true;
    };
    if (part.role === 'cover') this.#pager.place(layOutCover(part, context), onStart);
    else this.#addBlocks(part, context, onStart);
  }

  /** Writes the structure of parts that are drawn; what is pending is not. */
  #writeSections(): void {
    for (const section of this.#sections) {
      if (!this.#pending.some((pending) => pending.section === section)) this.#tree.write(section);
    }
    this.#sections = [];
  }

  async close(): Promise<Rendered> {
    this.#pager.endPage();
    this.#writeSections();
    for (const { pages, section, id } of this.#pending) {
      for (const page of pages) this.#pager.drawReserved(page, (canvas, top) => canvas.anchor(id, top));
      this.#tree.write(section);
    }
    const { pages } = this.#pager;
    this.#writeDeferred();
    const fonts = this.#file.allocate();
    const drawings = this.#furniture.finish(pages.length, pdfReference(fonts));
    this.#writeFonts(fonts);
    const { places, pictures } = this.#setter;
    const named = new Map(pictures.all.map(({ name, id }) => [name, id]));
    const kids = writePages(this.#file, this.#tree, pages, places, { fonts, drawings, pictures: named });
    this.#tree.writeLinks();
    const outline = writeOutline(this.#file, places.bookmarks);
    const chunks = this.#file.finish({
      pages: { kids, count: pages.length },
      structure: this.#tree.finish(),
      entries: {
        PageLabels: '<</Nums[0<</S/D>>]>>',
        ...(outline === undefined ? {} : { Outlines: pdfReference(outline), PageMode: '/UseOutlines' }),
      },
    });
    return { chunks, pages: pages.length, losses: this.#setter.losses.list };
  }

  #contextOf({ orientation }: Part, parent: StructureElement): Context {
    const sheet = this.#pager.sheet(orientation);
    return {
      setter: this.#setter,
      width: textWidth(sheet),
      pageHeight: textHeight(sheet),
      place: { kind: 'flow' },
      layOut: layOutBlocks,
      parent,
    };
  }

  /** Tables of contents and page breaks stand between stretches of blocks. */
  #addBlocks({ blocks, id }: Part, context: Context, onStart: (canvas: Canvas, top: number) => void): void {
    let stretch: Block[] = [];
    const place = (): void => {
      this.#pager.place(layOutBlocks(stretch, context), onStart);
      stretch = [];
    };
    for (const block of blocks) {
      if (block.kind === 'pageBreak') {
        place();
        this.#pager.endPage();
      } else if (block.kind === 'contents') {
        place();
        const ways = layOutContents(block, this.#info.outline, context);
        this.#pending.push({ pages: this.#pager.reserve(ways), section: context.parent, id });
      } else stretch.push(block);
    }
    place();
  }

  #writeDeferred(): void {
    const numberOf = (anchor: string): string | undefined => {
      const destination = this.#setter.places.get(anchor);
      return destination && String(destination.page.number);
    };
    for (const { stream, write } of this.#canvas.deferred) {
      stream.end(Buffer.from(`${write(numberOf)}\n`, 'latin1'));
    }
  }

  #writeFonts(dictionary: number): void {
    const { typefaces, characters } = this.#setter;
    const used = typefaces.fonts.filter((font) => font.isUsed);
    const entries = used.map((font) => {
      const id = this.#file.allocate();
      embedFont(this.#file, id, font, characters);
      return `/${font.resource} ${pdfReference(id)}`;
    });
    this.#file.put(dictionary, `<<${entries.join('')}>>`);
  }
}

/** Digits that keep room for the number of a later page: as many as most numbers of such a booklet have. */
function roomForNumber({ outline }: BookletInfo): string {
  if (outline.length < 60) return '00';
  return outline.length < 600 ? '000' : '0000';
}
