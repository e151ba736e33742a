import { fill } from '../fill.ts';
import type { Item } from '../item.ts';
import { type Dotted, type DottedLine, routeDotted } from '../lines/dotted.ts';
import { METRICS } from '../metrics.ts';
import type { ChartOptions, ChartPage } from '../page.ts';
import { type Book, dottedAmong, keyOf } from '../pages/book.ts';
import type { Room } from '../pages/cut.ts';
import { branchesOf } from '../pages/page-tree.ts';
import type { Scene, Shape, TextShape } from '../scene.ts';
import type { Branch } from '../tree/branch.ts';
import { type Choice, chooseForm } from '../tree/choose.ts';
import type { Size } from '../tree/form.ts';
import { type Drawing, drawingOf } from '../tree/place.ts';
import { dottedLinks, lineShape, rounded, shapesOf } from './draw.ts';
import { type HeaderStyle, headerShapes } from './header.ts';
import { headerTextOf, titleOf } from './header-text.ts';
import { type Legend, legendOf } from './legend.ts';
import { headcountsOf, signsOf } from './signs.ts';

/** The paper: what every page of a chart has in common. Points of the page, but `room`, which is in those of the layout. */
export interface Sheet {
  readonly options: ChartOptions;
  readonly margin: number;
  readonly width: number;
  /** For the drawing. */
  readonly height: number;
  readonly header: HeaderStyle | undefined;
  readonly room: Room;
  readonly largest: number;
  readonly legendGap: number;
}

/** A page's boxes with their places, and the dotted lines between them. */
interface Composition {
  readonly drawing: Drawing;
  readonly dotted: readonly DottedLine[];
  readonly scale: number;
}

/** Draws one page. */
export function pageOf(book: Book, at: number, sheet: Sheet): ChartPage {
  const { options } = sheet;
  const items = book.items[at] ?? [];
  const composition = compose(book, at, sheet);
  const legend = legendUnder(composition, items, sheet);
  const scene = sceneOf(book, at, sheet, composition, legend);
  return {
    number: at + 1,
    anchor: book.anchorOf(at + 1),
    title: titleOf(book, at, options.words),
    roots: (book.plans[at]?.roots ?? []).map(({ item }) => item.node.id),
    scene,
    smallestType: smallestType(scene.shapes),
    boxes: items.reduce((sum, { node }) => sum + (node.head === undefined ? 1 : 2), 0),
  };
}

/** A summary names departments as deep as leaves the type comfortable. */
const SUMMARY_LEVELS = 4;
const COMFORT = 1.15;
const MOST_ON_SUMMARY = 150;

/** Dotted lines that find no way become remarks, and boxes with remarks are larger: draws again until every line has its way. */
function compose(book: Book, at: number, sheet: Sheet): Composition {
  let dotted: readonly Dotted[] = dottedAmong(book.items[at] ?? []);
  for (;;) {
    const drawn = composeWith(book, at, sheet, dotted);
    if (drawn.failed.length === 0) return drawn;
    dotted = dotted.filter((one) => !drawn.failed.includes(one));
  }
}

function composeWith(
  book: Book,
  at: number,
  sheet: Sheet,
  dotted: readonly Dotted[],
): Composition & { failed: readonly Dotted[] } {
  const drawn = new Set(dotted.map(keyOf));
  const wide = chosen(book, at, sheet.room, drawn, METRICS.lane * Math.min(dotted.length, MOST_LANES));
  const choice = wide.scale < sheet.room.least ? chosen(book, at, sheet.room, drawn, 0) : wide;
  const drawing = drawingOf(choice);
  const routed = routeDotted(drawing, dotted);
  const grown = choice.scale < 1 ? 1 : growthOf(choice.form, book, sheet);
  return {
    drawing,
    dotted: routed.lines,
    failed: routed.failed,
    scale: choice.scale * sheet.largest * grown,
  };
}

/** A few boxes on a sheet of their own fill more of it than at the usual type; less so among other pages, which are compared. */
const MOST_GROWTH = { alone: 1.3, amongOthers: 1.15 };

function growthOf(form: Size, { plans }: Book, { options, room }: Sheet): number {
  if (options.figure === true || options.largestType !== undefined) return 1;
  const most = plans.length > 1 ? MOST_GROWTH.amongOthers : MOST_GROWTH.alone;
  return Math.max(1, Math.min(most, room.width / form.width, room.height / form.height));
}

