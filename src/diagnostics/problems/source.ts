/** Why the system would not hand over a file or folder; `detail` of FILE-01 holds the system's own code for the rest. */
export type ReadFailure = 'missing' | 'no-permission' | 'too-many-open' | 'other';

/** What can lie under the name of a content file without being one. */
export type NotAFile = 'folder' | 'pipe' | 'socket' | 'device';

/** A kind of file known by its first bytes; `unknown` for other bytes that are no text. */
export type BinaryKind =
  | 'word-excel'
  | 'word-excel-97'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'rtf'
  | 'utf-32'
  | 'web-page'
  | 'unknown';

/**
 * Why outputs cannot go to a folder of the handbook: it is a link that leads out or nowhere, the handbook folder itself, one
 * whose name begins with a dot, one that holds something else, or one with content files.
 */
export type OutputFault = 'link' | 'itself' | 'hidden' | 'taken' | 'content';

/** Why a text cannot stand in YAML without quotes. */
export type QuoteReason =
  | { readonly because: 'colon' }
  | { readonly because: 'start'; readonly character: string }
  | { readonly because: 'text-after'; readonly character: string };

/** Faults of files and of YAML as a text: FILE- (reading), TEXT- (characters and encodings), YAML- (syntax). */
export interface SourceProblems {
  /** A file or folder could not be read. */
  'FILE-01': { readonly reason: ReadFailure; readonly detail: string };
  /** Something else than a file has the name of a content file, or was named on the command line. */
  'FILE-02': { readonly what: NotAFile };
  /** A link to nothing. */
  'FILE-03': { readonly target: string };
  /** A link that leads to itself. */
  'FILE-04': { readonly target: string };
  /** A link that leads out of the handbook folder. */
  'FILE-05': { readonly target: string };
  /** A link to a file or folder that is read anyway; `target` is relative to the handbook folder. */
  'FILE-06': { readonly target: string };
  /** A name that is not UTF-8, with the undecodable bytes shown as U+FFFD. */
  'FILE-07': { readonly name: string };
  /** A file larger than the limit; both in bytes. */
  'FILE-08': { readonly size: number; readonly limit: number };
  /** A file that is no text. */
  'FILE-09': { readonly kind: BinaryKind };
  /** A file without content. */
  'FILE-10': Record<string, never>;
  /** No jd.yaml in `folder` nor above it; `near` is a file that may have been meant to be it. */
  'FILE-11': { readonly folder: string; readonly near?: string };
  /** The path named on the command line does not exist. */
  'FILE-12': { readonly path: string };
  /** The file named on the command line is not read as content. */
  'FILE-13': { readonly because: 'extension' | 'folder' };
  /** A content file that an editor gave a second extension (`客服部.yaml.txt`). */
  'FILE-14': { readonly wanted: string };
  /** A folder inside the handbook that has a jd.yaml of its own and is left out. */
  'FILE-15': { readonly folder: string };
  /** The output folder that jd.yaml names, or the usual one, cannot be used. */
  'FILE-17': { readonly path: string; readonly fault: OutputFault };
  /** Folders nested deeper, or files more, than the limit. */
  'FILE-16': { readonly what: 'depth' | 'files'; readonly limit: number };

  /** A file in another encoding than UTF-8, read correctly; `encoding` is a WHATWG label. */
  'TEXT-01': { readonly encoding: string };
  /** Characters that were lost in an earlier conversion or were never whole (U+FFFD in the text). */
  'TEXT-02': { readonly count: number };
  /** Text that was decoded wrongly and saved again, such as 锟斤拷. */
  'TEXT-03': { readonly text: string };
  /** A character nobody can see; `character` like U+200B. */
  'TEXT-04': { readonly character: string; readonly count: number };
  /** A character that turns the direction of the text around it. */
  'TEXT-05': { readonly character: string };
  /** A control character, which Word files cannot hold. */
  'TEXT-06': { readonly character: string; readonly count: number };
  /** Half of a character. */
  'TEXT-07': { readonly character: string };
  /** A line or page separator of word processors, read as a space. */
  'TEXT-08': { readonly character: string };
  /** Marks of a merge that git left to be settled. */
  'TEXT-09': Record<string, never>;

