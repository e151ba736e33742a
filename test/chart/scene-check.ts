import type { ChartModel, ChartNode } from '../../src/chart/model.ts';
import type { ChartPage } from '../../src/chart/page.ts';
import type { BoxShape, LineShape, Scene, TextShape } from '../../src/chart/scene.ts';
import { widthOf } from '../../src/chart/text/measure.ts';

/** A hundredth of a point of rounding on either side. */
const ROUNDING = 0.03;

interface Framed {
  readonly box: BoxShape;
  readonly texts: readonly TextShape[];
}

/** The boxes of a scene with the texts that stand in them. */
export function boxesOf(scene: Scene): Framed[] {
  const found: { box: BoxShape; texts: TextShape[] }[] = [];
  for (const shape of scene.shapes) {
    if (shape.kind === 'box') found.push({ box: shape, texts: [] });
    else if (shape.kind === 'text' && shape.tone !== 'legend' && shape.tone !== 'heading')
      found.at(-1)?.texts.push(shape);
  }
  return found.filter(({ box }) => box.bare !== true);
}

/** Everything that is wrong with a drawing, as sentences; empty when all is well. */
export function faultsOf(scene: Scene): string[] {
  const boxes = boxesOf(scene);
  return [
    ...overlaps(boxes),
    ...wideTexts(boxes),
    ...touchingTexts(boxes),
    ...crossings(scene, boxes),
    ...outside(scene),
    ...looseLinks(scene),
  ];
}

function overlaps(boxes: readonly Framed[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.box.x - b.box.x);
  return sorted.flatMap(({ box: a }, at) => {
    const faults: string[] = [];
    for (let next = at + 1; next < sorted.length; next++) {
      const b = sorted[next]?.box;
      if (b === undefined || b.x >= a.x + a.width - ROUNDING) break;
      if (b.y < a.y + a.height - ROUNDING && a.y < b.y + b.height - ROUNDING)
        faults.push(`${nameOf(a)} overlaps ${nameOf(b)}`);
    }
    return faults;
  });
}

function nameOf(box: BoxShape): string {
  return `${box.tone} ${box.id ?? ''} (${box.x}, ${box.y}, ${box.width}, ${box.height})`;
}

function wideTexts(boxes: readonly Framed[]): string[] {
  return boxes.flatMap(({ box, texts }) =>
    texts
      .filter((text) => !isWithin(extentOf(text), box))
      .map((text) => `“${text.text}” stands out of ${nameOf(box)}`),
  );
}

/** Texts of one box that run into one another: a title into its headcount, upright text into the number at its foot. */
function touchingTexts(boxes: readonly Framed[]): string[] {
  return boxes.flatMap(({ box, texts }) =>
    texts.flatMap((text, at) => {
      const a = extentOf(text);
      const hit = texts.slice(at + 1).find((other) => {
        const b = extentOf(other);
        const beside = a.right <= b.left || b.right <= a.left;
        return !beside && a.bottom > b.top + ROUNDING && b.bottom > a.top + ROUNDING;
      });
      return hit === undefined ? [] : [`“${text.text}” runs into “${hit.text}” in ${nameOf(box)}`];
    }),
  );
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function extentOf(text: TextShape): Extent {
  const { x, y, size } = text;
  if (text.vertical) {
    const count = [...text.text].length;
    return {
      left: x - size / 2,
      right: x + size / 2,
      top: y - size / 2,
      bottom: y + (count - 0.5) * size * 1.14,
    };
  }
  const width = widthOf(text.text, text.bold ? 'bold' : 'regular') * size;
  const left = text.anchor === 'start' ? x : text.anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.88, bottom: y + size * 0.2 };
}

function isWithin({ left, right, top, bottom }: Extent, box: BoxShape): boolean {
  const inside = left >= box.x && right <= box.x + box.width;
  return inside && top >= box.y - ROUNDING && bottom <= box.y + box.height + ROUNDING;
}

function crossings(scene: Scene, boxes: readonly Framed[]): string[] {
  const lines = scene.shapes.filter(
    (shape): shape is LineShape => shape.kind === 'line' && shape.tone !== 'legend',
  );
  return lines.flatMap((line) =>
    strokesOf(line).flatMap((stroke) => {
      const straight = stroke.left === stroke.right || stroke.top === stroke.bottom;
      const hit = boxes.find(({ box }) => crosses(stroke, box));
      return [
        ...(straight ? [] : [`a slanting line ${JSON.stringify(stroke)}`]),
        ...(hit === undefined
          ? []
          : [`a ${line.tone} line ${JSON.stringify(stroke)} crosses ${nameOf(hit.box)}`]),
      ];
    }),
  );
}

function strokesOf({ points }: LineShape): Extent[] {
  const strokes: Extent[] = [];
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x1, y1, x2, y2] = points.slice(at, at + 4) as [number, number, number, number];
    strokes.push({
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    });
  }
  return strokes;
}

function crosses(stroke: Extent, box: BoxShape): boolean {
  const depth = 0.2;
  return (
    stroke.right > box.x + depth &&
    stroke.left < box.x + box.width - depth &&
    stroke.bottom > box.y + depth &&
    stroke.top < box.y + box.height - depth
  );
}

/** Lines between boxes that do not lead from the edge of the one to the edge of the other. */
function looseLinks({ shapes, links = [] }: Scene): string[] {
  return links.flatMap(({ from, to, points }) => {
    const [above, below] = [shapes[from], shapes[to]];
    if (above?.kind !== 'box' || below?.kind !== 'box')
      return [`a link from ${from} to ${to}, which are not boxes`];
    const line: LineShape = { kind: 'line', tone: 'line', points, dashed: false };
    const slanting = strokesOf(line).some(
      (stroke) => stroke.left !== stroke.right && stroke.top !== stroke.bottom,
    );
    const ends = isOnEdge(points.slice(0, 2), above) && isOnEdge(points.slice(-2), below);
    return ends && !slanting
      ? []
      : [`the link ${points.join(' ')} from ${nameOf(above)} to ${nameOf(below)}`];
  });
}

function isOnEdge([x = 0, y = 0]: readonly number[], box: BoxShape): boolean {
  const beside = Math.min(Math.abs(x - box.x), Math.abs(x - box.x - box.width)) < ROUNDING;
  const across = Math.min(Math.abs(y - box.y), Math.abs(y - box.y - box.height)) < ROUNDING;
  const within =
    x > box.x - ROUNDING &&
    x < box.x + box.width + ROUNDING &&
    y > box.y - ROUNDING &&
    y < box.y + box.height + ROUNDING;
  return within && (beside || across);
}

function outside(scene: Scene): string[] {
  return boxesOf(scene)
    .filter(
      ({ box }) =>
        box.x < 0 ||
        box.y < 0 ||
        box.x + box.width > scene.width + ROUNDING ||
        box.y + box.height > scene.height + ROUNDING,
    )
    .map(({ box }) => `${nameOf(box)} stands out of the page`);
}

/** Every node of a model, heads and assistants included. */
export function nodesOf(model: ChartModel): ChartNode[] {
  const nodes: ChartNode[] = [];
  const stack = [...model.roots];
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    nodes.push(one);
    stack.push(...one.children, ...one.assistants, ...(one.head === undefined ? [] : [one.head]));
  }
  return nodes;
}

/** Ids of the boxes over all pages. */
export function idsOf(pages: readonly ChartPage[]): string[] {
  return pages.flatMap(({ scene }) =>
    boxesOf(scene).flatMap(({ box }) => (box.id === undefined ? [] : [box.id])),
  );
}
