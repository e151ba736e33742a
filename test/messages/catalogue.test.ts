import { describe, expect, it } from 'vitest';
import type { OwnProblems } from '../../src/diagnostics/problems/index.ts';
import { type Catalogue, type Sentence, say } from '../../src/messages/catalogue.ts';
import { loadCatalogue } from '../../src/messages/index.ts';
import { FACTS } from './facts.ts';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'ko'] as const;

const codes = Object.keys(FACTS) as (keyof OwnProblems)[];

function sentences(catalogue: Catalogue): { readonly code: string; readonly sentence: Sentence }[] {
  return codes.flatMap((code) =>
    FACTS[code].map((facts) => ({ code, sentence: say(catalogue, code, facts) })),
  );
}

/** Every code with its sentences, as Markdown: a line for the message, one below for the hint. */
function page(language: string, catalogue: Catalogue): string {
  const blocks = codes.map((code) => {
    const said = FACTS[code].map((facts) => {
      const { message, hint } = say(catalogue, code, facts);
      return hint === undefined ? `- ${message}\n` : `- ${message}\n  - ${hint}\n`;
    });
    return `## ${code}\n\n${said.join('')}`;
  });
  const counts = { files: 12, errors: 2, warnings: 1, infos: 3, fixable: 2 };
  const clean = { files: 12, errors: 0, warnings: 0, infos: 0, fixable: 0 };
  const notes = Object.values(catalogue.notes).map((note) => `- ${note}\n`);
  const summaries = [counts, clean].map((one) => `- ${catalogue.report.summary(one)}\n`);
  return `# ${language}\n\n${[...blocks, `## Notes\n\n${notes.join('')}`, `## Summary\n\n${summaries.join('')}`].join('\n')}`;
}

describe.each(LANGUAGES)('%s', (language) => {
  it('says what its golden page says (update with vitest -u, and read the difference)', async () => {
    const catalogue = await loadCatalogue(language);
    await expect(page(language, catalogue)).toMatchFileSnapshot(`golden/${language}.md`);
  });

  it('fills every sentence and ends none with a mark that reporters add', async () => {
    const said = sentences(await loadCatalogue(language));
    for (const { code, sentence } of said) {
      for (const text of [sentence.message, sentence.hint ?? '–']) {
        expect(text, code).not.toMatch(/undefined|null|\[object|NaN|\n/);
        expect(text, code).not.toMatch(/^\s|\s$|^$|[。!！]$/);
      }
    }
  });
});

describe('the house style', () => {
  it.each([
    ['zh-CN', /您|非法|“[^”]*「/],
    // Simplified characters and mainland words that creep in when a sentence is converted and not written.
    [
      'zh-TW',
      /您|非法|[“”]|[这个说为应开关长写读编码级职务导图补给单层错误对齐]|文檔|信息|軟件|字符|默認|運行|鏈接|緩存|全角|半角/u,
    ],
    ['en', /\b(?:invalid|illegal|please)\b/i],
    ['ko', /잘못된 값|불법|제발/],
  ] as const)('keeps %s free of words it bans', async (language, banned) => {
    const own = (await loadCatalogue(language)).problems;
    for (const code of codes) {
      for (const facts of FACTS[code]) {
        const { message, hint } = (own[code] as (facts: unknown) => Sentence)(ascii(facts));
        expect(`${message} ${hint ?? ''}`, code).not.toMatch(banned);
      }
    }
  });
});

/** The same facts with plain letters for every text of an author, so that only our words are judged. */
function ascii<T>(facts: T): T {
  return JSON.parse(
    JSON.stringify(facts, (_, value) =>
      typeof value === 'string' && /[^\0-\x7f]/.test(value) ? 'x' : value,
    ),
  );
}
