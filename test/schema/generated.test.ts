import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.ts';

const ROOT = new URL('../../', import.meta.url);

test('generated files are fresh (npm run generate)', async () => {
  const files = await generatedFiles();
  expect(files.size).toBeGreaterThan(5);
  for (const [path, text] of files) {
    const isSame = readFileSync(new URL(path, ROOT), 'utf8') === text;
    expect(isSame, `${path} is stale: npm run generate`).toBe(true);
  }
});

test('no editor schema is left of a language that went', async () => {
  const files = await generatedFiles();
  for (const name of readdirSync(new URL('schemas/editor/', ROOT)))
    expect([...files.keys()]).toContain(`schemas/editor/${name}`);
});

test('generating twice gives the same', async () => {
  expect([...(await generatedFiles())]).toEqual([...(await generatedFiles())]);
});
