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
import type { Language } from '../src/schema/types.generated.ts';
import { CHINESE } from './mistakes/chinese.ts';
import { CHINESE_NEWCOMER } from './mistakes/chinese-newcomer.ts';
import { ENGLISH } from './mistakes/english.ts';
import { ENGLISH_NEWCOMER } from './mistakes/english-newcomer.ts';
import { KOREAN } from './mistakes/korean.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { CHINESE_STRUCTURE, ENGLISH_STRUCTURE } from './mistakes/structure.ts';
import { TRADITIONAL } from './mistakes/traditional.ts';

/** The starters in which mistakes are made, and the languages in which the page shows what is said of them. */
const HANDBOOKS: readonly {
  readonly language: Language;
  readonly title: string;
  readonly mistakes: readonly Mistake[];
  readonly spoken: readonly Language[];
}[] = [
  {
    language: 'zh-CN',
    title: 'A Chinese handbook',
    mistakes: [...CHINESE, ...CHINESE_NEWCOMER, ...CHINESE_STRUCTURE],
    spoken: ['zh-CN', 'en'],
  },
  {
    language: 'en',
    title: 'An English handbook',
    mistakes: [...ENGLISH, ...ENGLISH_NEWCOMER, ...ENGLISH_STRUCTURE],
    spoken: ['zh-CN', 'en'],
  },
  { language: 'zh-TW', title: 'A handbook of Taiwan', mistakes: TRADITIONAL, spoken: ['zh-TW'] },
  { language: 'ko', title: 'A Korean handbook', mistakes: KOREAN, spoken: ['ko'] },
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const committed = new Map<Mistake, Promise<Checked>>();

/** A starter handbook with one mistake in it, checked as `jd validate` does. */
function commit(language: string, mistake: Mistake): Promise<Checked> {
  const known = committed.get(mistake) ?? commitAnew(language, mistake);
  committed.set(mistake, known);
  return known;
}

async function commitAnew(language: string, mistake: Mistake): Promise<Checked> {
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
  const catalogues = new Map<Language, Catalogue>();
  beforeAll(async () => {
    for (const language of ['zh-CN', 'zh-TW', 'en', 'ko'] as const)
      catalogues.set(language, await withRules(await loadCatalogue(language), language));
  });

  it('has more than two hundred', () => {
    const names = HANDBOOKS.flatMap(({ mistakes }) => mistakes.map(({ what }) => what));
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows what people read (update with vitest -u, and read the difference)', async () => {
    let number = 0;
    const entry = async (language: Language, spoken: readonly Language[], mistake: Mistake) => {
      const checked = await commit(language, mistake);
      number += 1;
      const change = mistake.to === undefined ? '' : `${block('diff', difference(mistake))}\n`;
      const said = spoken.flatMap((one) => {
        const catalogue = catalogues.get(one);
        return catalogue ? [block('text', printed(checked, catalogue))] : [];
      });
      return `### ${number}. ${mistake.what}\n\n${change}${said.join('\n')}`;
    };
    const parts: string[] = [];
    for (const { language, title, mistakes, spoken } of HANDBOOKS) {
      const entries: string[] = [];
      for (const one of mistakes) entries.push(await entry(language, spoken, one));
      parts.push(`## ${title}\n\n${entries.join('\n')}`);
    }
    const intro =
      'Each mistake is made in a fresh copy of the starter handbook; below it stands all that `jd validate` prints: in Chinese and in English, or in the language of the handbook.';
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
      .map((line) => `${sign}${line}`.replace(/[\t\u0007\u000b\u00a0\u00ad\u200b\u202e\u3000]/gu, named));
  return [...lines('- ', mistake.from ?? ''), ...lines('+ ', typed(mistake))].join('\n');
}

const named = (character: string) =>
  `<${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
