import { filterCalls } from './liquidFilters';
import { literals, lookups, oddities, operators } from './liquidPieces';
import type { Random } from './random';
import { createRandom, pick } from './random';

/**
 * A random template for comparing our Liquid with real Jekyll's, in a page of the site of `test/fixtures/liquid`: always
 * the same for the same seed. It makes no list or text that grows without bounds, and nothing that changes by itself.
 */
export function randomTemplate(seed: number): string {
  const random = createRandom(seed);
  const count = 1 + random(3);
  const parts: string[] = [];
  for (let at = 0; at < count; at += 1) parts.push(piece(random, 0));
  const template = parts.join(pick(random, ['', ' ', '\n', ' x ', '\n\n']));
  return random(9) === 0 ? damaged(random, template) : template;
}

/** A character taken out, doubled or put in: most malformed markup differs from good markup by no more. */
function damaged(random: Random, template: string): string {
  const characters = Array.from(template);
  const at = random(characters.length + 1);
  const sign = pick(random, [
    '{',
    '}',
    '%',
    '|',
    ':',
    ',',
    '"',
    "'",
    '-',
    ' ',
    '\n',
    '[',
    ']',
    '(',
    '.',
    '=',
    '{{',
    '%}',
    '',
  ]);
  if (random(2) === 0) characters.splice(at, 1 + random(3), sign);
  else characters.splice(at, 0, sign);
  return characters.join('');
}

function piece(random: Random, depth: number): string {
  const choice = random(depth > 2 ? 7 : 20);
  if (choice < 6) return output(random);
  if (choice < 7) return text(random);
  return tag(random, depth);
}

function text(random: Random): string {
  return pick(random, ['text', ' ', '\n', '  \n ', '<p>', '中文', '}}', '%}', '{', '', '\t', 'a\nb']);
}

/** An opening or closing mark, now and then one that trims white space. */
function mark(random: Random, sign: string): string {
  if (random(6) > 0) return sign;
  return sign.startsWith('{') ? `${sign}-` : `-${sign}`;
}

function output(random: Random): string {
  const space = pick(random, [' ', ' ', ' ', '', '  ', '\n']);
  return `${mark(random, '{{')}${space}${filtered(random)}${space}${mark(random, '}}')}`;
}

export function value(random: Random): string {
  const choice = random(20);
  if (choice === 0) return pick(random, oddities);
  return choice < 12 ? pick(random, lookups) : pick(random, literals);
}

function filtered(random: Random): string {
  const filters: string[] = [];
  for (let count = pick(random, [0, 1, 1, 1, 1, 2, 2, 3, 4]); count > 0; count -= 1) filters.push(filterCall(random));
  return [value(random), ...filters].join(pick(random, [' | ', ' | ', '|', ' |']));
}

function filterCall(random: Random): string {
  const [name, ...kinds] = pick(random, filterCalls);
  const args = kinds.map(from => (random(5) === 0 ? value(random) : pick(random, from)));
  const oddCount = random(25);
  if (oddCount === 0) args.pop();
  if (oddCount === 1) args.push(value(random));
  if (args.length === 0) return random(60) === 0 ? `${name}:` : name;
  return `${name}${pick(random, [': ', ': ', ':', ' : '])}${args.join(random(30) === 0 ? ' ' : ', ')}`;
}

function condition(random: Random): string {
  const parts: string[] = [];
  for (let count = pick(random, [1, 1, 1, 2, 3]); count > 0; count -= 1) {
    const left = value(random);
    parts.push(random(4) === 0 ? left : `${left} ${pick(random, operators)} ${value(random)}`);
    if (count > 1) parts.push(pick(random, ['and', 'or']));
  }
  return parts.join(' ');
}

function inside(random: Random, depth: number): string {
  const parts: string[] = [];
  for (let count = random(3); count > 0; count -= 1) parts.push(piece(random, depth + 1));
  return (random(3) === 0 ? '\n' : '') + parts.join(random(2) === 0 ? ' ' : '');
}

function tagged(random: Random, name: string, markup: string): string {
  return `${mark(random, '{%')} ${name}${markup === '' ? '' : ` ${markup}`} ${mark(random, '%}')}`;
}

type Tag = (random: Random, depth: number) => string;

function block(
  name: string,
  markup: (random: Random) => string,
  middles: (random: Random, depth: number) => string,
): Tag {
  return (random, depth) =>
    tagged(random, name, markup(random)) +
    inside(random, depth) +
    middles(random, depth) +
    tagged(random, `end${name}`, '');
}

const name = (random: Random): string => pick(random, ['a', 'b', 'c', 'a', 'item', 'a-b', 'a.b', '1', '']);
const loop = (random: Random): string =>
  `${pick(random, ['item', 'i', 'row', 'item', 'i', 'a.b', ''])} ${pick(random, ['in', 'in', 'in', 'in', 'of'])} ${value(random)}${loopOptions(random)}`;

