import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../tables/xlsx/reading.ts';
import { folder, handbook, run } from './run.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const example = (name: string) => join(EXAMPLES, name);
const PRODUCTION = example('production-zh-CN');
const KINDS = ['staffing', 'coverage', 'authority', 'reporting', 'forms', 'qualifications'];

const bytesOf = (directory: string) =>
  Object.fromEntries(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name))]));

describe('jd table', () => {
  it.each(['zh-CN', 'zh-TW', 'en', 'ko'])('lists the tables there are, in %s', async (lang) => {
    const { code, stdout, stderr } = await run(folder(), ['table', '--lang', lang]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([...KINDS, '']);
  });

  it('shows a table by its name in any language', async () => {
    const shown = await run(PRODUCTION, ['table', 'staffing']);
    expect([shown.code, shown.stderr]).toEqual([0, '']);
    expect(shown.stdout).toMatch(/^定岗定编表\n═+\n\n部门与岗位 +编号 +核定编制 +在岗 +缺编 +备注\n/);
    for (const name of ['定岗定编表', '編制表', 'Staffing Table', '정원 현황표']) {
      expect((await run(PRODUCTION, ['table', name])).stdout).toBe(shown.stdout);
    }
  });

  it('names the tables where the word is none of them', async () => {
    const { code, stdout, stderr } = await run(PRODUCTION, ['table', 'stafing']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('没有表“stafing”，是不是“staffing”');
    const asked = await run(PRODUCTION, ['table', '定岗定编']);
    expect(asked.stderr).toMatch(
      /没有表“定岗定编”，是不是“定岗定编表”。可选：定岗定编表、职能分解表、.*、all。/,
    );
    expect((await run(PRODUCTION, ['table', '、'])).code).toBe(2);
  });

  it('says when there is nothing to put into a table', async () => {
    const place = folder();
    writeFileSync(join(place, 'jd.yaml'), '公司名称: 甲\n语言: zh-CN\n');
    writeFileSync(join(place, 'a.yaml'), '岗位名称: 甲\n');
    const { code, stdout, stderr } = await run(place, ['table', 'authority', '-f', 'xlsx']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('权责表没有内容');
    expect(existsSync(join(place, 'dist'))).toBe(false);
  });

  it('stops at content that cannot be understood, as build does', async () => {
    const place = handbook();
    writeFileSync(join(place, 'x.yaml'), '岗位名称: 甲\n直接上级: 没有此人\n');
    const { code, stdout, stderr } = await run(place, ['table', 'staffing']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('ORG-01');
  });

  it('agrees with jd list', async () => {
    const listed = await run(PRODUCTION, ['list', '--format', 'json']);
    const { stdout } = await run(PRODUCTION, ['table', 'staffing', '-f', 'csv']);
    const rows = stdout
      .slice(1)
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const posts = rows.slice(1, -1).filter(([, name]) => name !== '小计');
    const numbers = (one: number | null) => (one === null ? '' : String(one));
    expect(posts.map(([, name, code, ...rest]) => [name, code, ...rest.slice(0, 3)])).toEqual(
      JSON.parse(listed.stdout).positions.map(
        (one: { name: string; code: string | null; headcount: Record<string, number | null> }) => [
          one.name,
          one.code ?? '',
          numbers(one.headcount.approved ?? null),
          numbers(one.headcount.filled ?? null),
          numbers(one.headcount.vacant ?? null),
        ],
      ),
    );
  });
});

describe('jd table -f', () => {
  it('prints Markdown and CSV, unless a place is named', async () => {
    const csv = await run(PRODUCTION, ['table', 'forms', '-f', 'csv']);
    expect(csv.stdout).toMatch(/^\ufeff序号,表单名称,/);
    const md = await run(PRODUCTION, ['table', 'forms', '-f', 'md']);
    expect(md.stdout).toMatch(/^# 表单清单\n/);
    const html = await run(PRODUCTION, ['table', 'forms', '-f', 'html', '-o', '-']);
    expect(html.stdout).toMatch(/^<!DOCTYPE html>/i);
    const place = folder();
    const written = await run(place, ['table', 'forms', PRODUCTION, '-o', 'forms.csv']);
    expect(written.stdout).toBe('已生成 ./forms.csv\n');
    expect(readFileSync(join(place, 'forms.csv'), 'utf8')).toBe(csv.stdout);
  });

  it('prints no file that is not text', async () => {
    const { code, stdout } = await run(PRODUCTION, ['table', 'forms', '-f', 'md,xlsx', '-o', '-']);
    expect([code, stdout]).toEqual([2, '']);
    expect((await run(PRODUCTION, ['table', 'forms', '-f', 'docs'])).code).toBe(2);
  });

  it('writes every table in every format, the same bytes twice', async () => {
    const place = folder();
    const formats = 'md,csv,xlsx,docx,pdf,html';
    const first = await run(place, ['table', 'all', PRODUCTION, '-f', formats, '-o', 'a']);
    await run(place, ['table', 'all', PRODUCTION, '-f', formats, '-o', 'b']);
    expect([first.code, first.stderr]).toEqual([0, '']);
    const [a, b] = [bytesOf(join(place, 'a')), bytesOf(join(place, 'b'))];
    const title = '生产系统部门与岗位说明书附表';
    const tables = ['定岗定编表', '职能分解表', '权责表', '汇报关系表', '表单清单', '任职资格一览表'];
    expect(Object.keys(a).sort()).toEqual(
      [
        ...tables.map((name) => `${name}.csv`),
        ...['md', 'xlsx', 'docx', 'pdf', 'html'].map((format) => `${title}.${format}`),
      ].sort(),
    );
    for (const [name, bytes] of Object.entries(a))
      expect([name, bytes.equals(b[name] ?? Buffer.of())]).toEqual([name, true]);
    const markdown = a[`${title}.md`]?.toString('utf8') ?? '';
    for (const name of tables) expect(markdown).toContain(`# ${name}\n`);
    const { sheets } = readWorkbook([a[`${title}.xlsx`] ?? Buffer.of()]);
    expect(sheets.map(({ name }) => name)).toEqual([
      '定岗定编表',
      '生产部 职能分解表',
      '品质保证部 职能分解表',
      ...tables.slice(2),
    ]);
  });

  it.each(readdirSync(EXAMPLES).filter((name) => !name.includes('.')))(
    'writes the tables of %s, their sums as jd list has them',
    async (name) => {
      const place = folder();
      const { code } = await run(place, ['table', 'all', example(name), '-f', 'xlsx,csv,md', '-o', '.']);
      expect(code).toBe(0);
      const book = readdirSync(place).find((one) => one.endsWith('.xlsx')) ?? '';
      const { sheets } = readWorkbook([readFileSync(join(place, book))]);
      const { stdout } = await run(place, ['list', example(name), '--format', 'json']);
      const { departments } = JSON.parse(stdout);
      const sums = (sheets[0]?.rows ?? []).filter(([, , ...rest]) =>
        rest.some((cell) => typeof cell === 'number'),
      );
      const approvedAt = sheets[0]?.rows[0]?.findIndex((heading) =>
        ['核定编制', '編制員額', 'Approved', '정원'].includes(String(heading)),
      );
      const subtotals = sums.filter(([, label]) =>
        ['小计', '小計', 'Subtotal', '소계'].includes(String(label)),
      );
      expect(subtotals.map((row) => row[approvedAt ?? 0])).toEqual(
        departments.map((one: { headcount: { approved: number } }) => one.headcount.approved),
      );
    },
  );

  it('keeps to one department and those below it', async () => {
    const { stdout } = await run(PRODUCTION, ['table', 'reporting', '-f', 'md', '--department', '生产部']);
    expect(stdout).toMatch(/^# 生产部汇报关系表\n/);
    expect(stdout).not.toContain('QC主管');
    expect((await run(PRODUCTION, ['table', 'reporting', '--department', '没有'])).code).toBe(2);
  });

  it('gives several files of one format names of their own', async () => {
    const place = folder();
    await run(place, ['table', 'staffing,forms', PRODUCTION, '-f', 'csv,xlsx', '-o', 'x.xlsx']);
    expect(readdirSync(place).sort()).toEqual(['x-定岗定编表.csv', 'x-表单清单.csv', 'x.xlsx']);
  });
});

describe('a theme of jd.yaml that there is not', () => {
  it.each(['xlsx', 'docx'])('is reported, and no %s written', async (format) => {
    const place = handbook();
    const file = join(place, 'jd.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n主题: 素雅\n`);
    const { code, stderr } = await run(place, ['table', '定岗定编表', '-f', format, '-o', 'out']);
    expect(code).toBe(1);
    expect(stderr).toContain('ASSET-04');
    expect(existsSync(join(place, 'out'))).toBe(false);
  });
});

describe('a booklet', () => {
  it('has the tables that jd.yaml names, in their own order', async () => {
    const place = handbook();
    const file = join(place, 'jd.yaml');
    const text = readFileSync(file, 'utf8').replace(/^输出:[^]*?(?=^\S|(?![^]))/m, '');
    writeFileSync(file, `${text}\n输出: {附表: [汇报关系表, 定岗定编表, 任职资格一览表]}\n`);
    const { code, stderr } = await run(place, ['build', '-f', 'md', '-o', 'out']);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')]);
    const [name = ''] = readdirSync(join(place, 'out'));
    const markdown = readFileSync(join(place, 'out', name), 'utf8');
    const chapters = [...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(chapters.filter((title) => /表|清单/.test(title ?? ''))).toEqual([
      '定岗定编表',
      '汇报关系表',
      '任职资格一览表',
    ]);
  });
});
