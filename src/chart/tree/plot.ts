import type { Face } from '../boxes/face.ts';
import type { Branch } from './branch.ts';

/**
 * One thing to place and what hangs under it: a box, or, without a face, several things side by side (a run of leaves among
 * branches; the roots of a page).
 */
export interface Plot {
  /** What it was made of; absent for groups. */
  readonly branch?: Branch;
  readonly face: Face | undefined;
  /** Of the box; 0 without a face. */
  readonly width: number;
  readonly height: number;
  /** Height of the upper panel where a head is joined below it. */
  readonly join: number;
  readonly children: readonly Plot[];
  /** The children as a row shows them: runs of leaves among branches are put together. */
  readonly units: readonly Plot[];
  readonly assistants: readonly Plot[];
  /** Lists beside one another under it are made equally wide. */
  readonly even: boolean;
  /** Added to the gaps between it, its neighbours and what hangs under it, for dotted lines to run in; 0 where there are none. */
  readonly lane: number;
  /** Managers above it on the page; -1 for the roots of a page, which stand on shelves. */
  readonly level: number;
}

export function isLeaf(plot: Plot): boolean {
  return plot.face !== undefined && plot.children.length === 0 && plot.assistants.length === 0;
}

/** True for a plot whose children are all leaves. */
export function holdsLeaves(plot: Plot): boolean {
  return plot.children.length > 0 && plot.children.every(isLeaf);
}

/** Puts runs of two or more leaves together, when there are branches beside them. Order is kept. */
export function unitsOf(children: readonly Plot[], level: number): readonly Plot[] {
  if (children.every(isLeaf)) return children;
  const units: Plot[] = [];
  let run: Plot[] = [];
  const end = () => {
    units.push(...(run.length > 1 ? [groupOf(run, level)] : run));
    run = [];
  };
  for (const child of children) {
    if (isLeaf(child)) run.push(child);
    else {
      end();
      units.push(child);
    }
  }
  end();
  return units;
}

/** Plots side by side without a box above them. */
export function groupOf(children: readonly Plot[], level: number): Plot {
  return {
    face: undefined,
    width: 0,
    height: 0,
    join: 0,
    children,
    units: children,
    assistants: [],
    even: false,
    lane: 0,
    level,
  };
}
