import type { Block } from '../../booklet/blocks.ts';
import type { OutlineEntry } from '../../booklet/booklet.ts';
import type { Anchors } from './anchors.ts';
import type { Entries } from './entries.ts';
import { type Face, faceOf } from './lines/line-count.ts';
import type { ListCounter } from './lists/list-counter.ts';
import type { Lists } from './lists/lists.ts';
import type { Media } from './package/media.ts';
import type { XmlText } from './package/xml.ts';
import type { Place } from './pages/place.ts';
import type { Runs } from './runs.ts';
import type { Look } from './styles/look.ts';
import type { StyleId, TextStyle, TextStyles } from './styles/text-styles.ts';

/** What every part of a document is written with: its look and styles, counters, links, pictures. */
export interface DocumentContext {
  readonly look: Look;
  readonly outline: readonly OutlineEntry[];
  readonly styles: TextStyles;
  readonly faces: Faces;
  readonly lists: Lists;
  readonly counter: ListCounter;
  readonly xml: XmlText;
  readonly anchors: Anchors;
  readonly runs: Runs;
  readonly media: Media;
  /** Controls to fill in; absent where a document is not protected. */
  readonly entries: Entries | undefined;
  /** The chapter heading that was set last, as Word finds it for page headers. */
  readonly chapter: { number: string; text: string };
  /** Sets any block; lists and tables hold blocks in turn. */
  readonly write: (place: Place, block: Block) => void;
}

/** Faces to measure in, one a style. */
export class Faces {
  readonly #look: Look;
  readonly #styles: TextStyles;
  readonly #byFont = new Map<string, Face>();
  readonly #byStyle = new Map<StyleId, Face>();

  constructor(look: Look, styles: TextStyles) {
    this.#look = look;
    this.#styles = styles;
  }

  of(id: StyleId): Face {
    const known = this.#byStyle.get(id);
    if (known) return known;
    const face = this.#load(this.#styles[id]);
    this.#byStyle.set(id, face);
    return face;
  }

  #load({ font, bold }: TextStyle): Face {
    const key = `${font} ${bold}`;
    const face = this.#byFont.get(key) ?? faceOf(this.#look, font, bold);
    this.#byFont.set(key, face);
    return face;
  }
}
