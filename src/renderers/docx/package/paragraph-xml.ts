import type { Narrowing } from '../lines/balanced-lines.ts';
import { twips } from '../units.ts';

/** What a paragraph says beside its style. Lengths in points. */
export interface ParagraphFormat {
  readonly style: string;
  readonly keepNext?: boolean | undefined;
  readonly keepLines?: boolean | undefined;
  readonly pageBreakBefore?: boolean | undefined;
  readonly numbering?: { readonly numId: number; readonly level: number } | undefined;
  /** Exact height of a line, where it is not the style's. */
  readonly line?: number;
  readonly indent?: { readonly left: number; readonly firstLine: number } | undefined;
  /** Indents beside those of the style or the list, where lines are shorter than they could be. */
  readonly narrowing?: Narrowing | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  /** A finished `w:sectPr`: the section ends with this paragraph. */
  readonly section?: string;
}

/** `w:pPr`, its children in the order of the schema. */
export function paragraphProperties(format: ParagraphFormat): string {
  const { style, numbering, indent, align } = format;
  let ppr = style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`;
  if (format.keepNext) ppr += '<w:keepNext/>';
  if (format.keepLines) ppr += '<w:keepLines/>';
  if (format.pageBreakBefore) ppr += '<w:pageBreakBefore/>';
  if (numbering) {
    ppr += `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.numId}"/></w:numPr>`;
  }
  if (format.line !== undefined) {
    ppr += `<w:spacing w:line="${twips(format.line)}" w:lineRule="exact"/>`;
  }
  if (indent) ppr += indentXml(indent, format.narrowing);
  else if (format.narrowing) ppr += narrowingXml(format.narrowing);
  if (align) ppr += `<w:jc w:val="${align}"/>`;
  if (format.section) ppr += format.section;
  return ppr === '' ? '' : `<w:pPr>${ppr}</w:pPr>`;
}

/** `w:ind`: where lines begin, and the first one relative to the others; and where they end, if sooner than they could. */
export function indentXml(
  { left, firstLine }: { readonly left: number; readonly firstLine: number },
  narrowing: Narrowing = { left: 0, right: 0 },
): string {
  const first = firstLine < 0 ? `w:hanging="${twips(-firstLine)}"` : `w:firstLine="${twips(firstLine)}"`;
  const right = narrowing.right > 0 ? ` w:right="${twips(narrowing.right)}"` : '';
  return `<w:ind w:left="${twips(left + narrowing.left)}"${right} ${first}/>`;
}

/** Only what differs: the rest is the style's, or the list's. */
function narrowingXml({ left, right }: Narrowing): string {
  return `<w:ind${left > 0 ? ` w:left="${twips(left)}"` : ''} w:right="${twips(right)}"/>`;
}

/** A finished paragraph. */
export function paragraphXml(format: ParagraphFormat, runs: string): string {
  return `<w:p>${paragraphProperties(format)}${runs}</w:p>`;
}
