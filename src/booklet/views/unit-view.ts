import type { Unit } from '../../org/organisation.ts';
import type { Chapter } from '../plan/plan.ts';
import { nameText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import { lazyProperty } from './lazily.ts';
import { isOverHalfLine, type Pair, pairedUp } from './pairs.ts';
import type { SectionView } from './section-view.ts';
import type { Sheet, SheetRow, SignaturePair } from './sheet-view.ts';

/** What the templates of a unit's sheet see. */
export interface UnitView {
  readonly id: string;
  readonly name: string;
  /** The name with what the page is: 客服经理岗位说明书. */
  readonly heading: string;
  /** The chapter that begins with this page, if one does. */
  readonly chapter: Chapter | undefined;
  /** The facts at the head of the sheet, in order. */
  readonly facts: readonly Pair[];
  /** The same for a page without a sheet: two to a row, long ones alone. */
  readonly factRows: readonly (readonly Pair[])[];
  readonly colon: string;
  readonly sections: readonly SectionView[];
  /** Facts and sections as rows of the bordered sheet, and the widths of its columns. */
  readonly widths: string;
  readonly rows: readonly SheetRow[];
  /** Who signs, as lines and as rows of the sheet. */
  readonly signatures: readonly SignaturePair[];
  readonly signatureRows: readonly SheetRow[];
}

export interface UnitContent {
  /** Anchor of the page, where it is not the unit's. */
  readonly id?: string;
  readonly facts: readonly Pair[];
  readonly sections: readonly SectionView[];
  /** Names of labels under `signature.`. */
  readonly signatures: readonly string[];
}

const withFactRows = lazyProperty<'factRows', UnitView['factRows']>('factRows');
const withRows = lazyProperty<'rows', UnitView['rows']>('rows');

export function unitView(unit: Unit, content: UnitContent, { words }: ViewContext, sheet: Sheet): UnitView {
  const { facts, sections } = content;
  const name = nameText(unit.name);
  const signatures = sheet.signatures(content.signatures, words);
  const view = {
    id: content.id ?? unit.id,
    name,
    heading: words.label(`heading.${unit.kind}`, { name }),
    chapter: undefined,
    facts,
    colon: words.label('colon'),
    sections,
    widths: sheet.widths,
    signatures: signatures.pairs,
    signatureRows: signatures.rows,
  };
  const rows = () => [...sheet.pairRows(facts), ...sections.flatMap((section) => sheet.sectionRows(section))];
  return withRows(
    withFactRows(view, () => pairedUp(facts, isOverHalfLine)),
    rows,
  );
}
