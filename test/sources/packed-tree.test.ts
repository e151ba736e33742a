import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTree, unpackTree } from '../../src/sources/packed-tree.ts';
import type { Node } from '../../src/sources/tree.ts';
import { read } from './marked.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const texts = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$/.test(path))
  .sort()
  .map((path) => readFileSync(new URL(path, EXAMPLES), 'utf8'));

const roots = (text: string): Node[] => read(text).value.map(({ root }) => root);

function expectSame(text: string): void {
  for (const root of roots(text)) {
    const packed = new Map<number, Node>();
    const unpacked = new Map<number, Node>();
    const kept = packTree(root, text, (node, number) => packed.set(number, node));
    expect(unpackTree(kept, text, (node, number) => unpacked.set(number, node))).toEqual(root);
    expect(new Map([...unpacked].sort(([a], [b]) => a - b))).toEqual(packed);
  }
}

test('a tree that was packed is the same again, and each node has the number it had', () => {
  const odd = [
    '~',
    '""',
    "''",
    "'it''s'",
    '"a\\nb"',
    '|\n  a\n  b',
    'a\n  b',
    '&x [a, {b: c}]',
    '*x',
    '1.10',
    '',
  ];
  expectSame(`a:\n  b: 1\n${odd.map((one, index) => `键${index}: ${one}\n`).join('')}`);
  for (const text of texts) expectSame(text);
});

test('a tree that was packed is the same again, whatever the text', () => {
  const piece = fc.constantFrom(
    ' ',
    '\n',
    '\n  ',
    ': ',
    '：',
    '- ',
    '"',
    "'",
    '# ',
    '|\n',
    '~',
    '[a]',
    '\\',
    '\r',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(), piece), { maxLength: 5 }),
      (text, pieces) =>
        expectSame(
          pieces.reduce((all, [where, one]) => {
            const at = where % (all.length + 1);
            return all.slice(0, at) + one + all.slice(at);
          }, text),
        ),
    ),
    { seed: 7, numRuns: 60 },
  );
});

test('texts that stand in the source are not kept twice', () => {
  const text = '岗位名称: 经理\n编制: "2"\n职责: [招聘, 培训]\n';
  const [root] = roots(text);
  expect(packTree(root as Node, text).texts).toEqual([]);
});
