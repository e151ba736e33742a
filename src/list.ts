import type { CliWords } from './messages/cli-words.ts';
import type { Department, Organisation, Position, Reference, Staffing } from './org/organisation.ts';
import { displayWidth, padEnd } from './terminal/display-width.ts';

/** Words of the list, in the reader's language, and what stands between names. */
type Words = CliWords['table'];

interface Branch {
  readonly text: string;
  readonly note: string;
  readonly branches: readonly Branch[];
}

/** The organisation as a tree: departments with their posts, then the departments below. */
export function listTree(organisation: Organisation, words: Words): string {
  const { document } = organisation.handbook;
  const root: Branch = {
    text: document.company ?? document.title ?? words.company,
    note: staffing(organisation.total),
    branches: [
      ...organisation.companyPositions.map((position) => postBranch(position, words)),
      ...organisation.roots.map((department) => departmentBranch(department, words)),
    ],
  };
  const lines = [[root.text, root.note] as const, ...branchLines(root.branches, '')];
  const width = Math.max(...lines.map(([text]) => displayWidth(text)));
  return `${lines.map(([text, note]) => (note ? `${padEnd(text, width)}  ${note}` : text)).join('\n')}\n`;
}

function departmentBranch(department: Department, words: Words): Branch {
  return {
    text: department.name,
    note: staffing(department.total),
    branches: [
      ...department.positions.map((position) => postBranch(position, words)),
      ...department.children.map((child) => departmentBranch(child, words)),
    ],
  };
}

function postBranch(position: Position, words: Words): Branch {
  const shared = position.sharedWith.map(({ name }) => name).join(words.separator);
  const vacant = position.staffing.filled === 0 ? words.vacant : '';
  const notes = [staffing(position.staffing), vacant, shared && `${words.shared} ${shared}`];
  return { text: `· ${position.name}`, note: notes.filter(Boolean).join('  '), branches: [] };
}

function branchLines(branches: readonly Branch[], lead: string): (readonly [string, string])[] {
  return branches.flatMap((branch, index) => {
    const last = index === branches.length - 1;
    return [
      [`${lead}${last ? '└─ ' : '├─ '}${branch.text}`, branch.note] as const,
      ...branchLines(branch.branches, `${lead}${last ? '   ' : '│  '}`),
    ];
  });
}

/** `在岗/编制` where both are known, else the approved number. */
function staffing({ approved, filled }: Staffing): string {
  return filled === undefined ? String(approved) : `${filled}/${approved}`;
}

/** A row a post. */
export function listTable(organisation: Organisation, words: Words): string {
  const rows = organisation.positions.map((position) => [
    position.departments[0]?.path ?? words.company,
    position.name,
    position.document.code ?? '',
    position.reportsTo.map(nameOf).join(words.separator),
    staffing(position.staffing),
    position.origin.file,
  ]);
  const head = [words.department, words.position, '', words.reportsTo, words.headcount, words.file];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => displayWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .filter((_, column) => (widths[column] ?? 0) > 0)
      .join('  ')
      .trimEnd();
  const rule = widths.filter((width) => width > 0).map((width) => '─'.repeat(width));
  return `${[line(head), rule.join('──'), ...rows.map(line)].join('\n')}\n`;
}

/** The same for scripts: departments and posts with their derived numbers. */
export function listJson(organisation: Organisation): string {
  const departments = organisation.departments.map((department) => ({
    name: department.name,
    path: department.path,
    code: department.document.code ?? null,
    parent: department.parent?.path ?? null,
    head: department.head ? nameOf(department.head) : null,
    headcount: counts(department.total),
    file: department.origin.file,
  }));
  const positions = organisation.positions.map((position) => ({
    name: position.name,
    path: position.path,
    code: position.document.code ?? null,
    departments: position.departments.map(({ path }) => path),
    reportsTo: position.reportsTo.map(nameOf),
    headcount: counts(position.staffing),
    sharedWith: position.sharedWith.map(({ path }) => path),
    file: position.origin.file,
  }));
  return `${JSON.stringify({ departments, positions }, null, 2)}\n`;
}

const nameOf = (reference: Reference<Position>) =>
  reference.kind === 'unit' ? reference.unit.name : reference.name;

const counts = ({ approved, filled, vacant }: Staffing) => ({
  approved,
  filled: filled ?? null,
  vacant: vacant ?? null,
});
