import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = filesBelow('src');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Tests of several rooms at once stand at the top of `test/`; what they join is named after `src/*.ts` or here. */
const ACROSS = new Set([
  'house',
  'parity',
  'package',
  'determinism',
  'killed',
  'hostile',
  'mistakes',
  'slips',
]);

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}

describe('the house', () => {
  it('has a test tree that mirrors the source tree', () => {
    const strays = filesBelow('test')
      .filter((path) => path.endsWith('.test.ts') && !path.startsWith('test/fixtures/'))
      .map((path) => path.slice('test/'.length, -'.test.ts'.length))
      .filter((name) => !ACROSS.has(name) && !mirrors(name));
    expect(strays).toEqual([]);
  });

  it('keeps file names in kebab-case and has no rooms for odds and ends', () => {
    const odd = SOURCES.filter(
      (path) =>
        !/^src\/(?:README\.md|(?:[a-zA-Z-]+\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.generated)?(?:\.d)?\.ts)$/.test(
          path,
        ) || /\/(?:utils?|helpers?|common|misc)(?:\/|\.ts$)/.test(path),
    );
    expect(odd).toEqual([]);
  });

  it('shows every room and every file beside the rooms on the map', () => {
    const map = read('src/README.md');
    const names = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter(({ name }) => name !== 'README.md')
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect(names.filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
  });

  it('holds every room to the import law', () => {
    const law = read('.dependency-cruiser.mjs');
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const isHeld = (name: string) => law.includes(`\n  ${name}: [`) || law.includes(`'room-${name}'`);
    expect(rooms.map(({ name }) => name).filter((name) => !isHeld(name))).toEqual([]);
  });

  it('gives the reason for every dependency, and pins it', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const all: Record<string, string> = { ...dependencies, ...devDependencies };
    const readme = read('README.md');
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('asks the clock and the locale nothing', () => {
    const asking = SOURCES.filter((path) =>
      /\bDate\.now\(|\bnew Date\(\)|localeCompare|toLocale|Math\.random/.test(read(path)),
    );
    expect(asking).toEqual([]);
  });
});

/** A file of `src/`, or a whole room of it, seen from one side. */
function mirrors(name: string): boolean {
  const room = join(ROOT, 'src', dirname(name));
  return existsSync(join(ROOT, 'src', `${name}.ts`)) || (name.includes('/') && existsSync(room));
}
