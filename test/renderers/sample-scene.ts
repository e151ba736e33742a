import type { Scene, Shape } from '../../src/chart/scene.ts';

const BOX = { width: 96, height: 36 };

function box(id: string, x: number, y: number, lines: readonly string[], target: string): Shape[] {
  const first = y + BOX.height / 2 + 3.5 - ((lines.length - 1) * 13) / 2;
  return [
    { kind: 'box', id, tone: 'position', x, y, ...BOX, dashed: false, double: false, radius: 2.5, target },
    ...lines.map(
      (text, index): Shape => ({
        kind: 'text',
        id,
        tone: 'position',
        text,
        x: x + BOX.width / 2,
        y: first + index * 13,
        size: index === 0 ? 10 : 8.5,
        bold: index === 0,
        anchor: 'middle',
        vertical: false,
      }),
    ),
  ];
}

function upright(id: string, x: number, y: number, text: string): Shape[] {
  const height = [...text].length * 11.4 + 11;
  return [
    {
      kind: 'box',
      id,
      tone: 'department',
      x,
      y,
      width: 21,
      height,
      dashed: false,
      double: false,
      radius: 2.5,
    },
    {
      kind: 'text',
      id,
      tone: 'department',
      text,
      x: x + 10.5,
      y: y + 5.5 + 5.7,
      size: 10,
      bold: false,
      anchor: 'start',
      vertical: true,
    },
  ];
}

/** A small chart with every kind of shape: boxes, a vacancy, a shared post, upright names, a dotted line, a legend. */
export function sampleScene(title: string, names: readonly string[], target: string): Scene {
  const [root = '', ...posts] = names;
  const gap = 14;
  const width = Math.max(1, posts.length) * (BOX.width + gap) + 180;
  const rootX = (width - BOX.width) / 2;
  const shapes: Shape[] = [
    ...box('root', rootX, 10, [root], target),
    ...posts.flatMap((name, index) =>
      box(`post-${index}`, gap + index * (BOX.width + gap), 90, [name, `${index + 1}/3`], target),
    ),
  ];
  const centres = posts.map((_, index) => gap + index * (BOX.width + gap) + BOX.width / 2);
  const stem = rootX + BOX.width / 2;
  shapes.push(
    { kind: 'line', tone: 'line', points: [stem, 46, stem, 68], dashed: false },
    {
      kind: 'line',
      tone: 'line',
      points: [centres[0] ?? stem, 68, centres.at(-1) ?? stem, 68],
      dashed: false,
    },
    ...centres.map((x): Shape => ({ kind: 'line', tone: 'line', points: [x, 68, x, 90], dashed: false })),
    { kind: 'line', tone: 'dotted', points: [stem + 48, 28, width - 60, 28, width - 60, 140], dashed: true },
    ...upright('upright-1', width - 70, 140, '安全环保监察科'),
    ...upright('upright-2', width - 40, 140, '设备（能源）科'),
    {
      kind: 'box',
      id: 'vacant',
      tone: 'vacant',
      x: gap,
      y: 160,
      ...BOX,
      dashed: true,
      double: false,
      radius: 2.5,
    },
    {
      kind: 'text',
      id: 'vacant',
      tone: 'vacant',
      text: '空缺 & <待招>',
      x: gap + 48,
      y: 181,
      size: 10,
      bold: false,
      anchor: 'middle',
      vertical: false,
    },
    {
      kind: 'box',
      id: 'shared',
      tone: 'head',
      x: gap + 120,
      y: 160,
      ...BOX,
      dashed: false,
      double: true,
      radius: 0,
    },
    {
      kind: 'text',
      id: 'shared',
      tone: 'head',
      text: '兼任',
      x: gap + 168,
      y: 181,
      size: 10,
      bold: true,
      anchor: 'middle',
      vertical: false,
    },
    {
      kind: 'text',
      tone: 'legend',
      text: '虚线 业务指导 · dotted line',
      x: gap,
      y: 240,
      size: 8,
      bold: false,
      anchor: 'start',
      vertical: false,
    },
  );
  return { width, height: 262, title, description: `${title}: ${names.join(', ')}`, shapes };
}
