/** The variable that names the folder in which the probe writes. */
export const probeVariable = 'AH_PROBE';
/** One line for each try to reach the network: `net.connect 127.0.0.1 8080`. */
export const requestsFile = 'requests';
/** One line of JSON for each SIGUSR2. */
export const memoryFile = 'memory';
/** The id of the process of the extension host. */
export const pidFile = 'pid';

/** To find what grows: with `AH_SNAPSHOTS=/tmp/held:8,50` the heaps after the rounds 8 and 50 are written into that folder. */
export function snapshotOf(round: number, heap: 'host' | 'browser'): string | undefined {
  const [, folder, rounds] = /^(.+):([\d,]+)$/.exec(process.env.AH_SNAPSHOTS ?? '') ?? [];
  if (folder === undefined || rounds === undefined) return undefined;
  return rounds.split(',').includes(String(round)) ? `${folder}/${heap}-${round}.heapsnapshot` : undefined;
}
