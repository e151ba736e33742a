import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/explain.ts';
import { folder, handbook, run } from './run.ts';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'ko'] as const;

describe('wrong use', () => {
  it.each([
    [['validat'], 'validate'],
    [['build', '--fromat', 'pdf'], '--format'],
    [['build', '-f', 'dcx'], '是不是“docx”'],
    [['build', '--layout', '条纹式'], '是不是“条文式”'],
    [['chart', '--orientaton', 'portrait'], '--orientation'],
    [['build', '--split', 'all'], 'booklet'],
    [['build', '--theme', 'clasic'], '是不是“classic”'],
    [['build', '--theme', 'foo'], '--theme'],
    [['build', '--theme', 'assets/none.docx'], '--theme'],
    [['build', '--position', '客服经里'], '客服经理'],
    [['build', '--department', '客服步'], '客服部'],
    [['validate', '--format', 'xml'], 'sarif'],
    [['validate', '--max-warnings', 'many'], '--max-warnings'],
    [['validate', '--format'], '--format'],
    [['show'], 'name'],
    [['show', '客服经里'], '客服经理'],
    [['new', 'team', 'X'], 'department'],
    [['explain', 'CN-AGE-99'], 'CN-AGE'],
    [['list', 'a', 'b'], 'list'],
    [['validate', '--lang', 'fr'], 'zh-TW'],
    [['validate', 'no/such/path'], 'no/such/path'],
  ])('%j ends with 2 and says what could be meant', async (argv, expected) => {
    const { code, stdout, stderr } = await run(handbook(), argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['zh-CN', ['-f', 'Markdown、网页', '--split', '按部门', '--layout', '条文式', '--numbering', '数字']],
    [
      'zh-TW',
      ['-f', 'MARKDOWN,網頁', '--split', '依部門', '--layout', '條文式', '--numbering', '阿拉伯數字'],
    ],
    [
      'en',
      ['-f', '.md, web page', '--split', 'by department', '--layout', 'prose', '--numbering', 'Numeric'],
    ],
    [
      'ko',
      ['-f', '마크다운,웹 페이지', '--split', '부서별', '--layout', '조문 형식', '--numbering', '숫자 번호'],
    ],
  ])('options take the words that jd.yaml takes, in %s', async (_, words) => {
    const root = handbook();
    const plain = [
      '-f',
      'md html',
      '--split',
      'department',
      '--layout',
      'narrative',
      '--numbering',
      'decimal',
    ];
    expect((await run(root, ['build', ...plain, '-o', 'plain'])).code).toBe(0);
    expect((await run(root, ['build', ...words, '-o', 'said'])).code).toBe(0);
    const written = (name: string) =>
      readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.\w+$/.test(file))
        .map((file) => [file, readFileSync(join(root, name, file), 'utf8')]);
    const want = written('plain');
    expect(want.length).toBeGreaterThan(3);
    expect(written('said')).toEqual(want);
  });

  it.each(LANGUAGES)('names the themes there are, the nearest first, in %s', async (language) => {
    const root = handbook();
    mkdirSync(join(root, 'templates/themes'), { recursive: true });
    writeFileSync(join(root, 'templates/themes/house.json'), '{"extends": "classic"}\n');
    const { code, stderr } = await run(root, ['build', '--theme', 'hause', '--lang', language]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--theme.*hause.*house.*classic.*gongwen.*house/);
    expect(stderr).not.toContain('jd.yaml');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('names the folder of a new post so that it is known as its department', async () => {
    const root = handbook('en');
    expect((await run(root, ['new', 'department', 'Sales: EU'])).code).toBe(0);
    expect(existsSync(join(root, 'departments/Sales - EU.yaml'))).toBe(true);
    expect((await run(root, ['new', 'position', 'Agent', '--department', 'Sales: EU'])).code).toBe(0);
    const [name = ''] = readdirSync(join(root, 'positions')).filter((one) => one.startsWith('Sales'));
    writeFileSync(join(root, 'positions', name, 'Clerk.yaml'), 'position: Clerk\n');
    expect((await run(root, ['list'])).stdout).toMatch(/Sales: EU[^]*Agent[^]*Clerk/);
    expect((await run(root, ['validate'])).stdout).not.toContain('ORG-12');
  });

  it.each([
    ['zh-CN', '参数“kind”的值“postion”不在可选范围内，是不是“position”。可选：department、'],
    ['zh-TW', '引數「kind」的值「postion」不在可選範圍內，是不是「position」。可選：department、'],
    ['en', 'The argument “kind” cannot be “postion”; the nearest is “position”. Write one of department, '],
    [
      'ko',
      '“kind” 인수에는 “postion”을(를) 쓸 수 없습니다. “position”과(와) 비슷합니다. 다음 중 하나를 쓰세요: department, ',
    ],
  ])('calls an argument an argument, in %s', async (language, sentence) => {
    const { code, stderr } = await run(handbook(), ['new', 'postion', 'X', '--lang', language]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it('tells how to start where there is no handbook', async () => {
    const { code, stderr } = await run(folder(), ['validate']);
    expect(code).toBe(2);
    expect(stderr).toContain('jd init');
  });
});

describe('help and version', () => {
  it('speaks the language of a handbook that is saved as UTF-16 or GBK', async () => {
    const gbk = Buffer.from('d3efd1d43a207a682d434e0acad6b2e1c3fbb3c63a20b8dacebbcad6b2e10a', 'hex');
    for (const bytes of [gbk, Buffer.from('\ufeff语言: zh-CN\n', 'utf16le')]) {
      const place = folder();
      writeFileSync(join(place, 'jd.yaml'), bytes);
      const { code, stdout } = await run(place, ['validate'], { LANG: 'C' });
      expect(code).toBe(1);
      expect(stdout).toContain('不是 UTF-8');
    }
  });

  it('speaks the language of a handbook that is written in braces', async () => {
    const place = folder();
    writeFileSync(
      join(place, 'jd.yaml'),
      `{"company": "Acme", "language": "en", "logo": "none.png", "preface": "${'x'.repeat(5000)}"}`,
    );
    const { code, stderr } = await run(place, ['build']);
    expect(code).toBe(1);
    expect(stderr).toContain('The file “none.png” does not exist');
    expect(stderr).toContain('jd: Nothing was written because of 1 error.');
  });

  it.each(LANGUAGES)('speaks %s', async (language) => {
    const { code, stdout } = await run(folder(), ['--help', '--lang', language]);
    expect(code).toBe(0);
    expect(stdout).toMatch({ 'zh-CN': /校验/, 'zh-TW': /驗證/, en: /validate/, ko: /검사/ }[language]);
    expect(stdout).toContain('validate');
  });

  it('prints the version alone', async () => {
    const { stdout, code } = await run(folder(), ['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('takes the language from jd.yaml before the locale', async () => {
    const { stdout } = await run(handbook('en'), ['validate', '--help']);
    expect(stdout).toContain('Usage:');
  });
});

describe('validate', () => {
  it('says nothing is wrong, on stdout, with 0', async () => {
    const { code, stdout, stderr } = await run(handbook(), ['validate']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('没有问题');
  });

  it('gives the contracted JSON, sorted, and the same bytes each time', async () => {
    const root = handbook();
    writeFileSync(join(root, 'positions/坏.yaml'), '岗位名称: 坏\n直接上级: 没有这人\n编制: 两\n');
    const { code, stdout } = await run(root, ['validate', '--format', 'json']);
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    const unknown = report.diagnostics.find((one: { rule: string }) => one.rule === 'ORG-01');
    expect(unknown).toMatchObject({
      severity: 'error',
      file: 'positions/坏.yaml',
      range: { start: { line: 2, column: 7 }, end: { line: 2, column: 11 } },
      path: ['reportsTo'],
      related: [],
    });
    expect(report.errors).toBe(
      report.diagnostics.filter((one: { severity: string }) => one.severity === 'error').length,
    );
    expect((await run(root, ['validate', '--format', 'json'])).stdout).toBe(stdout);
  });

  it('fails when there are more warnings than allowed', async () => {
    const root = handbook();
    writeFileSync(join(root, 'positions/空.yaml'), '岗位名称: 空\n岗位概述:\n');
    expect((await run(root, ['validate'])).code).toBe(0);
    expect((await run(root, ['validate', '--max-warnings', '0'])).code).toBe(1);
  });

  it('sums up by rule on request, for people only', async () => {
    const root = handbook();
    writeFileSync(join(root, 'positions/空.yaml'), '岗位名称: 空\n岗位概述:\n任职资格: [限男性]\n');
    const { code, stdout } = await run(root, ['validate', '--summary']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^按规则汇总/);
    expect(stdout).toMatch(/错误 {2}1 处 {2}CN-SEX-01/);
    expect(stdout).not.toContain('positions/空.yaml');
    expect((await run(root, ['validate', '--summary', '--format', 'json'])).code).toBe(2);
  });
});

describe('build', () => {
  it('writes what is asked for, names it on stdout, and finds it up to date', async () => {
    const root = handbook();
    const built = await run(root, ['build', '-f', 'md', '-o', 'out']);
    expect(built.code).toBe(0);
    const files = readdirSync(join(root, 'out'));
    expect(files).toHaveLength(1);
    expect(built.stdout).toContain(files[0]);
    expect((await run(root, ['build', '-f', 'md', '-o', 'out', '--check'])).code).toBe(0);
    writeFileSync(join(root, 'out', files[0] ?? ''), 'old');
    const stale = await run(root, ['build', '-f', 'md', '-o', 'out', '--check']);
    expect(stale.code).toBe(1);
    expect(stale.stdout).toContain(files[0]);
  });

  it('splits by post, below the department', async () => {
    const root = handbook();
    await run(root, ['build', '-f', 'md', '--split', 'position']);
    expect(existsSync(join(root, 'dist/positions/客服部/客服经理.md'))).toBe(true);
  });

  it('tells a finding that does not stop it once', async () => {
    const { code, stderr } = await run(handbook(), ['build', '-f', 'pdf', '--theme', 'gongwen']);
    expect(code).toBe(0);
    expect(stderr.match(/FONT-02/g)).toHaveLength(1);
  });

  it('stops at content that is not understood and leaves earlier outputs alone', async () => {
    const root = handbook();
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/手册.md'), 'earlier');
    writeFileSync(join(root, 'positions/坏.yaml'), '岗位名称: 坏\n直接上级: 没有这人\n');
    const { code, stdout, stderr } = await run(root, ['build', '-f', 'md']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('没有这人');
    expect(readdirSync(join(root, 'dist'))).toEqual(['手册.md']);
  });
});

describe('init and new', () => {
  it.each(LANGUAGES)('starts a handbook in %s that has nothing wrong', async (language) => {
    const root = folder();
    expect((await run(root, ['init', 'hb', '--lang', language])).code).toBe(0);
    const { code, stdout } = await run(join(root, 'hb'), [
      'validate',
      '--format',
      'json',
      '--max-warnings',
      '0',
    ]);
    expect({ code, found: JSON.parse(stdout).diagnostics }).toEqual({ code: 0, found: [] });
    expect(existsSync(join(root, 'hb/.gitignore'))).toBe(true);
    expect(existsSync(join(root, `hb/.jd/schema/${language}.json`))).toBe(true);
  });

  it('never overwrites', async () => {
    const root = handbook();
    const before = readFileSync(join(root, 'jd.yaml'), 'utf8');
    expect((await run(root, ['init'])).code).toBe(2);
    expect(readFileSync(join(root, 'jd.yaml'), 'utf8')).toBe(before);
  });

  it('puts a new post where it belongs, ready to fill in', async () => {
    const root = handbook();
    expect((await run(root, ['new', 'position', '质检员', '--department', '客服部'])).code).toBe(0);
    expect(readFileSync(join(root, 'positions/客服部/质检员.yaml'), 'utf8')).toContain('岗位名称: 质检员');
    // The new post has only a name: a warning, which --quiet does not list but does count.
    const checked = await run(root, ['validate', '--quiet', '--lang', 'en']);
    expect(checked).toMatchObject({ code: 0, stdout: '9 files: 1 warning\n' });
    expect((await run(root, ['new', 'position', '质检员', '--department', '客服部'])).code).toBe(2);
  });

  it('says at once that a new post belongs to a department which is not there', async () => {
    const { code, stderr } = await run(handbook(), ['new', 'position', '质检员', '--department', '客服步']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/质检员\.yaml:3:7 .*ORG-01[^]*“客服部”/);
  });

  it('takes the word for a kind in the language of the handbook', async () => {
    const root = handbook();
    expect((await run(root, ['new', '部门', '研发部'])).code).toBe(0);
    expect(existsSync(join(root, 'departments/研发部.yaml'))).toBe(true);
  });

  it('quotes a name that YAML would read otherwise, and keeps it inside the folder', async () => {
    const root = handbook();
    await run(root, ['new', 'department', '../a: b #c']);
    expect(readdirSync(join(root, 'departments'))).toContain('／a - b #c.yaml');
    const { stdout } = await run(root, ['list', '--format', 'json']);
    expect(JSON.parse(stdout).departments.map((one: { name: string }) => one.name)).toContain('../a: b #c');
  });
});

describe('explain', () => {
  it('says of a rule why and what to do, and of a fault of content that it is no rule', async () => {
    const rule = await run(handbook(), ['explain', 'cn-age-01']);
    expect(rule.stdout).toContain('jd-lint-disable CN-AGE-01');
    expect(rule.stdout).toContain('检查: {规则: {CN-AGE-01: 关闭}}    # 错误 · 警告 · 提示 · 关闭');
    const own = await run(handbook(), ['explain', 'ORG-01']);
    expect({ code: own.code, stdout: own.stdout.startsWith('ORG-01') }).toEqual({ code: 0, stdout: true });
  });
});

describe('explain without a rule', () => {
  it('lists the rules in the language of the reader', async () => {
    const { code, stdout } = await run(handbook(), ['explain']);
    expect({ code, lines: stdout.split('\n').length - 1 }).toEqual({ code: 0, lines: ruleIds().length });
    expect(stdout).toMatch(/^CN-SEX-01 +错误 {2}/m);
    expect((await run(handbook(), ['explain', '--lang', 'en'])).stdout).toMatch(/^CN-SEX-01 +error +\S/m);
  });
});

describe('fix', () => {
  const typed = '岗位名称：录入员\n所属部门： 客服部\n岗位职责:\n  - 录入订单\n';

  it('shows the difference first, then repairs, then has nothing to do', async () => {
    const root = handbook();
    const path = join(root, 'positions/录入员.yaml');
    writeFileSync(path, typed);
    const dry = await run(root, ['fix', '--dry-run']);
    expect(dry.stdout).toContain('+岗位名称: 录入员');
    expect(readFileSync(path, 'utf8')).toBe(typed);
    expect((await run(root, ['fix'])).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe('岗位名称: 录入员\n所属部门: 客服部\n岗位职责:\n  - 录入订单\n');
    expect((await run(root, ['fix'])).stderr).toContain('没有可以自动修复的问题');
  });

  it('rewrites another encoding as UTF-8', async () => {
    const root = handbook();
    const path = join(root, 'positions/gbk.yaml');
    // 岗位名称: 测试 in GBK
    writeFileSync(path, Buffer.from('b8dacebbc3fbb3c63a20b2e2cad40a', 'hex'));
    expect((await run(root, ['fix'])).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe('岗位名称: 测试\n');
  });
});

describe('list and show', () => {
  it('shows the tree, the table and the sheet', async () => {
    const root = handbook();
    expect((await run(root, ['list'])).stdout).toContain('└─ ');
    expect((await run(root, ['list', '--table'])).stdout).toContain('直接上级');
    expect((await run(root, ['show', '客服经理'])).stdout).toContain('岗位职责');
  });

  it.each([
    ['production-zh-CN', 'QH1-ZD-01', '生产现场 6S 管理制度', '订单生产流程'],
    ['production-zh-CN', '订单生产流程', '订单生产流程', '6S 管理制度'],
    ['small-company-en', 'workplace safety rules', 'Workplace Safety Rules', 'Warranty Claim'],
  ])('%s: shows %s alone', async (example, name, heading, other) => {
    const { code, stdout } = await run(join('examples', example), ['show', name]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(heading);
    expect(stdout).not.toContain(other);
  });
});

describe('sentences about wrong use', () => {
  it.each([
    [['build', '-f'], 'jd: 选项“--format”后面缺少值。用 jd build --help 查看用法。\n'],
    [['validate', '--lang'], 'jd: 选项“--lang”后面缺少值。用 jd validate --help 查看用法。\n'],
    [
      ['validate', '--frmat', 'json'],
      'jd: 没有选项“--frmat”，是不是“--format”。用 jd validate --help 查看用法。\n',
    ],
  ])('%j', async (argv, sentence) => {
    expect(await run(handbook(), argv)).toEqual({ code: 2, stdout: '', stderr: sentence });
  });
});

describe('init', () => {
  it.each([
    ['a b', 'cd "a b"'],
    ['手册 🎉', 'cd "手册 🎉"'],
    ['手册', 'cd 手册'],
  ])('says how to go to %s', async (name, line) => {
    const ran = await run(folder(), ['init', name]);
    expect(ran.stderr).toContain(`  ${line}\n`);
  });
});
