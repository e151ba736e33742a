import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handbook, type Ran, run } from './cli/run.ts';

/** Whatever content says, jd answers with its contract: a finding or an output, in time, without a stack trace. */

const POSITION = 'positions/客服部/客服专员.yaml';

type Content = string | Uint8Array;

/** A starter handbook with some files of ours. */
function withContent(files: Readonly<Record<string, Content>>): string {
  const root = handbook();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const position = (more: string): Record<string, Content> => ({
  [POSITION]: `岗位名称: 客服专员\n直接上级: 客服经理\n${more}\n`,
});

/** jd.yaml of the starter without its output settings, and with these lines. */
function settings(root: string, more: string): string {
  const text = readFileSync(join(root, 'jd.yaml'), 'utf8');
  const cut = text.slice(0, text.indexOf('输出:'));
  writeFileSync(join(root, 'jd.yaml'), `${cut}${more}\n`);
  return root;
}

function expectNoFault({ code, stdout, stderr }: Ran): void {
  expect([0, 1, 2]).toContain(code);
  expect(stdout + stderr).not.toMatch(/^ {4}at |Error:/m);
}

const nested = (open: string, close: string) => `岗位概述: ${open.repeat(6000)}${close.repeat(6000)}`;

const BOMB = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from(
    { length: 9 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(', ')}]`,
  ),
  '岗位职责: *a9',
].join('\n');

/** Content that cannot be understood as it stands: the codes of which one has to be said, at this file. */
const REFUSED: readonly (readonly [what: string, code: string, files: Record<string, Content>])[] = [
  ['a mistyped key', 'KEY-01', position('岗位职则: a')],
  ['a file in GBK', 'TEXT-01', { [POSITION]: Buffer.from('b8dacebbc3fbb3c63a20bfcdb7fed7a8d4b1', 'hex') }],
  ['a file in UTF-16', 'TEXT-01', { [POSITION]: Buffer.from('\ufeff岗位名称: 客服专员', 'utf16le') }],
  [
    'bytes that are no text',
    'FILE-09',
    { [POSITION]: Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7919) % 256)) },
  ],
  ['more than a file may hold', 'FILE-08', { [POSITION]: Buffer.alloc(3_000_000, 'a: b\n') }],
  ['deep brackets', 'YAML-33', position(nested('[', ']'))],
  ['deep braces', 'YAML-33', position(nested('{a: ', '}'))],
  ['deep dashes', 'YAML-33', position(`岗位职责:\n  ${'- '.repeat(6000)}a`)],
  ['thousands of keys in one line', 'YAML-18', position('编制: '.repeat(20_000))],
  ['an alias inside itself', 'YAML-31', position('岗位职责: &x [a, *x]')],
  ['an alias bomb', 'KEY-01', position(BOMB)],
  ['keys of Object.prototype', 'KEY-01', position('__proto__: {a: 1}\nconstructor: x\ntoString: y')],
  ['control characters', 'TEXT-06', position('岗位概述: "a\\0b\\u0007"')],
  ['half a character', 'TEXT-07', position('岗位概述: "\\ud800"')],
  ['text that turns round', 'TEXT-05', position('岗位概述: "a \u202e b"')],
  [
    'managers in a circle',
    'ORG-02',
    { ...position(''), 'positions/客服部/客服经理.yaml': '岗位名称: 客服经理\n直接上级: 客服专员\n' },
  ],
  ['names of Object.prototype as references', 'ORG-01', position('业务上级: constructor')],
];

describe('content that cannot be understood', () => {
  test.each(REFUSED)('%s is %s, for validate and build alike', async (_, code, files) => {
    const root = withContent(files);
    for (const command of ['validate', 'build']) {
      const ran = await run(root, [command]);
      expectNoFault(ran);
      expect(ran.code).toBe(1);
      expect(ran.stdout + ran.stderr).toContain(code);
      expect(ran.stdout + ran.stderr).toContain(`${POSITION}:`);
    }
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('links that lead out, round in circles or nowhere are told and not followed', async () => {
    const root = handbook();
    for (const [name, target] of [
      ['a.yaml', 'nowhere'],
      ['c.yaml', 'c.yaml'],
      ['out.yaml', '/etc/passwd'],
    ] as const)
      symlinkSync(target, join(root, 'positions', name));
    const ran = await run(root, ['validate']);
    expectNoFault(ran);
    for (const code of ['FILE-03', 'FILE-04', 'FILE-05']) expect(ran.stdout).toContain(code);
    expect(ran.stdout).not.toContain('root:');
  });
});

/** Files that jd.yaml names, and what has to be said of them. */
const NAMED: readonly (readonly [settings: string, code: string, files: Record<string, Content>])[] = [
  ['徽标: ../../etc/passwd', 'ASSET-02', {}],
  ['徽标: /etc/passwd', 'ASSET-02', {}],
  ['徽标: assets/none.png', 'ASSET-01', {}],
  ['徽标: assets/text.png', 'ASSET-03', { 'assets/text.png': 'no picture' }],
  [
    '徽标: assets/cut.png',
    'ASSET-03',
    { 'assets/cut.png': Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000', 'hex') },
  ],
  ['字体: {正文: ../../font.ttf}', 'ASSET-02', {}],
  ['字体: {正文: assets/font.ttf}', 'ASSET-06', { 'assets/font.ttf': 'no font' }],
  ['输出: {目录: ../out}', 'ASSET-07', {}],
  ['输出: {目录: /tmp/jd-out}', 'ASSET-07', {}],
  ['输出: {目录: "a\\0b"}', 'TEXT-06', {}],
  ['主题: ../../../etc/passwd', 'ASSET-04', {}],
  ['主题: __proto__', 'ASSET-04', {}],
  ['主题: broken', 'ASSET-05', { 'templates/themes/broken.json': '{"a":' }],
];

describe('files that jd.yaml names', () => {
  test.each(NAMED)('%s is %s, for validate and build alike', async (lines, code, files) => {
    const root = settings(withContent(files), lines);
    for (const command of ['validate', 'build']) {
      const ran = await run(root, [command]);
      expectNoFault(ran);
      expect(ran.code).toBe(1);
      expect(ran.stdout + ran.stderr).toContain(`${code}\n`);
      expect(ran.stdout + ran.stderr).toContain(code === 'ASSET-05' ? 'broken.json:1:6' : 'jd.yaml:');
    }
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(existsSync(join(root, '../out'))).toBe(false);
  });
});

/** Templates of the handbook, and what has to be said of them. */
const TEMPLATES: readonly (readonly [source: string, code: string])[] = [
  ['{{#if', 'TPL-01'],
  ['<script>alert(1)</script>', 'TPL-02'],
  ['<p>{{{department}}}</p>', 'TPL-05'],
  ['{{> nope}}', 'TPL-06'],
  ['<p>{{constructor.constructor "return process"}}</p>', 'TPL-07'],
];

describe('templates of the handbook', () => {
  test.each(TEMPLATES)('%s is %s, once, before anything is drawn', async (source, code) => {
    const root = withContent({ 'templates/form/position.hbs': source });
    for (const command of [['validate'], ['build'], ['build', '--check']]) {
      const ran = await run(root, command);
      expectNoFault(ran);
      expect(ran.code).toBe(1);
      expect((ran.stdout + ran.stderr).match(/ TPL-\d\d$/gm)).toEqual([` ${code}`]);
    }
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test.each([
    '<p>{{__proto__.x}}</p>',

    '{{#*inline "x"}}{{> x}}{{/inline}}{{> x}}',
  ])('%s reaches nothing', async (source) => {
    const ran = await run(withContent({ 'templates/form/position.hbs': source }), ['build', '-f', 'md']);
    expectNoFault(ran);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('templates/form/position.hbs:1:');
  });
});

describe('content that is only strange', () => {
  test('a broken handbook leaves the outputs of the last build whole', async () => {
    const root = handbook();
    expect((await run(root, ['build', '-f', 'md,html'])).code).toBe(0);
    const before = readdirSync(join(root, 'dist')).map((name) =>
      readFileSync(join(root, 'dist', name), 'utf8'),
    );
    writeFileSync(join(root, POSITION), '岗位名称: [\n');
    expect((await run(root, ['build', '-f', 'md,html'])).code).toBe(1);
    expect(
      readdirSync(join(root, 'dist')).map((name) => readFileSync(join(root, 'dist', name), 'utf8')),
    ).toEqual(before);
  });

  test('names that no disk can hold become files that differ even without letter case', async () => {
    const names = [
      'a/b',
      'a\\b',
      'a:b',
      'a*b',
      'a?b',
      'a|b',
      'CON',
      'nul',
      'COM1',
      'lpt9.txt',
      'a.',
      'a',
      'A',
      '..',
      '.',
      '-rf',
      '~',
    ];
    const units = names.map((name) => `  - 岗位名称: '${name}'\n`).join('');
    const root = withContent({
      'departments/x.yaml': `部门名称: x/y:z\n岗位:\n${units}`,
      'departments/y.yaml': '部门名称: CON\n岗位: [{岗位名称: aux}]\n',
    });
    const ran = await run(root, ['build', '-f', 'md', '--split', 'position']);
    expect(ran.code).toBe(0);
    const written = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.md'),
    );
    expect(new Set(written.map((path) => path.toLowerCase())).size).toBe(6 + 1 + names.length);
    for (const path of written)
      expect(path).not.toMatch(/[:*?"<>|]|(?:^|\/)(?:con|aux|nul|com1|lpt9)(?:\.|\/|$)|[. ](?:\/|\.md$)/i);
  });

  test.each(['', '- a\n', 'hello\n', '公司名称: [a\n', '公司名称: X\n'])(
    'jd.yaml of %j is read',
    async (text) => {
      const root = withContent({ 'jd.yaml': text });
      for (const command of [['validate'], ['build', '-f', 'md'], ['list'], ['chart', '-f', 'mermaid']])
        expectNoFault(await run(root, command));
    },
  );

  test('a folder without jd.yaml is wrong use', async () => {
    const root = handbook();
    rmSync(join(root, 'jd.yaml'));
    const ran = await run(root, ['validate']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('jd.yaml');
  });

  test('characters of markup stay characters', async () => {
    const text = '<b>&amp;</b> **x** `z` {{x}} {{{y}}} | a | ]]> <!-- &#0; <script>alert(1)</script>';
    const root = withContent(position(`岗位概述: '${text}'\n岗位职责: ['${text}']`));
    expect((await run(root, ['build', '-f', 'docx,pdf,html,md'])).code).toBe(0);
    const html = readFileSync(join(root, 'dist/部门职能与岗位说明书.html'), 'utf8');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('{{{y}}}');
  });

  test('an output folder that is a file is wrong use', async () => {
    const root = handbook();
    expect((await run(root, ['build', '-f', 'md', '-o', 'jd.yaml'])).code).toBe(2);
    expect(readFileSync(join(root, 'jd.yaml'), 'utf8')).toContain('公司名称');
  });
});
