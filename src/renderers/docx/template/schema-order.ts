import { elementsOf, walk, type XmlElement } from './xml-tree.ts';

/**
 * The order in which the schema wants properties, where programs are lax and validators are not.
 * Source: ISO/IEC 29500-4, CT_Style, CT_PPr, CT_ParaRPr, CT_TcPr.
 */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
};

function words(text: string): readonly string[] {
  return text.split(' ').map((name) => `w:${name}`);
}

/** Puts the properties below in order; what the list does not know comes last. */
export function putInOrder(root: XmlElement): void {
  for (const element of walk(root)) {
    const order = ORDERS[element.name];
    if (!order) continue;
    const place = ({ name }: XmlElement): number =>
      (order.indexOf(name) + order.length + 1) % (order.length + 1);
    element.children = elementsOf(element).sort((a, b) => place(a) - place(b));
  }
}
