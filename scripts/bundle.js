/**
 * Joins the modules that `tsc` wrote into `lib/` into a few chunks behind its two entries, for a short start: opening
 * 250 small files takes longer than checking a small handbook. What is loaded on demand stays so. Names and lines are
 * kept for stack traces; comments go, whose reading takes time too. The modules stay too, for benchmarks and scripts; the
 * package holds the chunks only. Runs after `tsc`, whose entries work as well, only slower.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const LIB = fileURLToPath(new URL('../lib/', import.meta.url));
const CHUNKS = 'chunks';
/** What is loaded by name: by `bin/jd.js`, and as the public interface. */
const ENTRIES = ['cli/main', 'index'];

/** Dependencies that nearly every command needs come along in the form that loads fastest; all others stay outside. */
const INLINED = {
  chalk: 'chalk/source/index.js',
  // What a terminal can show is asked for in cli/environment.ts, and told to chalk.
  '#supports-color': 'chalk/source/vendor/supports-color/browser.js',
  commander: 'commander/index.js',
  // Without the threads of its other form, which nobody here starts.
  fflate: 'fflate/esm/browser.js',
  yaml: 'yaml/browser/index.js',
};

/** What runs together stands together, by the modules that draw in the others; what an earlier one took is no longer free. */
const GROUPS = [
  { name: 'package', test: /[\\/]lib[\\/]package-files\.js$/ },
  {
    name: 'start',
    test: /[\\/](?:lib[\\/](?:cli[\\/](?:command-line|program|commands[\\/]index)|messages[\\/]index|diagnostics[\\/]shorten|terminal[\\/][\w-]+)|chalk[\\/].+)\.js$/,
  },
  { name: 'rules', test: /[\\/]lib[\\/]rules[\\/](?:index|words)\.js$/ },
  { name: 'check', test: /[\\/]lib[\\/](?:cli[\\/]commands[\\/]validate|reporters[\\/]text)\.js$/ },
];

/** Modules find the files of the package from where they stand; in a chunk they stand where they stood before. */
const keepAddresses = {
  name: 'keep-addresses',
  transform(code, id) {
    if (!id.startsWith(LIB) || !code.includes('import.meta.url')) return null;
    const path = relative(join(LIB, CHUNKS), id).split(sep).join('/');
    return code.replaceAll('import.meta.url', `new URL('${path}', import.meta.url).href`);
  },
};

/**
 * Loading `node:process` as a module opens standard input, which nobody reads; and commander starts other programs only for
 * commands that are programs of their own, which jd has none of.
 */
const leaveUnopened = {
  name: 'leave-unopened',
  transform: (code) =>
    code
      .replace(/^import (\w+) from ['"](?:node:)?process['"];/m, 'const $1 = globalThis.process;')
      .replace(/require\(['"](?:node:)?process['"]\)/, 'globalThis.process')
      .replace(/require\(['"]node:child_process['"]\)/, '{}'),
};

const DEPENDENCIES = fileURLToPath(new URL('../node_modules/', import.meta.url));

const isOutside = (id) => /^(?![./#]|[a-z]:[\\/])/i.test(id) && !(id in INLINED);

const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, join(LIB, `${name}.js`)])),
  platform: 'node',
  external: isOutside,
  resolve: {
    alias: Object.fromEntries(
      Object.entries(INLINED).map(([name, path]) => [name, join(DEPENDENCIES, path)]),
    ),
  },
  plugins: [keepAddresses, leaveUnopened],
});
const { output } = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: `${CHUNKS}/[name].js`,
  comments: { legal: true, annotation: false, jsdoc: false },
  codeSplitting: {
    groups: GROUPS.map((group, index) => ({ ...group, priority: GROUPS.length - index })),
  },
});
await bundle.close();

rmSync(join(LIB, CHUNKS), { recursive: true, force: true });
for (const { fileName, code } of output) {
  const path = join(LIB, fileName);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
writeFileSync(join(LIB, CHUNKS, 'LICENSES.txt'), licences());

/** What the inlined dependencies ask to be told wherever a copy of them is. */
function licences() {
  const names = new Set(Object.values(INLINED).map((path) => path.slice(0, path.indexOf('/'))));
  return [...names].map(licenceOf).join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(name) {
  const folder = join(DEPENDENCIES, name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
