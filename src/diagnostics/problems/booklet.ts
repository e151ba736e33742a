/** Faults met while composing and drawing: TPL- (templates), FONT- (fonts and glyphs). */
export interface BookletProblems {
  /** A template whose syntax Handlebars cannot read. */
  'TPL-01': TemplateFacts;
  /** An element outside the subset that templates may write. */
  'TPL-02': { readonly element: string; readonly elements: readonly string[] };
  /** An attribute that the element does not take. */
  'TPL-03': { readonly element: string; readonly attribute: string; readonly attributes: readonly string[] };
  /** An attribute with a value that it cannot have; `expected` shows what it can. */
  'TPL-04': {
    readonly element: string;
    readonly attribute: string;
    readonly value: string;
    readonly expected: string;
  };
  /** A value that would be written without escaping (`{{{…}}}`). */
  'TPL-05': Record<string, never>;
  /** A template or partial that does not exist. */
  'TPL-06': { readonly name: string };
  /** A helper that does not exist. */
  'TPL-07': { readonly name: string; readonly helpers: readonly string[] };
  /** A label that no vocabulary has. */
  'TPL-08': { readonly name: string };
  /** An element where it cannot stand; `around` is the element around it, empty at the top of a page. */
  'TPL-09': { readonly element: string; readonly around: string };
  /** Text where only elements can stand. */
  'TPL-10': { readonly text: string; readonly element: string };
  /** A figure that the page does not have. */
  'TPL-11': { readonly name: string; readonly figures: readonly string[] };
  /** A template that could not be filled; `reason` is what Handlebars says. */
  'TPL-12': { readonly reason: string };
  /** A character that the fonts do not have. */
  'FONT-01': { readonly character: string; readonly text: string };
  /** Fonts that a theme names and the program cannot bring: a PDF is set in others. */
  'FONT-02': { readonly theme: string; readonly families: readonly string[] };
}

/** A tag of a template: one that is none, or a block that is not closed, closed by another name, or never opened. */
export type TemplateFacts =
  | { readonly fault: 'tag' | 'stray'; readonly text: string }
  | { readonly fault: 'unclosed'; readonly text: string; readonly wanted: string }
  | {
      readonly fault: 'wrong-close';
      readonly text: string;
      readonly opened: string;
      readonly wanted: string;
    };
