import type {
  Block,
  Cell,
  FigureBlock,
  Inline,
  ListItem,
  Numbering,
  Row,
  Scheme,
  SignaturesBlock,
} from '../blocks.ts';
import { Numberer } from '../numbering.ts';
import { Flow } from './flow.ts';
import { type Content, type ElementRule, ruleOf } from './html-subset.ts';
import { type InlineBuffer, isLayout } from './inline-buffer.ts';

/** What a rendered page is read with. */
export interface PageContext {
  /** Anchor of the part: its numbers count in it. */
  readonly id: string;
  /** What anchors begin with that are made for headings without one. */
  readonly anchors: string;
  readonly numbering: Numbering;
  /** What `<figure src="…">` may name. */
  readonly figures: ReadonlyMap<string, Omit<FigureBlock, 'kind' | 'caption'>>;
  /** True for anchors that are in the output; a link to another place becomes plain text. */
  isTarget(id: string): boolean;
}

/** A stretch of a part with its own orientation, if the template gave it one. */
export interface Segment {
  readonly orientation: 'portrait' | 'landscape' | undefined;
  readonly blocks: readonly Block[];
}

/** Something in a rendered page that is not of the subset. */
export interface PageFault {
  readonly kind: 'element' | 'attribute' | 'place' | 'figure' | 'text';
  readonly element: string;
  /** The attribute, the element around, the figure, or the text, by kind. */
  readonly detail: string;
  /** The mark that an instrumented template left on the element, if any. */
  readonly mark: string | undefined;
}

export interface PageReading {
  readonly segments: readonly Segment[];
  readonly faults: readonly PageFault[];
}

export type Attributes = { readonly [name: string]: string };

/** Attribute that an instrumented template puts on its elements to say where they are written. */
export const MARK = 'data-mark';

/** What the innermost list, table, row and so on gather. */
export interface Nesting {
  readonly list: OpenList | undefined;
  readonly table: OpenTable | undefined;
  readonly row: Cell[] | undefined;
  readonly figure: OpenFigure | undefined;
  readonly lines: SignaturesBlock['lines'][number][] | undefined;
  readonly inCell: boolean;
}

interface OpenList {
  readonly scheme: Scheme;
  readonly level: number;
  readonly sequence: string;
  readonly items: ListItem[];
}

export interface OpenTable {
  readonly head: Row[];
  readonly body: Row[];
  /** The one of the two that takes rows now. */
  rows: Row[];
  caption: Inline[] | undefined;
}

interface OpenFigure {
  caption: Inline[] | undefined;
}

const NOTHING_OPEN: Nesting = {
  list: undefined,
  table: undefined,
  row: undefined,
  figure: undefined,
  lines: undefined,
  inCell: false,
};

/** Changes what an element makes different for all that stands inside it. */
export type Opener = (inside: Frame, page: PageReader, attributes: Attributes) => void;

/** An open element. Everything is as around it until its opener says otherwise. */
export class Frame {
  readonly element: string;
  readonly holds: Content;
  readonly outer: Frame | undefined;
  /** Stands where it cannot: all that it holds is text, and one fault is said of it. */
  readonly isLost: boolean;
  /** Takes the blocks inside. */
  flow: Flow;
  /** Takes the text inside; undefined where text makes paragraphs of its own in `flow`. */
  text: InlineBuffer | undefined;
  strong: boolean;
  emphasis: boolean;
  nesting: Nesting;
  #end: (() => void) | undefined = undefined;

  constructor(element: string, holds: Content, outer: Frame | undefined, isLost: boolean) {
    this.element = element;
    this.holds = holds;
    this.outer = outer;
    this.isLost = isLost;
    this.flow = outer ? outer.flow : new Flow('body');
    this.text = isLost ? undefined : outer?.text;
    this.strong = outer?.strong ?? false;
    this.emphasis = outer?.emphasis ?? false;
    this.nesting = outer ? outer.nesting : NOTHING_OPEN;
  }

  /** What stands inside makes blocks of its own. */
  holdBlocks(flow: Flow): void {
    this.flow = flow;
    this.text = undefined;
  }

  /**
   * What is done when it closes, with the element around it innermost again. A method, as V8 takes a function that is written
   * into a property for one that stays: it would keep all that it sees, up to the next collection of old garbage.
   */
  atEnd(end: () => void): void {
    this.#end = end;
  }

