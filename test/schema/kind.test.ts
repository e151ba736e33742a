import { describe, expect, test } from 'vitest';
import { findings, readYaml } from './read-yaml.ts';

const kindOf = (text: string) => readYaml(text).document?.kind;

describe('kind of a document', () => {
  test.each([
    ['department', ['部门名称: a', '部門名稱: a', '부서명: a', 'department: a']],
    ['position', ['岗位名称: a', '崗位名稱: a', '직무명: a', 'position: a']],
    ['regulation', ['制度名称: a', '制度名稱: a', '규정명: a', 'regulation: a']],
    ['process', ['流程名称: a', '流程名稱: a', '절차명: a', 'process: a']],
  ])('%s by its naming key in any language', (kind, texts) => {
    for (const text of texts) expect(kindOf(text), text).toBe(kind);
  });

  test.each([
    ['position', '所属部门: b\n岗位名称: a'],
    ['position', '部门名称: b\n岗位名称: a'],
    ['position', 'department: b\nposition: a'],
    ['regulation', 'department: [b, c]\nregulation: a'],
    ['process', '소속 부서: b\n절차명: a'],
    ['position', '部门: b\n职位: a'],
    ['position', '岗位: 客服经理\n岗位职责: [a]'],
    ['position', '部门名称: 客服部\n岗位: 客服经理\n直接上级: b\n岗位职责: [a]\n任职资格: [b]'],
    ['regulation', '制度: 考勤制度\n条款: [a]'],
    ['process', '流程: 投诉处理\n步骤: [a]'],
    ['department', '部门名称: 客服部\n岗位: [客服经理]'],
    ['department', '部门名称: 客服部\n岗位:\n职能: [a]'],
    ['department', '部门名称: 客服部\n岗位: 客服经理\n职能: [a]\n部门负责人: b'],
    ['department', '部门名称: 客服部\n管理制度: 考勤制度\n工作流程: 投诉处理\n职能: b'],
    ['position', '岗位名称: a\n工作流程: b'],
  ])('%s: %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('is found by a misspelt naming key, which is the one finding', () => {
    for (const text of [
      '岗位名秤: a\n所属部门: b\n岗位职责: [c]',
      '部门名称: b\n岗位名秤: a\n岗位职责: [c]\n任职资格: [d]',
    ]) {
      const read = readYaml(text);
      expect(read.document?.value).toMatchObject({ position: 'a', department: ['b'] });
      expect(findings(read).filter((finding) => !finding.includes('KEY-05'))).toEqual([
        expect.stringContaining('KEY-01 岗位名秤'),
      ]);
    }
    expect(
      readYaml('postion: a\ndepartment: b\nresponsibilities: [c]\nqualifications: [d]').document?.value,
    ).toMatchObject({
      position: 'a',
      department: ['b'],
    });
  });

  test('lists the naming keys in the language of the document when there is none', () => {
    expect(readYaml('所属部门: b\n岗位职责: [c]').diagnostics[0]).toMatchObject({
      code: 'KEY-08',
      facts: { names: ['部门名称', '岗位名称', '制度名称', '流程名称'] },
    });
    expect(readYaml('소속 부서: b').diagnostics[0]?.facts).toEqual({
      names: ['부서명', '직무명', '규정명', '절차명'],
    });
    expect(readYaml('salary: 3').diagnostics[0]?.facts).toEqual({
      names: ['department', 'position', 'regulation', 'process'],
    });
  });

  test('finds the other faults of a nameless document too', () => {
    expect(findings(readYaml('所属部门: b\n岗位职责: [c]\n任职资格: [d]\n编制: 若干\n状态: 草搞'))).toEqual([
      '1:1 KEY-08 所属部门',
      '4:5 VALUE-01 若干',
      '5:5 VALUE-04 草搞',
    ]);
  });

  test('points at all naming keys when there are several', () => {
    const { document, diagnostics } = readYaml('岗位名称: a\n制度名称: b\n流程名称: c');
    expect(document).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['KEY-09']);
    expect(diagnostics[0]?.facts).toEqual({ names: ['岗位名称', '制度名称', '流程名称'] });
    expect(diagnostics[0]?.related.map(({ range }) => range.start.line)).toEqual([2, 3]);
  });

  test('is the handbook for its own file, whatever it holds', () => {
    expect(readYaml('language: en', 'jd.yaml').document?.kind).toBe('handbook');
    expect(findings(readYaml('部门名称: a', 'jd.yaml'))).toEqual(['1:1 KEY-03 部门名称']);
  });
});
