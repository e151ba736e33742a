// Writes the Blocks of a handbook, as renderers get them, in JSON: the booklet's own data, then a part a line. It takes the
// place of the PDF renderer for that. `node blocks.mjs FOLDER OUT`.
import { closeSync, openSync, writeSync } from 'node:fs';
// Not `main.js`, whose modules are in chunks: the renderer below must be the one that is called.
import { runCommandLine } from '../lib/cli/command-line.js';
import { RENDERERS } from '../lib/renderers/index.js';

const [folder, out] = process.argv.slice(2);
const file = openSync(out, 'w');
const line = (value) => writeSync(file, `${JSON.stringify(value)}\n`);
RENDERERS.pdf = async () => ({
  format: 'pdf',
  open({ parts, ...info }, { theme, date }) {
    line({ info, theme, date });
    return {
      add: line,
      async close() {
        closeSync(file);
        return { chunks: [], pages: 0, losses: [] };
      },
    };
  },
});
const silent = { write: () => {}, isTTY: false, columns: 80 };
process.exitCode = await runCommandLine({
  argv: ['build', folder, '-f', 'pdf', '-o', `${out}-build`],
  cwd: process.cwd(),
  env: process.env,
  stdout: silent,
  stderr: process.stderr,
});
