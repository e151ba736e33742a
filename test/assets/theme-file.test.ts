import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadTheme } from '../../src/assets/themes.ts';
import { START_OF_FILE } from '../../src/diagnostics/position.ts';
import { fontOf } from '../../src/renderers/theme.ts';

const root = mkdtempSync(join(tmpdir(), 'jd-theme-'));
mkdirSync(join(root, 'templates/themes'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const place = { file: 'jd.yaml', range: START_OF_FILE };

function load(text: string) {
  writeFileSync(join(root, 'templates/themes/own.json'), text);
  return loadTheme(root, 'own', place);
}

/** Code, place and what stands there, of every finding. */
function faults(text: string): readonly string[] {
  const { value, diagnostics } = load(text);
  if (diagnostics.length > 0) expect(value.theme.name).toBe('classic');
  return diagnostics.map(({ code, file, range }) => {
    expect(file).toBe('templates/themes/own.json');
    return `${code} ${text.slice(range.start.offset, range.end.offset)}`;
  });
}

describe('a theme of the handbook', () => {
  test('states only what differs from classic', () => {
    const { value, diagnostics } = load('{"colors": {"accent": "#C00000"}, "leading": 2}');
    expect(diagnostics).toEqual([]);
    expect(value.theme).toMatchObject({
      name: 'own',
      leading: 2,
      colors: { accent: '#C00000', text: '#000000' },
      sizes: { body: 11 },
    });
  });

  test('may start from another theme of ours', () => {
    const { value } = load('{"extends": "gongwen", "sizes": {"table": 10.5}}');
    expect(value.theme).toMatchObject({
      pageNumber: 'dashes',
      page: { margins: { top: 37, right: 26, bottom: 35, left: 28 }, grid: { lines: 22, characters: 28 } },
      sizes: { body: 16, table: 10.5 },
    });
    expect(fontOf(value.theme, 'heading4').eastAsia['zh-CN']).toBe('楷体');
  });

  test('may say one thing of one level of headings', () => {
    const { value } = load('{"fonts": {"heading2": {"bold": false}}}');
    expect(fontOf(value.theme, 'heading2')).toEqual({ ...fontOf(value.theme, 'heading'), bold: false });
    expect(fontOf(value.theme, 'heading3').bold).toBe(true);
  });

  test.each([
    ['{"a":', ['ASSET-05 ']],
    ['{“colors”: 1}', ['ASSET-05 “']],
    ['[]', ['ASSET-09 []']],
    ['{"colour": {}}', ['KEY-01 "colour"']],
    ['{"__proto__": {"a": 1}}', ['KEY-01 "__proto__"']],
    ['{"leading": 2, "leading": 2}', ['KEY-04 "leading"']],
    [
      '{"colors": {"accent": "blue", "rule": "#abc", "text": 0}}',
      ['ASSET-08 "blue"', 'ASSET-08 "#abc"', 'ASSET-09 0'],
    ],
    ['{"fonts": {"boddy": {}}}', ['KEY-01 "boddy"']],
    [
      '{"fonts": {"body": {"face": "mono", "bold": "yes", "latin": null}}}',
      ['VALUE-04 "mono"', 'ASSET-09 "yes"', 'ASSET-09 null'],
    ],
    ['{"fonts": {"body": {"eastAsia": "宋体"}}}', ['ASSET-09 "宋体"']],
    [
      '{"sizes": {"body": "16", "table": 400, "headings": [20, 18]}}',
      ['ASSET-09 "16"', 'VALUE-07 400', 'ASSET-09 [20, 18]'],
    ],
    ['{"sizes": {"headings": [20, 18, "15", 1e9]}}', ['ASSET-09 "15"', 'VALUE-07 1e9']],
    ['{"extends": "own"}', ['VALUE-04 "own"']],
    ['{"pageNumber": "roman"}', ['VALUE-04 "roman"']],
    ['{"page": {"margins": {"left": 100, "right": 100}}}', ['ASSET-10 {"left": 100, "right": 100}']],
  ])('%s', (text, found) => {
    expect(faults(text)).toEqual(found);
  });

  test('suggests the key that was meant', () => {
    const { diagnostics } = load('{"fonts": {"heeding": {}}}');
    expect(diagnostics[0]?.facts).toMatchObject({
      key: 'heeding',
      near: expect.arrayContaining(['heading']),
    });
  });
});
