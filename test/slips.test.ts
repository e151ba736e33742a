import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../src/check.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';

/** What a hand does to one line; undefined where the line has nothing of the kind. */
type Slip = (line: string) => string | undefined;

const changed = (line: string, from: RegExp, to: string): string | undefined =>
  from.test(line) ? line.replace(from, to) : undefined;

const PAIR = /^(\s*(?:- )?[^:#'"{}[\]]+): (?=\S)/;
const DASH = /^(\s*)- (?=\S)/;

/** Slips that are told of wherever they happen: those that may leave a text as meaningful as it was are not here. */
const SLIPS: Readonly<Record<string, Slip>> = {
  'a colon forgotten': (line) => changed(line, PAIR, '$1 '),
  'a full-width colon': (line) => changed(line, PAIR, '$1：'),
  'no space behind the colon': (line) => changed(line, PAIR, '$1:'),
  'a semicolon for the colon': (line) => changed(line, PAIR, '$1; '),
  'an equals sign for the colon': (line) => changed(line, PAIR, '$1 = '),
  'no space behind the dash': (line) => changed(line, DASH, '$1-'),
  'a long dash': (line) => changed(line, DASH, '$1— '),
  'a bullet': (line) => changed(line, DASH, '$1• '),
  'an asterisk': (line) => changed(line, DASH, '$1* '),
  'a closing brace forgotten': (line) => changed(line, /\}$/, ''),
  'an opening brace forgotten': (line) => changed(line, /^(\s*- )\{/, '$1'),
  'a closing quote forgotten': (line) => changed(line, /"(?=[^"]*$)/, ''),
  'a tab for two spaces': (line) => changed(line, /^ {2}(?=\S)/, '\t'),
  'a dash before a key': (line) => changed(line, /^(?=[^\s#-][^:]*: )/, '- '),
};

/** Findings of one kind are told once a file; more than one after a slip is one too many. */
const told = (found: readonly Diagnostic[]) =>
  found.map(({ code, range }) => `${code} ${range.start.line}`).join(', ') || 'nothing';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function* yamlFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* yamlFiles(path);
    else if (entry.name.endsWith('.yaml')) yield path;
  }
}

/** Every fifteenth line that can slip so, in all files of a handbook: what is told, where it is not one finding at that line. */
function slip(example: string, name: string, make: Slip): { tried: number; odd: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'jd-slip-'));
  folders.push(root);
  cpSync(join(import.meta.dirname, '../examples', example), root, { recursive: true });
  const before = new Set(check(root, root, { rules: true }).diagnostics.map(({ code, file }) => code + file));
  const odd: string[] = [];
  let lines = 0;
  let tried = 0;
  for (const path of yamlFiles(root)) {
    const text = readFileSync(path, 'utf8');
    for (const [index, line] of text.split('\n').entries()) {
      const slipped = line.trimStart().startsWith('#') ? undefined : make(line);
      if (slipped === undefined) continue;
      lines += 1;
      if (lines % 15 !== 1) continue;
      tried += 1;
      writeFileSync(path, text.split('\n').with(index, slipped).join('\n'));
      const found = check(root, root, { rules: true }).diagnostics.filter(
        ({ code, file }) => !before.has(code + file),
      );
      const [first] = found;
      const isThere =
        first?.file === relative(root, path) && Math.abs(first.range.start.line - index - 1) <= 1;
      if (found.length !== 1 || !isThere)
        odd.push(`${name}: ${relative(root, path)}:${index + 1} “${slipped.trim()}” → ${told(found)}`);
    }
    writeFileSync(path, text);
  }
  return { tried, odd };
}

describe('slips of the hand, anywhere in a handbook', () => {
  it.each(['customer-service-zh-CN', 'small-company-en', 'duties-ko'])(
    '%s: nearly each is told once, in its line (update with vitest -u, and read the difference)',
    async (example) => {
      const results = Object.entries(SLIPS).map(([name, make]) => slip(example, name, make));
      const tried = results.reduce((sum, one) => sum + one.tried, 0);
      const odd = results.flatMap((one) => one.odd);
      expect(tried).toBeGreaterThan(100);
      expect(odd.length / tried).toBeLessThan(0.05);
      const page = [`${tried} slips, ${odd.length} not told by one finding in their line:`, '', ...odd, ''];
      await expect(page.join('\n')).toMatchFileSnapshot(`golden/slips-${example}.txt`);
    },
    120_000,
  );
});
