import type { ParagraphRole } from '../../../booklet/blocks.ts';
import type { Place } from '../pages/place.ts';
import type { StyleId } from './text-styles.ts';

const PAGE_STYLES: { readonly [R in ParagraphRole]: StyleId } = {
  body: 'BodyText',
  statement: 'Statement',
  note: 'Note',
  caption: 'Caption',
  label: 'FormLabel',
  title: 'Title',
  'cover-company': 'CoverCompany',
  'cover-title': 'CoverTitle',
  'cover-line': 'CoverLine',
};

const CELL_STYLES: { readonly [R in ParagraphRole]: StyleId } = {
  ...PAGE_STYLES,
  body: 'FormText',
  statement: 'FormText',
  note: 'FormNote',
};

/** The style of a paragraph where it stands. */
export function paragraphStyle(role: ParagraphRole, place: Place): StyleId {
  if (!place.cell) return PAGE_STYLES[role];
  return place.cell.header && role === 'body' ? 'FormLabel' : CELL_STYLES[role];
}
