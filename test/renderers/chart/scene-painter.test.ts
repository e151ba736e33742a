import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutChart } from '../../../src/chart/layout.ts';
import type { BoxShape, Scene, Shape, TextShape } from '../../../src/chart/scene.ts';
import { sceneToSvg } from '../../../src/chart/writers/svg.ts';
import { PICTURE_FONT, pictureFont } from '../../../src/renderers/chart/picture-font.ts';
import { ScenePainter } from '../../../src/renderers/chart/scene-painter.ts';
import { company, WORDS } from '../../chart/sample.ts';

beforeAll(async () => {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
});

/** Red, green and blue of each pixel, one after the other. */
function painted(scene: Scene, width: number): number[] {
  const { pixels, colors } = new ScenePainter().paint(scene, width, '#ffffff');
  return [...pixels].flatMap((number) => {
    const color = colors[number] ?? 0;
    return [color >> 16, (color >> 8) & 0xff, color & 0xff];
  });
}

/** The same by a program that draws SVG. */
function drawn(scene: Scene, width: number): number[] {
  const characters = new Set(scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [...shape.text] : [])));
  const svg = sceneToSvg(scene, { fontFamily: `'${PICTURE_FONT}'`, pixel: scene.width / width });
  const fontBuffers = [pictureFont('regular', characters), pictureFont('bold', characters)];
  const image = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: PICTURE_FONT },
  }).render();
  return [...image.pixels].filter((_, at) => at % 4 !== 3);
}

/** How far two drawings of a scene are from each other: on average, and at how many of a thousand places clearly. */
function difference(scene: Scene, width: number): { readonly mean: number; readonly clear: number } {
  const ours = painted(scene, width);
  const theirs = drawn(scene, width);
  expect(ours.length).toBe(theirs.length);
  const steps = ours.map((value, at) => Math.abs(value - (theirs[at] ?? 0)));
  return {
    mean: steps.reduce((sum, step) => sum + step, 0) / steps.length,
    clear: (steps.filter((step) => step > 64).length * 1000) / steps.length,
  };
}

const box = (more: Partial<BoxShape>): BoxShape => ({
  kind: 'box',
  tone: 'department',
  x: 10,
  y: 10,
  width: 90,
  height: 40,
  dashed: false,
  double: false,
  radius: 2.5,
  ...more,
});
const letters = (text: string, more: Partial<TextShape> = {}): TextShape => ({
  kind: 'text',
  tone: 'position',
  text,
  x: 60,
  y: 36,
  size: 16,
  bold: false,
  anchor: 'middle',
  vertical: false,
  ...more,
});
const sceneOf = (...shapes: Shape[]): Scene => ({
  width: 120,
  height: 60,
  title: '',
  description: '',
  shapes,
});

describe('ScenePainter', () => {
  it.each([
    ['a box', sceneOf(box({}))],
    ['a square box', sceneOf(box({ radius: 0 }))],
    ['a box of two frames', sceneOf(box({ double: true, radius: 6 }))],
    ['a box round at its top', sceneOf(box({ radius: 9, corners: 'top' }))],
    ['a box round at its bottom', sceneOf(box({ radius: 9, corners: 'bottom' }))],
    ['a dashed box', sceneOf(box({ dashed: true, tone: 'vacant' }))],
    ['an area that only leads somewhere', sceneOf(box({ bare: true }))],
    [
      'lines',
      sceneOf(
        { kind: 'line', tone: 'line', points: [10, 5, 10, 30, 100, 30, 100, 50], dashed: false },
        { kind: 'line', tone: 'dotted', points: [20, 5, 20, 45, 90, 45], dashed: true },
        { kind: 'line', tone: 'line', points: [5, 5, 5, 5], dashed: true },
      ),
    ],
  ])('paints %s as a program that draws SVG does', (_, scene) => {
    const { mean, clear } = difference(scene, 160);
    expect(mean).toBeLessThan(1.2);
    expect(clear).toBeLessThan(6);
  });

  it.each([
    ['Chinese', letters('客服經理')],
    ['bold Chinese', letters('客户服务部', { bold: true, tone: 'department' })],
    ['Korean', letters('인사총무', { anchor: 'start', x: 8 })],
    [
      'Latin with accents, put together of parts',
      letters('Ærø café ĝ', { anchor: 'end', x: 112, secondary: true }),
    ],
    ['rare characters', letters('龘靐', { bold: true })],
    ['upright text', letters('客服', { vertical: true, y: 20 })],
    ['a character that no font has', letters('岗\u{1d54f}位', { anchor: 'start', x: 8 })],
  ])('letters %s as a program that draws SVG does', (_, text) => {
    const ours = painted(sceneOf(text), 160).filter((value) => value < 128).length;
    expect(ours).toBeGreaterThan(150);
    const { mean, clear } = difference(sceneOf(text), 160);
    expect(mean).toBeLessThan(1.2);
    expect(clear).toBeLessThan(6);
  });

  it('paints a whole chart as a program that draws SVG does', () => {
    const [page] = layoutChart(company(30), { words: WORDS, width: 500, height: 380, margin: 20 });
    const { mean, clear } = difference(page?.scene ?? sceneOf(), 667);
    expect(mean).toBeLessThan(1.2);
    expect(clear).toBeLessThan(6);
  });
});
