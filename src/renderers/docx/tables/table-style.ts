import type { TableBlock } from '../../../booklet/blocks.ts';
import type { Look } from '../styles/look.ts';
import { eighths, hex, twips } from '../units.ts';

const STYLE_IDS: { readonly [R in TableBlock['role']]: string } = {
  form: 'FormTable',
  grid: 'GridTable',
  plain: 'PlainTable',
};

const NAMES: { readonly [R in TableBlock['role']]: string } = {
  form: 'Form Table',
  grid: 'Record Table',
  plain: 'Table without Borders',
};

/** Our table styles by name. */
export const tableStyleNames = (): readonly (readonly [name: string, id: string])[] =>
  (['form', 'grid', 'plain'] as const).map((role) => [NAMES[role], STYLE_IDS[role]]);

export const tableStyleId = (role: TableBlock['role']): string => STYLE_IDS[role];

/** Borders as WPS and LibreOffice want them too: on the table itself, not only in its style. */
export function tableBorders(look: Look, role: TableBlock['role']): string {
  if (role === 'plain') return '';
  const { table, colors } = look.theme;
  const edge = (side: string, width: number): string =>
    `<w:${side} w:val="single" w:sz="${eighths(width)}" w:space="0" w:color="${hex(colors.rule)}"/>`;
  const outer = (['top', 'left', 'bottom', 'right'] as const).map((side) => edge(side, table.outer));
  const inner = (['insideH', 'insideV'] as const).map((side) => edge(side, table.inner));
  return `<w:tblBorders>${[...outer, ...inner].join('')}</w:tblBorders>`;
}

/** `above`: the margin over the text, points. */
export function cellMargins(look: Look, above = look.theme.table.paddingY): string {
  const { paddingX, paddingY } = look.theme.table;
  const side = (name: string, width: number): string => `<w:${name} w:w="${twips(width)}" w:type="dxa"/>`;
  return `<w:tblCellMar>${side('top', above)}${side('left', paddingX)}${side('bottom', paddingY)}${side('right', paddingX)}</w:tblCellMar>`;
}

/** The table styles of the document, so that a table that HR adds looks like ours. */
export function tableStylesXml(look: Look): string {
  const normal =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
  const ours = (['form', 'grid', 'plain'] as const).map(
    (role) =>
      `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE_IDS[role]}"><w:name w:val="${NAMES[role]}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:qFormat/><w:tblPr>${tableBorders(look, role)}${cellMargins(look)}</w:tblPr></w:style>`,
  );
  return normal + ours.join('');
}
