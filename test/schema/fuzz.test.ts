import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Path } from '../../src/diagnostics/position.ts';
import type { Document } from '../../src/schema/document.ts';
import { readDocument } from '../../src/schema/read-document.ts';
import { faultsOf } from '../../src/schema/validate.ts';
import { parseSource } from '../../src/sources/parse.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const texts = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$/.test(path))
  .sort()
  .map((path) => readFileSync(new URL(path, EXAMPLES), 'utf8'));

const piece = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\n  ',
    ': ',
    '：',
    '- ',
    '-',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    '#',
    '&a ',
    '*a',
    '|',
    '~',
    '无',
    '0',
    '-1',
    '1e9',
  ],
  ...[
    '岗位名称',
    '部门名称: x\n',
    'position: x\n',
    '岗位',
    '编制: x\n',
    '标题',
    '条目: [a]\n',
    '__proto__: x\n',
    '직무명',
    '\t',
    '😀',
    '%',
  ],
);
const mutation = fc.record({ at: fc.nat(), length: fc.nat(12), piece });

/** An example with a few stretches of it replaced. */
const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([text, mutations]) =>
    mutations.reduce((all, one) => {
      const at = one.at % (all.length + 1);
      return all.slice(0, at) + one.piece + all.slice(at + one.length);
    }, text),
  );

function pathsOf(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [
    path,
    ...[...steps].flatMap((step) => pathsOf((value as Record<string, unknown>)[step], [...path, step])),
  ];
}

function expectInside(range: { start: { offset: number }; end: { offset: number } }, text: string): void {
  expect(range.start.offset).toBeGreaterThanOrEqual(0);
  expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
  expect(range.end.offset).toBeLessThanOrEqual(text.length);
}

function checkDocument(document: Document, text: string): void {
  expect(faultsOf(document.kind, document.value)).toEqual([]);
  for (const path of pathsOf(document.value, [])) {
    expectInside(document.origin.key(path), text);
    expectInside(document.origin.value(path), text);
    expect(document.origin.word(path)).toBeTypeOf('string');
  }
}

function checkDiagnostic({ range, related, fix = [] }: Diagnostic, text: string): void {
  for (const one of [range, ...related.map((place) => place.range)]) expectInside(one, text);
  for (const { start, end } of fix) expectInside({ start: { offset: start }, end: { offset: end } }, text);
}

test('whatever is done to a file: no fault of ours, every place inside the text, every value what its type says', () => {
  fc.assert(
    fc.property(mutated, fc.boolean(), (text, isHandbook) => {
      for (const source of parseSource(sourceFromText('a.yaml', text)).value) {
        const { value, diagnostics } = readDocument(source, { isHandbook });
        for (const one of diagnostics) checkDiagnostic(one, text);
        if (value) checkDocument(value, text);
        else expect(diagnostics.some(({ severity }) => severity === 'error') || source.isBroken).toBe(true);
      }
    }),
    { seed: 42, numRuns: 150 },
  );
});
