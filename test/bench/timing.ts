import { quantile } from './keystrokes';

/** Milliseconds of each run. */
export type Times = readonly number[];

/**
 * Runs all subjects in turn, `rounds` times over, so that what else the machine does hits all of them alike; before
 * that `warmUp` rounds that do not count. Each is given the number of its round, to have another text each time.
 */
export async function interleaved<Name extends string>(
  subjects: Readonly<Record<Name, (round: number) => unknown>>,
  rounds: number,
  warmUp: number,
): Promise<Readonly<Record<Name, Times>>> {
  const names = Object.keys(subjects) as Name[];
  const times = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const began = performance.now();
      const answer = subjects[name](round);
      if (answer instanceof Promise) await answer;
      if (round >= warmUp) times[name].push(performance.now() - began);
    }
  }
  return times;
}

export function median(times: Times): number {
  return quantile(times, 0.5);
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
  const [fast, slow] = [0.1, 0.95].map(share => milliseconds(quantile(times, share)).replace(' ms', ''));
  return `${milliseconds(median(times))} (${fast} – ${slow})`;
}
