import { METRICS } from '../metrics.ts';
import { besideStem, inList } from './assistants.ts';
import type { Form, Part } from './form.ts';
import type { Plot } from './plot.ts';
import { levelGap, ticks, withTicks } from './row.ts';

/** Indices of a stack's children, column by column. */
export type Columns = readonly (readonly number[])[];

/**
 * The reports under one another, in one column or several, each column beside its own line:
 *
 *    ┌──────────┐                   ┌───┐
 *    └┬─────────┘                   └─┬─┘
 *     ├─[       ]            ┌────────┴┬─────────┐
 *     ├─[       ]            ├─[   ]   ├─[   ]   ├─[   ]
 *     └─[       ]            └─[   ]   └─[   ]   └─[   ]
 */
export function stackForm(
  plot: Plot,
  children: readonly Plot[],
  forms: readonly Form[],
  columns: Columns,
): Form {
  return columns.length === 1 && plot.face !== undefined
    ? singleColumn(plot, children, forms)
    : manyColumns(plot, children, forms, columns);
}

function singleColumn(plot: Plot, children: readonly Plot[], forms: readonly Form[]): Form {
  const elastic = forms.every((form) => form.elastic);
  const beside = inList(plot);
  const top = plot.height + beside.height + METRICS.stackGap + 1;
  const indices = children.map((_, at) => at);
  const room = Math.max(plot.width, beside.right) - METRICS.indent;
  const column = measured(forms, indices, elastic ? room : 0);
  const width = Math.max(plot.width, beside.right, METRICS.indent + column.width);
  const box = { x: 0, width: elastic ? width : plot.width, height: plot.height, upright: false };
  return {
    width,
    height: top + column.height,
    taps: [box.width / 2],
    box,
    elastic,
    detail() {
      const assistants = beside.parts.map((part) => (elastic ? { ...part, width: width - part.x } : part));
      const parts = [
        ...assistants,
        ...columnParts(children, forms, indices, METRICS.indent, top, column.even),
      ];
      return {
        parts: withTicks(METRICS.bus, plot.height, parts),
        lines: busLines(METRICS.bus, plot.height, parts),
      };
    },
  };
}

function manyColumns(plot: Plot, children: readonly Plot[], forms: readonly Form[], columns: Columns): Form {
  const comb = combOf(plot, forms, columns);
  const columnsAt = (x: number, y: number) =>
    columns.map((indices, at) => {
      const { bus = 0, even = 0 } = comb.columns[at] ?? {};
      return { bus: x + bus, parts: columnParts(children, forms, indices, x + bus + INSET, y, even) };
    });
  if (plot.face === undefined) {
    const detail = () => {
      const set = columnsAt(0, 0);
      return {
        parts: set.flatMap(({ bus, parts }) => withTicks(bus, 0, parts)),
        lines: set.flatMap(({ bus, parts }) => busLines(bus, 0, parts)),
      };
    };
    return {
      width: comb.width,
      height: comb.height,
      taps: comb.columns.map(({ bus }) => bus),
      elastic: false,
      detail,
    };
  }
  const side = besideStem(plot.assistants);
  const gap = levelGap(plot);
  const top = plot.height + side.height + gap - 2;
  const middle = overBus(comb.width / 2, comb);
  const left = Math.min(0, middle - Math.max(plot.width / 2, side.left));
  const stem = middle - left;
  return {
    width: Math.max(comb.width, middle + Math.max(plot.width / 2, side.right)) - left,
    height: top + comb.height,
    taps: [stem],
    box: { x: stem - plot.width / 2, width: plot.width, height: plot.height, upright: false },
    elastic: false,
    detail() {
      const beside = side.parts.map((part) => ({ ...part, x: part.x + stem, y: part.y + plot.height }));
      const set = columnsAt(-left, top);
      const rail = top - gap / 2 + 1;
      const trunk = [stem, plot.height, stem, rail];
      return {
        parts: [
          ...withTicks(stem, plot.height, beside),
          ...set.flatMap(({ bus, parts }) => withTicks(bus, rail, parts, trunk)),
        ],
        lines: combLines(stem, plot.height, rail, set, beside),
      };
    },
  };
}

