import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadFonts, standIns } from '../../src/assets/font-files.ts';
import { loadTheme } from '../../src/assets/themes.ts';
import { START_OF_FILE } from '../../src/diagnostics/position.ts';
import type { Origin } from '../../src/schema/document.ts';

const require = createRequire(import.meta.url);
const root = mkdtempSync(join(tmpdir(), 'jd-fonts-'));
mkdirSync(join(root, 'templates/themes'), { recursive: true });
copyFileSync(
  require.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
  join(root, 'own.ttf'),
);
writeFileSync(join(root, 'none.ttf'), 'no font');
writeFileSync(join(root, 'web.ttf'), 'wOF2 and so on');
writeFileSync(join(root, 'dots.ttf'), 'STARTFONT 2.1\n');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const place = { file: 'jd.yaml', range: START_OF_FILE };
const origin = { file: 'jd.yaml', value: () => START_OF_FILE } as unknown as Origin;

function load(fonts: Record<string, string>, theme = 'gongwen') {
  return loadFonts(
    root,
    { document: { fonts }, origin, language: 'zh-CN' },
    loadTheme(root, theme, place).value,
  );
}

const codes = (fonts: Record<string, string>) =>
  load(fonts).diagnostics.map(({ code, facts }) => [code, facts]);

describe('fonts of a handbook', () => {
  test.each([
    '正文',
    'body',
    '标题',
    '三级标题',
    'heading3',
    '標題',
    '본문',
    '仿宋',
    '仿宋_GB2312',
    '方正小标宋简体',
  ])('are known by role or family: %s', (name) => {
    const { fonts, diagnostics } = load({ [name]: 'own.ttf' });
    expect([...fonts.keys()]).toEqual([name]);
    expect(diagnostics).toEqual([]);
  });

  test('that nothing asks for are told, with the name that was meant', () => {
    const [found] = load({ 方正小标宋: 'own.ttf' }).diagnostics;
    expect(found).toMatchObject({
      code: 'ASSET-11',
      severity: 'warning',
      path: ['fonts', '方正小标宋'],
      facts: { near: ['方正小标宋简体'] },
    });
  });

  test('that cannot be used are told with their fault', () => {
    expect(codes({ body: 'none.ttf' })).toEqual([['ASSET-06', { path: 'none.ttf', fault: 'damaged' }]]);
    expect(codes({ body: 'web.ttf' })).toEqual([['ASSET-06', { path: 'web.ttf', fault: 'packed' }]]);
    expect(codes({ body: 'dots.ttf' })).toEqual([['ASSET-06', { path: 'dots.ttf', fault: 'bitmap' }]]);
    expect(codes({ body: 'templates' })).toEqual([['ASSET-01', { path: 'templates', reason: 'EISDIR' }]]);
  });

  test('may be named by the theme; the handbook’s word wins', () => {
    writeFileSync(
      join(root, 'templates/themes/house.json'),
      '{"fonts": {"title": {"file": "own.ttf"}, "body": {"file": "none.ttf"}}}',
    );
    const { fonts, diagnostics } = load({ body: 'own.ttf' }, 'house');
    expect([...fonts.keys()]).toEqual(['body', 'title']);
    expect(diagnostics).toEqual([]);
    const [fault] = load({}, 'house').diagnostics;
    expect(fault).toMatchObject({ code: 'ASSET-06', file: 'templates/themes/house.json' });
  });

  test('that others stand in for are told once, until all are brought', () => {
    const { theme } = loadTheme(root, 'gongwen', place).value;
    const { fonts } = load({ 仿宋: 'own.ttf', 楷体: 'own.ttf' });
    const [found, ...others] = standIns(theme, 'zh-CN', fonts, place);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'FONT-02',
      severity: 'info',
      facts: { families: ['方正小标宋简体'] },
    });
    const classic = loadTheme(root, 'classic', place).value.theme;
    expect(standIns(classic, 'zh-CN', new Map(), place)).toEqual([]);
  });
});
