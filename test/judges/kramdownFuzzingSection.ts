import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';
import type { Difference } from './compareKramdown';

interface KramdownFuzzing {
  readonly docs: number;
  readonly seed: number;
  readonly withOptions: boolean;
  readonly refused: number;
  readonly differences: number;
  readonly classes: readonly Difference[];
}

const opening = '<!-- kramdown: written by npm run fuzz:kramdown -->';
const closing = '<!-- /kramdown -->';

/** Puts the result of a run into docs/fuzzing.md, between its marks; what else stands there is left alone. */
export function writeKramdownSection(result: KramdownFuzzing): void {
  const file = path.join(repositoryRoot, 'docs', 'fuzzing.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const section = `${opening}\n${sectionText(result)}\n${closing}\n`;
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  const [before, behind] =
    start === -1 || end === -1
      ? [text === '' ? '# Random inputs\n\n' : `${text.trimEnd()}\n\n`, '']
      : [text.slice(0, start), text.slice(end + closing.length).replace(/^\n/, '')];
  writeFileSync(file, before + section + behind);
}

function sectionText({ docs, seed, withOptions, refused, differences, classes }: KramdownFuzzing): string {
  const options = withOptions ? ', every other one with options of `_config.yml`' : '';
  const rows = classes.map(({ text, options: set, kramdown, ours }) => {
    const given = Object.keys(set).length > 0 ? code(JSON.stringify(set)) : '';
    return `| ${code(text)} | ${given} | ${code(kramdown)} | ${code(ours)} |`;
  });
  return [
    '',
    '## Markdown',
    '',
    `Written by \`npm run fuzz:kramdown -- --docs ${docs} --seed ${seed}${withOptions ? ' --options' : ''} --write\`; do not edit.`,
    '',
    'Random documents (`test/fuzz/kramdown.ts`: lines that hit the edges of rules, and blocks in blocks in the shape of real',
    'pages; code only in languages without tokens) printed by real kramdown 2.5 with its GFM parser and by us, and compared',
    'byte by byte. `test/judges/fuzzKramdown.test.ts` repeats 2,000 of them.',
    '',
    '| | |',
    '| --- | --- |',
    `| documents | ${docs.toLocaleString('en')}, numbers ${seed} to ${seed + docs - 1}${options} |`,
    `| equal | ${(docs - refused - differences).toLocaleString('en')} |`,
    `| different | ${differences.toLocaleString('en')} |`,
    `| real kramdown fails itself | ${refused.toLocaleString('en')} |`,
    ...(rows.length > 0
      ? ['', '| smallest document | options | kramdown | ours |', '| --- | --- | --- | --- |', ...rows]
      : []),
    '',
    'Not among them: `html_to_native` (some in a hundred documents with HTML differ: a `<p>` that goes on behind its end, or',
    'that begins an item of a list), and `transliterated_header_ids`, for which kramdown needs a gem that neither Jekyll nor',
    'GitHub Pages brings: there the build ends with an error. A list marked `{:footnotes}` within a footnote leaves a random word',
    "on kramdown's page, a forgotten placeholder; it is taken out before the pages are compared.",
  ].join('\n');
}

function code(text: string): string {
  return `\`\`${text.replaceAll('\n', '⏎').replaceAll('|', '\\|')} \`\``;
}
