// npm run fuzz:liquid -- [--docs N] [--seed S] [--shrink N] [--write] [--libraries DIR,DIR] [--file F]: random templates through our
// Liquid and through real Jekyll's; differences shrunk to smallest templates. --write puts the result into docs/fuzzing.md,
// --record asks real Jekyll again for every recorded template in test/fixtures/liquid. --file F takes the templates of a JSON array instead; --libraries asks a Jekyll in those folders, as GitHub Pages' (3.10 with Liquid 4.0.4), in the place of the installed one.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomTemplate } from '../fuzz/liquid';
import type { LiquidBench, LiquidDifference } from './compareLiquid';
import { compareWithJekyll, kindOf, shrinkTemplates } from './compareLiquid';
import { ensureRuby, rubyObstacle } from './ensureRuby';
import { fuzzSite } from './liquidSite';
import { recordFixtures } from './liquidFixtures';
import { writeLiquidSection } from './liquidFuzzingSection';

const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    shrink: { type: 'string', default: '40' },
    write: { type: 'boolean', default: false },
    libraries: { type: 'string', default: '' },
    file: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});

const batchSize = 5000;

async function main(): Promise<void> {
  ensureRuby();
  const obstacle = rubyObstacle();
  if (obstacle !== undefined) throw new Error(obstacle);
  if (values.record) return recordFixtures();
  const libraries = values.libraries.split(',').filter(folder => folder !== '');
  const bench: LiquidBench = {
    files: fuzzSite(),
    libraries,
    ...(libraries.length > 0 ? { options: { semantics: 'github-pages', blankIsActiveSupport: false } } : {}),
  };
  const given = values.file === undefined ? undefined : (JSON.parse(readFileSync(values.file, 'utf8')) as string[]);
  const docs = given?.length ?? Number(values.docs);
  const seed = Number(values.seed);
  const differences: LiquidDifference[] = [];
  let errors = 0;
  let refused = 0;
  for (let done = 0; done < docs; done += batchSize) {
    const count = Math.min(batchSize, docs - done);
    const templates =
      given?.slice(done, done + count) ?? Array.from({ length: count }, (_, at) => randomTemplate(seed + done + at));
    const found = await compareWithJekyll(bench, templates);
    differences.push(...found.differences);
    errors += found.errors;
    refused += found.refused;
    if (process.stdout.isTTY) process.stdout.write(`\r${done + count} templates, ${differences.length} different `);
  }
  const equal = docs - refused - differences.length;
  console.log(
    `${docs} templates from seed ${seed}: ${equal} equal (${errors} of them errors), ${differences.length} different, ${refused} refused.`,
  );
  const classes = new Map<string, LiquidDifference & { readonly count: number }>();
  const shrunk =
    values.shrink === '0' ? differences : await shrinkTemplates(bench, chosen(differences, Number(values.shrink)));
  for (const difference of shrunk) {
    const key = difference.template.replaceAll(/"[^"]*"|'[^']*'|\d+/g, '0');
    classes.set(key, { ...difference, count: (classes.get(key)?.count ?? 0) + 1 });
  }
  for (const { template, jekyll, ours, count } of classes.values())
    console.log(
      `\n${count} × ${JSON.stringify(template)}\n  jekyll ${JSON.stringify(jekyll)}\n  ours   ${JSON.stringify(ours)}`,
    );
  if (values.write)
    writeLiquidSection({
      docs,
      seed,
      errors,
      refused,
      differences: differences.length,
      classes: [...classes.values()],
    });
}

/** The shortest of each kind, then the next of each kind, until there are enough. */
function chosen(differences: readonly LiquidDifference[], count: number): readonly LiquidDifference[] {
  const kinds = new Map<string, LiquidDifference[]>();
  for (const difference of [...differences].sort((a, b) => a.template.length - b.template.length)) {
    const kind = kindOf(difference);
    kinds.set(kind, [...(kinds.get(kind) ?? []), difference]);
  }
  const turns = Math.max(0, ...Array.from(kinds.values(), members => members.length));
  return Array.from({ length: turns }, (_, turn) =>
    [...kinds.values()].flatMap(members => members.slice(turn, turn + 1)),
  )
    .flat()
    .slice(0, count);
}

void main();
