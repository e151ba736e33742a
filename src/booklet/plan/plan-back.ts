import { indexView } from '../views/lists-view.ts';
import { type PlannedPart, type PlanSource, plainChapter } from './plan.ts';
import { planTables, tablePart } from './plan-tables.ts';

/** What stands after the departments: the derived tables, then the index. */
export function planBack(source: PlanSource): PlannedPart[] {
  if (source.scope.kind === 'position') return [];
  return [
    ...planTables(source, ['coverage', 'authority', 'reporting', 'forms', 'qualifications']),
    ...planIndex(source),
  ];
}

function planIndex({ tables, units, context }: PlanSource): PlannedPart[] {
  const index = indexView(
    tables.index.flatMap((entry) => {
      const positions = entry.positions.filter(({ position }) => units.has(position));
      return positions.length > 0 ? [{ ...entry, positions }] : [];
    }),
    context,
  );
  const chapter = plainChapter('index', context.words.label('index'));
  return index ? [tablePart('index', { values: index, isWide: false }, chapter)] : [];
}
