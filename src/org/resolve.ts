import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Document } from '../schema/document.ts';
import { giveAnchors } from './anchors.ts';
import { arrange } from './arrange.ts';
import { coverage } from './coverage.ts';
import { Directory } from './directory.ts';
import { findDuplicates } from './duplicates.ts';
import { Folders } from './folders.ts';
import { countHeads } from './headcount.ts';
import { houseUnits, tieDepartments } from './hierarchy.ts';
import type { Department, Organisation, Unit } from './organisation.ts';
import { References } from './references.ts';
import { tiePositions } from './reporting.ts';
import { checkRoles } from './roles.ts';
import { collectUnits, type Draft, type Units } from './units.ts';
import { explainer } from './unknown.ts';

export interface ResolveOptions {
  /** Tells whether a file that could not be read may define the name: a reference to it is then no finding. */
  readonly mayDefine?: (name: string) => boolean;
}

/**
 * Makes one organisation out of all documents: every reference followed, lists in reading order, sums made. The value is always
 * sound (a tree of departments, no ring of superiors), whatever was wrong; what was wrong is in the diagnostics.
 *
 * Unknown references are ORG-01, rings ORG-02, shared codes ORG-04, shared names ORG-09, ambiguous references ORG-10,
 * references to another kind of thing ORG-11 (errors); a folder that almost names a department is ORG-12, a role of a process step that
 * almost names a post ORG-13 (warnings).
 */
export function resolve(documents: readonly Document[], options: ResolveOptions = {}): Outcome<Organisation> {
  const units = collectUnits(documents);
  const directory = new Directory();
  const references = new References(directory);
  const folders = new Folders(directory, references);

  for (const department of units.departments) directory.addDepartment(department);
  const rings = tieDepartments(units.departments, directory, references);
  houseUnits(units, references, (unit) => folders.departmentOf(unit));
  givePaths(units);
  for (const position of units.positions) directory.addPosition(position);
  rings.push(...tiePositions(units, references));

  const arranged = arrange(units);
  giveAnchors([...units.departments, ...units.positions, ...units.regulations, ...units.processes]);
  const total = countHeads(arranged.departments, arranged.positions);
  const organisation: Organisation = { handbook: units.handbook, ...arranged, total };

  const mayDefine = options.mayDefine ?? (() => false);
  const diagnostics: Diagnostic[] = [
    ...findDuplicates(units),
    ...references.diagnostics(explainer(units, directory, mayDefine)),
    ...rings,
    ...folders.diagnostics(units.departments),
    ...coverage(organisation, mayDefine).diagnostics,
    ...checkRoles(organisation, directory, mayDefine),
  ];
  return { value: organisation, diagnostics };
}

/** Names from the top, once parents are known. */
function givePaths(units: Units): void {
  const known = new Map<Department, string>();
  for (const department of units.departments) department.path = pathOf(department, known);
  for (const unit of [...units.positions, ...units.regulations, ...units.processes]) {
    const home = unit.departments[0];
    if (home) (unit as Draft<Unit>).path = `${home.path}/${unit.name}`;
  }
}

function pathOf(department: Department, known: Map<Department, string>): string {
  const way: Department[] = [];
  let at: Department | undefined = department;
  for (; at && !known.has(at); at = at.parent) way.push(at);
  let path = at ? known.get(at) : undefined;
  for (const below of way.reverse()) {
    path = path === undefined ? below.name : `${path}/${below.name}`;
    known.set(below, path);
  }
  return path ?? department.name;
}
