import type { Department, Position } from '../../org/organisation.ts';
import { authorText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import type { Value } from './links.ts';

/** 岗位设置表 of a department. */
export interface PositionsView {
  readonly rows: readonly PositionRow[];
  readonly hasCodes: boolean;
  readonly hasHeadcounts: boolean;
  readonly widths: string;
}

interface PositionRow {
  readonly number: number;
  readonly name: readonly Value[];
  readonly code: string;
  readonly superiors: readonly Value[];
  readonly headcount: string;
  readonly page: string | undefined;
}

/** `shared` belong to another department first; their sheets are there. */
export function positionsView(
  positions: readonly Position[],
  shared: readonly Position[],
  home: Department | undefined,
  context: ViewContext,
): PositionsView {
  const rows = [...positions, ...shared].map((position, index) =>
    positionRow(position, index + 1, home, context),
  );
  const hasCodes = rows.some((row) => row.code !== '');
  const hasHeadcounts = rows.some((row) => row.headcount !== '');
  return {
    rows,
    hasCodes,
    hasHeadcounts,
    widths: ['8', '30', ...(hasCodes ? ['16'] : []), '26', ...(hasHeadcounts ? ['18'] : []), '10'].join(' '),
  };
}

function positionRow(
  position: Position,
  number: number,
  home: Department | undefined,
  context: ViewContext,
): PositionRow {
  const { links, words } = context;
  const { approved } = position.document.headcount ?? {};
  return {
    number,
    name: links.list([position], home),
    code: authorText(position.document.code ?? ''),
    superiors: position.isTop
      ? links.texts([words.label('none')])
      : links.references(position.reportsTo, home),
    headcount: approved === undefined ? '' : words.label('headcount', { approved }),
    page: links.target(position),
  };
}
