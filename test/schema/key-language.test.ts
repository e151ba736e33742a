import { describe, expect, test } from 'vitest';
import { findings, fixed, readYaml } from './read-yaml.ts';

describe('language of keys', () => {
  test.each([
    ['zh-CN', '岗位名称: a\n编制: 1\n权限: [b]'],
    ['zh-TW', '崗位名稱: a\n編制: 1\n權限: [b]\n其他章節: [{標題: c}]'],
    ['ko', '직무명: a\n정원: 1\n기타: [{제목: c}]'],
    ['en', 'position: a\nheadcount: 1\nreportsTo: none\nReports_To_x: 1'.replace('\nReports_To_x: 1', '')],
  ])('%s keys alone give no finding', (_, text) => {
    expect(findings(readYaml(text))).toEqual([]);
  });

  test('a mix is told once, at the first key that differs, with a fix for all', () => {
    const read = readYaml('岗位名称: a\ncode: b\n岗位职责: [c]\n직급: d\n權限: [{text: e}]\n');
    expect(findings(read)).toEqual(['2:1 KEY-06 code']);
    expect(read.diagnostics[0]?.facts).toEqual({
      keys: ['code', '직급', '權限', 'text'],
      language: '简体中文',
    });
    expect(fixed(read)).toBe('岗位名称: a\n编号: b\n岗位职责: [c]\n岗位等级: d\n权限: [{内容: e}]\n');
    expect(read.document?.value).toMatchObject({
      code: 'b',
      grade: 'd',
      authority: { items: [{ text: 'e' }] },
    });
  });

  test('the language of most keys counts', () => {
    const read = readYaml('position: a\ncode: b\n职责: [c]\n');
    expect(read.diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ['KEY-06', { keys: ['职责'], language: 'English' }],
    ]);
    expect(fixed(read)).toBe('position: a\ncode: b\nresponsibilities: [c]\n');
  });

  test('a word that two languages share counts for both', () => {
    expect(findings(readYaml('崗位名稱: a\n兼任: b\n工作地點: c'))).toEqual([]);
    expect(findings(readYaml('岗位名称: a\n兼任: b\n工作地点: c'))).toEqual([]);
  });

  test('synonyms are told each at its key, with the standard word of the document’s language', () => {
    const read = readYaml('职位名称: a\n部门名称: b\n汇报对象: c\n工作职责: [{描述: d}]\n任职要求: [e]\n');
    expect(read.diagnostics.map(({ facts }) => facts)).toEqual([
      { key: '职位名称', standard: '岗位名称' },
      { key: '部门名称', standard: '所属部门' },
      { key: '汇报对象', standard: '直接上级' },
      { key: '工作职责', standard: '岗位职责' },
      { key: '描述', standard: '内容' },
      { key: '任职要求', standard: '任职资格' },
    ]);
    expect(read.diagnostics.every(({ code, severity }) => code === 'KEY-05' && severity === 'warning')).toBe(
      true,
    );
    expect(fixed(read)).toBe('岗位名称: a\n所属部门: b\n直接上级: c\n岗位职责: [{内容: d}]\n任职资格: [e]\n');
  });

  test('keys that are there twice are told as such, and not also to be renamed', () => {
    const read = readYaml('岗位名称: a\n工作职责: [b]\n岗位职责: [c]\nduties: [d]\n');
    expect(findings(read)).toEqual(['3:1 KEY-04 岗位职责', '4:1 KEY-04 duties']);
    expect(fixed(read)).toBe(read.text);
  });

  test('a mapping that is used twice is mended once', () => {
    const read = readYaml('岗位名称: a\n岗位职责: &x\n  - {描述: b, code: c}\n权限: *x\n');
    expect(fixed(read)).toBe('岗位名称: a\n岗位职责: &x\n  - {内容: b, 编号: c}\n权限: *x\n');
  });

  test('spellings that fold to the standard word are not told', () => {
    expect(findings(readYaml('Position: a\nreports to: b\nHEADCOUNT: 1\nkpis: [c]'))).toEqual([]);
    expect(findings(readYaml('岗位名称: a\n岗 位 职 责: [b]'))).toEqual([]);
  });

  test('suggestions come in the language of the document', () => {
    const near = (text: string) => readYaml(text).diagnostics[0]?.facts;
    expect(near('岗位名称: a\n崗位職则: b')).toHaveProperty('near.0', '岗位职责');
    expect(near('직무명: a\n담당업뮤: b')).toHaveProperty('near.0', '담당 업무');
    expect(near('position: a\nresponsibilites: b')).toHaveProperty('near.0', 'responsibilities');
  });
});
