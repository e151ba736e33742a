import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/diagnostics/position.ts';
import { readYaml } from './read-yaml.ts';

const TEXT = `部门名称: 客服中心
负责人: 经理
编制: {核定: 3, 在岗: 2}
职能:
  - 接待
  - 标题: 回访
    细项:
      - 内容: 电话回访
        权重: 30
岗位:
  - 客服专员
  - 岗位名称: 主管
    编制: 1
    直接上级: 经理
    任职资格: 大专
其他章节:
  - 标题: 理念
    内容: [真诚, 及时]
版本: |
  第一版
`;

const read = readYaml(TEXT, 'departments/客服.yaml');
const origin = read.document?.origin;
if (!origin) throw new Error('no document');
const at = ({
  start,
  end,
}: {
  start: { line: number; column: number; offset: number };
  end: { offset: number };
}) => `${start.line}:${start.column} ${TEXT.slice(start.offset, end.offset)}`;

describe('origin', () => {
  test.each<[Path, string, string, string]>([
    [['department'], '1:1 部门名称', '1:7 客服中心', '部门名称'],
    [['head'], '2:1 负责人', '2:6 经理', '负责人'],
    [['headcount'], '3:1 编制', '3:1 编制', '编制'],
    [['headcount', 'filled'], '3:13 在岗', '3:17 2', '在岗'],
    [['functions'], '4:1 职能', '4:1 职能', '职能'],
    [['functions', 'items'], '4:1 职能', '4:1 职能', '职能'],
    [['functions', 'items', 0], '4:1 职能', '5:5 接待', '职能'],
    [['functions', 'items', 0, 'text'], '4:1 职能', '5:5 接待', '职能'],
    [['functions', 'items', 1], '6:5 标题', '6:5 标题', '职能'],
    [['functions', 'items', 1, 'title'], '6:5 标题', '6:9 回访', '标题'],
    [['functions', 'items', 1, 'items', 0, 'weight'], '9:9 权重', '9:13 30', '权重'],
    [['positions', 0], '10:1 岗位', '11:5 客服专员', '岗位'],
    [['positions', 0, 'position'], '10:1 岗位', '11:5 客服专员', '岗位'],
    [['positions', 1, 'headcount', 'approved'], '13:5 编制', '13:9 1', '编制'],
    [['positions', 1, 'reportsTo', 0], '14:5 直接上级', '14:11 经理', '直接上级'],
    [['positions', 1, 'qualifications', 'intro'], '15:5 任职资格', '15:11 大专', '任职资格'],
    [['sections', 0, 'items', 1, 'text'], '18:5 内容', '18:14 及时', '内容'],
    [['version'], '19:1 版本', '19:5 |\n  第一版', '版本'],
  ])('%j', (path, key, value, word) => {
    expect(at(origin.key(path))).toBe(key);
    expect(at(origin.value(path))).toBe(value);
    expect(origin.word(path)).toBe(word);
  });

  test('of what is not written is the nearest around it, and its standard word', () => {
    expect(at(origin.key(['code']))).toBe('1:1 部门名称');
    expect(origin.word(['code'])).toBe('编号');
    expect(at(origin.value(['functions', 'items', 1, 'standard']))).toBe('4:1 职能');
    expect(origin.word(['functions', 'items', 1, 'standard'])).toBe('标准');
    expect(origin.word(['positions', 1, 'authority'])).toBe('权限');
    expect(at(origin.value(['no', 'such', 3, 'path']))).toBe('1:1 部门名称');
  });

  test('of an inner document starts there', () => {
    const inner = origin.within(['positions', 1]);
    expect(inner.file).toBe('departments/客服.yaml');
    expect(at(inner.value(['position']))).toBe('12:11 主管');
    expect(at(inner.key(['reportsTo', 0]))).toBe('14:5 直接上级');
    expect(at(inner.key([]))).toBe('12:5 岗位名称');
    expect(at(origin.within(['positions', 0]).value(['position']))).toBe('11:5 客服专员');
    expect(at(origin.within(['positions', 0]).key(['code']))).toBe('10:1 岗位');
  });

  test('of every part of the value is a place in the text', () => {
    const paths = pathsOf(read.document?.value, []);
    expect(paths.length).toBeGreaterThan(30);
    for (const [path, value] of paths) {
      for (const range of [origin.key(path), origin.value(path)]) {
        expect(range.start.offset).toBeGreaterThanOrEqual(0);
        expect(range.end.offset).toBeLessThanOrEqual(TEXT.length);
        expect(range.end.offset).toBeGreaterThan(range.start.offset);
      }
      if (typeof value === 'string' && path[0] !== 'version') expect(at(origin.value(path))).toContain(value);
    }
  });
});

/** Every path into a value, with what is there. */
function pathsOf(value: unknown, path: Path): [Path, unknown][] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) =>
          pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [[path, value], ...inside];
}

test('the origin of a handbook knows records', () => {
  const { document, text } = readYaml('字体: {正文: a.ttf}\n检查: {规则: {TYP-01: 关闭}}\n', 'jd.yaml');
  const slice = (path: Path) => {
    const range = document?.origin.value(path);
    return range && text.slice(range.start.offset, range.end.offset);
  };
  expect(slice(['fonts', '正文'])).toBe('a.ttf');
  expect(slice(['lint', 'rules', 'TYP-01'])).toBe('关闭');
  expect(document?.origin.word(['lint', 'rules', 'TYP-01'])).toBe('TYP-01');
  const paths = readYaml('字体: [x/a.ttf, b.ttf]\n', 'jd.yaml');
  const range = paths.document?.origin.value(['fonts', 'b']);
  expect(paths.text.slice(range?.start.offset, range?.end.offset)).toBe('b.ttf');
});
