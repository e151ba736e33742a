import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, handbook, run } from './run.ts';

const GROUP = join(import.meta.dirname, '../../examples/group-zh-CN');

describe('jd chart', () => {
  it('writes every format, and says pages and smallest type', async () => {
    const [book, out] = [handbook(), folder()];
    const formats = ['svg', 'png', 'pdf', 'html', 'mermaid', 'dot', 'drawio', 'plantuml'];
    const { code, stdout } = await run(book, ['chart', '-f', formats.join(','), '--dpi', '72', '-o', out]);
    expect(code).toBe(0);
    const extensions = readdirSync(out).map((name) => name.slice(name.lastIndexOf('.')));
    expect(extensions.sort()).toEqual(['.dot', '.drawio', '.html', '.mmd', '.pdf', '.png', '.puml', '.svg']);
    expect(stdout).toMatch(/\.pdf（1 页，最小字号 \d+(\.\d)? 磅）/);
    expect(stdout).toMatch(/\.dot（1 页）/);
  });

  it('links the files of its pages to one another', async () => {
    const out = folder();
    const { stdout } = await run(GROUP, ['chart', '-o', out]);
    const names = readdirSync(out).sort();
    expect(names.length).toBeGreaterThan(3);
    expect(stdout.trim().split('\n')).toHaveLength(names.length);
    const links = names.flatMap((name) =>
      [...readFileSync(join(out, name), 'utf8').matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(names).toContain(decodeURIComponent(link.replace('./', '')));
  });

  it('prints one format of text on stdout, all pages in one', async () => {
    const { code, stdout } = await run(GROUP, ['chart', '-f', 'svg', '-o', '-']);
    expect(code).toBe(0);
    expect(stdout.match(/<svg id="chart-\d+"/g)?.length).toBeGreaterThan(3);
    expect(stdout.trim().endsWith('</svg>')).toBe(true);
    const binary = await run(GROUP, ['chart', '-f', 'png', '-o', '-']);
    expect(binary).toMatchObject({ code: 2, stdout: '' });
    expect(binary.stderr).toContain('“png”');
    expect((await run(GROUP, ['chart', '-f', 'svg,dot', '-o', '-'])).code).toBe(2);
  });

  it('takes a file’s name for its format, and draws one department to a depth', async () => {
    const out = folder();
    const path = join(out, 'a b.html');
    const { code, stderr } = await run(GROUP, [
      'chart',
      '--department',
      '涂料事业部',
      '--depth',
      '2',
      '-o',
      path,
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/--depth 以下的 \d+ 个岗位没有画出/);
    const html = readFileSync(path, 'utf8');
    expect(html).toContain('涂料事业部');
    expect(html).not.toContain('家具事业部');
  });

  it('asks whether another department was meant, and names the choices of options', async () => {
    const wrong = await run(GROUP, ['chart', '--department', '涂料事业']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('“涂料事业部”');
    for (const options of [
      ['--paper', 'A5'],
      ['--orientation', 'up'],
      ['--dpi', '9999'],
      ['--depth', 'x'],
      ['-f', 'gif'],
    ]) {
      const { code, stderr, stdout } = await run(GROUP, ['chart', ...options]);
      expect([code, stdout], options.join(' ')).toEqual([2, '']);
      expect(stderr).toContain(`“${options[1]}”`);
    }
  });

  it.each([
    ['zh-CN', /Graphviz 会把 \d+ 个框/],
    ['zh-TW', /Graphviz 會把 \d+ 個框/],
    ['en', /Graphviz sets \d+ boxes/],
    ['ko', /Graphviz 프로그램은 상자 \d+개/],
  ])('says in %s what another program cannot draw', async (lang, sentence) => {
    const argv = ['chart', '-f', 'mermaid,dot,plantuml', '-o', folder(), '--lang', lang];
    const { code, stderr } = await run(GROUP, argv);
    expect(code).toBe(0);
    expect(stderr).toMatch(sentence);
    expect(stderr.match(/^jd: /gm)).toHaveLength(3);
    expect((await run(GROUP, [...argv, '--quiet'])).stderr).toBe('');
  });

  it.each(['png', 'pdf'])('names characters that no font has, in %s', async (format) => {
    const [book, out] = [handbook(), folder()];
    writeFileSync(join(book, 'jd.yaml'), '公司名称: 𝕏公司\n手册名称: 手册\n语言: zh-CN\n');
    const { code, stderr } = await run(book, ['chart', '-f', format, '-o', out]);
    expect(code).toBe(0);
    expect(stderr).toContain('FONT-01');
    expect(stderr).toContain('𝕏');
    expect((await run(book, ['chart', '-f', 'svg', '-o', out])).stderr).toBe('');
  });

  it('writes nothing when the handbook has errors', async () => {
    const [book, out] = [handbook(), join(folder(), 'new')];
    writeFileSync(join(book, 'jd.yaml'), '公司名称: [\n');
    expect((await run(book, ['chart', '-o', out])).code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it('writes nothing, and reports it as a build does, when the theme of jd.yaml cannot be used', async () => {
    const [book, out] = [handbook(), join(folder(), 'new')];
    const text = readFileSync(join(book, 'jd.yaml'), 'utf8');
    writeFileSync(join(book, 'jd.yaml'), `${text}\n主题: 素雅\n`);
    const line = text.split('\n').length + 1;
    for (const argv of [
      ['chart', '-o', out],
      ['build', '-f', 'md', '-o', out],
    ]) {
      const { code, stderr } = await run(book, argv);
      expect(code).toBe(1);
      expect(stderr).toContain('ASSET-04');
      expect(stderr).toContain(`jd.yaml:${line}:`);
    }
    mkdirSync(join(book, 'templates/themes'), { recursive: true });
    writeFileSync(join(book, 'templates/themes/素雅.json'), '{"colors": {"rule": }}');
    const broken = await run(book, ['chart', '-o', out]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('素雅.json:1:');
    expect(broken.stderr).toContain('"rule"');
    expect(existsSync(out)).toBe(false);
  });

  it('draws the same bytes again, on the paper and in the direction asked for', async () => {
    const draw = async (name: string, ...options: string[]) => {
      const out = join(folder(), name);
      expect((await run(GROUP, ['chart', '-o', out, ...options])).code).toBe(0);
      return readFileSync(out);
    };
    const pdf = () => draw('a.pdf', '--paper', 'a3', '--orientation', 'portrait');
    expect((await pdf()).equals(await pdf())).toBe(true);
    const svg = await draw('a.html', '--paper', 'a3', '--orientation', 'portrait');
    expect(svg.toString()).toContain(
      '<svg xmlns="http://www.w3.org/2000/svg" width="801.89pt" height="1150.55pt"',
    );
  });
});
