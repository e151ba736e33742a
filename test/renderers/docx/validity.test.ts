import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleOptions, sampleBooklet } from '../sample-booklet.ts';
import { draw, loadTheme } from './reading.ts';
import { SdkValidator } from './sdk-validator.ts';

let folder = '';
let validator: SdkValidator;

const CASES: readonly (SampleOptions & { readonly theme: 'classic' | 'modern' })[] = [
  { language: 'zh-CN', numbering: 'chinese', theme: 'classic', draft: true },
  { language: 'zh-TW', numbering: 'decimal', theme: 'modern' },
  { language: 'ko', numbering: 'chinese', theme: 'modern' },
  { language: 'en', numbering: 'decimal', theme: 'classic' },
];

describe('the Open XML SDK', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jd-validity-'));
    validator = await SdkValidator.start(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.for(CASES)(
    'finds nothing wrong: $language, $numbering, $theme',
    async ({ theme, ...options }, { skip }) => {
      skip(!validator.isHere, 'the validator does not run here');
      const path = join(folder, `${options.language}.docx`);
      const { file } = await draw(sampleBooklet(options), loadTheme(theme));
      writeFileSync(path, file);
      for (const officeVersion of ['Office2013', 'Microsoft365'] as const) {
        expect(await validator.errorsOf(path, officeVersion)).toEqual([]);
      }
    },
  );
});
