import type { Checked } from './check.ts';
import type { Edit } from './diagnostics/diagnostic.ts';
import { groupBy } from './diagnostics/group-by.ts';
import { applyEdits } from './sources/edits.ts';

/** A file with its safe repairs made. */
export interface FixedFile {
  readonly path: string;
  readonly absolute: string;
  readonly before: string;
  readonly after: string;
  /** Repairs made, in file order; edits that overlap an earlier one wait for the next run. */
  readonly edits: readonly Edit[];
  /** The file was not saved as UTF-8 and will be. */
  readonly reencoded: boolean;
}

/** Gathers the repairs that findings carry. Nothing is written here. */
export function planFixes(checked: Checked): FixedFile[] {
  const mendable = checked.diagnostics.flatMap(({ file, fix }) => (fix ? [{ file, fix }] : []));
  const byFile = groupBy(mendable, ({ file }) => file);
  return checked.discovery.files.flatMap(({ path, absolute }) => {
    const repairs = byFile.get(path)?.map(({ fix }) => fix);
    const before = checked.textOf(path);
    if (!repairs || before === undefined || checked.isDamaged(path)) return [];
    const edits = compatible(repairs);
    const after = applyEdits(before, edits).text;
    const reencoded = repairs.some((repair) => repair.length === 0);
    return after === before && !reencoded ? [] : [{ path, absolute, before, after, edits, reencoded }];
  });
}

/** Edits that do not overlap, in order; a repair is taken whole or not at all. */
function compatible(repairs: readonly (readonly Edit[])[]): Edit[] {
  const taken = new Taken();
  for (const repair of repairs) if (!repair.some((edit) => taken.clashes(edit))) taken.add(repair);
  return taken.edits;
}

const byStart = (a: Edit, b: Edit) => a.start - b.start || a.end - b.end;

/** Edits taken so far, in the order of their places: a file of two megabytes can have a hundred thousand. */
class Taken {
  readonly edits: Edit[] = [];

  add(repair: readonly Edit[]): void {
    // Edits of one repair at one place keep their order.
    for (const edit of repair) this.edits.splice(this.#indexOf(edit, 0), 0, edit);
  }

  /** Overlap, or insertions at one place, whose order nobody knows. */
  clashes(edit: Edit): boolean {
    const at = this.#indexOf(edit, -1);
    // Neighbours are enough: what is taken does not overlap, but insertions may stand at the end of the one before.
    return this.edits
      .slice(Math.max(0, at - 2), at + 2)
      .some((other) =>
        edit.start === edit.end && other.start === other.end
          ? edit.start === other.start
          : edit.start < other.end && other.start < edit.end,
      );
  }

  /** Where an edit belongs among those taken: before (-1) or behind (0) others of the same place. */
  #indexOf(edit: Edit, most: -1 | 0): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.edits[middle];
      if (other && byStart(other, edit) <= most) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
