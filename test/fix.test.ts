import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Checked, check } from '../src/check.ts';
import { planFixes } from '../src/fix.ts';
import { planFormat } from '../src/fmt.ts';
import { readDocument } from '../src/schema/read-document.ts';
import { parseSource } from '../src/sources/parse.ts';
import { sourceFromText } from '../src/sources/source-file.ts';
import { isKnownKey } from '../src/vocabulary/known-words.ts';
import { languages } from '../src/vocabulary/vocabulary-file.ts';
import { anyDocument } from './schema/arbitrary-documents.ts';

const FILE = 'a.yaml';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jd-fix-'));
  writeFileSync(join(folder, 'jd.yaml'), 'company: 甲\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function checked(text: string): Checked {
  writeFileSync(join(folder, FILE), text);
  return check(folder, folder);
}

const fixed = (text: string): string =>
  planFixes(checked(text)).find(({ path }) => path === FILE)?.after ?? text;

/** What a text says: the canonical value of each document, and what cannot be read. */
function meaning(text: string): unknown {
  const { value } = parseSource(sourceFromText(FILE, text), { isKey: isKnownKey });
  return value.map((document) => {
    const read = readDocument(document, { isHandbook: false });
    return [read.value?.kind, read.value?.value];
  });
}

const comments = (text: string): string[] => (text.match(/#说明\d+/g) ?? []).sort();

/** A document as a program writes it, in any language and words, with comments between its lines. */
const CONTENT = fc
  .tuple(fc.constantFrom(...languages()), fc.constantFrom('department', 'position', 'process' as const))
  .chain(([language, kind]) =>
    fc.tuple(anyDocument(kind as 'position', language), fc.array(fc.nat(20), { maxLength: 3 })),
  )
  .map(([{ yaml }, places]) => {
    const lines = stringify(yaml, { lineWidth: 0, indentSeq: true }).split('\n');
    for (const [index, place] of places.entries()) {
      const tops = lines.flatMap((line, at) => (/^[^\s#-]/.test(line) ? [at] : []));
      lines.splice(tops[place % tops.length] ?? 0, 0, `#说明${index}`);
    }
    return lines.join('\n');
  });

/** Slips that can be repaired, each at one place that fits. */
const SLIPS: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/^(\s*(?:- )?[^\s"':#-][^"':#]*): (?=\S)/mu, '$1：'],
  [/^(\s*(?:- )?[^\s"':#-][^"':#]*): (?=[^\s\d"'[{|>])/mu, '$1:'],
  [/^( +)- (?=[^\s"'-])/mu, '$1－ '],
  [/^( +)- (?=[^\s\d"'-])/mu, '$1-'],
  [/^ {2}(?=\S)/mu, '\t'],
  [/^ {2}(?=\S)/mu, '\u3000'],
  [/: (?=\S)/u, ':\u3000'],
  [/\n/u, '\u200b\n'],
  [/^( +)- /mu, '$1 - '],
];

/** A content with up to three slips. */
const SLIPPED = fc
  .tuple(CONTENT, fc.array(fc.tuple(fc.nat(SLIPS.length - 1), fc.nat(9)), { maxLength: 3 }), fc.boolean())
  .map(([text, slips, isWindows]) => {
    let slipped = text;
    for (const [which, skip] of slips) {
      const [pattern, written] = SLIPS[which] ?? [/$^/u, ''];
      const lines = slipped.split('\n');
      const from = lines.slice(0, skip).join('\n').length;
      slipped = slipped.slice(0, from) + slipped.slice(from).replace(pattern, written);
    }
    return isWindows ? slipped.replaceAll('\n', '\r\n') : slipped;
  });

describe('a repaired file', () => {
  it('says what was understood before, keeps its comments and needs no second repair', () => {
    let repaired = 0;
    fc.assert(
      fc.property(SLIPPED, (text) => {
        const after = fixed(text);
        if (after !== text) repaired += 1;
        expect(meaning(after)).toEqual(meaning(text));
        expect(comments(after)).toEqual(comments(text));
        expect(fixed(after)).toBe(after);
      }),
      { seed: 20250131, numRuns: 150 },
    );
    expect(repaired).toBeGreaterThan(50);
  });
});

describe('a formatted file', () => {
  it('says the same, keeps its comments and stays as it is when formatted again', () => {
    let changed = 0;
    const formatted = (text: string): string =>
      planFormat(checked(text)).find(({ path }) => path === FILE)?.after ?? text;
    fc.assert(
      fc.property(CONTENT, (text) => {
        const after = formatted(text);
        if (after !== text) changed += 1;
        expect(meaning(after)).toEqual(meaning(text));
        expect(comments(after)).toEqual(comments(text));
        expect(formatted(after)).toBe(after);
      }),
      { seed: 20250131, numRuns: 80 },
    );
    expect(changed).toBeGreaterThan(25);
  });
});
