import type { BoxShape, LineShape, Scene, Shape, TextShape } from '../scene.ts';

/** What belongs together in a scene: a box and the texts in it, lines of one kind that follow each other, a text by itself. */
export type Group =
  | {
      readonly kind: 'box';
      readonly box: BoxShape;
      readonly texts: readonly TextShape[];
      readonly index: number;
    }
  | { readonly kind: 'lines'; readonly lines: readonly LineShape[]; readonly index: number }
  | { readonly kind: 'text'; readonly text: TextShape; readonly index: number };

/** The shapes of a scene in groups, in order. `index` is the place of a group's first shape. */
export function groupsOf({ shapes }: Scene): Group[] {
  const groups: Group[] = [];
  for (let index = 0, shape = shapes[0]; shape !== undefined; shape = shapes[index]) {
    const group = groupAt(shapes, index, shape);
    groups.push(group);
    index += group.kind === 'box' ? 1 + group.texts.length : group.kind === 'lines' ? group.lines.length : 1;
  }
  return groups;
}

function groupAt(shapes: readonly Shape[], index: number, shape: Shape): Group {
  if (shape.kind === 'text') return { kind: 'text', text: shape, index };
  if (shape.kind === 'box')
    return { kind: 'box', box: shape, texts: shape.bare === true ? [] : textsAt(shapes, index + 1), index };
  return { kind: 'lines', lines: linesAt(shapes, index, shape), index };
}

function textsAt(shapes: readonly Shape[], from: number): TextShape[] {
  const texts: TextShape[] = [];
  for (let at = from, shape = shapes[at]; shape?.kind === 'text' && !isApart(shape); shape = shapes[++at])
    texts.push(shape);
  return texts;
}

/** Words of the header and the legend stand beside boxes, not in them. */
function isApart({ tone }: TextShape): boolean {
  return tone === 'heading' || tone === 'legend';
}

function linesAt(shapes: readonly Shape[], from: number, first: LineShape): LineShape[] {
  const lines: LineShape[] = [];
  for (let at = from, shape = shapes[at]; shape?.kind === 'line'; shape = shapes[++at]) {
    if (shape.tone !== first.tone || shape.dashed !== first.dashed) break;
    lines.push(shape);
  }
  return lines;
}
