import { quantile } from './keystrokes';

/** Milliseconds of each run; `NaN` for one that counts for nothing. */
export type Times = readonly number[];

/** Of a run that got less of a processor than this the time says more about the machine than about us. */
const leastShare = 0.9;
/** So many undisturbed runs say more than all together. */
const enough = 5;

/**
 * Runs all subjects in turn, `rounds` times over, so that what else the machine does hits all of them alike; before
 * that `warmUp` rounds that do not count. Each is given the number of its round, to have another text each time. Runs
 * during which other programs had the processor are left out where enough others remain.
 */
export async function interleaved<Name extends string>(
  subjects: Readonly<Record<Name, (round: number) => unknown>>,
  rounds: number,
  warmUp: number,
): Promise<Readonly<Record<Name, Times>>> {
  const names = Object.keys(subjects) as Name[];
  const runs = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, Run[]>;
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const run = await timed(() => subjects[name](round));
      if (round >= warmUp) runs[name].push(run);
    }
  }
  return Object.fromEntries(names.map(name => [name, undisturbed(runs[name])])) as unknown as Record<Name, Times>;
}

interface Run {
  readonly time: number;
  /** How much of a processor this process had; more than 1 when its other threads worked too. */
  readonly share: number;
}

async function timed(work: () => unknown): Promise<Run> {
  const before = process.cpuUsage();
  const began = performance.now();
  const answer = work();
  if (answer instanceof Promise) await answer;
  const time = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  return { time, share: (user + system) / 1000 / time };
}

function undisturbed(runs: readonly Run[]): Times {
  const kept = runs.map(({ time, share }) => (share >= leastShare ? time : Number.NaN));
  return kept.filter(time => !Number.isNaN(time)).length < enough ? runs.map(({ time }) => time) : kept;
}

export function median(times: Times): number {
  return share(times, 0.5);
}

/** The 10th percentile: of runs so long that something always comes between, the fast ones say most. */
export function fast(times: Times): number {
  return share(times, 0.1);
}

/** The middle of the ratios of two subjects, round by round. */
export function ratio(a: Times, b: Times): number {
  return median(a.map((time, at) => time / (b[at] ?? Number.NaN)));
}

/** `2.34 ms`, with as many digits as say something. */
export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} ms`;
}

/** `1.08 ms (0.95 – 1.40)`: the median, and in brackets the 10th and the 95th percentile. */
export function spread(times: Times): string {
  const [fast, slow] = [0.1, 0.95].map(part => milliseconds(share(times, part)).replace(' ms', ''));
  return `${milliseconds(median(times))} (${fast} – ${slow})`;
}

function share(times: Times, part: number): number {
  return quantile(
    times.filter(time => !Number.isNaN(time)),
    part,
  );
}
