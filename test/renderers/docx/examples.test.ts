import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareBuild } from '../../../src/build.ts';
import { settle } from '../../../src/build-settings.ts';
import { type Checked, check } from '../../../src/check.ts';
import { SdkValidator } from './sdk-validator.ts';

const ROOT = join(import.meta.dirname, '../../..');
const names = (folder: string, extension = '') =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(extension) && name !== 'README.md')
    .map((name) => name.slice(0, name.length - extension.length));
const EXAMPLES = names('examples');
const THEMES = names('templates/themes', '.json');
const LAYOUTS = ['form', 'narrative'] as const;
const NUMBERINGS = ['chinese', 'decimal'] as const;

/**
 * Every example in both layouts. Numbering, themes and drafts take turns, so that each meets each example, each layout and
 * each other somewhere: the validator needs a second a file, and all combinations would need minutes.
 */
const CASES = EXAMPLES.flatMap((example, at) =>
  LAYOUTS.map((layout, side) => ({
    example,
    layout,
    numbering: NUMBERINGS[(at + side) % NUMBERINGS.length] ?? 'chinese',
    theme: THEMES[(at + side * 2) % THEMES.length] ?? 'classic',
    draft: (at + side) % 3 === 0,
  })),
);

let folder = '';
let validator: SdkValidator;
const handbooks = new Map<string, Checked>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jd-examples-'));
  validator = await SdkValidator.start(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the Open XML SDK on the Word files of all examples', () => {
  it.concurrent.for(CASES)(
    'finds nothing wrong: $example, $layout, $numbering, $theme',
    async ({ example, ...wishes }, { skip }) => {
      skip(!validator.isHere, 'the validator does not run here');
      const root = join(ROOT, 'examples', example);
      const checked = handbooks.get(root) ?? check(root, root);
      handbooks.set(root, checked);
      const settings = settle(
        checked.organisation,
        { ...wishes, formats: ['docx'] },
        { root, cwd: root, epoch: undefined },
      );
      const build = prepareBuild(checked, settings);
      for (const output of build.outputs) {
        const [file] = await build.render(output);
        const path = join(folder, `${example}-${wishes.layout}.docx`);
        writeFileSync(path, Buffer.concat(file?.rendered.chunks ?? []));
        expect(await validator.errorsOf(path)).toEqual([]);
      }
    },
  );
});
