import { ByteWriter } from '../page/byte-writer.ts';

/**
 * Objects that are packed together: the number of each and where it begins, then the objects themselves, written byte
 * by byte as they come.
 */
export class ObjectStream {
  readonly #bodies = new ByteWriter(1 << 15);
  readonly #whole = new ByteWriter(1 << 15);
  readonly #ids: number[] = [];
  readonly #offsets: number[] = [];

  /** The numbers of its objects, in their order. */
  get ids(): readonly number[] {
    return this.#ids;
  }

  /** Begins an object, which is what is written until the next begins. */
  begin(id: number): ByteWriter {
    if (this.#ids.length > 0) this.#bodies.byte(0x0a);
    this.#ids.push(id);
    this.#offsets.push(this.#bodies.length);
    return this.#bodies;
  }

  /** The stream's content, as a view that the next call gives away, and where its first object begins. */
  content(): { readonly bytes: Uint8Array; readonly first: number } {
    const out = this.#whole;
    out.reset();
    this.#ids.forEach((id, at) => {
      if (at > 0) out.byte(0x20);
      out.integer(id);
      out.byte(0x20);
      out.integer(this.#offsets[at] ?? 0);
    });
    out.byte(0x0a);
    const first = out.length;
    out.append(this.#bodies.view());
    out.byte(0x0a);
    return { bytes: out.view(), first };
  }

  reset(): void {
    this.#bodies.reset();
    this.#ids.length = 0;
    this.#offsets.length = 0;
  }
}
