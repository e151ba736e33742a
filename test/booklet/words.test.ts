import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Words } from '../../src/booklet/words.ts';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { languages, readVocabularyFile } from '../../src/vocabulary/vocabulary-file.ts';

const LANGUAGES = ['zh-CN', 'zh-TW', 'ko', 'en'] as const;

const labelsOf = (language: string) => readVocabularyFile(language).labels;

/** Names that the code asks for as they stand. */
function namesInCode(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\blabel\(\s*'([^']+)'/g)])
    .map((match) => match[1] ?? '');
}

describe('labels', () => {
  it('are given in all four languages', () => {
    expect(languages()).toEqual(expect.arrayContaining([...LANGUAGES]));
    const own = Object.keys(labelsOf('zh-CN'));
    for (const language of LANGUAGES) {
      const words = new Words(language, loadVocabulary(language));
      expect(own.filter((name) => !words.has(name))).toEqual([]);
      expect(namesInCode('src/booklet').filter((name) => !words.has(name))).toEqual([]);
    }
  });

  it('leave the same places to fill in in every language', () => {
    const places = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const [name, text] of Object.entries(labelsOf('zh-CN'))) {
      for (const language of LANGUAGES) {
        const other = labelsOf(language)[name];
        if (other !== undefined)
          expect([language, name, places(other)]).toEqual([language, name, places(text)]);
      }
    }
  });

  it('speak each language’s own characters', () => {
    const han = /\p{Script=Han}/u;
    expect(Object.values(labelsOf('en')).filter((text) => /[^\x20-\x7e→●○]/.test(text))).toEqual([]);
    expect(Object.values(labelsOf('ko')).filter((text) => han.test(text))).toEqual([]);
    const simplified =
      /[们门职说书编岗称设题权责务关联系执为业项达环审应须无单发实员报总类级进则权属组织汇见页录训条评张续备补给让办东传订计记录认讲议许论证识试该详语误请读课调谁谈谓贝负财败货质贯费资赏]/;
    expect(Object.values(labelsOf('zh-TW')).filter((text) => simplified.test(text))).toEqual([]);
  });
});

describe('Words', () => {
  const words = new Words('zh-CN', loadVocabulary('zh-CN'));

  it('takes the standard word of a key where there is no better one for print', () => {
    expect(words.label('position.grade')).toBe('岗位等级');
    expect(words.label('position.code')).toBe('岗位编号');
    expect(words.label('qualifications.education')).toBe('学历');
    expect(words.status('approved')).toBe('已批准');
  });

  it('fills in what is given, once, and leaves the rest', () => {
    expect(words.label('in-brackets', { text: '{text}' })).toBe('（{text}）');
    expect(words.label('heading.position', { name: '$&' })).toBe('$&岗位说明书');
    expect(words.label('chart.toPage')).toBe('共{count}个岗位 → 第{page}张');
  });

  it('shows the name of a label that does not exist', () => {
    expect(words.has('nothing')).toBe(false);
    expect(words.label('nothing')).toBe('nothing');
    expect(words.has('position.nothing')).toBe(false);
  });
});
