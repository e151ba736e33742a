import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in process, in a world of its own. */
export async function run(
  cwd: string,
  argv: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await main({
    argv,
    cwd,
    env: { LANG: 'zh_CN.UTF-8', ...env },
    stdout: { isTTY: false, columns: 80, write: (text) => void (stdout += text) },
    stderr: { isTTY: false, columns: 80, write: (text) => void (stderr += text) },
  });
  return { code, stdout, stderr };
}

/** A folder that goes away with the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'jd-cli-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A starter handbook to break. */
export function handbook(language = 'zh-CN'): string {
  const made = folder();
  cpSync(join(import.meta.dirname, '../../templates/init', language), made, { recursive: true });
  return made;
}
