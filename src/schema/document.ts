import type { Path, Range } from '../diagnostics/position.ts';
import type {
  DepartmentDocument,
  HandbookDocument,
  PositionDocument,
  ProcessDocument,
  RegulationDocument,
} from './types.generated.ts';

export interface DocumentOf {
  handbook: HandbookDocument;
  department: DepartmentDocument;
  position: PositionDocument;
  regulation: RegulationDocument;
  process: ProcessDocument;
}

export type Kind = keyof DocumentOf;
export type UnitKind = Exclude<Kind, 'handbook'>;

/** The way from a canonical value back into the YAML it came from. */
export interface Origin {
  /** Path relative to the handbook folder, with `/`. */
  readonly file: string;
  /** The key at `path`, as the author wrote it; falls back to the nearest enclosing key. */
  key(path: Path): Range;
  /** The value at `path`; a value that is empty or a collection is shown by its key. */
  value(path: Path): Range;
  /** The word the author used for the key at `path` (`工作职责`), for messages; the standard word when not written. */
  word(path: Path): string;
  /**
   * The same place counted from the root of the YAML document, in English keys but only with the steps that the author
   * wrote: `['reportsTo', 0]` is `['reportsTo']` where one name stands for the list.
   */
  written(path: Path): Path;
  /** The origin of an inner document, such as `['positions', 0]` of a department file. */
  within(path: Path): Origin;
}

/** One YAML document that says something, with its canonical value. */
export interface Document<K extends Kind = Kind> {
  readonly kind: K;
  readonly value: DocumentOf[K];
  readonly origin: Origin;
}
