import { splitAtMarks } from './anchors.ts';

/** Bytes of a block: large enough that few are made, small enough that little of the last stays empty. */
const BLOCK = 1 << 18;
/** Bytes that a UTF-16 unit takes at most. */
const WIDEST = 3;

/** The main document while it grows: bytes, with marks between them for what is known only at its end. */
export class Body {
  readonly #pieces: (Uint8Array | string)[] = [];
  #block = Buffer.alloc(0);
  /** Where the bytes begin that are no piece yet, and where they end. */
  #from = 0;
  #to = 0;

  add(xml: string): void {
    splitAtMarks(xml).forEach((text, at) => {
      if (at % 2 === 0) this.#write(text);
      else {
        this.#cut();
        this.#pieces.push(text);
      }
    });
  }

  /** All that was added, with the marks filled in; it is let go as it is read. */
  *bytes(fill: (mark: string) => string): Iterable<Uint8Array> {
    this.#cut();
    this.#block = Buffer.alloc(0);
    this.#pieces.reverse();
    for (let piece = this.#pieces.pop(); piece !== undefined; piece = this.#pieces.pop()) {
      yield typeof piece === 'string' ? Buffer.from(fill(piece), 'utf8') : piece;
    }
  }

  #write(text: string): void {
    const room = this.#block.length - this.#to;
    if (text.length * WIDEST > room) {
      const length = Buffer.byteLength(text, 'utf8');
      if (length > room) {
        this.#cut();
        this.#block = Buffer.allocUnsafe(Math.max(BLOCK, length));
        this.#from = 0;
        this.#to = 0;
      }
    }
    this.#to += this.#block.write(text, this.#to, 'utf8');
  }

  #cut(): void {
    if (this.#to > this.#from) this.#pieces.push(this.#block.subarray(this.#from, this.#to));
    this.#from = this.#to;
  }
}
