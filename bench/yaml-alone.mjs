// The floor of `jd validate`: reads every YAML file below a folder and parses it, and nothing else. `node bench/yaml-alone.mjs FOLDER`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.yaml')) continue;
  parseAllDocuments(readFileSync(join(folder, name), 'utf8'), {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
  });
}
