import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../e2e/homepage';
import { temporaryFolder } from '../workbench/lifetime';
import { patienceMs } from '../workbench/patience';
import type { WorkbenchOptions } from '../workbench/workbench';
import { memoryFile, pidFile, probeVariable, requestsFile } from './probeFiles';

/** What the extension host holds once its garbage is collected, in bytes; of what our extension made, how many of each kind live. */
export interface HostHeld {
  readonly rss: number;
  readonly heapUsed: number;
  /** What the engine keeps for its heap, used or not. */
  readonly heapTotal: number;
  readonly external: number;
  readonly alive: Readonly<Record<string, number>>;
}

export interface Watched {
  /** For the workbench. */
  readonly options: Pick<WorkbenchOptions, 'environment' | 'nodeArguments'>;
  /** Every try of the extension host, and of its threads, to reach the network since it was started. */
  requests(): readonly string[];
  held(): Promise<HostHeld>;
  remove(): void;
}

/** Puts the probe into the extension host of a workbench that is opened with `options`. */
export function watchExtensionHost(): Watched {
  const folder = temporaryFolder('ahp-');
  const lines = (name: string): readonly string[] => {
    const file = path.join(folder.path, name);
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  };
  return {
    options: {
      environment: { [probeVariable]: folder.path },
      nodeArguments: ['--require', path.join(root, 'out/test/soak/probe.js')],
    },
    requests: () => lines(requestsFile),
    async held() {
      const before = lines(memoryFile).length;
      process.kill(Number(readFileSync(path.join(folder.path, pidFile), 'utf8')), 'SIGUSR2');
      for (const end = Date.now() + patienceMs; ; await new Promise(next => setTimeout(next, 50))) {
        const line = lines(memoryFile)[before];
        if (line !== undefined) return JSON.parse(line) as HostHeld;
        if (Date.now() > end) throw new Error('The extension host did not tell of its memory.');
      }
    },
    remove: folder.remove,
  };
}
