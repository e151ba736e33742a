/** Faults met while composing and drawing: TPL- (templates), ASSET- (pictures), FONT- (fonts and glyphs). */
export interface BookletProblems {
  /** A character that the fonts do not have. */
  'FONT-01': { readonly character: string; readonly text: string };
}