function loopOptions(random: Random): string {
  let options = '';
  for (let count = random(3); count > 0; count -= 1)
    options += pick(random, [
      ' reversed',
      ' limit:2',
      ' limit: 1',
      ' offset:1',
      ' offset: continue',
      ' cols:2',
      ' cols: 3',
      ' limit: site.data.x.i',
      ' offset: nothing',
      ' limit:"2"',
      ' limit:-1',
      ' limit: "x"',
      ' limit: 1.5',
      ' what:1',
    ]);
  return options;
}

const elses: Tag = (random, depth) => {
  let middles = '';
  while (random(3) === 0) middles += tagged(random, 'elsif', condition(random)) + inside(random, depth);
  if (random(3) === 0) middles += tagged(random, 'else', '') + inside(random, depth);
  return middles;
};
const whens: Tag = (random, depth) => {
  let middles = '';
  for (let count = random(4); count > 0; count -= 1) {
    const values = [value(random)];
    while (random(3) === 0) values.push(value(random));
    middles += tagged(random, 'when', values.join(pick(random, [', ', ' or ', ',']))) + inside(random, depth);
  }
  if (random(2) === 0) middles += tagged(random, 'else', '') + inside(random, depth);
  return middles;
};
const otherwise: Tag = (random, depth) => (random(4) === 0 ? tagged(random, 'else', '') + inside(random, depth) : '');
const nothing: Tag = () => '';

const tags: readonly [Tag, ...Tag[]] = [
  block('if', condition, elses),
  block('if', condition, elses),
  block('unless', condition, elses),
  block('case', value, whens),
  block('for', loop, otherwise),
  block('for', loop, otherwise),
  block('tablerow', loop, nothing),
  block('capture', name, nothing),
  block('comment', () => '', nothing),
  block('raw', () => '', nothing),
  block('ifchanged', () => '', nothing),
  block('highlight', random => pick(random, ['nolang', 'nolang', '', 'a b,']), nothing),
  random => tagged(random, 'assign', `${name(random)} ${pick(random, ['=', '=', '=', '==', ''])} ${filtered(random)}`),
  random => tagged(random, 'assign', `${name(random)} = ${filtered(random)}`) + output(random),
  random => tagged(random, pick(random, ['increment', 'decrement']), name(random)),
  random => tagged(random, 'cycle', cycle(random)),
  random => tagged(random, 'cycle', cycle(random)) + tagged(random, 'cycle', cycle(random)),
  random => tagged(random, pick(random, ['include', 'include', 'include_relative']), inclusion(random)),
  random => tagged(random, 'include', inclusion(random)),
  random => tagged(random, pick(random, ['break', 'continue']), ''),
  random =>
    tagged(
      random,
      'link',
      pick(random, ['about.md', '_talks/one.md', '/about.md', 'images/a.png', 'nope.md', '', '{{ page.path }}']),
    ),
  random =>
    tagged(random, 'post_url', pick(random, ['2020-01-02-hello', '/2019-12-31-third', '2000-01-01-no', 'hello', ''])),
  random => tagged(random, 'gist', pick(random, ['ada/123', 'ada/123 a.py', '"ada/1"', 'page.title', ''])),
  random =>
    tagged(
      random,
      pick(random, ['feed_meta', 'nothing', 'endif', 'else', 'when', 'render', 'echo', 'if']),
      random(2) === 0 ? 'x' : '',
    ),
];

function tag(random: Random, depth: number): string {
  return pick(random, tags)(random, depth);
}

function cycle(random: Random): string {
  const values = [value(random)];
  while (random(3) > 0) values.push(value(random));
  return (random(3) === 0 ? `${value(random)}: ` : '') + values.join(', ');
}

function inclusion(random: Random): string {
  const file = pick(random, [
    'inc.html',
    'par.html',
    'par.html',
    'nested.html',
    'plain.html',
    'loop.html',
    'err.html',
    'badtag.html',
    'nope.html',
    'beside.txt',
    '{{ page.nothing }}',
    '{{ "inc" }}.html',
    '../x.html',
    'a$b.html',
    '',
  ]);
  let parameters = '';
  while (random(3) > 0)
    parameters += ` ${pick(random, ['x', 'y', 'z', 'p', 'a', 'a-b'])}${pick(random, ['=', '=', ' = '])}${parameter(random)}`;
  return file + parameters;
}

function parameter(random: Random): string {
  return random(4) === 0
    ? pick(random, ['"a \\" b"', "'it\\'s'", '"{{ page.title }}"', 'site.data.x.list[0]', '1', 'x|upcase', '"open'])
    : value(random);
}
