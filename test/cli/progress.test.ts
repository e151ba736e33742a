import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { displayWidth } from '../../src/terminal/display-width.ts';
import { handbook } from './run.ts';

/** What a build writes to stderr. */
async function stderrOf(argv: string[], stderr: { isTTY: boolean; columns: number }, env = {}) {
  let text = '';
  const out = { isTTY: false, columns: 80, write: () => undefined };
  const code = await main({
    argv: ['build', '-f', 'md', ...argv],
    cwd: handbook(),
    env: { LANG: 'zh_CN.UTF-8', ...env },
    stdout: out,
    stderr: { ...stderr, write: (more) => void (text += more) },
  });
  expect(code).toBe(0);
  return text;
}

const TERMINAL = { isTTY: true, columns: 80 };
const states = (text: string) => text.split('\r\u001b[2K').slice(1);

describe('progress', () => {
  it.each([
    ['zh-CN', '读取 1 个文件', '岗位说明书：1 部分'],
    ['zh-TW', '讀取 1 個檔案', '岗位说明书：1 部分'],
    ['en', 'reading 1 file', '岗位说明书: 1 part'],
    ['ko', '파일 1개 읽는 중', '岗位说明书: 1개 부분'],
  ])(
    'shows files read and parts written on a terminal, in %s, and wipes the line',
    async (lang, read, written) => {
      const shown = states(await stderrOf(['--lang', lang], TERMINAL));
      expect(shown[0]).toBe(read);
      expect(shown.some((state) => state.endsWith(written))).toBe(true);
      expect(shown.at(-1)?.trim()).toBe('');
    },
  );

  it('never breaks its line', async () => {
    const shown = states(await stderrOf(['--split', 'position'], { isTTY: true, columns: 16 }));
    const widths = shown.filter((state) => !state.includes('\n')).map(displayWidth);
    expect(Math.max(...widths)).toBeLessThan(16);
    expect(shown.some((state) => state.endsWith('…'))).toBe(true);
  });

  it.each([
    ['in a pipe', [], { isTTY: false, columns: 80 }, {}],
    ['with --quiet', ['--quiet'], TERMINAL, {}],
    ['in CI', [], TERMINAL, { CI: 'true' }],
  ])('is silent %s', async (_where, argv, stderr, env) => {
    expect(await stderrOf(argv, stderr, env)).not.toContain('\r');
  });
});
