import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/booklet/booklet.ts';
import type { Layout } from '../../src/schema/types.generated.ts';
import { type Files, resolveFiles } from '../org/handbook.ts';
import { anyHandbook } from './arbitrary.ts';
import { composed } from './composed.ts';
import { partsOf, textOf } from './text.ts';

/** Parts that say again what is written elsewhere. */
const DERIVED = new Set<Part['role']>([
  'staffing',
  'positions',
  'coverage',
  'authority',
  'forms',
  'index',
  'contents',
]);

/** Every text and number that the author wrote, by the way to it. */
function* writtenIn(value: unknown, way: string): Generator<{ way: string; text: string }> {
  if (typeof value === 'string') {
    for (const line of value.split(/\s*[\n\u2028\u2029]\s*/))
      if (line.trim() !== '') yield { way, text: line.trim() };
  } else if (typeof value === 'number') yield { way, text: String(value) };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* writtenIn(inner, `${way}.${key}`);
  }
}

/** Words of a canonical value that are shown in the booklet's language. */
const TRANSLATED = /\.(status|showHolders|language)$/;

const countOf = (text: string, part: string): number => text.split(part).length - 1;

function check(files: Files, layout: Layout, showHolders: boolean): void {
  const { value, diagnostics } = resolveFiles(files);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { value: booklet, late } = composed(value, { layout, showHolders });
  const text = textOf(partsOf(booklet).flatMap((part) => (DERIVED.has(part.role) ? [] : part.blocks)));
  expect(late).toEqual([]);
  for (const { way, text: written } of writtenIn(files, '')) {
    if (TRANSLATED.test(way)) continue;
    const isHidden = /\.holders\.\d+$/.test(way) && !showHolders;
    const times = countOf(text, written);
    if (written.startsWith('‹')) expect([way, written, times]).toEqual([way, written, isHidden ? 0 : 1]);
    else if (!isHidden) expect([way, written, times > 0]).toEqual([way, written, true]);
  }
}

describe('everything that the author wrote', () => {
  it.each([
    ['form', true],
    ['narrative', true],
    ['form', false],
  ] as const)('is in the booklet once, in the %s layout (holders shown: %s)', (layout, showHolders) => {
    fc.assert(
      fc.property(anyHandbook, (files) => check(files, layout, showHolders)),
      { seed: 5, numRuns: 60, endOnFailure: true },
    );
  });
});
