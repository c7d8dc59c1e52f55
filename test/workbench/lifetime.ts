import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const endings = new Set<() => void>();
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
let listening = false;

/**
 * Runs `ending` (synchronous) when this process ends, also by Ctrl+C, unless the returned function was called before.
 * Without it a server would outlive the terminal it was started from.
 */
export function atExit(ending: () => void): () => void {
  if (!listening) listen();
  endings.add(ending);
  return () => {
    endings.delete(ending);
  };
}

function listen(): void {
  listening = true;
  process.on('exit', endAll);
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => {
      endAll();
      process.exit(code);
    });
  }
}

function endAll(): void {
  for (const ending of [...endings].reverse()) {
    endings.delete(ending);
    ending();
  }
}

export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * A new folder in the system's temporary folder, removed by `remove()` or at exit. Prefixes are short because a Unix
 * socket inside it may have no more than 107 bytes in its path.
 */
export function temporaryFolder(prefix: string): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  const erase = (): void => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      // a process that is still ending may write there; what ran in it has its result all the same
      console.warn(`Left behind: ${folder} (${error instanceof Error ? error.message : String(error)})`);
    }
  };
  const forget = atExit(erase);
  return {
    path: folder,
    remove: () => {
      forget();
      erase();
    },
  };
}
