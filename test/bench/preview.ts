// From a key to the changed page in the real workbench: this preview, VS Code's Markdown preview, and the floor of both.
// npm run bench:preview [-- SITE] [-- --write]     SITE: a further folder with _pages/about.md; --write: docs/preview-speed.md too
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rest } from '../../src/extension/pace';
import { temporaryFolder } from '../workbench/lifetime';
import { quantile, type Latencies } from './keystrokes';
import { withPapers } from './papers';
import type { Held } from './previewMemory';
import {
  floorPreview,
  measureChanges,
  measureMemory,
  measureOpening,
  measureProblems,
  ourPreview,
  theirPreview,
} from './previewRuns';

const keys = 100;
const root = process.cwd();

/** A site whose page is measured. */
interface Scene {
  readonly name: string;
  readonly folder: string;
  /** What half of the time between (a) and (c) may be, in milliseconds. */
  readonly allowed: number;
  /** Whether VS Code’s Markdown preview is measured too: it takes seconds for a key in long pages. */
  readonly isCompared: boolean;
}

/** Copies of the starter site: as it is, with 1,000 papers, with 60 fragments. */
function scenes(into: string, given: string | undefined): readonly Scene[] {
  const starter = path.join(root, 'media/starter');
  const page = readFileSync(path.join(starter, '_pages/about.md'), 'utf8');
  const copy = (name: string, files: Readonly<Record<string, string>>): string => {
    const folder = path.join(into, name);
    cpSync(starter, folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return folder;
  };
  const numbers = Array.from({ length: 60 }, (_, number) => number + 1);
  const fragments = {
    ...Object.fromEntries(
      numbers.map(number => [`_pages/includes/part${number}.md`, `\n## Part ${number}\n\n- *One* of **sixty**.\n`]),
    ),
    '_pages/about.md': page + numbers.map(number => `{% include_relative includes/part${number}.md %}\n`).join(''),
  };
  return [
    { name: 'starter page', folder: starter, allowed: 15, isCompared: true },
    ...(given === undefined ? [] : [{ name: path.basename(given), folder: given, allowed: 15, isCompared: true }]),
    {
      name: '1,000 papers',
      folder: copy('papers', { '_pages/about.md': withPapers(page, 1000) }),
      allowed: 40,
      isCompared: false,
    },
    { name: '60 fragments', folder: copy('fragments', fragments), allowed: 15, isCompared: false },
  ];
}

function row(name: string, latencies: Latencies, goal = ''): string {
  return `| ${name} | ${quantile(latencies, 0.5).toFixed(0)} ms | ${quantile(latencies, 0.95).toFixed(0)} ms | ${goal} |`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const given = positionals[0];
  const copies = temporaryFolder('ahs-');
  const lines: string[] = [];
  const say = (...said: readonly string[]): void => {
    lines.push(...said);
    for (const line of said) console.log(line);
  };
  try {
    say('| from a key to the changed page | median | 95th percentile | goal: measured |', '|---|---|---|---|');
    for (const scene of scenes(copies.path, given === undefined ? undefined : path.resolve(given))) {
      const floor = await measureChanges(floorPreview, scene.folder, keys);
      const ours = await measureChanges(ourPreview, scene.folder, keys);
      const own = quantile(ours, 0.5);
      const above = own - quantile(floor, 0.5);
      say(
        row(`${scene.name}: floor (a bare webview)`, floor),
        row(`${scene.name}: Academic Homepage`, ours, `floor + ${scene.allowed}: + ${above.toFixed(0)} ms`),
      );
      if (!scene.isCompared) continue;
      const theirs = await measureChanges(theirPreview, scene.folder, keys);
      const times = quantile(theirs, 0.5) / own;
      say(row(`${scene.name}: VS Code’s Markdown preview`, theirs, `5 × ours: ${times.toFixed(1)} ×`));
    }
    const site = given ?? path.join(root, 'media/starter');
    const { made, mended } = await measureProblems(site, keys);
    say(
      row('from the key that mends a problem to the editor without it', mended),
      row(`from the last key of a mistake to its underline, ${rest} ms of rest counted`, made),
    );
    say(row('from the command to the first paint, warm', await measureOpening(ourPreview, site, 20), '400 ms'));
    const [before, after] = await measureMemory(site);
    say(
      '',
      '| held by the preview | heap | nodes | listeners |',
      '|---|---|---|---|',
      heldRow('after 100 edits', before),
      heldRow('after 1,000 more', after),
    );
    if (values.write === true) writeFileSync(path.join(root, 'docs/preview-speed.md'), report(lines));
  } finally {
    copies.remove();
  }
}

function heldRow(name: string, { heapKilobytes, nodes, listeners }: Held): string {
  return `| ${name} | ${heapKilobytes.toFixed(0)} kB | ${nodes} | ${listeners} |`;
}

function report(lines: readonly string[]): string {
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, ${process.platform}, Node ${process.version}`;
  return `# Speed of the preview

Written by \`npm run bench:preview -- SITE --write\`: the real workbench, driven through its keyboard, ${keys} keys a row, each pressed when
the page of the one before stands. The floor is an extension that posts each change to an empty webview: what the editor and the browser
take by themselves. Machine: ${machine}; load at the end of the run ${loadavg()[0]?.toFixed(1) ?? ''}.

${lines.join('\n')}
`;
}

void main();
