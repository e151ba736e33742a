import { packageVersion } from '../package-files.ts';
import type { ExitCode, Io } from './io.ts';

/** Runs one command line. Never throws and never exits. Whoever asks for the version waits for nothing else to load. */
export async function main(io: Io): Promise<ExitCode> {
  if (io.argv.length === 1 && /^(?:-V|--version)$/.test(io.argv[0] ?? '')) {
    io.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  const { runCommandLine } = await import('./command-line.ts');
  return runCommandLine(io);
}

/** Says in the language of the command line that what it wrote to could not take it (`jd list > /dev/full`). */
export async function sayRefusal(fault: Error, io: Io): Promise<void> {
  const { explainRefusal } = await import('./command-line.ts');
  await explainRefusal(fault, io);
}
