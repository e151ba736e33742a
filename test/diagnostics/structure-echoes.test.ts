import { describe, expect, test } from 'vitest';
import { withoutStructureEchoes } from '../../src/diagnostics/structure-echoes.ts';
import { readDocument } from '../../src/schema/read-document.ts';
import { parseSource } from '../../src/sources/parse.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';
import { isKnownKey } from '../../src/vocabulary/known-words.ts';

/** `line CODE` for all that is found in a position's file, in its order. */
function found(lines: string) {
  const parsed = parseSource(sourceFromText('a.yaml', `岗位名称: 经理\n${lines}`), { isKey: isKnownKey });
  const read = parsed.value.map((document) => readDocument(document, { isHandbook: false }));
  return [...parsed.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)].sort(
    (a, b) => a.range.start.offset - b.range.start.offset,
  );
}

const told = (diagnostics: ReturnType<typeof found>) =>
  diagnostics.map(({ code, range }) => `${range.start.line} ${code}`);

describe('of what repeats a fault of form', () => {
  test.each<[name: string, lines: string, all: string[], kept: string[]]>([
    [
      'keys whose own key was lost are told of once',
      '岗位职责: [招聘]\n学历: 本科\n专业: 管理\n工作经验: 3年\n',
      ['3 KEY-02', '4 KEY-02', '5 KEY-02'],
      ['3 KEY-02'],
    ],
    [
      'keys that belong below different keys are told of each',
      '学历: 本科\n核定: 3\n',
      ['2 KEY-02', '3 KEY-02'],
      ['2 KEY-02', '3 KEY-02'],
    ],
    [
      'a key in a wrong column is told where it belongs',
      '编制: 1\n  学历: 本科\n',
      ['3 KEY-02', '3 YAML-13'],
      ['3 KEY-02'],
    ],
    [
      'an empty key that stands there once more is told as such',
      '岗位职责:\n岗位职责: [招聘]\n',
      ['2 VALUE-02', '3 KEY-04'],
      ['3 KEY-04'],
    ],
    [
      'an empty key whose keys stand too far left is told there',
      '任职资格:\n学历: 本科\n',
      ['2 VALUE-02', '3 KEY-02'],
      ['3 KEY-02'],
    ],
    [
      'a value that a comment cut short is told of as that',
      '编制: 二 #3人左右\n',
      ['2 VALUE-01', '2 YAML-10'],
      ['2 YAML-10'],
    ],
    ['an empty key of its own is told of', '任职资格:\n岗位职责: [招聘]\n', ['2 VALUE-02'], ['2 VALUE-02']],
  ])('%s', (_, lines, all, kept) => {
    const diagnostics = found(lines);
    expect(told(diagnostics).sort()).toEqual(all);
    expect(told([...withoutStructureEchoes(diagnostics)])).toEqual(kept);
  });

  test('what has a repair of its own is told, and what is not about keys and values', () => {
    const all = found('编制: 二 #3人左右\n');
    const value = all.find(({ code }) => code === 'VALUE-01');
    const repairable = { ...value, fix: [] } as never;
    const other = { ...value, code: 'DOC-06' } as never;
    expect(withoutStructureEchoes([...all, repairable, other])).toEqual([
      ...all.filter((one) => one !== value),
      repairable,
      other,
    ]);
  });

  test('a finding about several lines silences each of them', () => {
    const diagnostics = found('岗位概述: 主要包括：\n  - 招聘\n  - 培训\n编制: 2\n');
    const [list] = diagnostics;
    if (!list) throw new Error('nothing found');
    const at = (line: number) =>
      ({
        ...list,
        code: 'VALUE-04',
        range: { ...list.range, start: { ...list.range.start, line } },
        facts: {},
      }) as never;
    expect(list).toMatchObject({ code: 'YAML-19', facts: { lines: 3 } });
    expect(withoutStructureEchoes([list, at(2), at(4), at(5)])).toEqual([list, at(5)]);
  });

  test('another file says nothing of it', () => {
    const [value, hash] = found('编制: 二 #3人左右\n');
    const elsewhere = [hash, { ...value, file: 'b.yaml' }] as never[];
    expect(withoutStructureEchoes(elsewhere)).toEqual(elsewhere);
  });
});
