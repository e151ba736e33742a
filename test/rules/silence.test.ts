import { describe, expect, test } from 'vitest';
import { silencesOf } from '../../src/rules/silence.ts';
import { lintFiles, wordsAt } from './handbook.ts';

const JD = '语言: zh-CN\n';
const lintOf = (yaml: string) => {
  const files = { 'jd.yaml': JD, 'x.yaml': yaml };
  return lintFiles(files)
    .filter(({ code }) => /^(?:CN-SEX|CN-AGE|LINT)/.test(code))
    .map((found) => `${found.severity} ${found.code} ${wordsAt(files, found)}`);
};

describe('a comment with a reason', () => {
  test('silences its own line', () => {
    expect(
      lintOf('岗位名称: X\n任职资格:\n  - 限男性  # jd-lint-disable CN-SEX-01 -- 依据: 附录\n  - 限女性\n'),
    ).toEqual(['error CN-SEX-01 限女性']);
  });
  test('alone on its line silences the next line that says something', () => {
    expect(
      lintOf(
        '岗位名称: X\n任职资格:\n  # jd-lint-disable CN-SEX-01 —— 依据\n\n  # 说明\n  - 限男性\n  - 限女性\n',
      ),
    ).toEqual(['error CN-SEX-01 限女性']);
  });
  test('silences a whole document, and no other of the file', () => {
    expect(
      lintOf(
        '# jd-lint-disable-unit CN-SEX-01、cn-age-01 -- 范本\n岗位名称: X\n任职资格: [限男性, 35岁以下]\n---\n岗位名称: Y\n任职资格: [限女性]\n',
      ),
    ).toEqual(['error CN-SEX-01 限女性']);
  });
  test('keeps its place with CRLF', () => {
    const source = 'a: 1\r\nb: 2 # jd-lint-disable CN-SEX-01 -- r\r\n';
    const [silence] = silencesOf(source);
    expect(silence && source.slice(silence.range.start.offset, silence.range.end.offset)).toBe(
      '# jd-lint-disable CN-SEX-01 -- r',
    );
    expect(silence?.range.start).toMatchObject({ line: 2, column: 6 });
  });
});

describe('a comment that is at fault', () => {
  test('without a reason silences nothing', () => {
    expect(lintOf('岗位名称: X\n任职资格:\n  - 限男性  # jd-lint-disable CN-SEX-01\n')).toEqual([
      'error CN-SEX-01 限男性',
      'warning LINT-01 # jd-lint-disable CN-SEX-01',
    ]);
  });
  test('names a rule that does not exist', () => {
    expect(lintOf('岗位名称: X\n任职资格:\n  - 男女不限  # jd-lint-disable CN-SEX-1 -- r\n')).toEqual([
      'warning LINT-02 # jd-lint-disable CN-SEX-1 -- r',
    ]);
  });
  test('has nothing to silence', () => {
    expect(lintOf('岗位名称: X\n任职资格:\n  - 男女不限  # jd-lint-disable CN-SEX-01 -- r\n')).toEqual([
      'info LINT-03 # jd-lint-disable CN-SEX-01 -- r',
    ]);
  });
  test('silences one of two rules only', () => {
    expect(
      lintOf(
        '岗位名称: X\n任职资格:\n  - 限男性  # jd-lint-disable CN-SEX-01, CN-AGE-01, CN-XXX-01 -- r\n',
      ).map((line) => line.slice(0, 20)),
    ).toEqual(['warning LINT-02 # jd', 'info LINT-03 # jd-li']);
  });
  test.each([
    '# jd-lint-disable',
    '# jd-lint-disable CN-SEX-01 依据：附录',
    '# jd-lint-disable CN-SEX-01 - 附录',
    '#jd-lint-disable-next-line CN-SEX-01 -- 附录',
    '# jd-lint disable CN-SEX-01 -- 附录',
    '# jd-lint-ignore CN-SEX-01 -- 附录',
  ])('is in another form: %s', (comment) => {
    expect(lintOf(`岗位名称: X\n任职资格:\n  - 限男性  ${comment}\n`)).toEqual([
      'error CN-SEX-01 限男性',
      `warning LINT-05 ${comment}`,
    ]);
  });
  test('words in a text are no comment', () => {
    expect(lintOf('岗位名称: X\n任职资格: [熟悉jd-lint的用法]\n')).toEqual([]);
  });
});
