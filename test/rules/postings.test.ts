import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintFiles } from './handbook.ts';

/**
 * Sentences of postings, job descriptions and work rules, as practice words them: those that an expert would stop at, with the
 * rules that must find them, and lawful ones that look alike. A line holds where the sentence stands, the rules (`-` for
 * none) and the sentence.
 */
const PACKS = { cn: 'zh-CN', tw: 'zh-TW', kr: 'ko', us: 'en' } as const;

const LAW = /^(?:CN|TW|KR|US|EN)-(?!SAF|GEN-01)|^QUAL-05/;

const KEYS = { condition: 'qualifications', duty: 'responsibilities' } as const;

interface Line {
  readonly where: 'condition' | 'duty' | 'rule';
  readonly rules: string;
  readonly sentence: string;
}

const linesOf = (pack: string): Line[] =>
  readFileSync(new URL(`./postings/${pack}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [where, rules, sentence] = line.split('\t') as [Line['where'], string, string];
      return { where, rules, sentence };
    });

/** Each sentence alone in a unit of its own: what stands beside it could excuse it. */
function unitOf({ where, sentence }: Line, index: number): string {
  if (where === 'rule') return `regulation: R${index}\narticles:\n  - ${JSON.stringify(sentence)}\n`;
  return `position: P${index}\nsummary: '-'\n${KEYS[where]}:\n  - ${JSON.stringify(sentence)}\n`;
}

describe.each(Object.entries(PACKS))('sentences of practice: %s', (pack, language) => {
  test('are found by these rules, and lawful ones by none', () => {
    const lines = linesOf(pack);
    const files: Record<string, string> = {
      'jd.yaml': `language: ${language}\nlint: {jurisdictions: [${pack}], audience: posting}\n`,
    };
    for (const [index, line] of lines.entries()) files[`${index}.yaml`] = unitOf(line, index);

    const found = new Map<string, Set<string>>();
    for (const { code, file } of lintFiles(files))
      if (LAW.test(code)) found.set(file, (found.get(file) ?? new Set()).add(code));

    const rulesAt = (index: number) => [...(found.get(`${index}.yaml`) ?? [])].sort().join(' ') || '-';
    expect(lines.map((line, index) => ({ ...line, rules: rulesAt(index) }))).toEqual(lines);
    expect(lines.filter(({ rules }) => rules !== '-').length).toBeGreaterThan(80);
  });
});
