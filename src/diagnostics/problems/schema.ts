/** What stands in the file, or what should. `keys` is a mapping, `yes-no` a boolean. */
export type ValueForm = 'text' | 'integer' | 'number' | 'date' | 'yes-no' | 'list' | 'keys';

/** What keys belong to: a kind of document, or a thing inside one. Named as the definitions of the schema are. */
export type Thing =
  | 'handbook'
  | 'department'
  | 'position'
  | 'regulation'
  | 'process'
  | 'section'
  | 'titledSection'
  | 'item'
  | 'branch'
  | 'headcount'
  | 'qualifications'
  | 'relations'
  | 'regulationChapter'
  | 'approval'
  | 'revision'
  | 'output'
  | 'lint';

/** Why a text is no date: not written as one, or a day that no calendar has. */
export type DateFault = 'form' | 'no-such-day';

/** Faults of keys (KEY-) and values (VALUE-) against the schema. Keys stand as the author wrote them. */
export interface SchemaProblems {
  /**
   * A key nobody knows; `near` holds the words it could have been, best first; `allowed` all that may stand here; `rest` is
   * the key that takes what has no key of its own.
   */
  'KEY-01': {
    readonly key: string;
    readonly near: readonly string[];
    readonly allowed?: readonly string[];
    readonly rest?: string;
  };
  /** A key out of place: it belongs below the key `owner`, into an item of the list `owner`, or to a thing around. */
  'KEY-02': { readonly key: string } & (
    | { readonly direction: 'down' | 'item'; readonly owner: string }
    | { readonly direction: 'up'; readonly thing: Thing }
  );
  /** A key of other kinds of documents, `owners`, than this one, `kind`. */
  'KEY-03': { readonly key: string; readonly kind: Thing; readonly owners: readonly Thing[] };
  /** One key twice; `other` is the first, which may be written with another word. */
  'KEY-04': { readonly key: string; readonly other: string };
  /** A word that is understood, but is not the standard one. */
  'KEY-05': { readonly key: string; readonly standard: string };
  /** Keys in another language than the document's others, whose `language` is named in itself. */
  'KEY-06': { readonly keys: readonly string[]; readonly language: string };
  /** A key that must be there, and the thing that lacks it. */
  'KEY-07': { readonly missing: string; readonly thing: Thing };
  /** A document that does not say what it is: none of the naming keys. */
  'KEY-08': { readonly names: readonly string[] };
  /** A document that says it is several things. */
  'KEY-09': { readonly names: readonly string[] };
  /** A sentence that YAML cut in two at a colon: its start stands as a key. */
  'KEY-10': { readonly key: string; readonly title: string; readonly text: string };
  /** Headings of groups in the place of keys; the rest are the words to write them with. */
  'KEY-11': {
    readonly owner: string;
    readonly keys: readonly string[];
    readonly title: string;
    readonly items: string;
  };
  /** A key for what follows by itself from the key `from`. */
  'KEY-12': { readonly key: string; readonly from: string };
  /** Keys that a line `---` in jd.yaml, or `...` anywhere, cuts off from the document that they belong to. */
  'KEY-13': { readonly keys: readonly string[]; readonly mark: '---' | '...' };

  /** A value of another form than its key takes; `allowed` are the keys that may stand below it. */
  'VALUE-01': {
    readonly key: string;
    readonly expected: ValueForm;
    readonly found: 'text' | 'list' | 'keys';
    readonly text: string;
    readonly allowed?: readonly string[];
    /** A list that is an item of a list: the words by which an item has a name and items of its own. */
    readonly nested?: { readonly title: string; readonly items: string };
  };
  /** A key that is there without a value; `isAboveList` when a list begins below it, but further to the left. */
  'VALUE-02': { readonly key: string; readonly isAboveList?: boolean };
  /** A key that is there without the value it must have. */
  'VALUE-03': { readonly key: string };
  /** A word that is none of those to choose from. */
  'VALUE-04': {
    readonly key: string;
    readonly text: string;
    readonly near: readonly string[];
    readonly allowed: readonly string[];
  };
  /** A text that is no date. */
  'VALUE-05': { readonly key: string; readonly text: string; readonly fault: DateFault };
  /** A number or date in an unusual form, with what it was understood as. */
  'VALUE-06': { readonly key: string; readonly text: string; readonly read: string };
  /** A number beyond its limit. */
  'VALUE-07': {
    readonly key: string;
    readonly text: string;
    readonly bound: 'least' | 'most';
    readonly limit: number;
  };
  /** The same value twice in one list. */
  'VALUE-08': { readonly key: string; readonly text: string };
  /** An item of a list that holds nothing. */
  'VALUE-09': { readonly key: string };
  /** A document that holds no keys. */
  'VALUE-10': { readonly found: 'text' | 'list' | 'table' };
  /** A name or text longer than anything that can be set well; both counted in characters. */
  'VALUE-11': { readonly key: string; readonly length: number; readonly limit: number };
}
