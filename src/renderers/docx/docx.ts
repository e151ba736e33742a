import type { BookletInfo, Part } from '../../booklet/booklet.ts';
import { numberingStyles } from '../../booklet/numbering-styles.ts';
import type { Rendered, Renderer, Rendering, RenderOptions } from '../renderer.ts';
import { Anchors } from './anchors.ts';
import { writeBlock } from './block-writer.ts';
import { drawChartPictures } from './chart/chart-pictures.ts';
import { contentsXml } from './contents.ts';
import { type DocumentContext, Faces } from './document-context.ts';
import { Entries } from './entries.ts';
import { ListCounter } from './lists/list-counter.ts';
import { buildLists } from './lists/lists.ts';
import { Body } from './package/body.ts';
import { Media } from './package/media.ts';
import { FIRST_RESTART, NUM_IDS, numberingXml } from './package/numbering-xml.ts';
import { packageFiles } from './package/package-files.ts';
import { type Skeleton, skeletonFor } from './package/skeleton.ts';
import { XmlText } from './package/xml.ts';
import { deflate, zip } from './package/zip.ts';
import { PageColumn } from './pages/page-column.ts';
import { PageHeaders } from './pages/page-headers.ts';
import { Place } from './pages/place.ts';
import { Sections } from './pages/sections.ts';
import { Runs } from './runs.ts';
import { bodyOf, lookOf } from './styles/look.ts';
import { textStyles } from './styles/text-styles.ts';
import { themeWithFurniture } from './template/furniture-height.ts';
import { measuredStyles } from './template/measured-styles.ts';

/**
 * Word: real heading styles and lists that Word counts by itself, a table of contents with right page numbers on first
 * opening. A part becomes WordprocessingML as it comes and only its bytes are kept.
 */
export const docxRenderer: Renderer = {
  format: 'docx',
  async open(info, options) {
    const context = setUp(info, options);
    return new DocxRendering(info, options, context, await skeletonFor(info, context, options));
  },
};

function setUp(info: BookletInfo, { theme, template, protect = false }: RenderOptions): DocumentContext {
  const look = lookOf(info, template ? themeWithFurniture(theme, template, info.language) : theme);
  const styles = template ? measuredStyles(textStyles(look), look, template) : textStyles(look);
  const lists = buildLists(info.numbering ?? numberingStyles(info.language, 'chinese'), look, styles);
  const anchors = new Anchors(info.outline.map(({ id }) => id));
  const xml = new XmlText();
  const context: DocumentContext = {
    look,
    outline: info.outline,
    styles,
    faces: new Faces(look, styles),
    lists,
    counter: new ListCounter(lists, NUM_IDS, FIRST_RESTART),
    xml,
    anchors,
    runs: new Runs(xml, anchors, info.language !== 'en'),
    media: new Media(),
    entries: protect ? new Entries() : undefined,
    chapter: { number: '', text: '' },
    write: (place, block) => writeBlock(context, place, block),
  };
  return context;
}

class DocxRendering implements Rendering {
  readonly #info: BookletInfo;
  readonly #options: RenderOptions;
  readonly #context: DocumentContext;
  readonly #skeleton: Skeleton;
  readonly #headers: PageHeaders;
  readonly #sections: Sections;
  readonly #body = new Body();
  #column: PageColumn | undefined;
  #place: Place | undefined;

  constructor(info: BookletInfo, options: RenderOptions, context: DocumentContext, skeleton: Skeleton) {
    this.#info = info;
    this.#options = options;
    this.#context = context;
    this.#skeleton = skeleton;
    this.#headers = new PageHeaders(skeleton, info, context.runs, options.template);
    this.#sections = new Sections(context, skeleton, this.#headers);
  }

  add(part: Part): void {
    const { isNew, closing } = this.#sections.begin(part);
    if (isNew) this.#body.add(this.#place?.end() ?? '');
    this.#body.add(closing);
    const place = isNew || !this.#place ? this.#newPlace(part) : this.#place;
    if (part.newPage) place.breakPage();
    place.anchorNext(part.id);
    for (const block of part.blocks) this.#context.write(place, block);
    this.#body.add(place.take());
  }

  async close(): Promise<Rendered> {
    const { lists, counter, media, xml } = this.#context;
    this.#body.add(this.#place?.close() ?? '<w:p/>');
    this.#body.add(`${this.#sections.end()}</w:body></w:document>`);
    const pages = this.#column?.finish() ?? 1;
    // Before charts are drawn: the bytes of a long document are as much as all else that is kept.
    const body = deflate(this.#resolved());
    const charts = await drawChartPictures(media.charts);
    const files = packageFiles(this.#skeleton, {
      info: this.#info,
      date: this.#options.date,
      body,
      numbering: numberingXml(lists, counter.restarts),
      headers: this.#headers.parts,
      media,
      charts,
    });
    return { chunks: zip(files), pages, losses: xml.losses };
  }

  #newPlace({ orientation }: Part): Place {
    const { width, height } = bodyOf(this.#context.look.theme, orientation);
    if (this.#column) this.#column.newSheet(height);
    this.#column ??= new PageColumn(height);
    this.#place = new Place(this.#context, this.#column, width);
    return this.#place;
  }

  /** The main document, let go as it is read. */
  *#resolved(): Iterable<Uint8Array> {
    const { anchors } = this.#context;
    const pages = this.#column?.pages ?? new Map<string, number>();
    const contents = (depth: number): string => contentsXml(this.#context, depth, pages);
    yield Buffer.from(`${this.#skeleton.documentRoot}<w:body>`, 'utf8');
    yield* this.#body.bytes((mark) => anchors.resolve(mark, pages, contents));
  }
}
