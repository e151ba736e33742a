/** Faults of what a booklet uses beside its text: pictures, fonts and themes (ASSET-). */
export interface AssetProblems {
  /** The file named here does not exist or cannot be read. */
  'ASSET-01': { readonly path: string; readonly reason: string };
  /** The path leads out of the handbook folder. */
  'ASSET-02': { readonly path: string };
  /** A picture of a kind that cannot be drawn, or a damaged one. */
  'ASSET-03': { readonly path: string; readonly kinds: readonly string[] };
  /** There is no theme of this name. */
  'ASSET-04': { readonly name: string; readonly names: readonly string[] };
  /** A theme or the labels of the handbook cannot be used. */
  'ASSET-05': { readonly path: string; readonly reason: string };
  /** A font of the handbook cannot be embedded. */
  'ASSET-06': { readonly path: string; readonly fault: FontFault };
  /** The output folder that jd.yaml names is not in the handbook. */
  'ASSET-07': { readonly path: string };
}

/** Why a font file cannot be used, as its reader tells it. */
export type FontFault =
  | 'postscript-outlines'
  | 'packed'
  | 'damaged'
  | 'bitmap'
  | 'no-unicode'
  | 'embedding-forbidden';
