import type { Position, Reference } from '../../org/organisation.ts';
import { authorText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import type { Value } from './links.ts';
import { column, linkCell, numberCell, type Table, type TableColumn, textCell } from './table.ts';

/** A column, and what it says of a post. */
interface Relation {
  readonly column: TableColumn;
  /** Left out where it says nothing of anybody. */
  readonly isOptional: boolean;
  of(position: Position): readonly Value[];
}

/** 汇报关系表: every post with those above and below it. Undefined when there are fewer than two posts. */
export function reportingView(positions: readonly Position[], context: ViewContext): Table | undefined {
  if (positions.length < 2) return undefined;
  const { words } = context;
  const codes = positions.some(({ document }) => document.code);
  const shown = relations(context).filter(
    ({ isOptional, of }) => !isOptional || positions.some((position) => of(position).length > 0),
  );
  return {
    title: words.label('reporting'),
    note: '',
    columns: [
      column(words.label('grid.number'), 6, { isCentred: true }),
      column(words.label('table.department'), 15),
      column(words.label('table.position'), 15),
      ...(codes ? [column(words.label('position.code'), 11, { isCentred: true })] : []),
      ...shown.map((relation) => relation.column),
      column(words.label('reporting.span'), 8, { isCentred: true }),
    ],
    rows: positions.map((position, index) => ({
      weight: 'plain',
      cells: [
        numberCell(index + 1),
        linkCell(position.departments.slice(0, 1).map((home) => context.links.department(home))),
        linkCell(context.links.list([position], position.departments[0])),
        ...(codes ? [textCell(authorText(position.document.code ?? ''))] : []),
        ...shown.map((one) => linkCell(one.of(position))),
        numberCell(reportsOf(position).length + position.assistants.length),
      ],
    })),
  };
}

function relations({ words, links }: ViewContext): Relation[] {
  const home = ({ departments }: Position) => departments[0];
  const relation = (key: string, share: number, of: Relation['of'], isOptional = true): Relation => ({
    column: column(words.label(`position.${key}`), share),
    isOptional,
    of,
  });
  const references = (of: (position: Position) => readonly Reference<Position>[]) => (position: Position) =>
    links.references(of(position), home(position));
  const units = (of: (position: Position) => readonly Position[]) => (position: Position) =>
    links.list(of(position), home(position));
  return [
    relation('reportsTo', 16, (position) => superiors(position, { words, links }), false),
    relation(
      'dottedTo',
      12,
      references(({ dottedTo }) => dottedTo),
    ),
    relation(
      'assistantOf',
      12,
      references(({ assistantOf }) => (assistantOf ? [assistantOf] : [])),
    ),
    relation('reports', 26, units(reportsOf), false),
    relation(
      'assistants',
      12,
      units(({ assistants }) => assistants),
    ),
  ];
}

/** Those who report to the post and are not its assistants. */
const reportsOf = ({ reports, assistants }: Position) => reports.filter((one) => !assistants.includes(one));

/** A post that names nobody stands under its department; who leads that, under whom the department reports to. */
function superiors(position: Position, { words, links }: Pick<ViewContext, 'words' | 'links'>): Value[] {
  const [home] = position.departments;
  if (position.isTop) return links.texts([words.label('none')]);
  if (position.reportsTo.length > 0) return links.references(position.reportsTo, home);
  if (position.assistantOf || !home) return [];
  const leads = home.head?.kind === 'unit' && home.head.unit === position;
  if (!leads) return [links.department(home)];
  if (home.reportsTo.length > 0) return links.references(home.reportsTo, home);
  return home.parent ? [links.department(home.parent)] : [];
}
