import type { DocumentBase, Headcount } from '../../schema/types.generated.ts';
import { authorText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import type { Value } from './links.ts';
import type { Pair } from './pairs.ts';

/** Gathers the facts at the head of a unit's sheet. A key that the author left blank shows as an empty value. */
export class Facts {
  readonly pairs: Pair[] = [];
  readonly #kind: string;
  readonly #context: ViewContext;

  /** `kind` is the object whose words are the labels: `position` for `position.grade`. */
  constructor(kind: string, context: ViewContext) {
    this.#kind = kind;
    this.#context = context;
  }

  names(key: string, values: readonly Value[]): void {
    const name = this.#context.words.label(`${this.#kind}.${key}`);
    this.pairs.push({ key, name, values });
  }

  /** Nothing for a key that is not there. */
  text(key: string, text: string | null | undefined): void {
    if (text === undefined) return;
    this.names(key, text === null ? [] : this.#context.links.texts([authorText(text)]));
  }

  texts(key: string, texts: readonly string[] | null | undefined): void {
    if (texts === undefined) return;
    this.names(key, this.#context.links.texts((texts ?? []).map(authorText)));
  }

  /** Names, only when there are any or the author wrote the key. */
  namesIfAny(key: string, values: readonly Value[], written: unknown): void {
    if (values.length > 0 || written !== undefined) this.names(key, values);
  }

  /** 编制, as the author gave it. */
  headcount(headcount: Headcount | null | undefined, vacant: number | undefined): void {
    this.text('headcount', headcount ? headcountText(headcount, vacant, this.#context) : headcount);
  }

  /** State, version and dates: what a controlled document says of itself. */
  control(document: DocumentBase): void {
    const { status } = document;
    this.text('version', document.version);
    this.text('effectiveDate', document.effectiveDate);
    this.text('reviewBy', document.reviewBy);
    this.text('status', status ? this.#context.words.status(status) : status);
  }
}

/** 编制: `核定 2 人，在岗 1 人，缺编 1 人（说明）`, of what the author gave; `vacant` follows from it. */
function headcountText(
  { approved, filled, note }: Headcount,
  vacant: number | undefined,
  { words }: ViewContext,
): string {
  const parts: string[] = [];
  if (approved !== undefined) {
    parts.push(words.label(filled === undefined ? 'headcount' : 'headcount-approved', { approved }));
  }
  if (filled !== undefined) parts.push(words.label('headcount-filled', { filled }));
  if (vacant) parts.push(words.label('headcount-vacant', { vacant }));
  const text = parts.join(words.label('clause-separator'));
  if (note === undefined) return text;
  return text === '' ? authorText(note) : text + words.label('in-brackets', { text: authorText(note) });
}
