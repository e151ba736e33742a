import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../../src/renderers/markdown/front-matter.ts';
import { markdownRenderer } from '../../../src/renderers/markdown/markdown.ts';
import { bookletOf, draw } from '../draw.ts';

const INFO = {
  ...bookletOf([]),
  title: '岗位说明书："甲: 乙" #1',
  company: 'no',
  code: '001',
  version: '1.10',
  date: '2026-01-01',
  classification: '',
  language: 'zh-CN' as const,
  draft: false,
};

const yamlOf = (text: string) => /^---\n([\s\S]*?)\n---$/.exec(text)?.[1] ?? '';

describe('frontMatter', () => {
  it('says what the file is, as strings, and nothing that is empty', () => {
    expect(parse(yamlOf(frontMatter(INFO)))).toEqual({
      title: '岗位说明书："甲: 乙" #1',
      company: 'no',
      code: '001',
      version: '1.10',
      date: '2026-01-01',
      lang: 'zh-CN',
    });
    expect(parse(yamlOf(frontMatter({ ...INFO, draft: true })))).toMatchObject({ draft: true });
  });

  it('keeps any title as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        expect(parse(yamlOf(frontMatter({ ...INFO, title })))).toMatchObject({ title });
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('stands at the very top of the file, and only when asked for', async () => {
    const booklet = {
      ...bookletOf([{ kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text: '正文' }] }]),
      draft: true,
    };
    expect(await draw(markdownRenderer, booklet, { frontMatter: true })).toMatch(
      /^---\n[\s\S]*\n---\n\n> \*\*/,
    );
    expect(await draw(markdownRenderer, booklet)).not.toContain('---');
  });
});
