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
} from './blocks.ts';
import { Flow } from './flow.ts';
import { type Content, ELEMENTS } from './html-subset.ts';
import { type InlineBuffer, isLayout } from './inline-buffer.ts';
import { Numberer } from './numbering.ts';

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

/** What an element changes for all that stands inside it. */
export interface Opened {
  readonly flow?: Flow;
  readonly text?: InlineBuffer;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly nesting?: Nesting;
  /** Called when it closes, with the element around it innermost again. */
  readonly end?: () => void;
}

export type Opener = (page: PageReader, attributes: Attributes, element: string) => Opened;

/** An open element. */
interface Frame {
  readonly element: string;
  readonly holds: Content;
  /** Takes the blocks inside. */
  readonly flow: Flow;
  /** Takes the text inside; undefined where text makes paragraphs of its own in `flow`. */
  readonly text: InlineBuffer | undefined;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly nesting: Nesting;
  readonly end: (() => void) | undefined;
  /** Stands where it cannot: all that it holds is text, and one fault is said of it. */
  readonly isLost: boolean;
}

const NOTHING_OPEN: Nesting = {
  list: undefined,
  table: undefined,
  row: undefined,
  figure: undefined,
  lines: undefined,
  inCell: false,
};

/** The state while a page is read: the open elements, the numbers, what is finished and what is wrong. */
export class PageReader {
  readonly context: PageContext;
  readonly numberer: Numberer;
  readonly #openers: { readonly [element: string]: Opener };
  readonly #segments: Segment[] = [];
  readonly #faults: PageFault[] = [];
  readonly #stack: Frame[] = [];
  #top: Frame;
  #anchors = 0;

  constructor(context: PageContext, openers: { readonly [element: string]: Opener }) {
    this.context = context;
    this.numberer = new Numberer(context.numbering, context.id);
    this.#openers = openers;
    this.#top = {
      element: '',
      holds: 'page',
      flow: new Flow('body'),
      text: undefined,
      strong: false,
      emphasis: false,
      nesting: NOTHING_OPEN,
      end: undefined,
      isLost: false,
    };
  }

  /** Where blocks go now. */
  get flow(): Flow {
    return this.#top.flow;
  }

  get nesting(): Nesting {
    return this.#top.nesting;
  }

  open(element: string, attributes: Attributes): void {
    const outer = this.#top;
    this.#stack.push(outer);
    const rule = ELEMENTS[element];
    if (outer.isLost) return;
    if (!rule) {
      this.fault('element', element, outer.element, attributes);
      this.#top = { ...outer, element, end: undefined };
      return;
    }
    if (!rule.within.includes(outer.holds)) {
      this.fault('place', element, outer.element, attributes);
      this.#top = { ...outer, element, holds: 'flow', text: undefined, end: undefined, isLost: true };
      return;
    }
    for (const name in attributes) {
      if (!(name in rule.attributes) && name !== MARK) this.fault('attribute', element, name, attributes);
    }
    const opened = this.#openers[element]?.(this, attributes, element) ?? {};
    this.#top = {
      element,
      holds: rule.holds,
      flow: opened.flow ?? outer.flow,
      text: opened.flow ? undefined : (opened.text ?? outer.text),
      strong: opened.strong ?? outer.strong,
      emphasis: opened.emphasis ?? outer.emphasis,
      nesting: opened.nesting ?? outer.nesting,
      end: opened.end,
      isLost: false,
    };
  }

  close(): void {
    const { end } = this.#top;
    const outer = this.#stack.pop();
    if (!outer) return;
    this.#top = outer;
    end?.();
  }

  text(data: string): void {
    const { holds, element, text, flow, strong, emphasis } = this.#top;
    if (text) text.text(data, strong, emphasis);
    else if (holds === 'flow' || holds === 'page' || holds === 'section' || holds === 'text') {
      if (flow.hasText || !isLayout(data)) flow.text.text(data, strong, emphasis);
    } else if (/[^ \t\r\n\f]/.test(data)) {
      this.fault('text', element, data.trim());
      flow.text.text(data, false, false);
    }
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
    flow.flush();
    const blocks = flow.blocks.splice(0);
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
    while (this.#stack.length > 0) this.close();
    this.endSegment(undefined, this.#top.flow);
    return { segments: this.#segments, faults: this.#faults };
  }
}
