import type { Difference } from './compareKramdown';

interface FuzzingResult {
  readonly docs: number;
  readonly seed: number;
  readonly withOptions: boolean;
  readonly refused: number;
  readonly differences: number;
  readonly classes: readonly Difference[];
}

/** docs/fuzzing.md, for the result of one run. */
export function fuzzingPage({ docs, seed, withOptions, refused, differences, classes }: FuzzingResult): string {
  const command = `npm run fuzz:kramdown -- --docs ${docs} --seed ${seed}${withOptions ? ' --options' : ''} --write`;
  const rows = classes.map(({ text, options, kramdown, ours }) =>
    [
      '',
      code(text),
      Object.keys(options).length > 0 ? code(JSON.stringify(options)) : '',
      code(kramdown),
      code(ours),
      '',
    ]
      .join(' | ')
      .trim(),
  );
  return [
    '# Random documents: our parser against real kramdown',
    '',
    `Written by \`${command}\`; do not edit.`,
    '',
    'Each document is made from its number (`test/fuzz/`): odd lines that hit the edges of rules, or whole blocks in the',
    'shape of real pages. Real kramdown 2.5 with its GFM parser and our parser print each; the bytes are compared, and a',
    'document that differs is cut down to the smallest that still does. `test/judges/fuzzKramdown.test.ts` repeats 2,000',
    'documents in every run of the tests that ask real Jekyll.',
    '',
    '| | |',
    '| --- | --- |',
    `| documents | ${docs.toLocaleString('en')}, numbers ${seed} to ${seed + docs - 1}${withOptions ? ', every other one with options of `_config.yml`' : ''} |`,
    `| equal to the byte | ${(docs - refused - differences).toLocaleString('en')} |`,
    `| different | ${differences.toLocaleString('en')} |`,
    `| real kramdown itself fails | ${refused.toLocaleString('en')} |`,
    '',
    ...(rows.length === 0
      ? []
      : [
          '## Differences',
          '',
          '| smallest document | options | kramdown | ours |',
          '| --- | --- | --- | --- |',
          ...rows,
          '',
        ]),
  ].join('\n');
}

function code(text: string): string {
  return `\`\`${text.replaceAll('\n', '⏎').replaceAll('|', '\\|')} \`\``;
}
