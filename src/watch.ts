import { watch } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** Editors save in several steps; one change is what happens within this time, milliseconds. */
const SETTLE = 150;

/**
 * Calls `changed` after files below `root` changed, never twice at once, until the process ends. What happens below
 * the `ignored` folders, in dot-folders and in node_modules does not count. Rejects when the root itself has gone.
 */
export function watchFolder(
  root: string,
  ignored: readonly string[],
  changed: () => Promise<void>,
): Promise<never> {
  const counts = (name: string) => {
    const path = resolve(root, name);
    const inside = (folder: string) => !relative(folder, path).startsWith('..');
    return (
      !ignored.some(inside) &&
      !name.split(sep).some((part) => part.startsWith('.') || part === 'node_modules')
    );
  };
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await changed();
    } while (again);
    running = false;
  };
  return new Promise((_, reject) => {
    const begin = () =>
      watch(root, { recursive: true }, (_event, name) => {
        if (name === null || !counts(name)) return;
        clearTimeout(timer);
        timer = setTimeout(settled, SETTLE);
      });
    let watcher = begin();
    function settled(): void {
      // Anew: on Linux a file that an editor put in the place of the one before is not watched any more.
      watcher.close();
      try {
        watcher = begin();
      } catch (fault) {
        reject(fault);
        return;
      }
      void run().catch(reject);
    }
  });
}
