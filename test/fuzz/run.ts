// npm run fuzz -- [--inputs N] [--seed S] [--target NAME] [--bound MS]: random inputs through everything that reads what others have
// written. An input that fails, or takes longer than the bound, is kept in test/fuzz/corpus and is a test from then on.
import { fork, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { keepInput } from './corpus';
import { createRandom } from './random';
import { fuzzTargets } from './targets';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    target: { type: 'string' },
    bound: { type: 'string', default: '10000' },
    // said to itself
    child: { type: 'boolean', default: false },
  },
});

/** What the process that runs the inputs says of each. */
interface Answer {
  readonly at: number;
  readonly failed?: string;
  readonly heap: number;
}

interface Tally {
  failed: number;
  slow: number;
  /** Bytes in use after the first tenth of the inputs, and at the end. */
  readonly heap: number[];
}

/** Runs the inputs `from` to `to` of a target in a process of its own; resolves with where it got to. */
function runIn(target: string, seed: number, from: number, to: number, bound: number, tally: Tally): Promise<number> {
  const child = fork(__filename, ['--child'], { execArgv: ['--expose-gc', '--enable-source-maps'] });
  return new Promise(resolve => {
    let at = from;
    let timer: NodeJS.Timeout | undefined;
    const give = (): void => {
      clearTimeout(timer);
      if (at >= to) { end(child, at); return; }
      timer = setTimeout(() => {
        tally.slow += 1;
        console.log(`${target} ${seed + at}: longer than ${bound} ms, kept as ${keepInput(target, inputOf(target, seed + at))}`);
        end(child, at + 1);
      }, bound);
      child.send({ target, seed: seed + at, at });
    };
    const end = (process: ChildProcess, reached: number): void => {
      process.kill('SIGKILL');
      resolve(reached);
    };
    child.on('message', ({ failed, heap }: Answer) => {
      if (failed !== undefined) {
        tally.failed += 1;
        console.log(`${target} ${seed + at}: ${failed}\n  kept as ${keepInput(target, inputOf(target, seed + at))}`);
      }
      if (heap > 0) tally.heap.push(heap);
      at += 1;
      give();
    });
    child.on('exit', code => {
      if (code === null) return;
      clearTimeout(timer);
      tally.failed += 1;
      console.log(`${target} ${seed + at}: ended the process, kept as ${keepInput(target, inputOf(target, seed + at))}`);
      resolve(at + 1);
    });
    give();
  });
} // oxfmt-ignore

function inputOf(target: string, seed: number): string {
  return fuzzTargets.find(({ name }) => name === target)?.make(createRandom(seed)) ?? '';
}

async function main(): Promise<void> {
  const [count, first, bound] = [values.inputs, values.seed, values.bound].map(Number) as [number, number, number];
  const targets = fuzzTargets.filter(({ name }) => values.target === undefined || name === values.target);
  if (targets.length === 0) throw new Error(`There is no target “${values.target ?? ''}”.`);
  let bad = 0;
  for (const { name } of targets) {
    const tally: Tally = { failed: 0, slow: 0, heap: [] };
    const started = Date.now();
    for (let at = 0; at < count;) at = await runIn(name, first, at, count, bound, tally);
    const [early = 0, ...later] = tally.heap;
    const late = later.at(-1) ?? early;
    bad += tally.failed + tally.slow;
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
    console.log(
      `${name}: ${count} inputs from seed ${first}: ${tally.failed} failed, ${tally.slow} too slow; heap ${megabytes(early)} → ${megabytes(late)} MB; ${seconds} s`,
    );
  }
  process.exitCode = bad > 0 ? 1 : 0;
}

/** The process that does it: one input at a time, and what is left in memory now and then. */
function serve(): void {
  process.on('message', ({ target, seed, at }: { target: string; seed: number; at: number }) => {
    const run = fuzzTargets.find(({ name }) => name === target)?.run(inputOf(target, seed)) ?? Promise.resolve();
    const heap = (): number => {
      if (at % 200 !== 199) return 0;
      globalThis.gc?.();
      return process.memoryUsage().heapUsed;
    };
    run.then(
      () => process.send?.({ at, heap: heap() } satisfies Answer),
      (error: unknown) =>
        process.send?.({ at, failed: error instanceof Error ? (error.stack ?? error.message) : String(error), heap: 0 } satisfies Answer),
    );
  });
} // oxfmt-ignore

if (values.child) serve();
else void main();
