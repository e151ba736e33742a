import type { Position } from '../../org/organisation.ts';
import { authorText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import type { Value } from './links.ts';
import { column, linkCell, numberCell, type Table, type TableColumn, textCell } from './table.ts';

interface ReportingColumn extends TableColumn {
  of(position: Position): readonly Value[];
}

/** 汇报关系表: every post with those above and below it. Undefined when there are fewer than two posts. */
export function reportingView(positions: readonly Position[], context: ViewContext): Table | undefined {
  if (positions.length < 2) return undefined;
  const { words } = context;
  const codes = positions.some(({ document }) => document.code);
  const shown = columnsOf(context).filter(
    ({ share, of }) => share > OPTIONAL || positions.some((position) => of(position).length > 0),
  );
  return {
    title: words.label('reporting'),
    note: '',
    columns: [
      column(words.label('grid.number'), 6, { isCentred: true }),
      column(words.label('table.department'), 15),
      column(words.label('table.position'), 15),
      ...(codes ? [column(words.label('position.code'), 11, { isCentred: true })] : []),
      ...shown,
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
        numberCell(
          position.reports.length +
            position.assistants.filter((one) => !position.reports.includes(one)).length,
        ),
      ],
    })),
  };
}

/** A column as narrow as this is left out where nobody has anything in it. */
const OPTIONAL = 12;

function columnsOf({ words, links }: ViewContext): ReportingColumn[] {
  const title = (key: string) => words.label(`position.${key}`);
  const home = ({ departments }: Position) => departments[0];
  return [
    { ...column(title('reportsTo'), 16), of: (position) => superiors(position, { words, links }) },
    {
      ...column(title('dottedTo'), OPTIONAL),
      of: (position) => links.references(position.dottedTo, home(position)),
    },
    {
      ...column(title('assistantOf'), OPTIONAL),
      of: (position) => links.references(position.assistantOf ? [position.assistantOf] : [], home(position)),
    },
    {
      ...column(title('reports'), 26),
      of: (position) =>
        links.list(
          position.reports.filter((one) => !position.assistants.includes(one)),
          home(position),
        ),
    },
    {
      ...column(title('assistants'), OPTIONAL),
      of: (position) => links.list(position.assistants, home(position)),
    },
  ];
}

/** A post that names nobody stands under its department. */
function superiors(position: Position, { words, links }: Pick<ViewContext, 'words' | 'links'>): Value[] {
  if (position.isTop) return links.texts([words.label('none')]);
  if (position.reportsTo.length > 0) return links.references(position.reportsTo, position.departments[0]);
  return position.assistantOf ? [] : links.list(position.departments.slice(0, 1));
}
