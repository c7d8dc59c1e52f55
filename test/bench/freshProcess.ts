import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Row } from './report';
import { interleaved, median, milliseconds, spread } from './timing';

const rounds = 20;

/** Milliseconds since the process began; `processor` those that processors worked for it. */
interface Moments {
  readonly loaded: number;
  readonly read: number;
  readonly rendered: number;
  readonly processor: number;
}

const nodeAlone = 'const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000))';

/** The first page of a process, from its start to its end: the core alone, and the command line. */
export async function freshProcess(folder: string, page: string): Promise<readonly Row[]> {
  const moments: Moments[] = [];
  const alone: number[] = [];
  const core = path.join(__dirname, 'firstRender.js');
  const times = await interleaved(
    {
      node: () => alone.push(Number(run(['-e', nodeAlone]))),
      core: () => moments.push(JSON.parse(run([core, folder, page])) as Moments),
      cli: () => run([path.resolve('dist/cli.js'), 'render', path.join(folder, page)]),
    },
    rounds,
    3,
  );
  const apart = (from: keyof Moments, to: keyof Moments): string =>
    milliseconds(median(moments.map(moment => moment[to] - moment[from])));
  const own = (of: readonly number[]): string =>
    milliseconds(median(of.map((time, at) => time - (times.node[at] ?? 0))));
  return [
    { what: 'Node’s own start and end', figure: spread(times.node) },
    { what: 'the core: process start to its end with the page rendered', figure: spread(times.core) },
    { what: '– without Node’s own', figure: own(times.core), goal: '120 ms' },
    {
      what: '– processor time, Node’s own and all of it',
      figure: `${milliseconds(median(alone))}, ${milliseconds(median(moments.map(({ processor }) => processor)))}`,
    },
    {
      what: '– from code loaded to site read, from there to the page',
      figure: `${apart('loaded', 'read')}, ${apart('read', 'rendered')}`,
    },
    { what: 'the command line: `render PAGE`', figure: spread(times.cli) },
    { what: '– without Node’s own', figure: own(times.cli) },
  ];
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}