  end(): void {
    this.#end?.();
  }
}

/** What holds text that stands in no paragraph yet. */
const TAKES_TEXT: ReadonlySet<Content> = new Set(['flow', 'page', 'section', 'text']);

/** The state while a page is read: the open elements, the numbers, what is finished and what is wrong. */
export class PageReader {
  readonly context: PageContext;
  readonly numberer: Numberer;
  readonly #segments: Segment[] = [];
  readonly #faults: PageFault[] = [];
  #top: Frame = new Frame('', 'page', undefined, false);
  #anchors = 0;

  constructor(context: PageContext) {
    this.context = context;
    this.numberer = new Numberer(context.numbering, context.id);
  }

  /** Where blocks go now. */
  get flow(): Flow {
    return this.#top.flow;
  }

  get nesting(): Nesting {
    return this.#top.nesting;
  }

  /** The innermost open element; empty when none is. */
  get element(): string {
    return this.#top.element;
  }

  /** A start tag, whatever it is. */
  open(element: string, attributes: Attributes, opener: Opener | undefined): void {
    const outer = this.#top;
    const rule = ruleOf(element);
    if (outer.isLost) this.#top = new Frame(outer.element, outer.holds, outer, true);
    else if (!rule || !opener) {
      this.fault('element', element, outer.element, attributes);
      this.#top = new Frame(element, outer.holds, outer, false);
    } else {
      if (rule.within.includes(outer.holds)) this.#checkAttributes(element, rule, attributes);
      this.enter(element, rule, opener, attributes);
    }
  }

  /** A start tag of the subset, with attributes of the subset. */
  enter(element: string, rule: ElementRule, opener: Opener, attributes: Attributes): void {
    const outer = this.#top;
    if (rule.within.includes(outer.holds)) {
      const inside = new Frame(element, rule.holds, outer, false);
      opener(inside, this, attributes);
      this.#top = inside;
    } else {
      this.fault('place', element, outer.element, attributes);
      this.#top = new Frame(element, 'flow', outer, true);
    }
  }

  #checkAttributes(element: string, rule: ElementRule, attributes: Attributes): void {
    for (const name in attributes) {
      const isAllowed = Object.hasOwn(rule.attributes, name) || name === MARK;
      if (!isAllowed) this.fault('attribute', element, name, attributes);
    }
  }

  /** An end tag, of the innermost open element. */
  close(): void {
    const top = this.#top;
    if (!top.outer) return;
    this.#top = top.outer;
    top.end();
  }

  text(data: string): void {
    const { holds, element, text, flow, strong, emphasis } = this.#top;
    if (text) text.text(data, strong, emphasis);
    else if (TAKES_TEXT.has(holds)) {
      if (flow.hasText || !isLayout(data)) flow.text.text(data, strong, emphasis);
    } else if (/[^ \t\r\n\f]/.test(data)) {
      this.fault('text', element, data.trim());
      flow.text.text(data, false, false);
    }
  }

  /** White space of a template. `isLayout`: begins with a line break, and means something only between words. */
  space(data: string, isLayout: boolean): void {
    const { holds, text, flow, strong, emphasis } = this.#top;
    if (text) text.text(data, strong, emphasis);
    else if (TAKES_TEXT.has(holds) && (flow.hasText || !isLayout)) flow.text.text(data, strong, emphasis);
  }

  /** Where inline content goes now. */
  inlines(): InlineBuffer {
    return this.#top.text ?? this.#top.flow.text;
  }

  /** Text in the style of the place. */
  styledText(data: string): void {
    this.inlines().text(data, this.#top.strong, this.#top.emphasis);
  }

  /** What stands so far makes a segment of its own. */
  endSegment(orientation: Segment['orientation'], flow: Flow): void {
    const blocks = flow.take();
    if (blocks.length > 0) this.#segments.push({ orientation, blocks });
  }

  /** An anchor for a heading that the template gave none. */
  anchor(): string {
    this.#anchors += 1;
    return `${this.context.anchors}_${this.#anchors}`;
  }

  fault(kind: PageFault['kind'], element: string, detail: string, attributes: Attributes = {}): void {
    this.#faults.push({ kind, element, detail, mark: attributes[MARK] });
  }

  finish(): PageReading {
    while (this.#top.outer) this.close();
    this.endSegment(undefined, this.#top.flow);
    return { segments: this.#segments, faults: this.#faults };
  }
}
