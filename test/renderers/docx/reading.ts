import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Booklet } from '../../../src/booklet/booklet.ts';
import { docxRenderer } from '../../../src/renderers/docx/docx.ts';
import type { Rendered, RenderOptions } from '../../../src/renderers/renderer.ts';
import type { Theme } from '../../../src/renderers/theme.ts';
import { WordCounting } from './word-counting.ts';
import { findAll, parseXml, type XmlNode } from './word-xml.ts';

const NOON = new Date('2026-01-01T12:00:00Z');

export function loadTheme(name: 'classic' | 'modern' | 'gongwen'): Theme {
  const url = new URL(`../../../templates/themes/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Theme;
}

export interface Drawn extends Rendered {
  readonly file: Uint8Array;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Draws the whole booklet and opens the file. */
export async function draw(
  booklet: Booklet,
  theme: Theme = loadTheme('classic'),
  more: Partial<RenderOptions> = {},
): Promise<Drawn> {
  const rendering = await docxRenderer.open(booklet, { theme, date: NOON, fonts: new Map(), ...more });
  for (const part of booklet.parts()) rendering.add(part);
  const rendered = await rendering.close();
  const file = Buffer.concat(rendered.chunks);
  return { ...rendered, file, files: unzipSync(file) };
}

export const part = (drawn: Drawn, path: string): string => {
  const bytes = drawn.files[path];
  if (!bytes) throw new Error(`No ${path} in the package`);
  return strFromU8(bytes);
};

/** Paragraphs as they read in Word: number, then text; fields without their results, shapes and contents left out. */
export function paragraphsRead(drawn: Drawn, skipped: 'count' | 'wait' = 'count'): string[] {
  const counting = new WordCounting(
    parseXml(part(drawn, 'word/numbering.xml')),
    parseXml(part(drawn, 'word/styles.xml')),
    skipped,
  );
  return bodyParagraphs(drawn).map((paragraph) => counting.next(paragraph) + textOf(paragraph));
}

export function bodyParagraphs(drawn: Drawn): XmlNode[] {
  return findAll(parseXml(part(drawn, 'word/document.xml')), 'w:p', ['w:sdt', 'mc:AlternateContent']);
}

/** Text of a paragraph outside of fields. */
export function textOf(paragraph: XmlNode): string {
  let depth = 0;
  let text = '';
  for (const run of findAll(paragraph, 'w:r', ['mc:AlternateContent'])) {
    for (const node of run.children) {
      if (node.name === 'w:fldChar')
        depth += { begin: 1, separate: 0, end: -1 }[node.attributes['w:fldCharType'] ?? ''] ?? 0;
      else if (depth === 0) text += runText(node);
    }
  }
  return text;
}

const runText = (node: XmlNode): string => {
  if (node.name === 'w:t') return node.text;
  if (node.name === 'w:tab') return '\t';
  return node.name === 'w:br' ? '\n' : '';
};
