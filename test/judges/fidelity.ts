// npm run fidelity -- [SITE…] [--json] [--write] [--no-pixels] [--bare] [--now INSTANT] [--keep DIR] [--gems DIR] [--from FILE]…
// SITE is a folder, or NAME=FOLDER; without any, the sites of this repository. Sites of one name share a line. --from FILE
// takes the results of an earlier run with --json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../workbench/chromium';
import { repositoryRoot } from '../workbench/repository';
import { ensureRuby, rubyObstacle } from './ensureRuby';
import { Camera } from './fidelity/camera';
import { compareSite } from './fidelity/compareSite';
import { documentOf } from './fidelity/document';
import type { SiteResult } from './fidelity/pageResult';
import { causesOf, differencesOf, tableOf } from './fidelity/report';
import { ownSites } from './fidelity/ownSites';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      pixels: { type: 'boolean', default: true },
      bare: { type: 'boolean', default: false },
      keep: { type: 'string' },
      gems: { type: 'string' },
      from: { type: 'string', multiple: true, default: [] },
      now: { type: 'string', default: '2026-01-02T03:04:05Z' },
    },
    allowNegative: true,
    allowPositionals: true,
  });
  ensureRuby();
  const obstacle = rubyObstacle();
  if (obstacle !== undefined) throw new Error(obstacle);
  const now = new Date(values.now);
  const chromium = values.pixels ? findChromium() : undefined;
  const camera = chromium === undefined ? undefined : await Camera.open(now);
  const results = values.from.flatMap(earlierResults);
  try {
    for (const { name, folder } of wantedSites(positionals, values.from)) {
      const result = await compareSite({
        name,
        folder,
        now,
        github: !values.bare,
        camera,
        keep: values.keep,
        gems: values.gems,
      });
      results.push(result);
      if (values.json) console.error(tableOf([result]).split('\n')[2]);
      else for (const line of [`── ${name}`, ...differencesOf(result)]) console.log(line);
    }
  } finally {
    await camera?.close();
  }
  if (values.json) console.log(JSON.stringify(results, undefined, 2));
  else
    console.log(
      `\n${tableOf(results)}\n\n${[...causesOf(results)].map(([cause, count]) => `${cause}: ${count}`).join('\n')}`,
    );
  if (values.write) writeFileSync(path.join(repositoryRoot, 'docs', 'fidelity.md'), documentOf(results));
}

function wantedSites(sites: readonly string[], from: readonly string[]): ReturnType<typeof ownSites> {
  return sites.length === 0 && from.length === 0 ? ownSites() : sites.map(named);
}

/** What a run with `--json` printed. */
function earlierResults(file: string): SiteResult[] {
  return JSON.parse(readFileSync(file, 'utf8')) as SiteResult[];
}

function named(argument: string): { readonly name: string; readonly folder: string } {
  const [, name, folder = argument] = /^([^=]+)=(.*)$/.exec(argument) ?? [];
  const full = path.resolve(folder);
  if (!existsSync(full)) throw new Error(`There is no folder ${full}.`);
  return { name: name ?? path.basename(full), folder: full };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
