import { loadTemplates } from './assets/templates.ts';
import type { Block } from './booklet/blocks.ts';
import type { Booklet, Part } from './booklet/booklet.ts';
import { compose } from './booklet/compose.ts';
import type { Scope } from './booklet/scope.ts';
import { TABLE_KINDS } from './booklet/table-views.ts';
import { settle } from './build-settings.ts';
import type { Checked } from './check.ts';
import type { Unit } from './org/organisation.ts';
import { renderTerminal } from './renderers/terminal/terminal.ts';
import type { Layout } from './schema/types.generated.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';

/** Parts that belong to the document rather than to the unit. */
const AROUND: ReadonlySet<string> = new Set([
  'cover',
  'approvals',
  'contents',
  'preface',
  ...TABLE_KINDS,
  'index',
]);

/** One unit as it will read, as plain text of `width` cells; of a department without its posts' sheets. */
export function showUnit(
  { organisation, discovery }: Checked,
  unit: Unit,
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
  const { value: booklet } = compose(organisation, {
    ...settings,
    vocabulary: loadVocabulary(settings.language),
    templates: loadTemplates(discovery.root),
    scope: scopeOf(unit),
  });
  return renderTerminal(partsOf(unit, booklet), width);
}

/** The smallest booklet that the unit stands in. */
function scopeOf(unit: Unit): Scope {
  if (unit.kind === 'position') return { kind: 'position', position: unit };
  const [department] = unit.kind === 'department' ? [unit] : unit.departments;
  return department ? { kind: 'department', department, withChildren: false } : { kind: 'handbook' };
}

function partsOf(unit: Unit, booklet: Booklet): Part[] {
  const parts = [...booklet.parts()].filter(({ role }) => !AROUND.has(role));
  if (unit.kind === 'position') return parts;
  if (unit.kind === 'department') return parts.filter(({ role }) => role !== 'position');
  return parts.filter(({ role, blocks }) => role === unit.kind && blocks.some(isHeadingOf(unit)));
}

/** A chapter's first unit stands under the chapter's heading, in a part that has the chapter's anchor. */
const isHeadingOf = (unit: Unit) => (block: Block) => block.kind === 'heading' && block.id === unit.id;
