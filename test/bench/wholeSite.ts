import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { rubyObstacle } from '../judges/ensureRuby';
import { buildWithJekyll } from '../judges/fidelity/jekyllSite';
import { repositoryRoot } from '../workbench/repository';
import { temporaryFolder } from '../workbench/lifetime';
import type { Row } from './report';
import { interleaved, ratio, spread } from './timing';

const rounds = 7;

/** A site from its folder into another, by a process that begins with nothing: our command line, and real Jekyll where there is one. */
export async function wholeSite(folder: string): Promise<readonly Row[]> {
  const into = temporaryFolder('ahb-');
  const program = path.join(repositoryRoot, 'dist', 'cli.js');
  const ours = (): void => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, 'build', folder, '--to', path.join(into.path, 'ours')],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
  };
  const theirs = (): void => {
    const { problem } = buildWithJekyll(folder, path.join(into.path, 'theirs'), { now: new Date(), github: true });
    if (problem !== undefined) throw new Error(problem);
  };
  try {
    if (rubyObstacle() !== undefined) {
      const times = await interleaved({ ours }, rounds, 1);
      return [{ what: '`academic-homepage build`', figure: spread(times.ours) }];
    }
    const times = await interleaved({ ours, theirs }, rounds, 1);
    return [
      { what: '`academic-homepage build`', figure: spread(times.ours) },
      {
        what: 'real Jekyll',
        figure: `${spread(times.theirs)}, ${ratio(times.theirs, times.ours).toFixed(1)} × ours`,
      },
    ];
  } finally {
    into.remove();
  }
}
