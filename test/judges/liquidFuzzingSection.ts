import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';
import type { LiquidAnswer } from './realLiquid';
import type { LiquidDifference } from './compareLiquid';

interface LiquidFuzzing {
  readonly docs: number;
  readonly seed: number;
  readonly errors: number;
  readonly refused: number;
  readonly differences: number;
  readonly classes: readonly LiquidDifference[];
}

const opening = '<!-- liquid: written by npm run fuzz:liquid -->';
const closing = '<!-- /liquid -->';

/** Puts the result of a run into docs/fuzzing.md, between its marks; what else stands there is left alone. */
export function writeLiquidSection(result: LiquidFuzzing): void {
  const file = path.join(repositoryRoot, 'docs', 'fuzzing.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const section = `${opening}\n${sectionText(result)}\n${closing}\n`;
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  const [before, behind] =
    start === -1 || end === -1
      ? [text === '' ? '' : `${text.trimEnd()}\n\n`, '']
      : [text.slice(0, start), text.slice(end + closing.length).replace(/^\n/, '')];
  writeFileSync(file, before + section + behind);
}

function sectionText({ docs, seed, errors, refused, differences, classes }: LiquidFuzzing): string {
  const rows = classes.map(
    ({ template, jekyll, ours }) => `| ${code(template)} | ${code(answerText(jekyll))} | ${code(answerText(ours))} |`,
  );
  return [
    '',
    '## Liquid',
    '',
    `Written by \`npm run fuzz:liquid -- --docs ${docs} --seed ${seed} --write\`; do not edit.`,
    '',
    'Random templates (`test/fuzz/liquid.ts`: values of every kind, chains of all filters with right and odd arguments,',
    'nested tags, white space control, malformed markup) in a page of the site of `test/fixtures/liquid/site.json`, rendered',
    'by real Jekyll 4.3 with Liquid 5.4 and by us. Equal means the same bytes, or the same error message with the same line.',
    '',
    '| | |',
    '| --- | --- |',
    `| templates | ${docs.toLocaleString('en')}, numbers ${seed} to ${seed + docs - 1} |`,
    `| equal | ${(docs - refused - differences).toLocaleString('en')}, ${errors.toLocaleString('en')} of them errors |`,
    `| different | ${differences.toLocaleString('en')} |`,
    `| too much for our limits, or for Ruby | ${refused.toLocaleString('en')} |`,
    ...(rows.length > 0 ? ['', '| smallest template | Jekyll | ours |', '| --- | --- | --- |', ...rows] : []),
  ].join('\n');
}

function answerText(answer: LiquidAnswer): string {
  return 'output' in answer ? answer.output : `error: ${answer.error}`;
}

function code(text: string): string {
  return `\`\` ${text.replaceAll('\n', '⏎').replaceAll('|', '\\|')} \`\``;
}
