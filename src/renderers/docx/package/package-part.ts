import type { TemplatePicture } from '../template/word-template.ts';

/** A part that the main document refers to. */
export interface PackagePart {
  readonly kind: 'header' | 'footer';
  readonly id: string;
  /** Path in the package. */
  readonly path: string;
  readonly target: string;
  readonly xml: string;
  /** What the part shows, in a company's own header. */
  readonly pictures: readonly TemplatePicture[];
}

export function documentPart(
  kind: PackagePart['kind'],
  number: number,
  xml: string,
  pictures: readonly TemplatePicture[],
): PackagePart {
  const target = `${kind}${number}.xml`;
  const id = `rId${kind === 'header' ? 'Header' : 'Footer'}${number}`;
  return { kind, id, path: `word/${target}`, target, xml, pictures };
}
