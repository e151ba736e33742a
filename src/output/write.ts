import {
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Something could not be written; `cause` is what the file system said. */
export class WriteFault extends Error {
  /** What was to appear: absolute, and never a path of ours in between. */
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(path, { cause });
    this.path = path;
  }
}

/**
 * Writes a set of files so that each appears whole or not at all. Everything is first written into a staging folder
 * inside the target, then moved into place file by file; `abandon` (or a failure) leaves the target as it was.
 *
 * A build that is killed can leave its staging folder behind; the next one sweeps it away. All that fails throws
 * {@link WriteFault}.
 */
export class Staging {
  readonly #target: string;
  readonly #folder: string;
  readonly #files: string[] = [];
  readonly #made: string[];
  #open = true;
  /** A command that is interrupted still leaves nothing behind. */
  readonly #onExit = (): void => this.abandon();

  /** Makes the staging folder. */
  constructor(target: string) {
    this.#target = target;
    this.#folder = join(target, `${PREFIX}${process.pid}-${serial++}`);
    this.#made = writing(target, () => makeFolder(target));
    sweep(target);
    live.add(this.#folder);
    process.once('exit', this.#onExit);
    try {
      // With all above it: another build may just have taken away a target that it made for nothing.
      writing(target, () => mkdirSync(this.#folder, { recursive: true }));
    } catch (fault) {
      this.abandon();
      throw fault;
    }
  }

  /** Stages one file; `path` is relative to the target folder, with `/`. */
  add(path: string, chunks: readonly Uint8Array[]): void {
    const staged = join(this.#folder, path);
    writing(join(this.#target, path), () => {
      mkdirSync(dirname(staged), { recursive: true });
      const descriptor = openSync(staged, 'wx');
      try {
        for (const chunk of chunks) writeAll(descriptor, chunk);
      } finally {
        closeSync(descriptor);
      }
    });
    this.#files.push(path);
  }

  /** Moves everything into place; when one file cannot, those that were moved before it go back. */
  commit(): void {
    const undo: (() => void)[] = [];
    try {
      for (const path of this.#files) this.#place(path, undo);
    } catch (fault) {
      for (const step of undo.reverse()) attempt(step);
      throw fault;
    }
    this.#close();
  }

  /** Throws the staged files away, and folders that were made only for them. */
  abandon(): void {
    if (!this.#open) return;
    this.#close();
    removeEmpty(this.#made);
  }

  #place(path: string, undo: (() => void)[]): void {
    const place = join(this.#target, path);
    writing(place, () => {
      refuseLinks(this.#target, path);
      const made = makeFolder(dirname(place));
      undo.push(() => removeEmpty(made));
      const restore = remember(place, join(this.#folder, `.before-${undo.length}`));
      renameSync(join(this.#folder, path), place);
      undo.push(restore);
    });
  }

  #close(): void {
    this.#open = false;
    live.delete(this.#folder);
    process.off('exit', this.#onExit);
    discard(this.#folder);
  }
}

/** Folders below the target that are links lead to where nobody said that outputs go. */
function refuseLinks(target: string, path: string): void {
  const names = path.split('/').slice(0, -1);
  for (let count = 1; count <= names.length; count += 1) {
    const folder = join(target, ...names.slice(0, count));
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw Object.assign(new Error(`ELOOP: a link below the output folder, '${folder}'`), {
      code: 'ELOOP',
      syscall: 'open',
    });
  }
}

function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new WriteFault(path, cause);
  }
}

/**
 * Keeps what stands at `path`, so that it can be put back. As a second name of it: the file itself stays in its place all the
 * time, whenever the program is killed. File systems without such names keep nothing.
 */
function remember(path: string, kept: string): () => void {
  try {
    linkSync(path, kept);
    return () => renameSync(kept, path);
  } catch (fault) {
    const isNew = (fault as NodeJS.ErrnoException).code === 'ENOENT';
    return () => (isNew ? rmSync(path, { force: true }) : undefined);
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
  const first = outermostMissing(target);
  // Node's recursive way does not end in file systems that make no folders, such as /proc.
  if (first !== undefined) makeOne(first);
  mkdirSync(target, { recursive: true });
  if (first === undefined) return [];
  const made: string[] = [];
  for (let folder = target; folder.length >= first.length; folder = dirname(folder)) made.unshift(folder);
  return made;
}

function outermostMissing(target: string): string | undefined {
  let missing: string | undefined;
  for (let folder = target; !existsSync(folder) && folder !== missing; folder = dirname(folder))
    missing = folder;
  return missing;
}

/** Another build may have made it just now. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
}

/** Innermost first; somebody else may have put something there. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) attempt(() => rmdirSync(folder));
}

/** Tidies as far as it can: a folder of another user, or a file open in another program, must not hide the first fault. */
function attempt(tidy: () => void): void {
  try {
    tidy();
  } catch {
    // The next build tries again.
  }
}

/** What cannot be taken away now is swept another time. */
const discard = (folder: string): void => attempt(() => rmSync(folder, { recursive: true, force: true }));

/** Removes staging folders whose process has ended. */
function sweep(target: string): void {
  for (const name of readdirSync(target)) {
    if (!name.startsWith(PREFIX)) continue;
    const owner = Number.parseInt(name.slice(PREFIX.length), 10);
    const folder = join(target, name);
    const inUse = owner === process.pid ? live.has(folder) : isRunning(owner);
    if (!Number.isNaN(owner) && !inUse) discard(folder);
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

/**
 * Replaces one file whole: the new text stands beside it before it takes its place. Keeps the file's permissions. Throws
 * {@link WriteFault}.
 */
export function replaceFile(path: string, text: string): void {
  const staged = join(dirname(path), `.${process.pid}-${serial++}.jd-tmp`);
  writing(path, () => {
    try {
      writeFileSync(staged, text, { flag: 'wx', mode: statSync(path).mode });
      renameSync(staged, path);
    } catch (fault) {
      rmSync(staged, { force: true });
      throw fault;
    }
  });
}
