import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/schema/read-document.ts';
import { applyEdits } from '../../src/sources/edits.ts';
import { parseSource } from '../../src/sources/parse.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';
import { isKnownKey } from '../../src/vocabulary/known-words.ts';

function read(text: string) {
  const [document] = parseSource(sourceFromText('x.yaml', text), { isKey: isKnownKey }).value;
  if (!document) throw new Error('no document');
  return readDocument(document, { isHandbook: false });
}

const told = (text: string) => read(text).diagnostics.map(({ code, range }) => `${code} ${range.start.line}`);

describe('keys written as items', () => {
  it('are the keys that they are, told once, and lose their dashes', () => {
    const text = '岗位名称: 经理\n任职资格:\n  - 学历: 本科\n  - 技能:\n      - 英语\n编制: 1\n';
    const { value, diagnostics } = read(text);
    expect(value?.value).toMatchObject({ qualifications: { education: { intro: '本科' } } });
    expect(diagnostics.map(({ code, range }) => `${code} ${range.start.line}:${range.start.column}`)).toEqual(
      ['YAML-43 3:3'],
    );
    const mended = applyEdits(text, diagnostics[0]?.fix ?? []).text;
    expect(mended).toBe('岗位名称: 经理\n任职资格:\n    学历: 本科\n    技能:\n      - 英语\n编制: 1\n');
    expect(told(mended)).toEqual([]);
  });

  it.each([
    ['texts', '岗位名称: 经理\n任职资格:\n  - 本科\n  - 英语\n'],
    ['items of the list', '岗位名称: 经理\n岗位职责:\n  - 标题: 招聘\n  - 标题: 培训\n'],
    ['groups of several keys', '岗位名称: 经理\n岗位职责:\n  - {标题: 招聘, 权重: 30}\n'],
  ])('are not %s', (_, text) => {
    expect(told(text)).not.toContainEqual(expect.stringContaining('YAML-43'));
  });
});
