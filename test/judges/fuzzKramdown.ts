// npm run fuzz:kramdown -- [--docs N] [--seed S] [--options] [--shrink N] [--write]: random documents through our parser and
// through real kramdown; differences shrunk to smallest documents. With --write the result goes into docs/fuzzing.md.
import { parseArgs } from 'node:util';
import { generate, generateWithOptions } from '../fuzz/kramdown';
import type { Difference } from './compareKramdown';
import { compareWithKramdown, shrink } from './compareKramdown';
import { ensureRuby, rubyObstacle } from './ensureRuby';
import { writeKramdownSection } from './kramdownFuzzingSection';

const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    options: { type: 'boolean', default: false },
    shrink: { type: 'string', default: '40' },
    write: { type: 'boolean', default: false },
  },
});

const batchSize = 2000;

ensureRuby();
const obstacle = rubyObstacle();
if (obstacle !== undefined) throw new Error(obstacle);

const docs = Number(values.docs);
const seed = Number(values.seed);
const differences: Difference[] = [];
let refused = 0;
for (let done = 0; done < docs; done += batchSize) {
  const count = Math.min(batchSize, docs - done);
  const documents = Array.from({ length: count }, (_, i) =>
    values.options ? generateWithOptions(seed + done + i) : { text: generate(seed + done + i), options: {} },
  );
  const found = compareWithKramdown(documents);
  differences.push(...found.differences);
  refused += found.refused;
  if (process.stdout.isTTY) process.stdout.write(`\r${done + count} documents, ${differences.length} different `);
}
console.log(
  `${docs} documents from seed ${seed}: ${docs - refused - differences.length} equal, ${differences.length} different, ${refused} that real kramdown fails on.`,
);

const classes = new Map<string, Difference & { readonly count: number }>();
for (const difference of shrink(differences.slice(0, Number(values.shrink)))) {
  const key = JSON.stringify([difference.text.replaceAll(/[a-z0-9]+/gi, 'a'), Object.keys(difference.options)]);
  classes.set(key, { ...difference, count: (classes.get(key)?.count ?? 0) + 1 });
}
for (const { text, options, kramdown, ours, count } of classes.values()) {
  console.log(
    `\n${count} × ${JSON.stringify(text)}${Object.keys(options).length > 0 ? ` ${JSON.stringify(options)}` : ''}`,
  );
  console.log(`  kramdown ${JSON.stringify(kramdown)}\n  ours     ${JSON.stringify(ours)}`);
}
if (values.write)
  writeKramdownSection({
    docs,
    seed,
    withOptions: values.options,
    refused,
    differences: differences.length,
    classes: [...classes.values()],
  });
