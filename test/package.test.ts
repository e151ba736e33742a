import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jd-package-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, encoding: 'utf8' });

describe('the package', () => {
  it('installs into an empty folder and builds an example there, without development tools or system fonts', () => {
    // `prepare` ran when this project was installed; packing again would only repeat it.
    const [packed] = JSON.parse(
      npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
    );
    const paths: string[] = packed.files.map(({ path }: { path: string }) => path);
    expect(paths.filter((path) => /^(?:src|test|bench|examples|scripts)\//.test(path))).toEqual([]);
    const code = paths.filter((path) => /^lib\/.*\.js$/.test(path) && !path.startsWith('lib/chunks/'));
    expect(code.sort()).toEqual(['lib/cli/main.js', 'lib/index.js']);
    // `tsc` alone leaves entries that lead to modules, which the package does not hold; `npm run compile` joins them.
    expect(readFileSync(join(ROOT, 'lib/cli/main.js'), 'utf8')).toContain('../chunks/');
    expect(paths).toContain('fonts/OFL.txt');
    expect(paths).toContain('templates/init/zh-CN/gitignore');
    expect(packed.size).toBeLessThan(16_000_000);

    const home = join(folder, 'home');
    mkdirSync(home);
    npm(home, 'install', '--prefix', home, '--prefer-offline', join(folder, packed.filename));
    cpSync(join(ROOT, 'examples/production-zh-CN'), join(home, 'handbook'), { recursive: true });
    const jd = (...args: string[]) =>
      execFileSync(join(home, 'node_modules/.bin/jd'), args, {
        cwd: join(home, 'handbook'),
        encoding: 'utf8',
      });
    expect(jd('--version').trim()).toBe(packed.version);
    jd('validate', '--max-warnings', '0');
    jd('build', '-f', 'docx,pdf,md,html');
    expect(
      readdirSync(join(home, 'handbook/dist'))
        .map((name) => name.split('.').at(-1))
        .sort(),
    ).toEqual(['docx', 'html', 'md', 'pdf']);
  }, 300_000);
});

describe('the door bell', () => {
  it('sets only options that the V8 of this Node has', () => {
    const bell = readFileSync(join(ROOT, 'bin/jd.js'), 'utf8');
    const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    const set = [...bell.matchAll(/setFlagsFromString\('(--[a-z-]+)/g)].map(([, option]) => option);
    expect(set).toHaveLength(bell.split('setFlagsFromString').length - 1);
    const named = set.map((option) => option?.replace(/^--no-/, '--'));
    expect(named.filter((option) => !known.includes(`  ${option} (`))).toEqual([]);
  });
});
