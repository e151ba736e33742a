import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffLine, diffLines } from '../../src/edit/diff.ts';
import { applyEdits } from '../../src/sources/edits.ts';

const edit = (start: number, end: number, text: string) => ({ start, end, text });
const shown = (lines: readonly DiffLine[]) => lines.map(({ sign, text }) => `${sign}${text}`);

/** What `patch` does: walks the hunks along the text and checks every line that stays or goes. */
function patched(text: string, diff: readonly DiffLine[]): string {
  const before = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const after: string[] = [];
  let at = 0;
  diff.forEach(({ sign, text: line }, index) => {
    const isOpen = diff[index + 1]?.sign === '\\';
    const whole = isOpen ? line : `${line}\n`;
    if (sign === '@') {
      const [, first, count] = /^-(\d+),(\d+) /.exec(line) ?? [];
      const start = Number(count) === 0 ? Number(first) : Number(first) - 1;
      while (at < start) after.push(before[at++] ?? '');
    } else if (sign === '+') after.push(whole);
    else if (sign !== '\\') {
      expect(before[at]).toBe(whole);
      if (sign === ' ') after.push(whole);
      at += 1;
    }
  });
  return [...after, ...before.slice(at)].join('');
}

const LINES = fc.array(fc.constantFrom('a', 'bb', '', '岗位：x', '- y', 'c\r'), { maxLength: 12 });
const TEXT = fc.tuple(LINES, fc.boolean()).map(([lines, isOpen]) => lines.join('\n') + (isOpen ? '' : '\n'));
const EDITS = fc.array(
  fc.tuple(fc.nat(60), fc.nat(6), fc.constantFrom('', 'x', '\n', 'y\nz', ': ', '\n\n')),
  { maxLength: 6 },
);

/** Edits inside a text, sorted and without overlap. */
function settled(text: string, raw: readonly (readonly [number, number, string])[]) {
  const edits: { start: number; end: number; text: string }[] = [];
  for (const [start, length, inserted] of [...raw].sort((a, b) => a[0] - b[0])) {
    const last = edits.at(-1);
    const from = Math.min(start, text.length);
    if (last && (from < last.end || from === last.start)) continue;
    edits.push(edit(from, Math.min(from + length, text.length), inserted));
  }
  return edits;
}

describe('diffLines', () => {
  it('shows what changes, with two lines around it', () => {
    const text = 'a\nb\nc\n岗位：x\nd\ne\nf\n';
    const at = text.indexOf('：');
    expect(shown(diffLines(text, [edit(at, at + 1, ': ')]))).toEqual([
      '@-2,5 +2,5',
      ' b',
      ' c',
      '-岗位：x',
      '+岗位: x',
      ' d',
      ' e',
    ]);
  });

  it('says where a file does not end with a line break', () => {
    expect(shown(diffLines('a：b', [edit(1, 2, ': ')]))).toEqual([
      '@-1,1 +1,1',
      '-a：b',
      '\\ No newline at end of file',
      '+a: b',
      '\\ No newline at end of file',
    ]);
  });

  it('takes away a line without writing the next one anew', () => {
    expect(shown(diffLines('甲\n乙\n丙\n', [edit(2, 4, '')]))).toEqual(['@-1,3 +1,2', ' 甲', '-乙', ' 丙']);
  });

  it('makes the new text out of the old one, whatever is edited', () => {
    fc.assert(
      fc.property(TEXT, EDITS, (text, raw) => {
        const edits = settled(text, raw);
        expect(patched(text, diffLines(text, edits))).toBe(applyEdits(text, edits).text);
      }),
      { seed: 20250131, numRuns: 1500 },
    );
  });

  it('is taken by git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jd-diff-'));
    const text = '一: 1\n二：2\n三: 3\n四: 4\n五: 5\n六: 6\n七: 7\n八：8';
    const edits = [
      edit(text.indexOf('：2'), text.indexOf('：2') + 1, ': '),
      edit(text.length - 2, text.length, ': 8\n'),
    ];
    const lines = diffLines(text, edits).map(({ sign, text: line }) =>
      sign === '@' ? `@@ ${line} @@` : sign + line,
    );
    writeFileSync(join(folder, 'a.yaml'), text);
    const input = `--- a/a.yaml\n+++ b/a.yaml\n${lines.join('\n')}\n`;
    const git = spawnSync('git', ['apply', '-'], { cwd: folder, input, encoding: 'utf8' });
    const after = readFileSync(join(folder, 'a.yaml'), 'utf8');
    rmSync(folder, { recursive: true, force: true });
    if (git.error) return; // no git on this machine: the property above proves the form
    expect(git.stderr).toBe('');
    expect(after).toBe(applyEdits(text, edits).text);
  });
});
