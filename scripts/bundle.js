/**
 * Joins the modules that `tsc` wrote into `lib/` into a few chunks behind its two entries, for a short start: opening
 * 170 small files takes longer than checking a small handbook. What is loaded on demand stays so, dependencies stay
 * outside, and nothing is minified: stack traces show the names of the source. The modules stay too, for benchmarks and
 * scripts; the package holds the chunks only. Runs after `tsc`, whose entries work as well, only slower.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const LIB = fileURLToPath(new URL('../lib/', import.meta.url));
const CHUNKS = 'chunks';
/** What is loaded by name: by `bin/jd.js`, and as the public interface. */
const ENTRIES = ['cli/main', 'index'];

/** Modules find the files of the package from where they stand; in a chunk they stand where they stood before. */
const keepAddresses = {
  name: 'keep-addresses',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    const path = relative(join(LIB, CHUNKS), id).split(sep).join('/');
    return code.replaceAll('import.meta.url', `new URL('${path}', import.meta.url).href`);
  },
};

const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, join(LIB, `${name}.js`)])),
  platform: 'node',
  external: /^(?![./]|[a-z]:[\\/])/i,
  plugins: [keepAddresses],
});
const { output } = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: `${CHUNKS}/[name].js`,
});
await bundle.close();

rmSync(join(LIB, CHUNKS), { recursive: true, force: true });
for (const { fileName, code } of output) {
  const path = join(LIB, fileName);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
