import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, run } from './run.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/small-company-en');

/** Every picture that a Markdown file below the folder shows, and whether it is there. */
function pictures(below: string): { path: string; isThere: boolean }[] {
  return readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const file = join(below, name);
      const links = readFileSync(file, 'utf8').matchAll(/!\[[^\]]*\]\(([^)]*)\)/gu);
      return [...links].map(([, link = '']) => ({
        path: link,
        isThere: existsSync(join(dirname(file), decodeURI(link))),
      }));
    });
}

it.each([
  ['in the handbook', 'handbook/out/deep'],
  ['the handbook itself', 'handbook'],
  ['beside the handbook', 'elsewhere'],
])('shows pictures in Markdown from an output folder that is %s', async (_where, output) => {
  const world = folder();
  cpSync(EXAMPLE, join(world, 'handbook'), { recursive: true });
  for (const split of ['booklet', 'department']) {
    const ran = await run(world, ['build', 'handbook', '-f', 'md', '--split', split, '-o', output]);
    expect(ran.code).toBe(0);
  }
  const found = pictures(join(world, output));
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter(({ isThere }) => !isThere)).toEqual([]);
});

it('says with --check when the copy of a picture is missing', async () => {
  const world = folder();
  const check = ['build', EXAMPLE, '-f', 'md', '-o', 'out', '--check', '--lang', 'en'];
  await run(
    world,
    check.filter((word) => word !== '--check'),
  );
  expect((await run(world, check)).code).toBe(0);
  rmSync(join(world, 'out/assets'), { recursive: true });
  const { code, stdout } = await run(world, check);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^missing: out\/assets\//m);
});