  /** A full-width colon after a key. */
  'YAML-01': { readonly key: string; readonly found: string };
  /** No space after the colon of a key. */
  'YAML-02': { readonly key: string };
  /** A mark that looks like a list but is none in YAML (`－`, `•`, `1、`). */
  'YAML-03': { readonly found: string };
  /** No space after the dash of a list item. */
  'YAML-04': { readonly text: string };
  /** Full-width or no-break spaces where YAML needs ordinary ones, or none (`end`); `lines` follow one another. */
  'YAML-05': { readonly where: 'indent' | 'gap' | 'end'; readonly lines: number };
  /** Tabs as indentation; `lines` follow one another. */
  'YAML-06': { readonly lines: number };
  /** Full-width or other signs of one line where YAML needs ASCII ones. */
  'YAML-07': { readonly found: string; readonly wanted: string };
  /** Quotation marks of prose around a key or value that should have plain ones. */
  'YAML-08': { readonly text: string; readonly isPart: boolean };
  /** A text that YAML would misread: it needs quotes. `quoted` is the text as to be written. */
  'YAML-09': { readonly text: string; readonly quoted: string } & QuoteReason;
  /** The rest of a sentence after ` #`, which YAML takes for a comment. */
  'YAML-10': { readonly lost: string; readonly quoted: string };
  /** The start of a text that YAML takes for a label (`&x`) or a type (`!x`). */
  'YAML-11': { readonly lost: string; readonly quoted: string };
  /**
   * A line that YAML joins to the text `above`: an item below the text of another item, or a line that starts with a
   * number or sign of its own.
   */
  'YAML-12': { readonly line: string; readonly above: string; readonly kind: 'sub-item' | 'numbered' };
  /** A line that stands too far left or right for the lines it belongs to; columns count from 1. */
  'YAML-13': { readonly column: number; readonly wanted: number; readonly lines: number };
  /** Text on the line of `|` or `>`. */
  'YAML-14': { readonly mark: string };
  /** A list that begins on the line of its key. */
  'YAML-15': { readonly key: string };
  /** A text, as a rule of a list item, that has keys below it. */
  'YAML-16': { readonly text: string; readonly key: string; readonly isItem: boolean };
  /** A line without the colon of a key; `key` when its first word is a known one. */
  'YAML-17': { readonly text: string; readonly key?: string };
  /** A second key in the line of another. */
  'YAML-18': { readonly key: string };
  /** A key that has a text and below it a list; both together are `lines` long. */
  'YAML-19': { readonly key: string; readonly text: string; readonly lines: number };

  /** A quotation mark without its partner. */
  'YAML-20': { readonly quote: string };
  /** A bracket without its partner. */
  'YAML-21': { readonly bracket: string; readonly wanted: string };
  /** Lines of one group that do not start in the same column. */
  'YAML-22': Record<string, never>;
  /** Text after a finished value or where none can be. */
  'YAML-23': { readonly text: string };
  /** A comma is missing between values in brackets. */
  'YAML-24': Record<string, never>;
  /** An unknown escape in double quotes. */
  'YAML-25': { readonly sequence: string };
  /** A line that starts with `%`, which YAML keeps for itself. */
  'YAML-26': Record<string, never>;
  /** A label (`&x`), reference (`*x`) or type (`!x`) where none can be. */
  'YAML-27': { readonly mark: string };
  /** Whatever else the parser does not understand. */
  'YAML-29': { readonly text: string };

  /** A reference (`*x`) to a label (`&x`) that is not there. */
  'YAML-30': { readonly name: string };
  /** A reference that contains itself. */
  'YAML-31': { readonly name: string };
  /** More references than the limit, or references that grow to more values than the limit. */
  'YAML-32': { readonly what: 'references' | 'values'; readonly limit: number };
  /** Nested deeper than the limit. */
  'YAML-33': { readonly limit: number };
  /** A type of a program's own (`!x`, `!!js/function`). */
  'YAML-34': { readonly tag: string };
  /** `<<`, which takes over the keys of another group. */
  'YAML-35': Record<string, never>;
  /** A key that is a list or a group. */
  'YAML-36': Record<string, never>;
  /** A value without a key. */
  'YAML-37': Record<string, never>;
  /** What was meant as a comment behind a value and is part of it: `M2#note`, `M2 // note`. */
  'YAML-38': { readonly text: string; readonly mark: '#' | '//' };
  /** A list below `|` or `>`, which makes it a text. */
  'YAML-39': { readonly key: string; readonly mark: string };
  /** `external: name`, which the space makes a key with a value; `wanted` is the word as to be written. */
  'YAML-40': { readonly text: string; readonly wanted: string };
  /** A number typed behind the dash of a list item. */
  'YAML-41': { readonly found: string };
  /** A list item without its dash: its first key is that of the item above. */
  'YAML-42': { readonly key: string };
  /** A dash before a key that is none of a list's. */
  'YAML-43': { readonly key: string };
  /** Items of a list, or keys deeper than those around, that no key above stands for. */
  'YAML-44': { readonly what: 'items' | 'keys' };
  /** Content between Markdown fences; `text` is the first fence. */
  'YAML-45': { readonly text: string };
}
