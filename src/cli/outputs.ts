import { relative } from 'node:path';
import { Staging } from '../output/write.ts';
import type { Session } from './session.ts';

/** A file that a command writes. */
export interface OutputFile {
  /** Below the folder that outputs go to, with `/`. */
  readonly path: string;
  readonly chunks: readonly Uint8Array[];
  /** What is said of it beside its name, such as its pages; mostly nothing. */
  readonly detail: string;
}

/**
 * Writes files into a folder and names them on stdout. Every file is staged before the first one appears: when making one of
 * them throws, or `isWanted` says no in the end, the folder stays as it was.
 *
 * @returns false when it stayed as it was
 */
export async function writeOutputs(
  { io, catalogue, result }: Session,
  folder: string,
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
  isWanted: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const staging = new Staging(folder);
  const written: Omit<OutputFile, 'chunks'>[] = [];
  try {
    for await (const { path, chunks, detail } of files) {
      staging.add(path, chunks);
      written.push({ path, detail });
    }
    if (!(await isWanted())) {
      staging.abandon();
      return false;
    }
    staging.commit();
  } catch (fault) {
    staging.abandon();
    throw fault;
  }
  for (const { path, detail } of written) {
    result(`${catalogue.cli.wrote(shownPath(io.cwd, folder, path), detail)}\n`);
  }
  return true;
}

/** The path of an output as somebody in the working folder calls it. */
export const shownPath = (cwd: string, folder: string, path: string): string =>
  `${relative(cwd, folder) || '.'}/${path}`;