/** So many dotted lines at most are reckoned to run side by side in one gap. */
const MOST_LANES = 3;

function chosen(book: Book, at: number, room: Room, drawn: ReadonlySet<string>, lane: number): Choice {
  const plan = book.plans[at];
  if (plan === undefined) throw new RangeError('no such page');
  const branchesIn = (levels: number) =>
    branchesOf(plan, book.cuts, levels, (item, role) => book.faceOn(item, role, drawn, at + 1));
  for (let levels = plan.summary ? SUMMARY_LEVELS : 1; levels > 1; levels--) {
    const branches = branchesIn(levels);
    if (countBranches(branches) > MOST_ON_SUMMARY) continue;
    const choice = chooseForm(branches, room, room.least, lane);
    if (choice.scale >= Math.min(1, room.least * COMFORT)) return choice;
  }
  return chooseForm(branchesIn(1), room, room.least, lane);
}

function countBranches(branches: readonly Branch[]): number {
  return branches.reduce((sum, branch) => sum + 1 + countBranches(branch.children), 0);
}

/** None under a single box, which says everything itself. */
function legendUnder({ drawing, dotted }: Composition, items: readonly Item[], sheet: Sheet): Legend {
  const { words, legend } = sheet.options;
  const signs = signsOf(items);
  if (dotted.length > 0) signs.add('dotted');
  for (const { face } of drawing.boxes) {
    const tone = face.panels[0]?.tone;
    if (tone === 'stub' || tone === 'department') signs.add(tone);
  }
  if (legend === false || drawing.boxes.length === 1) signs.clear();
  return legendOf(signs, words, sheet.width, headcountsOf(items, words)[0] ?? '');
}

function sceneOf(book: Book, at: number, sheet: Sheet, composition: Composition, legend: Legend): Scene {
  const { drawing, scale } = composition;
  const { options, margin } = sheet;
  const tight = options.figure === true;
  const drawn = { width: drawing.width * scale, height: drawing.height * scale };
  const inner =
    tight && sheet.header === undefined ? Math.max(drawn.width, legend.width) + 2 * RIM : sheet.width;
  const top = margin + (sheet.header?.height ?? 0) + (tight ? RIM : 0);
  const spare = tight ? 0 : Math.max(0, sheet.height - drawn.height);
  const frame = {
    x: margin + (inner - drawn.width) / 2,
    y: top + Math.min(spare * 0.36, MOST_LOWERED),
    scale,
  };
  const legendY = tight ? top + drawn.height + sheet.legendGap : options.height - margin - legend.height;
  const legendX = tight ? margin + Math.max(0, (inner - legend.width) / 2) : margin;
  const bottom = legend.height > 0 ? legendY + legend.height : top + drawn.height;
  const header = headerTextOf(book, at, options.words);
  const over =
    sheet.header === undefined
      ? []
      : headerShapes(header, options.words, sheet.header, { x: margin, y: margin, width: sheet.width });
  const { shapes, links } = shapesOf(drawing, frame, over.length);
  const dotted = composition.dotted.map(({ points }) => lineShape(points, 'dotted', true, frame));
  return {
    width: rounded(tight ? inner + 2 * margin : options.width),
    height: rounded(tight ? bottom + margin + RIM : options.height),
    title: header.title,
    description: descriptionOf(book, at, options, header.title),
    shapes: [...over, ...shapes, ...dotted, ...legend.at(legendX, legendY)],
    links: [...links, ...dottedLinks(composition.dotted, shapes, over.length, frame)],
  };
}

/** Around a figure, so that frames and dotted lines at its edge are not cut off. */
const RIM = 3;
/** A low drawing stands a little below the header, not in the middle of the sheet. */
const MOST_LOWERED = 60;

function descriptionOf(book: Book, at: number, options: ChartOptions, title: string): string {
  const nodes = (book.items[at] ?? []).map(({ node }) => node);
  const departments = nodes.filter((node) => node.kind === 'department').length;
  const heads = nodes.filter((node) => node.head !== undefined).length;
  const positions = nodes.filter((node) => node.kind === 'position' && !node.external).length + heads;
  return fill(options.words.description, { title, departments, positions });
}

function smallestType(shapes: readonly Shape[]): number {
  const texts = shapes.filter((shape): shape is TextShape => shape.kind === 'text');
  return texts.reduce((least, text) => Math.min(least, text.size), METRICS.title * 10);
}
