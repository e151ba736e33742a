/**
 * Writes everything that follows from schemas/handbook.schema.json and schemas/vocabulary: types, validator and the
 * schemas that editors complete from. Run by `npm run generate`; tests fail when something is stale.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.ts';

const ROOT = new URL('../', import.meta.url);

rmSync(new URL('schemas/editor', ROOT), { recursive: true, force: true });
for (const [path, text] of await generatedFiles()) {
  const target = fileURLToPath(new URL(path, ROOT));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