/** The middle, or the column's line that is so near that the way from one to the other would look like a slip. */
function overBus(middle: number, { columns }: Comb): number {
  return columns.find(({ bus }) => Math.abs(bus - middle) < METRICS.columnGap)?.bus ?? middle;
}

/** From a column's line to its boxes. */
const INSET = METRICS.indent - METRICS.bus;

interface Comb {
  readonly width: number;
  readonly height: number;
  /** Where each column's line is, and how wide its leaves and lists are. */
  readonly columns: readonly { readonly bus: number; readonly even: number }[];
}

function combOf(plot: Plot, forms: readonly Form[], columns: Columns): Comb {
  const least = plot.even
    ? forms.reduce((most, form) => (form.elastic ? Math.max(most, form.width) : most), 0)
    : 0;
  const set: { bus: number; even: number }[] = [];
  let [right, height] = [0, 0];
  for (const indices of columns) {
    const bus = set.length === 0 ? 0 : right + METRICS.columnGap + plot.lane;
    const column = measured(forms, indices, least);
    set.push({ bus, even: column.even });
    right = bus + INSET + column.width;
    height = Math.max(height, column.height);
  }
  return { width: right, height, columns: set };
}

interface Measured {
  readonly width: number;
  readonly height: number;
  /** Width of the leaves and lists: of the widest, or at least as asked for. */
  readonly even: number;
}

function measured(forms: readonly Form[], indices: readonly number[], least: number): Measured {
  let [width, even, height] = [least, least, -METRICS.stackGap];
  for (const at of indices) {
    const form = forms[at];
    if (form === undefined) continue;
    if (form.elastic && form.width > even) even = form.width;
    if (form.width > width) width = form.width;
    height += form.height + METRICS.stackGap;
  }
  return { width, height, even };
}

function columnParts(
  children: readonly Plot[],
  forms: readonly Form[],
  indices: readonly number[],
  x: number,
  top: number,
  even: number,
): Part[] {
  const parts: Part[] = [];
  let y = top;
  for (const at of indices) {
    const [plot, form] = [children[at], forms[at]];
    if (plot === undefined || form === undefined) continue;
    parts.push(form.elastic ? { plot, form, x, y, width: even } : { plot, form, x, y });
    y += form.height + METRICS.stackGap;
  }
  return parts;
}

/** A line down beside a column, with a tick to each box. */
function busLines(bus: number, from: number, parts: readonly Part[]): number[][] {
  const branches = ticks(bus, parts);
  const end = Math.max(...branches.map((tick) => tick[1] ?? from));
  return [[bus, from, bus, end], ...branches];
}

function combLines(
  stem: number,
  from: number,
  rail: number,
  columns: readonly { readonly bus: number; readonly parts: readonly Part[] }[],
  beside: readonly Part[],
): number[][] {
  const buses = columns.map(({ bus }) => bus);
  return [
    [stem, from, stem, rail],
    [Math.min(stem, ...buses), rail, Math.max(stem, ...buses), rail],
    ...columns.flatMap(({ bus, parts }) => busLines(bus, rail, parts)),
    ...ticks(stem, beside),
  ];
}

/** Fills `count` columns in order so that the highest is as low as may be. Fewer columns when there are fewer children. */
export function balancedColumns(heights: readonly number[], count: number): Columns {
  if (count <= 1) return [heights.map((_, at) => at)];
  const gap = METRICS.stackGap;
  const total = heights.reduce((sum, height) => sum + height + gap, 0);
  let low = heights.reduce((most, height) => Math.max(most, height), total / count - gap);
  let high = total;
  if (countColumns(heights, low) <= count) return filled(heights, low);
  for (let round = 0; round < 12 && high - low > 1; round++) {
    const limit = (low + high) / 2;
    if (countColumns(heights, limit) <= count) high = limit;
    else low = limit;
  }
  return filled(heights, high);
}

function countColumns(heights: readonly number[], limit: number): number {
  let count = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const height of heights) {
    used += METRICS.stackGap + height;
    if (used <= limit + 0.01) continue;
    count++;
    used = height;
  }
  return count;
}

function filled(heights: readonly number[], limit: number): number[][] {
  const columns: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [at, height] of heights.entries()) {
    used += METRICS.stackGap + height;
    if (used <= limit + 0.01) columns.at(-1)?.push(at);
    else {
      columns.push([at]);
      used = height;
    }
  }
  return columns;
}
