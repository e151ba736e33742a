const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
/** From so many characters on, a call into native code costs less than a loop. */
const LONG = 32;

/**
 * Grows a page's operators byte by byte. Strings that are joined and encoded cost a third of a booklet's time, so
 * numbers are written digit by digit.
 */
export class ByteWriter {
  #bytes: Buffer;
  #length = 0;

  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafe(size);
  }

  get length(): number {
    return this.#length;
  }

  reset(): void {
    this.#length = 0;
  }

  /** What has been written, as a view that the next `reset` gives away. */
  view(from = 0, to = this.#length): Buffer {
    return this.#bytes.subarray(from, to);
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  /** Characters up to U+00FF, one byte each. */
  ascii(text: string): void {
    const count = text.length;
    if (this.#length + count > this.#bytes.length) this.#grow(count);
    if (count > LONG) {
      this.#bytes.write(text, this.#length, 'latin1');
      this.#length += count;
      return;
    }
    for (let at = 0; at < count; at++) this.#bytes[this.#length + at] = text.charCodeAt(at);
    this.#length += count;
  }

  append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A number with at most two decimals, and the space behind it. */
  number(value: number): void {
    if (this.#length + 24 > this.#bytes.length) this.#grow(24);
    let hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      this.#bytes[this.#length++] = MINUS;
      hundredths = -hundredths;
    }
    const whole = Math.floor(hundredths / 100);
    this.#digits(whole);
    const fraction = hundredths - whole * 100;
    if (fraction > 0) this.#fraction(fraction);
    this.#bytes[this.#length++] = 0x20;
  }

  /** A whole number of 0 or more, and nothing behind it. */
  integer(value: number): void {
    if (this.#length + 16 > this.#bytes.length) this.#grow(16);
    this.#digits(value);
  }

  /** Refers to an object by its number. */
  reference(id: number): void {
    this.integer(id);
    this.ascii(' 0 R');
  }

  /** The numbers, then the operator and a line end. */
  operator(name: string, ...operands: readonly number[]): void {
    for (let at = 0; at < operands.length; at++) this.number(operands[at] ?? 0);
    this.ascii(name);
    this.byte(0x0a);
  }

  #digits(whole: number): void {
    let divisor = 1;
    while (divisor * 10 <= whole) divisor *= 10;
    for (; divisor >= 1; divisor /= 10) {
      this.#bytes[this.#length++] = ZERO + (Math.floor(whole / divisor) % 10);
    }
  }

  #fraction(hundredths: number): void {
    const tenths = Math.floor(hundredths / 10);
    this.#bytes[this.#length++] = DOT;
    this.#bytes[this.#length++] = ZERO + tenths;
    if (hundredths % 10 > 0) this.#bytes[this.#length++] = ZERO + (hundredths % 10);
  }

  #grow(by: number): void {
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + by));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
