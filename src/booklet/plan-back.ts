import type { PartRole } from './booklet.ts';
import { type Chapter, chapterEntry, type PlannedPart, type PlanSource } from './plan.ts';
import { plainChapter } from './plan-front.ts';
import { coverageView } from './views/coverage-view.ts';
import { formsView, indexView } from './views/lists-view.ts';

/** What stands after the departments: functions and posts, forms, index. */
export function planBack(source: PlanSource): PlannedPart[] {
  const { scope, tables, units, context } = source;
  if (scope.kind === 'position') return [];
  const { words } = context;
  const coverage = coverageView(
    tables.coverage.filter(({ department }) => units.has(department)),
    context,
  );
  const forms = formsView(
    tables.forms.flatMap((form) => {
      const uses = form.uses.filter(({ unit }) => units.has(unit));
      return uses.length > 0 ? [{ ...form, uses }] : [];
    }),
    context,
  );
  const index = indexView(
    tables.index.flatMap((entry) => {
      const positions = entry.positions.filter(({ position }) => units.has(position));
      return positions.length > 0 ? [{ ...entry, positions }] : [];
    }),
    context,
  );
  return [
    ...part(
      'coverage',
      coverage,
      plainChapter('coverage', words.label('coverage')),
      coverage?.isWide ?? false,
    ),
    ...part('forms', forms, plainChapter('forms', words.label('forms'))),
    ...part('index', index, plainChapter('index', words.label('index'))),
  ];
}

function part(role: PartRole, view: object | undefined, chapter: Chapter, isWide = false): PlannedPart[] {
  if (!view) return [];
  return [
    {
      role,
      id: chapter.id,
      template: `${role}.hbs`,
      newPage: true,
      chapter: chapter.title,
      entries: [chapterEntry(chapter)],
      page: () => ({
        values: { ...view, chapter },
        ...(isWide ? { orientation: 'landscape' as const } : {}),
      }),
    },
  ];
}
