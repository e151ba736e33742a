import { expect, test } from 'vitest';
import { readDocument } from '../../src/schema/read-document.ts';
import { parseSource } from '../../src/sources/parse.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';

/** Code, facts and place of what is said of a text. */
function said(text: string): unknown[] {
  const [document] = parseSource(sourceFromText('a.yaml', text)).value;
  if (!document) throw new Error('no document');
  return readDocument(document, { isHandbook: false }).diagnostics.map(({ code, facts, path, range }) => [
    code,
    facts,
    path.join('.'),
    range.start.column,
  ]);
}

const long = (count: number, character = '长') => character.repeat(count);

test('names have at most 200 characters, wherever they stand', () => {
  expect(said(`岗位名称: ${long(200)}`)).toEqual([]);
  expect(said(`岗位名称: ${long(200, '𠀀')}`)).toEqual([]);
  const facts = (key: string) => ({ key, length: 201, limit: 200 });
  expect(said(`岗位名称: ${long(201)}`)).toEqual([['VALUE-11', facts('岗位名称'), 'position', 7]]);
  expect(said(`岗位名称: a\n别名: [b, ${long(201)}]`)).toEqual([['VALUE-11', facts('别名'), 'aliases.1', 9]]);
  expect(said(`岗位名称: a\n岗位职责:\n  - 标题: ${long(201)}`)).toEqual([
    ['VALUE-11', facts('标题'), 'responsibilities.0.title', 9],
  ]);
});

test('texts have at most 20,000 characters', () => {
  expect(said(`岗位名称: a\n岗位概述: ${long(20_000)}`)).toEqual([]);
  expect(said(`岗位名称: a\n岗位职责:\n  - ${long(20_001)}`)).toEqual([
    ['VALUE-11', { key: '岗位职责', length: 20_001, limit: 20_000 }, 'responsibilities.0', 5],
  ]);
});
