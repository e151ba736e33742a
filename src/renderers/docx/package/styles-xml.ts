import type { Look } from '../styles/look.ts';
import { characterGrid, documentTag, eastAsianTag, fontsXml } from '../styles/look.ts';
import { isBuiltIn, styleName } from '../styles/style-names.ts';
import { RULE_SPACE, ruleHeight, type TextStyle, type TextStyles } from '../styles/text-styles.ts';
import { tableStylesXml } from '../tables/table-style.ts';
import { eighths, halfPoints, hex, twips } from '../units.ts';
import { NUM_IDS } from './numbering-xml.ts';
import { escapeXml, WORD_NAMESPACE, XML_DECLARATION } from './xml.ts';

/** `word/styles.xml`. `textWidth` is the measure of a portrait page in points, for the tab of the table of contents. */
export function stylesXml(look: Look, styles: TextStyles, textWidth: number): string {
  const paragraphs = Object.values(styles).map((style) => paragraphStyle(look, style, textWidth));
  return [
    `${XML_DECLARATION}<w:styles xmlns:w="${WORD_NAMESPACE}">`,
    defaultsXml(look),
    LATENT_STYLES,
    ...paragraphs,
    characterStyles(look),
    tableStylesXml(look),
    NO_LIST,
    '</w:styles>',
  ].join('');
}

