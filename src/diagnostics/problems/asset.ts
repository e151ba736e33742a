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
  /** A theme or the labels of the handbook cannot be read as JSON; `found` stands where something else should. */
  'ASSET-05': { readonly path: string; readonly fault: JsonFault; readonly found: string };
  /** A font of the handbook cannot be embedded. */
  'ASSET-06': { readonly path: string; readonly fault: FontFault };
  /** The output folder that jd.yaml names is not in the handbook. */
  'ASSET-07': { readonly path: string };
  /** A colour of a theme that is not written `#rrggbb`. */
  'ASSET-08': { readonly key: string; readonly text: string };
  /** A value of a theme of another form than its key takes, as it stands in the file. */
  'ASSET-09': { readonly key: string; readonly expected: JsonForm; readonly text: string };
  /** The margins of a theme leave less for text than a line needs, in millimetres. */
  'ASSET-10': { readonly side: 'width' | 'height'; readonly left: number; readonly least: number };
  /** A font of the handbook that no text asks for; `names` are the roles and families that the theme has. */
  'ASSET-11': {
    readonly name: string;
    readonly theme: string;
    readonly near: readonly string[];
    readonly names: readonly string[];
  };
  /** A file larger than any that is read; both in bytes. */
  'ASSET-12': { readonly path: string; readonly size: number; readonly limit: number };
  /** A Word document that cannot be the template of Word files. */
  'ASSET-13': { readonly path: string; readonly fault: TemplateFault };
  /** A picture in the inks of a printing press, which a PDF/A file cannot hold beside screen colours. */
  'ASSET-14': { readonly path: string };
  /** A picture of more pixels than are drawn. */
  'ASSET-15': {
    readonly path: string;
    readonly width: number;
    readonly height: number;
    readonly limit: number;
  };
}

/** Why a font file cannot be used, as its reader tells it. */
export type FontFault =
  | 'postscript-outlines'
  | 'packed'
  | 'damaged'
  | 'bitmap'
  | 'no-unicode'
  | 'embedding-forbidden';

/** Why a Word document cannot be a template, as its reader tells it. */
export type TemplateFault =
  | 'no-document'
  | 'old-format'
  | 'encrypted'
  | 'macros'
  | 'strict'
  | 'damaged'
  | 'too-large';

/** What JSON wants where something else stands; `labels` where it is JSON, but of another shape than labels have. */
export type JsonFault = 'value' | 'key' | 'colon' | 'comma' | 'quote' | 'end' | 'escape' | 'labels';

/** Forms of values in a theme. `sizes` is a list of four numbers. */
export type JsonForm = 'text' | 'number' | 'flag' | 'keys' | 'sizes';
