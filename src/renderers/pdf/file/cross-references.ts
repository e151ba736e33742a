const KIND = 1;
const PLACE = 4;
const INDEX = 2;
const ROW = KIND + PLACE + INDEX;
/** Each row says how it differs from the one above it: neighbours differ by little. Source: PNG, filter type 2. */
const UP = 2;

/** Where the objects of a file are: in the file itself, or in a stream of objects. */
export class CrossReferences {
  readonly #rows: Buffer;

  /** @param count of objects; they are numbered from 1 */
  constructor(count: number) {
    this.#rows = Buffer.alloc((count + 1) * ROW);
    this.#rows.writeUInt16BE(0xffff, KIND + PLACE);
  }

  /** An object on its own, so many bytes from the start of the file. */
  at(id: number, offset: number): void {
    this.#set(id, 1, offset, 0);
  }

  /** One of the objects in a stream of them. */
  inside(id: number, stream: number, index: number): void {
    this.#set(id, 2, stream, index);
  }

  #set(id: number, kind: number, place: number, index: number): void {
    this.#rows[id * ROW] = kind;
    this.#rows.writeUInt32BE(place, id * ROW + KIND);
    this.#rows.writeUInt16BE(index, id * ROW + KIND + PLACE);
  }

  /** The rows, each with what PNG puts before it. */
  content(): Buffer {
    const rows = this.#rows;
    const count = rows.length / ROW;
    const content = Buffer.alloc(count * (ROW + 1));
    for (let row = 0, to = 0; row < count; row++) {
      content[to++] = UP;
      for (let at = row * ROW; at < (row + 1) * ROW; at++) {
        content[to++] = (rows[at] ?? 0) - (row === 0 ? 0 : (rows[at - ROW] ?? 0));
      }
    }
    return content;
  }

  /** What its stream says of its content, in PDF syntax. */
  static readonly entries = `/W[${KIND} ${PLACE} ${INDEX}]/DecodeParms<</Predictor 12/Columns ${ROW}>>`;
}