/** What paragraphs and runs are like where no style says otherwise. */
export function defaultsXml(look: Look): string {
  const { sizes } = look.theme;
  const language = `<w:lang w:val="en-US" w:eastAsia="${eastAsianTag(look.language)}" w:bidi="ar-SA"/>`;
  const size = halfPoints(sizes.body);
  // Korean words and figures stand close: 1명, 제1장. Word would put air between them.
  const paragraphs =
    look.language === 'ko'
      ? '<w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault>'
      : '<w:pPrDefault/>';
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(look, 'body')}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${language}</w:rPr></w:rPrDefault>${paragraphs}</w:docDefaults>`;
}

export const NO_LIST =
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

/** Word shows its other built-in styles only when they are used. */
const LATENT_STYLES =
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:semiHidden="0" w:uiPriority="0" w:unhideWhenUsed="0" w:qFormat="1"/><w:lsdException w:name="heading 1" w:semiHidden="0" w:uiPriority="9" w:unhideWhenUsed="0" w:qFormat="1"/><w:lsdException w:name="heading 2" w:semiHidden="0" w:uiPriority="9" w:unhideWhenUsed="0" w:qFormat="1"/><w:lsdException w:name="heading 3" w:semiHidden="0" w:uiPriority="9" w:unhideWhenUsed="0" w:qFormat="1"/><w:lsdException w:name="toc 1" w:uiPriority="39"/><w:lsdException w:name="toc 2" w:uiPriority="39"/><w:lsdException w:name="toc 3" w:uiPriority="39"/><w:lsdException w:name="caption" w:uiPriority="35" w:qFormat="1"/><w:lsdException w:name="Table Grid" w:semiHidden="0" w:uiPriority="39" w:unhideWhenUsed="0"/></w:latentStyles>';

/**
 * One style. Among styles that are not ours (`saysAll`) it also says what it otherwise leaves to `Normal`, which may be
 * indented, bold or on a grid there.
 */
export function paragraphStyle(look: Look, style: TextStyle, textWidth: number, saysAll = false): string {
  const { id } = style;
  const custom = isBuiltIn(id) ? '' : ' w:customStyle="1"';
  const base = id === 'Normal' ? ' w:default="1"' : custom;
  const head = [
    `<w:name w:val="${escapeXml(styleName(id, look.language))}"/>`,
    id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>',
    style.next ? `<w:next w:val="${style.next}"/>` : '',
    `<w:uiPriority w:val="${priority(id)}"/>`,
    id.startsWith('TOC') || id === 'Header' || id === 'Footer' ? '<w:unhideWhenUsed/>' : '<w:qFormat/>',
  ].join('');
  return `<w:style w:type="paragraph"${base} w:styleId="${id}">${head}<w:pPr>${paragraphPart(look, style, textWidth, saysAll)}</w:pPr><w:rPr>${runPart(look, style, saysAll)}</w:rPr></w:style>`;
}

function priority(id: string): number {
  if (id.startsWith('TOC')) return 39;
  if (id.startsWith('Heading')) return 9;
  return id === 'Normal' ? 0 : 1;
}

function paragraphPart(look: Look, style: TextStyle, textWidth: number, saysAll: boolean): string {
  const { list, outline } = style;
  return [
    style.keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    '<w:widowControl/>',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${NUM_IDS[list.name]}"/></w:numPr>` : '',
    style.rule ? rule(look, style.rule) : '',
    style.pageTab ? `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(textWidth)}"/></w:tabs>` : '',
    snapping(style, saysAll),
    spacing(look, style),
    style.rule === 'short' ? besideShortRule(textWidth) : indentPart(look, style, saysAll),
    `<w:jc w:val="${style.align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
}

/** Lines have an exact height, which programs would stretch to the grid of the page, each in its own way. */
function snapping({ id }: TextStyle, saysAll: boolean): string {
  return id === 'Normal' || saysAll ? '<w:snapToGrid w:val="0"/>' : '';
}

/**
 * Running text stands as many characters to a line as a theme's grid has, by the space between them: of the grid of a
 * page, LibreOffice gives two places to every character that is wider than one.
 */
function characterSpacing(look: Look, style: TextStyle): string {
  const advance = characterGrid(look, style);
  return advance === undefined ? '' : `<w:spacing w:val="${twips(advance - style.size)}"/>`;
}

/** The line in the middle of a cover, points. */
const SHORT_RULE = { width: 72, weight: 2 } as const;

function rule({ theme }: Look, kind: 'below' | 'short'): string {
  const color = hex(theme.colors.accent);
  const weight = kind === 'short' ? SHORT_RULE.weight : theme.table.inner;
  return `<w:pBdr><w:bottom w:val="single" w:sz="${eighths(weight)}" w:space="${RULE_SPACE}" w:color="${color}"/></w:pBdr>`;
}

/** A line under a paragraph is as wide as the paragraph. */
function besideShortRule(textWidth: number): string {
  const beside = twips((textWidth - SHORT_RULE.width) / 2);
  return `<w:ind w:left="${beside}" w:right="${beside}"/>`;
}

function spacing(look: Look, { before, after, line, rule: ruled }: TextStyle): string {
  const below = ruled ? after - ruleHeight(look) : after;
  const height = line > 0 ? `w:line="${twips(line)}" w:lineRule="exact"` : 'w:line="240" w:lineRule="auto"';
  return `<w:spacing w:before="${twips(before)}" w:after="${twips(below)}" ${height}/>`;
}

const FLUSH =
  '<w:ind w:leftChars="0" w:left="0" w:rightChars="0" w:right="0" w:firstLineChars="0" w:firstLine="0"/>';

const indentPart = (look: Look, style: TextStyle, saysAll: boolean): string =>
  saysAll && style.firstLine === 0 && style.left === 0 ? (style.list ? '' : FLUSH) : indents(look, style);

/** In Chinese, indents are counted in characters, so that they follow when somebody changes the size of type. */
function indents(look: Look, { firstLine, left, size }: TextStyle): string {
  if (firstLine === 0 && left === 0) return '';
  const em = (count: number): number => twips(count * size);
  const chars = (name: string, count: number): string =>
    look.chinese ? ` w:${name}Chars="${Math.round(count * 100)}"` : '';
  const leftPart = left === 0 ? '' : `${chars('left', left)} w:left="${em(left)}"`;
  const firstPart = firstLine === 0 ? '' : `${chars('firstLine', firstLine)} w:firstLine="${em(firstLine)}"`;
  return `<w:ind${leftPart}${firstPart}/>`;
}

function runPart(look: Look, style: TextStyle, saysAll: boolean): string {
  const color = look.theme.colors[style.color];
  const size = halfPoints(style.size);
  return [
    style.font === 'body' ? '' : fontsXml(look, style.font),
    style.bold ? '<w:b/><w:bCs/>' : saysAll ? '<w:b w:val="0"/><w:bCs w:val="0"/>' : '',
    color === '#000000' ? '' : `<w:color w:val="${hex(color)}"/>`,
    characterSpacing(look, style),
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
}

/** Italics do not exist in Chinese type: what is stressed stands in another face. */
const KAITI = { 'zh-CN': '楷体', 'zh-TW': '標楷體' } as const;

/** Styles of characters: links, and what is stressed. */
export function characterStyles(look: Look): string {
  const { language, theme } = look;
  const emphasis =
    language === 'zh-CN' || language === 'zh-TW'
      ? `<w:rFonts w:eastAsia="${KAITI[language]}"/>`
      : '<w:i/><w:iCs/>';
  const style = (id: string, name: string, properties: string): string =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr>${properties}</w:rPr></w:style>`;
  return [
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    // Booklets are printed: what leads on looks like the text around it, as in PDF files.
    style('Hyperlink', 'Hyperlink', `<w:color w:val="${hex(theme.colors.text)}"/>`),
    style('Emphasis', 'Emphasis', emphasis),
  ].join('');
}

/** The language that the settings name for the theme's fonts. */
export const themeLanguage = (look: Look): string =>
  `<w:themeFontLang w:val="${look.language === 'en' ? documentTag('en') : 'en-US'}" w:eastAsia="${eastAsianTag(look.language)}"/>`;
