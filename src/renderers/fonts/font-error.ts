/** Why a font file cannot be used. */
export type FontFault =
  /** Outlines of a variable font in PostScript's second form (`CFF2`). */
  | 'postscript-outlines'
  /** WOFF, WOFF2 or another packing: must be unpacked first. */
  | 'packed'
  /** Neither TrueType nor anything known, or cut off. */
  | 'damaged'
  /** Pictures of glyphs in fixed sizes, without outlines. */
  | 'bitmap'
  /** No table from Unicode to glyphs. */
  | 'no-unicode'
  /** The maker forbids embedding (`OS/2.fsType`). */
  | 'embedding-forbidden';

/** A font file that cannot be used; `role` is filled in where it is known which of the handbook's fonts it is. */
export class FontError extends Error {
  readonly fault: FontFault;
  readonly role: string;

  constructor(fault: FontFault, role = '') {
    super(`font${role === '' ? '' : ` for “${role}”`} cannot be used: ${fault}`);
    this.name = 'FontError';
    this.fault = fault;
    this.role = role;
  }
}
