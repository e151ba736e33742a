import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checked, check } from '../src/check.ts';
import { withFiles } from '../src/check-files.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Catalogue } from '../src/messages/catalogue.ts';
import { loadCatalogue, withRules } from '../src/messages/index.ts';
import { text } from '../src/reporters/text.ts';
import { CHINESE } from './mistakes/chinese.ts';
import { ENGLISH } from './mistakes/english.ts';
import type { Mistake } from './mistakes/mistake.ts';

const HANDBOOKS = [
  { language: 'zh-CN', title: 'A Chinese handbook', mistakes: CHINESE },
  { language: 'en', title: 'An English handbook', mistakes: ENGLISH },
] as const;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A starter handbook with one mistake in it, checked. */
async function commit(language: string, mistake: Mistake): Promise<Checked> {
  const root = mkdtempSync(join(tmpdir(), 'jd-mistake-'));
  folders.push(root);
  cpSync(join(import.meta.dirname, '../templates/init', language), root, { recursive: true });
  const path = join(root, mistake.file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, mistake.bytes?.(before) ?? before.replace(mistake.from ?? '', () => typed(mistake)));
  return await withFiles(check(root, root, { rules: true }));
}

const typed = ({ to = '' }: Mistake) => to.replace('«', '');

/** Line and column where the finding must begin. */
function expectedPlace(language: string, mistake: Mistake): string {
  if (mistake.at) return mistake.at.join(':');
  const path = join(import.meta.dirname, '../templates/init', language, mistake.file);
  const before = readFileSync(path, 'utf8');
  const start = before.indexOf(mistake.from ?? '');
  if (start < 0) throw new Error(`“${mistake.from}” is not in ${mistake.file}`);
  const to = mistake.to ?? '';
  const head = before.slice(0, start) + to.slice(0, to.indexOf('«'));
  const lines = head.split('\n');
  return `${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`;
}

const summary = ({ code, file, range }: Diagnostic) =>
  `${code} ${file}:${range.start.line}:${range.start.column}`;

function printed(checked: Checked, catalogue: Catalogue): string {
  const report = { files: checked.paths.length, diagnostics: checked.diagnostics };
  const context = {
    catalogue,
    textOf: checked.textOf,
    colorLevel: 0,
    width: 100,
    version: '',
    paths: [],
  } as const;
  return text(report, context).trimEnd();
}

describe.each(HANDBOOKS)('one message for each mistake: $title', ({ language, mistakes }) => {
  it('starts from a handbook without any', () => {
    const root = join(import.meta.dirname, '../templates/init', language);
    expect(check(root, root, { rules: true }).diagnostics).toEqual([]);
  });

  it.each(mistakes.map((one) => [one.what, one] as const))('%s', async (_, mistake) => {
    const found = (await commit(language, mistake)).diagnostics.map(summary);
    expect(found).toEqual([`${mistake.code} ${mistake.file}:${expectedPlace(language, mistake)}`]);
  });
});

describe('the page of mistakes', () => {
  let chinese: Catalogue;
  let english: Catalogue;
  beforeAll(async () => {
    chinese = await withRules(await loadCatalogue('zh-CN'), 'zh-CN');
    english = await withRules(await loadCatalogue('en'), 'en');
  });

  it('has more than sixty', () => {
    const names = HANDBOOKS.flatMap(({ mistakes }) => mistakes.map(({ what }) => what));
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows what people read (update with vitest -u, and read the difference)', async () => {
    let number = 0;
    const entry = async (language: string, mistake: Mistake) => {
      const checked = await commit(language, mistake);
      number += 1;
      const change = mistake.to === undefined ? '' : `${block('diff', difference(mistake))}\n`;
      const said = [chinese, english].map((one) => block('text', printed(checked, one)));
      return `### ${number}. ${mistake.what}\n\n${change}${said.join('\n')}`;
    };
    const parts: string[] = [];
    for (const { language, title, mistakes } of HANDBOOKS) {
      const entries: string[] = [];
      for (const one of mistakes) entries.push(await entry(language, one));
      parts.push(`## ${title}\n\n${entries.join('\n')}`);
    }
    const intro =
      'Each mistake is made in a fresh copy of the starter handbook; below it stands all that `jd validate` prints, in Chinese and in English.';
    await expect(
      `# Mistakes and what is said about them\n\n${intro}\n\n${parts.join('\n')}`,
    ).toMatchFileSnapshot('golden/mistakes.md');
  });
});

const block = (kind: string, content: string) => `\`\`\`\`${kind}\n${content}\n\`\`\`\`\n`;

/** The change as lines with - and +; characters that cannot be seen are named. */
function difference(mistake: Mistake): string {
  const lines = (sign: string, content: string) =>
    content
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => `${sign}${line}`.replace(/[\t\u0007\u00a0\u200b\u202e\u3000]/gu, named));
  return [...lines('- ', mistake.from ?? ''), ...lines('+ ', typed(mistake))].join('\n');
}

const named = (character: string) =>
  `<${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
