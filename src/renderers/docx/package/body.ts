import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { MARK } from '../anchors.ts';

/** Bytes of a block: large enough that few are made, small enough that it hardly counts. */
const BLOCK = 1 << 18;
/** Bytes that a UTF-16 unit takes at most. */
const WIDEST = 3;
const MARK_BYTE = MARK.charCodeAt(0);

/**
 * The main document while it grows: bytes, with marks in them for what is known only at its end. Full blocks are packed quickly until
 * then, as a long document would be most of what a build keeps; they are unpacked again here, so that the way of packing shows nowhere.
 */
export class Body {
  readonly #full: Uint8Array[] = [];
  #block = Buffer.alloc(0);
  #used = 0;

  /** Adds text with all of its marks. */
  add(xml: string): void {
    const room = this.#block.length - this.#used;
    if (xml.length * WIDEST > room) {
      const length = Buffer.byteLength(xml, 'utf8');
      if (length > room) this.#turnOver(length);
    }
    this.#used += this.#block.write(xml, this.#used, 'utf8');
  }

  /** All that was added, with the marks filled in; it is let go as it is read. */
  *bytes(fill: (mark: string) => string): Iterable<Uint8Array> {
    const last = this.#block.subarray(0, this.#used);
    this.#block = Buffer.alloc(0);
    this.#full.reverse();
    for (let next = this.#full.pop(); next; next = this.#full.pop())
      yield* filled(inflateRawSync(next), fill);
    yield* filled(last, fill);
  }

  /** Begins a block that has room for so many bytes. */
  #turnOver(length: number): void {
    if (this.#used > 0) this.#full.push(deflateRawSync(this.#block.subarray(0, this.#used), { level: 1 }));
    if (length > this.#block.length) this.#block = Buffer.allocUnsafe(Math.max(BLOCK, length));
    this.#used = 0;
  }
}

/** Bytes with their marks filled in; each begins and ends with a mark's sign. */
function* filled(bytes: Buffer, fill: (mark: string) => string): Iterable<Uint8Array> {
  let from = 0;
  for (;;) {
    const mark = bytes.indexOf(MARK_BYTE, from);
    const end = mark < 0 ? mark : bytes.indexOf(MARK_BYTE, mark + 1);
    if (end < 0) break;
    yield bytes.subarray(from, mark);
    from = end + 1;
    yield Buffer.from(fill(bytes.toString('utf8', mark, from)), 'utf8');
  }
  yield bytes.subarray(from);
}
