import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a set of files so that each appears whole or not at all. Everything is first written into a staging folder
 * inside the target, then moved into place file by file; `abandon` (or a failure) leaves the target as it was.
 *
 * A build that is killed can leave its staging folder behind; the next one sweeps it away.
 */
export class Staging {
  readonly #target: string;
  readonly #folder: string;
  readonly #files: string[] = [];
  readonly #made: string[];
  #open = true;
  /** A command that is interrupted still leaves nothing behind. */
  readonly #onExit = (): void => this.abandon();

  /** Makes the staging folder; throws what the file system says (no permission, disk full). */
  constructor(target: string) {
    this.#target = target;
    this.#folder = join(target, `${PREFIX}${process.pid}-${serial++}`);
    this.#made = makeFolder(target);
    sweep(target);
    mkdirSync(this.#folder);
    live.add(this.#folder);
    process.once('exit', this.#onExit);
  }

  /** Stages one file; `path` is relative to the target folder, with `/`. */
  add(path: string, chunks: readonly Uint8Array[]): void {
    const staged = join(this.#folder, path);
    mkdirSync(dirname(staged), { recursive: true });
    const descriptor = openSync(staged, 'wx');
    try {
      for (const chunk of chunks) writeAll(descriptor, chunk);
    } finally {
      closeSync(descriptor);
    }
    this.#files.push(path);
  }

  /** Moves everything into place. */
  commit(): void {
    for (const path of this.#files) mkdirSync(dirname(join(this.#target, path)), { recursive: true });
    for (const path of this.#files) renameSync(join(this.#folder, path), join(this.#target, path));
    this.#close();
  }

  /** Throws the staged files away, and folders that were made only for them. */
  abandon(): void {
    if (!this.#open) return;
    this.#close();
    for (const folder of this.#made.reverse()) removeIfEmpty(folder);
  }

  #close(): void {
    this.#open = false;
    live.delete(this.#folder);
    process.off('exit', this.#onExit);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const PREFIX = '.jd-staging-';
let serial = 0;

/** Staging folders of this process; process numbers repeat in containers, so a number alone proves nothing. */
const live = new Set<string>();

function writeAll(descriptor: number, chunk: Uint8Array): void {
  for (let written = 0; written < chunk.length; ) {
    written += writeSync(descriptor, chunk, written, chunk.length - written);
  }
}

/** The folders that had to be made, outermost first. */
function makeFolder(target: string): string[] {
  const first = mkdirSync(target, { recursive: true });
  if (first === undefined) return [];
  const made: string[] = [];
  for (let folder = target; folder.length >= first.length; folder = dirname(folder)) made.unshift(folder);
  return made;
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

/** Removes staging folders whose process has ended. */
function sweep(target: string): void {
  for (const name of readdirSync(target)) {
    if (!name.startsWith(PREFIX)) continue;
    const owner = Number.parseInt(name.slice(PREFIX.length), 10);
    const folder = join(target, name);
    const inUse = owner === process.pid ? live.has(folder) : isRunning(owner);
    if (!Number.isNaN(owner) && !inUse) rmSync(folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Replaces one file whole: the new text stands beside it before it takes its place. Keeps the file's permissions. */
export function replaceFile(path: string, text: string): void {
  const staged = join(dirname(path), `.${process.pid}-${serial++}.jd-tmp`);
  const { mode } = statSync(path);
  try {
    writeFileSync(staged, text, { flag: 'wx', mode });
    renameSync(staged, path);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
}
