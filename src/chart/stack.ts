import { type Form, isElastic, type Part, singleForm } from './form.ts';
import { METRICS } from './metrics.ts';
import type { Plot } from './plot.ts';
import { assistantsOf, ticks } from './row.ts';

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
  const elastic = forms.every(isElastic);
  const beside = hungAssistants(plot);
  const top = plot.height + beside.height + METRICS.stackGap + 1;
  const indices = children.map((_, at) => at);
  const room = Math.max(plot.width, beside.width) - METRICS.indent;
  const column = columnOf(children, forms, indices, METRICS.indent, top, elastic ? room : 0);
  const width = Math.max(plot.width, beside.width, METRICS.indent + column.width);
  const box = { x: 0, width: elastic ? width : plot.width, height: plot.height, upright: false };
  const assistants = beside.parts.map((part) => (elastic ? { ...part, width: width - part.x } : part));
  const parts = [...assistants, ...column.parts];
  return {
    width,
    height: top + column.height,
    taps: [box.width / 2],
    box,
    parts,
    elastic,
    lines: () => busLines(METRICS.bus, plot.height, parts),
  };
}

/** Assistants in a single column: first, and further in than the reports. */
function hungAssistants(plot: Plot): {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
} {
  const x = METRICS.indent + METRICS.bus;
  const parts: Part[] = [];
  let height = 0;
  for (const assistant of plot.assistants) {
    const form = singleForm(assistant, false);
    parts.push({ plot: assistant, form, x, y: plot.height + height + METRICS.stackGap + 1 });
    height += assistant.height + METRICS.stackGap;
  }
  return { parts, width: Math.max(0, ...plot.assistants.map((one) => x + one.width)), height };
}

function manyColumns(plot: Plot, children: readonly Plot[], forms: readonly Form[], columns: Columns): Form {
  const side = assistantsOf(plot.assistants);
  const railed = plot.face !== undefined;
  const top = railed ? plot.height + side.height + METRICS.levelGap - 2 : 0;
  const inset = METRICS.indent - METRICS.bus;
  const even = plot.even ? Math.max(0, ...forms.filter(isElastic).map((form) => form.width)) : 0;
  const laid: { readonly bus: number; readonly parts: readonly Part[] }[] = [];
  let right = 0;
  let height = 0;
  for (const column of columns) {
    const bus = laid.length === 0 ? 0 : right + METRICS.columnGap;
    const set = columnOf(children, forms, column, bus + inset, top, even);
    laid.push({ bus, parts: set.parts });
    right = bus + inset + set.width;
    height = Math.max(height, set.height);
  }
  const buses = laid.map(({ bus }) => bus);
  const parts = laid.flatMap((column) => column.parts);
  const size = { width: right, height: top + height };
  if (!railed) {
    return {
      ...size,
      taps: buses,
      parts,
      lines: () => laid.flatMap(({ bus, parts }) => busLines(bus, 0, parts)),
    };
  }
  const middle = right / 2;
  const left = Math.min(0, middle - Math.max(plot.width / 2, side.left));
  const stem = middle - left;
  const beside = side.parts.map((part) => ({ ...part, x: part.x + stem, y: part.y + plot.height }));
  const shifted = laid.map(({ bus, parts }) => ({
    bus: bus - left,
    parts: parts.map((part) => ({ ...part, x: part.x - left })),
  }));
  return {
    width: Math.max(right, middle + Math.max(plot.width / 2, side.right)) - left,
    height: size.height,
    taps: [stem],
    box: { x: stem - plot.width / 2, width: plot.width, height: plot.height, upright: false },
    parts: [...beside, ...shifted.flatMap((column) => column.parts)],
    lines: () => combLines(stem, plot.height, top, shifted, beside),
  };
}

interface Column {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
}

/** The children with these indices under one another, leaves and lists among them as wide as the widest or as `least`. */
function columnOf(
  children: readonly Plot[],
  forms: readonly Form[],
  indices: readonly number[],
  x: number,
  top: number,
  least: number,
): Column {
  const chosen = indices.flatMap((at) => {
    const [plot, form] = [children[at], forms[at]];
    return plot === undefined || form === undefined ? [] : [{ plot, form }];
  });
  const even = chosen.reduce(
    (widest, { form }) => (isElastic(form) ? Math.max(widest, form.width) : widest),
    least,
  );
  const parts: Part[] = [];
  let y = top;
  for (const { plot, form } of chosen) {
    parts.push(isElastic(form) ? { plot, form, x, y, width: even } : { plot, form, x, y });
    y += form.height + METRICS.stackGap;
  }
  const width = chosen.reduce((widest, { form }) => Math.max(widest, form.width), even);
  return { parts, width, height: y - METRICS.stackGap - top };
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
  top: number,
  columns: readonly { readonly bus: number; readonly parts: readonly Part[] }[],
  beside: readonly Part[],
): number[][] {
  const rail = top - METRICS.levelGap / 2 + 1;
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
  const gap = METRICS.stackGap;
  const total = heights.reduce((sum, height) => sum + height + gap, 0);
  let low = Math.max(total / count - gap, ...heights);
  let high = total;
  for (let round = 0; round < 12 && high - low > 1; round++) {
    const limit = (low + high) / 2;
    if (filled(heights, limit).length <= count) high = limit;
    else low = limit;
  }
  const tight = filled(heights, low);
  return tight.length <= count ? tight : filled(heights, high);
}

function filled(heights: readonly number[], limit: number): number[][] {
  const columns: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [at, height] of heights.entries()) {
    if (used + METRICS.stackGap + height > limit + 0.01) {
      columns.push([at]);
      used = height;
    } else {
      columns.at(-1)?.push(at);
      used += METRICS.stackGap + height;
    }
  }
  return columns;
}
