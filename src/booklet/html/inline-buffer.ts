import type { Inline } from '../blocks.ts';

/**
 * Stands for a line break inside a value (U+2028), and for a blank line (U+2029): so `{{text}}` alone keeps the author's
 * lines, while line breaks of the template itself are only its layout.
 */
export const LINE_BREAK = '\u2028';
export const PARAGRAPH_BREAK = '\u2029';

const SPECIAL = /[\n\u2028\u2029]/;
/** White space with a line break in it: how the template is laid out, not what it says. */
const LAYOUT = /[ \t\r\f]*\n[ \t\r\n\f]*/g;
const BREAKS = /[\u2028\u2029]/g;
/** Nothing but the template's own line breaks and indents. */
export const isLayout = (data: string): boolean => data.startsWith('\n') && /^[ \t\r\n\f]*$/.test(data);

/** Scripts that put no space between words: Han, kana, their punctuation, and full-width forms. */
const UNSPACED = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\udbff\udc00-\udfff]/;

type Piece = Inline | 'paragraph';
type TextInline = Extract<Inline, { kind: 'text' }>;

/** Gathers the text of one paragraph, heading or caption, piece by piece as the parser gives it. */
export class InlineBuffer {
  #pieces: Piece[] = [];
  #run = '';
  #strong = false;
  #emphasis = false;
  /** The last run ended in layout white space: a space belongs there if words meet. */
  #gap = false;

  text(data: string, strong: boolean, emphasis: boolean): void {
    if (this.#run !== '' && (strong !== this.#strong || emphasis !== this.#emphasis)) this.#endRun();
    this.#strong = strong;
    this.#emphasis = emphasis;
    this.#run += data;
  }

  add(inline: Inline): void {
    this.#endRun();
    this.#closeGap(inline.kind === 'reference' ? inline.text : '');
    this.#pieces.push(inline);
  }

  /** The paragraphs, each without white space around it; none when there is no text at all. */
  paragraphs(): Inline[][] {
    if (this.#pieces.length === 0 && !SPECIAL.test(this.#run)) return this.#onlyRun();
    this.#endRun();
    const paragraphs: Inline[][] = [];
    let current: Inline[] = [];
    for (const piece of this.#pieces) {
      if (piece !== 'paragraph') current.push(piece);
      else {
        paragraphs.push(current);
        current = [];
      }
    }
    paragraphs.push(current);
    return paragraphs.map(trimmed).filter((inlines) => inlines.length > 0);
  }

  /** All text on one line, for headings' and captions' places where only one line fits. */
  line(): Inline[] {
    const [first = [], ...others] = this.paragraphs();
    return others.length === 0 ? first : [first, ...others.map(afterBreak)].flat();
  }

  /** A single paragraph of a single style, as most are. */
  #onlyRun(): Inline[][] {
    const text = this.#run.trim();
    return text === '' ? [] : [[this.#styled(text)]];
  }

  #endRun(): void {
    const run = this.#run;
    if (run === '') return;
    this.#run = '';
    if (!SPECIAL.test(run)) {
      this.#closeGap(run);
      this.#pushText(run);
      return;
    }
    const joined = run.replace(LAYOUT, (_layout, at: number) => this.#joint(run, at, _layout.length));
    if (/^[ \t\r\f]*\n/.test(run)) this.#gap = true;
    if (joined !== '') {
      this.#closeGap(joined);
      this.#pushLines(joined);
    }
    if (/\n[ \t\r\n\f]*$/.test(run)) this.#gap = true;
  }

  /** What stands where the template broke its line inside a run: a space between words that are written apart. */
  #joint(run: string, at: number, length: number): string {
    return spaced(run.charAt(at - 1), run.charAt(at + length)) ? ' ' : '';
  }

  #closeGap(next: string): void {
    if (!this.#gap) return;
    this.#gap = false;
    const last = this.#pieces.at(-1);
    if (last === undefined || last === 'paragraph' || !('text' in last)) return;
    if (spaced(last.text.charAt(last.text.length - 1), next.charAt(0))) this.#pushText(' ');
  }

  #pushLines(text: string): void {
    let from = 0;
    for (const match of text.matchAll(BREAKS)) {
      this.#pushText(text.slice(from, match.index));
      this.#pieces.push(match[0] === LINE_BREAK ? { kind: 'break' } : 'paragraph');
      from = match.index + 1;
    }
    this.#pushText(text.slice(from));
  }

  #pushText(text: string): void {
    if (text !== '') this.#pieces.push(this.#styled(text));
  }

  #styled(text: string): TextInline {
    if (!this.#strong && !this.#emphasis) return { kind: 'text', text };
    return {
      kind: 'text',
      text,
      ...(this.#strong ? { strong: true } : {}),
      ...(this.#emphasis ? { emphasis: true } : {}),
    };
  }
}

const afterBreak = (inlines: readonly Inline[]): Inline[] => [{ kind: 'break' }, ...inlines];

function spaced(before: string, after: string): boolean {
  return isWord(before) && isWord(after);
}

const isWord = (character: string): boolean => character.trim() !== '' && !UNSPACED.test(character);

function trimmed(inlines: Inline[]): Inline[] {
  let start = 0;
  let end = inlines.length;
  while (start < end && isBlank(inlines[start])) start += 1;
  while (end > start && isBlank(inlines[end - 1])) end -= 1;
  const kept = inlines.slice(start, end);
  const first = kept[0];
  if (first?.kind === 'text') kept[0] = withText(first, first.text.trimStart());
  const last = kept.at(-1);
  if (last?.kind === 'text') kept[kept.length - 1] = withText(last, last.text.trimEnd());
  return kept;
}

const isBlank = (inline: Inline | undefined): boolean =>
  inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '');

const withText = (inline: TextInline, text: string): TextInline =>
  text === inline.text ? inline : { ...inline, text };
