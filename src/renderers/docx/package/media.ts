import type { Picture } from '../../../booklet/blocks.ts';
import type { Scene } from '../../../chart/scene.ts';
import type { ChartPicture } from '../chart/chart-pictures.ts';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** A relationship of the main document. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A transparent pixel: what readers show that do not know SVG. */
const EMPTY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Pictures of the file, each kept once, and the numbers that drawings bear. */
export class Media {
  readonly files = new Map<string, Uint8Array>();
  readonly relationships: Relationship[] = [];
  /** Pictures that are drawn when the file is closed. */
  readonly charts: ChartPicture[] = [];
  readonly #idByPicture = new Map<string, string>();
  #drawings = 0;

  /** The next `wp:docPr` id: unique in the document. */
  nextDrawing(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  /** The relationship by which drawings show the picture. */
  idOf({ path, type, bytes }: Picture): string {
    return this.#add(path, type === 'jpeg' ? 'jpeg' : type, bytes);
  }

  /** The relationship of the picture that stands in for an SVG. */
  idOfStandIn(): string {
    return this.#add('', 'png', EMPTY_PNG);
  }

  /** The relationship of a chart's picture, which will have this many dots per inch. */
  idOfChart(scene: Scene, resolution: number): string {
    const { id, path } = this.#relate('png');
    this.charts.push({ path, scene, resolution });
    return id;
  }

  #add(key: string, extension: string, bytes: Uint8Array): string {
    const known = this.#idByPicture.get(key);
    if (known) return known;
    const { id, path } = this.#relate(extension);
    this.files.set(path, bytes);
    this.#idByPicture.set(key, id);
    return id;
  }

  #relate(extension: string): { readonly id: string; readonly path: string } {
    const number = this.relationships.length + 1;
    const id = `rIdPicture${number}`;
    const target = `media/image${number}.${extension}`;
    this.relationships.push({ id, type: IMAGE, target });
    return { id, path: `word/${target}` };
  }
}
