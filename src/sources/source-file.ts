import type { Range } from '../diagnostics/position.ts';
import type { Node } from './tree.ts';

/** A file read and decoded. */
export interface SourceFile {
  /** Path relative to the handbook folder, with `/`. */
  readonly path: string;
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  /** Encoding found, as a WHATWG label: `utf-8`, `gb18030`, `big5`, `utf-16le` … */
  readonly encoding: string;
  /** Places for two offsets of the text. */
  range(start: number, end: number): Range;
}

/** One YAML document of a file (`---` separates several). */
export interface SourceDocument {
  readonly source: SourceFile;
  /** 0 for the first document of its file. */
  readonly index: number;
  readonly root: Node;
}
