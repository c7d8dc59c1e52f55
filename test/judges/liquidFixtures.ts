import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';
import { frozen, printerOf } from './compareLiquid';
import { fuzzSite } from './liquidSite';
import type { LiquidAnswer } from './realLiquid';
import { askJekyll } from './realLiquid';

type RecordedCase = { readonly template: string } & LiquidAnswer;

interface KnownDifference {
  readonly template: string;
  readonly jekyll: string;
  readonly why: string;
}

const folder = path.join(repositoryRoot, 'test', 'fixtures', 'liquid');
const differencesFile = path.join(folder, 'known-differences.json');

/** The tables of templates with what real Jekyll 4 makes of them, by file name. */
export function recordedTables(): ReadonlyMap<string, readonly RecordedCase[]> {
  const names = readdirSync(folder).filter(name => name.endsWith('.json') && !/^(?:site\.|known-|github-)/.test(name));
  return new Map(
    names.map(name => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as RecordedCase[]]),
  );
}

/** What real Jekyll 4 makes of each template of the tables, in their order. */
export function askedAgain(): ReadonlyMap<string, readonly LiquidAnswer[]> {
  const tables = recordedTables();
  const templates = [...tables.values()].flatMap(cases => cases.map(({ template }) => template));
  const answers = askJekyll([{ files: fuzzSite(), page: 'index.html', now: frozen, templates }]).flat();
  return new Map(Array.from(tables, ([name, cases]) => [name, answers.splice(0, cases.length)]));
}

/** Writes the tables anew. What we print otherwise goes to the known differences, where it waits for its reason. */
export async function recordFixtures(): Promise<void> {
  const print = await printerOf({ files: fuzzSite() });
  const known = JSON.parse(readFileSync(differencesFile, 'utf8')) as KnownDifference[];
  const reasons = new Map(known.map(({ template, why }) => [template, why]));
  const differences: KnownDifference[] = [];
  const answers = askedAgain();
  for (const [name, cases] of recordedTables()) {
    const kept: RecordedCase[] = [];
    for (const [at, { template }] of cases.entries()) {
      const jekyll = answers.get(name)?.[at];
      if (jekyll === undefined) continue;
      if (JSON.stringify(print(template)) === JSON.stringify(jekyll)) kept.push({ template, ...jekyll });
      else
        differences.push({
          template,
          jekyll: 'output' in jekyll ? jekyll.output : jekyll.error,
          why: reasons.get(template) ?? '',
        });
    }
    writeTable(path.join(folder, name), kept);
  }
  const moved = new Set(differences.map(({ template }) => template));
  writeTable(differencesFile, [...known.filter(({ template }) => !moved.has(template)), ...differences]);
  console.log(`${differences.length} differ:`);
  for (const { template, jekyll } of differences)
    console.log(`\n${template}\n  jekyll ${JSON.stringify(jekyll)}\n  ours   ${JSON.stringify(print(template))}`);
}

function writeTable(file: string, rows: readonly object[]): void {
  writeFileSync(file, `[\n${rows.map(row => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
}
