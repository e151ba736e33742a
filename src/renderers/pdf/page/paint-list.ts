import { pdfColor } from '../file/pdf-strings.ts';
import { ByteWriter } from './byte-writer.ts';

/** Fills and strokes of a page, which lie under its text; neighbours of one look share one operator. */
export class PaintList {
  readonly #fills = new ByteWriter(1 << 12);
  readonly #strokes = new ByteWriter(1 << 13);
  #fillColor = '';
  #strokeColor = '';
  #strokeWidth = 0;

  reset(): void {
    this.#fills.reset();
    this.#strokes.reset();
    this.#fillColor = '';
    this.#strokeColor = '';
  }

  fillRectangle(x: number, y: number, width: number, height: number, color: string): void {
    const out = this.#fills;
    if (this.#fillColor !== color) {
      if (this.#fillColor !== '') out.ascii('f\n');
      out.ascii(`${pdfColor(color)} rg\n`);
      this.#fillColor = color;
    }
    out.operator('re', x, y, width, height);
  }

  strokeRectangle(x: number, y: number, width: number, height: number, line: number, color: string): void {
    this.#look(line, color);
    this.#strokes.operator('re', x, y, width, height);
  }

  strokeLine(x1: number, y1: number, x2: number, y2: number, line: number, color: string): void {
    this.#look(line, color);
    this.#strokes.operator('m', x1, y1);
    this.#strokes.operator('l', x2, y2);
  }

  get isEmpty(): boolean {
    return this.#fills.length + this.#strokes.length === 0;
  }

  /** Writes the finished operators. */
  writeTo(out: ByteWriter): void {
    out.append(this.#fills.view());
    if (this.#fillColor !== '') out.ascii('f\n');
    out.append(this.#strokes.view());
    if (this.#strokeColor !== '') out.ascii('S\n');
  }

  #look(line: number, color: string): void {
    if (this.#strokeColor === color && this.#strokeWidth === line) return;
    if (this.#strokeColor !== '') this.#strokes.ascii('S\n');
    this.#strokes.ascii(`${Math.round(line * 100) / 100} w ${pdfColor(color)} RG\n`);
    this.#strokeColor = color;
    this.#strokeWidth = line;
  }
}
