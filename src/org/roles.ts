import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Path } from '../diagnostics/position.ts';
import type { Item } from '../schema/types.generated.ts';
import type { Directory } from './directory.ts';
import type { Organisation, Process } from './organisation.ts';

/** Shorter words differ by a character as a matter of course: 经理, 助理. */
const SHORTEST = 4;

interface Role {
  readonly process: Process;
  readonly path: Path;
  readonly word: string;
}

/**
 * Roles of process steps that are written once and are one letter away from a post's name. A step may be done by anybody
 * (“the applicant”), so a role that names no post is no fault; a slip of the finger is.
 */
export function checkRoles(
  { processes, positions }: Organisation,
  directory: Directory,
  mayDefine: (name: string) => boolean,
): Diagnostic[] {
  const roles = processes.flatMap(rolesOf);
  const counts = new Map<string, number>();
  for (const { word } of roles) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = new Set(positions.flatMap(({ name, document }) => [name, ...(document.aliases ?? [])]));
  return roles.flatMap(({ process, path, word }) => {
    if ([...word].length < SHORTEST || counts.get(word) !== 1 || mayDefine(word)) return [];
    if (directory.findPositions(word, []).length > 0 || directory.findDepartments(word).length > 0) return [];
    const near = nearest(word, names, 1).filter((name) => isSlip(word, name));
    const place = { file: process.origin.file, range: process.origin.value(path) };
    return near.length > 0
      ? [warning('ORG-13', place, { name: word, near }, { path: process.origin.written(path) })]
      : [];
  });
}

function rolesOf(process: Process): Role[] {
  return roleItems(process.document.steps?.items ?? [], ['steps', 'items']).map(({ path, word }) => ({
    process,
    path,
    word,
  }));
}

function roleItems(items: readonly Item[], path: Path): { path: Path; word: string }[] {
  return items.flatMap((item, index) => [
    ...(item.role ? [{ path: [...path, index, 'role'], word: item.role.trim() }] : []),
    ...roleItems(item.items ?? [], [...path, index, 'items']),
  ]);
}

/** One character another, missing, too many or changed places with the next, but not the last, which tells posts apart. */
function isSlip(word: string, name: string): boolean {
  const [a, b] = [[...word], [...name]];
  if (Math.abs(a.length - b.length) > 1 || a.at(-1) !== b.at(-1)) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
