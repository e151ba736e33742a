import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LanguageServer } from './language-server.ts';

const PACKAGE = join(import.meta.dirname, '../..');
const MANAGER = 'positions/客服部/客服经理.yaml';

/** A starter handbook with its schema where the first line of each file names it. */
let root: string;
let server: LanguageServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'jd-editor-'));
  cpSync(join(PACKAGE, 'templates/init/zh-CN'), root, { recursive: true });
  mkdirSync(join(root, '.jd/schema'), { recursive: true });
  cpSync(join(PACKAGE, 'schemas/editor/zh-CN.json'), join(root, '.jd/schema/zh-CN.json'));
  server = await LanguageServer.start(root);
}, 20_000);

afterAll(() => {
  server.stop();
  rmSync(root, { recursive: true, force: true });
});

const original = () => readFileSync(join(root, MANAGER), 'utf8');

let opened = 0;
/** Opens the starter's file, changed, under a new name; gives its path and what is found wrong. */
async function open(text: string) {
  opened += 1;
  const path = join(root, `positions/客服部/新-${opened}.yaml`);
  return { path, found: await server.open(path, text) };
}

/** Opens a text and gives the labels offered at `‸`. */
async function offered(text: string): Promise<string[]> {
  const before = text.slice(0, text.indexOf('‸')).split('\n');
  const { path } = await open(text.replace('‸', ''));
  const items = await server.complete(path, before.length - 1, before.at(-1)?.length ?? 0);
  return items.map(({ label }) => label);
}

describe('yaml-language-server with the schema that the first line of a starter file names', () => {
  it('finds nothing wrong in the starter file', async () => {
    expect((await open(original())).found).toEqual([]);
  }, 20_000);

  it('completes the keys of the language, and none of another', async () => {
    const labels = await offered(`${original()}\n‸`);
    expect(labels).toEqual(expect.arrayContaining(['工作时间', '工作环境']));
    expect(labels.filter((label) => /[a-z]{4}/i.test(label))).toEqual([]);
  }, 20_000);

  it('completes the values to choose from', async () => {
    const labels = await offered(`${original()}\n状态: ‸`);
    expect(labels).toEqual(expect.arrayContaining(['草稿', '送审', '已批准', '作废']));
  }, 20_000);

  it('explains a key in the language', async () => {
    const text = original();
    const line = text.split('\n').findIndex((one) => one.startsWith('直接上级:'));
    const { path } = await open(text);
    expect(await server.hover(path, line, 1)).toMatch(/向谁汇报/);
  }, 20_000);

  it('marks a key that nobody knows', async () => {
    const text = original().replace('岗位职责:', '岗位职贵:');
    const { found } = await open(text);
    const line = text.split('\n').findIndex((one) => one.startsWith('岗位职贵:'));
    expect(found.map(({ range }) => range.start.line)).toContain(line);
    expect(found.map(({ message }) => message).join()).toContain('岗位职贵');
  }, 20_000);
});
