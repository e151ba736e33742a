import { loadTemplates } from './assets/templates.ts';
import { compose } from './booklet/compose.ts';
import { settle } from './build-settings.ts';
import type { Checked } from './check.ts';
import type { Department, Position } from './org/organisation.ts';
import { renderTerminal } from './renderers/terminal/terminal.ts';
import type { Layout } from './schema/types.generated.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';

/** Parts that belong to the document rather than to the unit. */
const AROUND = new Set([
  'cover',
  'approvals',
  'contents',
  'preface',
  'staffing',
  'coverage',
  'authority',
  'reporting',
  'forms',
  'qualifications',
  'index',
]);

/** One unit as it will read, as plain text of `width` cells: a post's sheet, or a department's statement without its posts' sheets. */
export function showUnit(
  { organisation, discovery }: Checked,
  unit: Department | Position,
  { layout, width }: { readonly layout: Layout | undefined; readonly width: number },
): string {
  // Clauses read better than a form's cells where there is only text.
  const settings = settle(
    organisation,
    { layout: layout ?? 'narrative' },
    {
      root: discovery.root,
      cwd: discovery.root,
      epoch: undefined,
    },
  );
  const scope =
    unit.kind === 'position'
      ? ({ kind: 'position', position: unit } as const)
      : ({ kind: 'department', department: unit, withChildren: false } as const);
  const { value: booklet } = compose(organisation, {
    ...settings,
    vocabulary: loadVocabulary(settings.language),
    templates: loadTemplates(discovery.root),
    scope,
  });
  const wanted = [...booklet.parts()].filter(
    ({ role }) => !AROUND.has(role) && (unit.kind === 'position' || role !== 'position'),
  );
  return renderTerminal(wanted, width);
}
