import { fill } from '../fill.ts';
import type { Item } from '../item.ts';
import { METRICS } from '../metrics.ts';
import type { ChartNode } from '../model.ts';
import { type FaceLine, framed, type Panel, roomIn } from '../panel.ts';
import type { Tone } from '../scene.ts';
import type { ChartWords } from '../words.ts';
import { factOf, quietLines } from './quiet.ts';
import type { TitleSetter } from './title.ts';
import { toneOf } from './tone.ts';
import { type Upright, uprightOf } from './upright.ts';

/** What a box shows, and the room it needs; it may be drawn larger. */
export interface Face {
  /** From top to bottom: the unit, and its head joined below it. */
  readonly panels: readonly Panel[];
  readonly width: number;
  readonly height: number;
  /** The same in 竖排, where the text allows it. */
  readonly upright: Upright | undefined;
  /** The face in a box of at least this width, where its text may need fewer lines. */
  widened(width: number): Face;
}

/**
 * How a unit is shown: in full; as a stub in the place of its branch, which is on another page; as a chapter, the stub of a
 * first-level department on the summary; once more over the next slice of its reports.
 */
export type Role = 'full' | 'stub' | 'chapter' | 'again';

/** What a face says beside the node itself. */
export interface FaceContext {
  readonly words: ChartWords;
  readonly titles: TitleSetter;
  readonly vertical: boolean;
  /** Headcounts stand at the right of some posts, so that the titles of all begin at the left. */
  readonly lists: boolean;
  /** About managers by dotted line who cannot be reached by a line. */
  readonly remarks: (node: ChartNode) => readonly string[];
  /** The box is at least so wide: text may use it. Points. */
  readonly room?: number;
  /** Where the branch of a stub stands. */
  readonly page: { readonly number: string; readonly target: string | undefined };
}

export function faceOf(item: Item, role: Role, context: FaceContext): Face {
  const isStub = role === 'stub' || role === 'chapter';
  const panels = isStub
    ? [stubPanel(item, role === 'chapter' ? toneOf(item) : 'stub', context)]
    : fullPanels(item, role, context);
  const upright =
    role === 'full' && context.vertical
      ? uprightOf(item, context.words, context.remarks(item.node))
      : undefined;
  return {
    panels,
    width: Math.max(METRICS.minWidth, ...panels.map((panel) => panel.width)),
    height: panels.reduce((sum, panel) => sum + panel.height, 0),
    upright,
    widened: (room) => faceOf(item, role, { ...context, room }),
  };
}

function fullPanels(item: Item, role: Role, context: FaceContext): Panel[] {
  const { node } = item;
  const leads = item.children.length > 0 || node.kind !== 'position';
  const unit = panelOf(node, toneOf(item), leads, role, context);
  if (node.head === undefined || role !== 'full') return [unit];
  const head = panelOf(node.head, node.head.vacant ? 'vacant' : 'head', true, role, context);
  return [unit, head];
}

/** Keeps the first line free for the headcount where there is no title. */
const NO_TITLE: FaceLine = { text: '', size: METRICS.title, bold: false, secondary: false, tone: 'mark' };

function panelOf(node: ChartNode, tone: Tone, bold: boolean, role: Role, context: FaceContext): Panel {
  const double = node.sharedWith.length > 0;
  const fact = role === 'again' ? undefined : factOf(node, tone, context.words);
  const align = context.lists ? 'start' : 'middle';
  const room = roomIn({ double, fact, align }, context.room ?? 0);
  const title = context.titles.set(node.title, bold, tone, room.title);
  const measure = Math.max(title.measure, room.quiet);
  const quiet = role === 'again' ? [] : quietLines(node, tone, context.remarks(node), measure, context.words);
  return framed({
    id: role === 'full' ? node.id : undefined,
    tone: role === 'again' ? 'stub' : tone,
    dashed: node.vacant,
    double,
    target: node.target,
    lines: [...(title.lines.length > 0 || fact === undefined ? title.lines : [NO_TITLE]), ...quiet],
    fact,
    align,
  });
}

function stubPanel(item: Item, tone: Tone, context: FaceContext): Panel {
  const { words, page } = context;
  const title = context.titles.set(item.node.title, true, tone);
  const pattern = item.positions > 0 ? words.toPage : words.toPageEmpty;
  const text = fill(pattern, { count: item.positions, page: page.number });
  const line: FaceLine = { text, size: METRICS.quiet, bold: false, secondary: true, tone };
  const lines = [...title.lines, line];
  const plain = { id: undefined, tone, dashed: false, double: false, fact: undefined } as const;
  return framed({ ...plain, target: page.target, lines, align: 'middle' });
}
