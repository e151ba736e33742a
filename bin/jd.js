#!/usr/bin/env node
import module from 'node:module';

// Loading `node:process` as a module would open standard input, which nobody reads.
const { process } = globalThis;

// Keeps compiled code from one run to the next, where Node can (22.1 and later).
module.enableCompileCache?.();
const { default: v8 } = await import('node:v8');
// V8 compiles a function once more, for speed, when it has run a little. A command is over before most of that work pays: what
// runs three times as long first is worth it, which takes a quarter off checking a small handbook, a twelfth off a large one and a
// tenth to a sixth off a build. Later versions of V8, from Node 22 on, count in another way.
if (Number.parseInt(process.versions.v8, 10) < 12) v8.setFlagsFromString('--interrupt-budget=400000');
// V8 allocates objects among the old ones where others from the same line of code lived long. In the first large tables of a booklet
// they do; in its thousand parts they do not, and what lies among the old holds all of its part until old garbage is collected.
// Without that a build takes a quarter less memory, and no more time.
if (process.argv.includes('build')) {
  v8.setFlagsFromString('--no-allocation-site-pretenuring');
  // Compiling the program that draws SVG pictures once more, for speed, takes a second and 70 MB: more than it saves on the few
  // that a booklet has.
  v8.setFlagsFromString('--liftoff-only');
}
const { main, sayRefusal } = await import('../lib/cli/main.js');

// Leave through `exit`, so that staged outputs are swept away.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.once('SIGHUP', () => process.exit(129));

const out = (stream) => ({
  write: (text) => stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns || 80,
});

const io = {
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdout: out(process.stdout),
  stderr: out(process.stderr),
};

// A reader that closes early (`jd list | head`) is not a fault; a disk that is full is the environment's.
for (const stream of [process.stdout, process.stderr]) {
  stream.once('error', async (error) => {
    stream.on('error', () => {});
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (stream === process.stdout) await sayRefusal(error, io);
    process.exit(2);
  });
}

process.exitCode = await main(io);
