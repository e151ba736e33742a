/** Faults of files and of YAML as a text: FILE- (reading), TEXT- (characters and encodings), YAML- (syntax). */
export interface SourceProblems {
  /** A file or folder could not be read. */
  'FILE-01': { readonly reason: string };
}
