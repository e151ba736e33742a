import { relative } from 'node:path';
import type { CliWords, SystemReason } from '../messages/cli-words.ts';
import { WriteFault } from '../output/write.ts';

/** What the operating system calls its refusals. Windows refuses what another program has open with EPERM or EBUSY. */
const REASONS: Readonly<Record<string, SystemReason>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'noPermission',
  EPERM: 'inUse',
  EBUSY: 'inUse',
  EROFS: 'readOnly',
  EMFILE: 'tooManyOpen',
  ENFILE: 'tooManyOpen',
  ENOTDIR: 'notAFolder',
  EEXIST: 'notAFolder',
  EISDIR: 'isAFolder',
  ENAMETOOLONG: 'nameTooLong',
  ENOENT: 'missing',
};

/** What to say of something that the operating system refused; undefined for a fault that is not its. */
export function systemSentence(fault: unknown, cwd: string, words: CliWords): string | undefined {
  const isWrite = fault instanceof WriteFault;
  const { code = '', syscall, message, path } = (isWrite ? fault.cause : fault) as NodeJS.ErrnoException;
  if (syscall === undefined) return undefined;
  // Too many watched files is ENOSPC too, and says so itself.
  const known = syscall === 'watch' ? undefined : REASONS[code];
  const reason = known ? words.systemReasons[known] : message;
  if (isWrite) return words.cannotWrite(shown(fault.path, cwd), reason);
  return words.environment(path === undefined ? reason : `${shown(path, cwd)}: ${reason}`);
}

function shown(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way === '' || way.startsWith('..') ? path : way;
}
