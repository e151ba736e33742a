import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { handbook, run } from './run.ts';

const MANAGER = 'positions/客服部/客服经理.yaml';

/** A starter with a reference to nobody. */
function faulty(): string {
  const root = handbook();
  const path = join(root, MANAGER);
  writeFileSync(path, readFileSync(path, 'utf8').replace('直接上级: 总经理', '直接上级: 董事会'));
  return root;
}

test.each([
  ['github', 'GITHUB_WORKSPACE', (file: string) => `file=${file},`],
  ['gitlab', 'CI_PROJECT_DIR', (file: string) => `"path": "${file}"`],
  [
    'sarif',
    'GITHUB_WORKSPACE',
    (file: string) => `"uri": "${file.split('/').map(encodeURIComponent).join('/')}"`,
  ],
])('%s counts paths from the repository that %s names', async (format, variable, shown) => {
  const root = faulty();
  const repository = dirname(root);
  const inside = `${relative(repository, root)}/${MANAGER}`;
  const argv = ['validate', '--format', format];
  expect((await run(root, argv, { [variable]: repository })).stdout).toContain(shown(inside));
  for (const env of [{}, { [variable]: root }, { [variable]: join(root, 'positions') }])
    expect((await run(root, argv, env)).stdout).toContain(shown(MANAGER));
});

test.each(['json', 'junit', 'text'])('%s says the same in CI as elsewhere', async (format) => {
  const root = faulty();
  const argv = ['validate', '--format', format, '--no-color'];
  const here = await run(root, argv);
  const ci = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: dirname(root), GITLAB_CI: 'true' };
  expect(await run(root, argv, ci)).toEqual(here);
});

test('detecting CI colours text and changes nothing else', async () => {
  const root = faulty();
  const plain = await run(root, ['validate']);
  const colourful = await run(root, ['validate'], { GITHUB_ACTIONS: 'true' });
  expect(colourful.stdout).toContain('\u001b[');
  expect(colourful.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  expect(colourful.stderr).toBe(plain.stderr);
  expect(colourful.code).toBe(plain.code);
  const quiet: Record<string, string>[] = [{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }, { TERM: 'dumb' }];
  for (const env of quiet)
    expect(await run(root, ['validate'], { GITHUB_ACTIONS: 'true', ...env })).toEqual(plain);
});
