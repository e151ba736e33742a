import type { StructureElement } from '../file/structure.ts';
import type { Canvas } from '../page/canvas.ts';
import { CLOSER, OPENER } from '../text/kinds.ts';
import type { Box, Room, Split } from './box.ts';
import type { Setter } from './setter.ts';
import type { TextStyle } from './styles.ts';

/** From one character to the next, in ems. */
const PITCH = 1.12;
/** Marks that lie on their side in a column: brackets, dashes, dots. */
const TURNED = /^[\u2014\u2013\u2026\u2e3a\uff5e~\-()[\]〜]/u;

export interface VerticalText {
  readonly codes: string;
  readonly style: TextStyle;
  readonly width: number;
  readonly element: StructureElement;
  readonly setter: Setter;
}

/** 竖排: characters one below the other, in the middle of their column. */
export class VerticalBox implements Box {
  readonly height: number;
  readonly before = 0;
  readonly after = 0;
  readonly keepWithNext = false;
  readonly #text: VerticalText;

  constructor(text: VerticalText) {
    this.#text = text;
    this.height = text.codes.length * text.style.size * PITCH;
  }

  /** A label stays in one piece unless it is longer than a page. */
  split({ height, force }: Room): Split | undefined {
    const { codes, style } = this.#text;
    const count = Math.max(1, Math.floor(height / (style.size * PITCH)));
    if (!force || count >= codes.length) return undefined;
    return {
      first: new VerticalBox({ ...this.#text, codes: codes.slice(0, count) }),
      rest: new VerticalBox({ ...this.#text, codes: codes.slice(count) }),
    };
  }

  draw(canvas: Canvas, x: number, y: number): void {
    const { codes, style, width, element, setter } = this.#text;
    const face = setter.typefaces.face(style.role, style.strong);
    face.learnAll(codes);
    canvas.tag(element);
    for (let at = 0; at < codes.length; at++) {
      const code = codes.charCodeAt(at);
      const advance = ((face.advances[code] ?? 0) * style.size) / 1000;
      const top = y + at * style.size * PITCH;
      const turned = this.#isTurned(code);
      if (turned) canvas.turned(codes.charAt(at), face, style, x + width / 2, top, advance);
      else canvas.words(codes.charAt(at), face, style, x + (width - advance) / 2, top + style.size * 0.94);
    }
  }

  #isTurned(code: number): boolean {
    const { characters } = this.#text.setter;
    const { kinds } = characters.tablesFor(String.fromCharCode(code));
    const character = String.fromCodePoint(characters.at(code).codePoint);
    const bracket = (kinds[code] === OPENER || kinds[code] === CLOSER) && /\p{P}/u.test(character);
    return (bracket && !/[，。、；：！？．]/u.test(character)) || TURNED.test(character);
  }
}
