import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { handbook, run } from './cli/run.ts';
import { LanguageServer } from './schema/language-server.ts';

const AGENT = 'positions/客服部/客服专员.yaml';

/** A starter with a schema of its own, and the labels that its editor offers at `‸` in a text. */
async function editor() {
  const root = handbook();
  const ran = await run(root, ['schema', '--vscode']);
  expect(ran.code).toBe(0);
  const server = await LanguageServer.start(root);
  onTestFinished(() => server.stop());
  let opened = 0;
  const open = async (text: string, folder = dirname(AGENT)) => {
    opened += 1;
    const path = join(root, folder, `新-${opened}.yaml`);
    return { path, found: await server.open(path, text) };
  };
  const offered = async (text: string, folder?: string) => {
    const before = text.slice(0, text.indexOf('‸')).split('\n');
    const { path } = await open(text.replace('‸', ''), folder);
    const items = await server.complete(path, before.length - 1, before.at(-1)?.length ?? 0);
    return items.map(({ label }) => label);
  };
  return { root, open, offered };
}

const modeline = (depth: number) =>
  `# yaml-language-server: $schema=${'../'.repeat(depth)}.jd/schema/zh-CN.json\n`;

describe('the schema that jd schema --vscode writes', () => {
  it('lets editors offer the names of the handbook where one may stand, and take any other', async () => {
    const { open, offered } = await editor();
    const head = `${modeline(2)}岗位名称: 甲岗\n`;
    const posts = ['总经理', '客服经理', '客服专员', '无'];
    expect(await offered(`${head}直接上级: ‸`)).toEqual(expect.arrayContaining(posts));
    expect(await offered(`${head}业务上级:\n  - ‸`)).toEqual(expect.arrayContaining(posts));
    expect(await offered(`${head}所属部门: ‸`)).toEqual(expect.arrayContaining(['客服部', '人事行政部']));
    expect(await offered(`${head}岗位职责:\n  - 内容: 甲\n    对应职能: ‸`)).toEqual(
      expect.arrayContaining(['F1', 'F2', 'F3']),
    );
    const steps = `${modeline(1)}流程名称: 甲\n步骤:\n  - 内容: 乙\n    执行岗位: ‸`;
    expect(await offered(steps, 'processes')).toEqual(expect.arrayContaining(['客服专员']));
    expect((await open(`${head}直接上级: 外部:董事会\n`)).found).toEqual([]);
    expect((await open(`${head}直接上级: [总经理, 乙岗]\n`)).found).toEqual([]);
  }, 30_000);

  it('is brought up to date by running it again, and names units by path where names repeat', async () => {
    const root = handbook();
    mkdirSync(join(root, 'positions/人事行政部'), { recursive: true });
    writeFileSync(join(root, 'positions/人事行政部/x.yaml'), '岗位名称: 客服专员\n');
    await run(root, ['schema', '--vscode']);
    const schema = JSON.parse(readFileSync(join(root, '.jd/schema/zh-CN.json'), 'utf8'));
    const [{ enum: names }] = schema.definitions.PositionDocument.properties.直接上级.anyOf;
    expect(names).toEqual(expect.arrayContaining(['客服部/客服专员', '人事行政部/客服专员', '总经理']));
    expect(names).not.toContain('客服专员');
    expect(() => new Ajv({ strict: false }).compile(schema)).not.toThrow();
  });
});

describe('jd schema', () => {
  it.each(['position', 'handbook'])('prints that of a %s', async (kind) => {
    const { code, stdout } = await run(handbook(), ['schema', '--kind', kind]);
    expect(code).toBe(0);
    expect(new Ajv({ strict: false }).compile(JSON.parse(stdout))({ 无此键: 1 })).toBe(false);
  });
});
