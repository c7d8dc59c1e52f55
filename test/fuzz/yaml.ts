import type { Random } from './random';
import { createRandom, pick } from './random';

const scalars: readonly [string, ...string[]] = [
  'a',
  'two words',
  '1',
  '007',
  '-3',
  '1.50',
  '1,000',
  '1_000',
  '0x1F',
  '1e3',
  '.5',
  '12:30',
  '1:20:30.5',
  'true',
  'No',
  'on',
  'y',
  'n',
  '~',
  'null',
  'NULL',
  '2021-03-04',
  '2021-03-04 05:06:07',
  '2021-03-04T05:06:07Z',
  '2021-3-4',
  '.inf',
  '.NaN',
  ':sym',
  '=',
  '中文 字',
  'http://a.b/c#d',
  'a: b',
  'a:b',
  'a #b',
  'a#b',
  '# c',
  '- a',
  '-a',
  '? a',
  '?a',
  '@a',
  '`a',
  '%a',
  '!a b',
  '!!str 5',
  '&x a',
  '*x',
  '|',
  '>',
  '"a \\"b\\" \\n c"',
  '"a',
  "'it''s'",
  "'a",
  '"a" b',
  '"x"# comment',
  '[a, b]',
  '[a, [b, c], {d: e}]',
  '{a: 1, "b": 2}',
  '{a, b: }',
  '[a',
  '{a: b',
  '[a,, b]',
  '[]',
  '{}',
  '',
  '""',
  "''",
  'a\tb',
  'a ',
  '<b>x</b>',
  '{{ x }}',
  '{% x %}',
  '“q”',
  'a, b',
  'a]',
  '---',
  '...',
  '--- a',
];

const keys: readonly [string, ...string[]] = [
  'a',
  'b',
  'c',
  'a',
  '1',
  '2.5',
  'true',
  '"q"',
  "'s'",
  'two words',
  '中',
  'a-b',
  'on',
  '2021-03-04',
  ' a',
  'a:b',
];

/** A small random YAML document, near what people write in front matter and what they get wrong; the same for the same seed. */
export function randomYaml(seed: number): string {
  const random = createRandom(seed);
  const lines: string[] = [];
  if (random(8) === 0) lines.push('---');
  block(random, '', lines, 0);
  if (random(10) === 0) lines.push(pick(random, ['...', '---', '# end', '', 'a']));
  const text = lines.join('\n') + (random(3) === 0 ? '' : '\n');
  return random(12) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

function block(random: Random, indent: string, lines: string[], depth: number): void {
  const kind = random(4);
  const count = 1 + random(4);
  for (let at = 0; at < count; at += 1) {
    const head = kind === 0 ? `${indent}-` : `${indent}${pick(random, keys)}:`;
    value(random, head, indent, lines, depth);
    if (random(15) === 0) lines.push(pick(random, ['', '# note', '  # note', '   ', `${indent}# c`]));
  }
}

function value(random: Random, head: string, indent: string, lines: string[], depth: number): void {
  const choice = random(10);
  const inner = indent + pick(random, ['  ', '  ', '    ', ' ', '']);
  if (choice < 6 || depth > 2) lines.push(`${head} ${pick(random, scalars)}${random(12) === 0 ? ' # c' : ''}`);
  else if (choice === 6) {
    lines.push(`${head} ${pick(random, ['|', '>', '|-', '>-', '|+', '>+', '|2', '| # c'])}`);
    for (let count = random(4); count >= 0; count -= 1)
      lines.push(pick(random, [`${inner}text`, `${inner} more`, '', `${inner}# no comment`, `${inner}- x`]));
  } else if (choice === 7) {
    lines.push(`${head} ${pick(random, scalars)}`, `${inner}${pick(random, scalars)}`);
  } else {
    lines.push(head);
    block(random, inner, lines, depth + 1);
  }
}
