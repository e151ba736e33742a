/** A part that the main document refers to. */
export interface PackagePart {
  readonly kind: 'header' | 'footer';
  readonly id: string;
  /** Path in the package. */
  readonly path: string;
  readonly target: string;
  readonly xml: string;
}

export function documentPart(kind: PackagePart['kind'], number: number, xml: string): PackagePart {
  const target = `${kind}${number}.xml`;
  const id = `rId${kind === 'header' ? 'Header' : 'Footer'}${number}`;
  return { kind, id, path: `word/${target}`, target, xml };
}
