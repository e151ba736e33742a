import { expect, test } from 'vitest';
import { missingGlyphs } from '../src/missing-glyphs.ts';
import { resolveFiles } from './org/handbook.ts';

const FILES: Readonly<Record<string, string>> = {
  'jd.yaml':
    '公司名称: 甲公司\n审批:\n  - {步骤: 编制, 姓名: 王𠮷}\n修订记录:\n  - 说明: 首次发布，𠮷㐂定稿\n',
  'p.yaml': '岗位名称: "\\U0001D54F"\n备注: |\n  - مرحبا بكم 与来客\n',
};

const said = (...characters: string[]) =>
  missingGlyphs(
    characters.map((character) => ({ character, text: `见${character}` })),
    {
      paths: Object.keys(FILES),
      textOf: (file: string) => FILES[file],
      organisation: resolveFiles({ 'jd.yaml': {} }).value,
    } as never,
  ).map(({ file, range: { start, end }, facts }) => [
    `${file}:${start.line}:${start.column}-${end.column}`,
    ...Object.values(facts),
  ]);

test('each place of a missing glyph is told, by the words there', () => {
  expect(said('𠮷')).toEqual([
    ['jd.yaml:3:19-20', '𠮷', '王𠮷'],
    ['jd.yaml:5:14-15', '𠮷', '𠮷㐂定稿'],
  ]);
});

test('characters side by side are one place', () => {
  expect(said('𠮷', '㐂')[1]).toEqual(['jd.yaml:5:14-16', '𠮷㐂', '𠮷㐂定稿']);
  expect(said(...'مرحباكم')).toEqual([['p.yaml:3:5-14', 'مرحبا بكم', 'مرحبا بكم 与来客']]);
});

test('a character that the YAML spells otherwise is told at the head of the handbook', () => {
  expect(said('𝕏')).toEqual([['jd.yaml:1:1-1', '𝕏', '见𝕏']]);
});

test('characters with a meaning in patterns are found as they stand', () => {
  expect(said('{', '^', '|').map(([place]) => place)).toEqual([
    'jd.yaml:3:5-6',
    'p.yaml:2:5-6',
    'jd.yaml:1:1-1',
  ]);
});
