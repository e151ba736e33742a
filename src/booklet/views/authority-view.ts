import type { AuthorityHolder, AuthorityRight, AuthorityTable } from '../../org/authority.ts';
import { LINE_BREAK } from '../html/inline-buffer.ts';
import { authorText, nameText } from './author-text.ts';
import { attributeText, type ViewContext } from './item-view.ts';
import { column, type Table, type TableColumn, textCell } from './table.ts';

/**
 * 权责表: a row a matter, a column each department or post that has a right over one, in the cells the rights with their
 * limits. Undefined when no item names a matter.
 */
export function authorityView({ matters, holders }: AuthorityTable, context: ViewContext): Table | undefined {
  if (matters.length === 0) return undefined;
  const { words } = context;
  const columns = holders.map((holder) => holderColumn(holder, context));
  const hasGroups = matters.some(({ group }) => group !== undefined);
  const cells = matters.map(({ rights }) => holders.map((holder) => rightsOf(holder, rights, context)));
  const mark = words.label('authority.mark');
  return {
    title: words.label('authority'),
    note: cells.flat().includes(mark) ? words.label('authority.legend') : '',
    columns: [
      column(words.label('grid.number'), 6, { isCentred: true }),
      ...(hasGroups ? [column(words.label('authority.group'), 12)] : []),
      column(words.label('item.matter'), 17),
      ...columns,
    ],
    rows: matters.map(({ name, group }, index) => ({
      weight: 'plain',
      cells: [
        { values: [], number: index + 1 },
        ...(hasGroups ? [textCell(authorText(group ?? ''))] : []),
        textCell(authorText(name)),
        ...(cells[index] ?? []).map(textCell),
      ],
    })),
  };
}

/** A department's own rights stand first under its name. */
function holderColumn(holder: AuthorityHolder, { words, links }: ViewContext): TableColumn {
  const home = holder.kind === 'department' ? holder : holder.departments[0];
  return column(holder.kind === 'department' ? words.label('authority.own') : nameText(holder.name), 11, {
    group: home ? links.department(home).text : words.label('chapter.company'),
    target: links.target(holder),
    isCentred: true,
  });
}

/** A line a right and a line its limit: 批准 / 人民币 5 万元以下. */
function rightsOf(holder: AuthorityHolder, rights: readonly AuthorityRight[], context: ViewContext): string {
  const said = rights
    .filter((right) => right.holder === holder)
    .map(({ item }) => {
      const lines = [attributeText(item, 'right', context), attributeText(item, 'limit', context)];
      return lines.filter((line) => line !== '').join(LINE_BREAK) || context.words.label('authority.mark');
    });
  return [...new Set(said)].join(LINE_BREAK);
}
