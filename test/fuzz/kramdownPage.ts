import { blocks, spans } from './kramdownPieces';
import type { Random } from './random';
import { pick } from './random';

/**
 * Documents in the shape of real pages: whole blocks, properly nested and mostly properly parted, so that rules meet that
 * single odd lines never bring together.
 */
export function page(random: Random): string {
  const lines: string[] = [];
  for (let count = 1 + random(5); count > 0; count--) {
    lines.push(...block(random, 3));
    if (random(5) > 0) lines.push('');
    if (random(9) === 0) lines.push(pick(random, blocks));
  }
  return lines.join('\n');
}

type Maker = (random: Random, depth: number) => readonly string[];

const makers: readonly [Maker, ...Maker[]] = [
  random => [line(random)],
  random => [line(random), line(random)],
  random => [`${'#'.repeat(1 + random(4))} ${line(random)}`],
  random => [`${'#'.repeat(1 + random(4))} ${line(random)}`],
  paperBox,
  list,
  list,
  list,
  quote,
  table,
  definitions,
  footnote,
  element,
  element,
  code,
  random => ['$$', line(random), '$$'],
  (random, depth) => [...block(random, depth), pick(random, lists)],
  (random, depth) => [pick(random, lists), ...block(random, depth)],
  random => [`<span class='anchor' id='${pick(random, ['a', 'b', '-论文'])}'></span>`, `# ${line(random)}`],
  random => [pick(random, ['* x', '- x', '1. x']), pick(random, ['{:toc}', '{: toc .t}', '{:footnotes}'])],
  random => [`*[${pick(random, ['HTML', 'AB', 'word', 'b c', '中文'])}]: ${line(random)}`],
  random => [`[${pick(random, ['id', 'a b', 't', 'ID'])}]: ${pick(random, ['u', '<u v>', 'http://e.org "T"'])}`],
  random => ['{::comment}', line(random), '{:/comment}'],
  random => ['{::nomarkdown}', line(random), '{:/nomarkdown}'],
  random => ['<!-- ', line(random), '', '-->'],
  random => [`<!-- ${line(random)} --> ${line(random)}`],
];

const lists = ['{:.c}', '{: #i .c k="v"}', '{: r}', '{:r: .x}', '{:.no_toc}', '{: .language-text}'] as const;

function block(random: Random, depth: number): readonly string[] {
  return depth <= 0 ? [line(random)] : pick(random, makers)(random, depth - 1);
}

/** A few blocks, mostly with an empty line between them. */
function inside(random: Random, depth: number): readonly string[] {
  const lines = [...block(random, depth)];
  for (let count = random(3); count > 0; count--) {
    if (random(3) > 0) lines.push('');
    lines.push(...block(random, depth));
  }
  return lines;
}

/** One line of text. */
function line(random: Random): string {
  let text = '';
  for (let count = 1 + random(5); count > 0; count--) {
    const piece = pick(random, spans).replaceAll('\n', ' ');
    text += random(3) === 0 ? ` ${piece}` : piece;
  }
  return text;
}

function indented(lines: readonly string[], first: string, rest: string, emptyToo = false): readonly string[] {
  return lines.map((text, index) => (index === 0 ? first : text === '' && !emptyToo ? '' : rest) + text);
}

function list(random: Random, depth: number): readonly string[] {
  const lines: string[] = [];
  const mark = pick(random, ['- ', '* ', '+ ', '1. ', '10. ', '-   ', '-\t']);
  const rest = pick(random, [' '.repeat(mark.length), ' '.repeat(mark.length), '  ', '    ', '\t', '   ']);
  for (let count = 1 + random(4); count > 0; count--) {
    const content = random(3) === 0 ? inside(random, depth) : [line(random)];
    const task = random(12) === 0 ? pick(random, ['[ ] ', '[x] ', '[X] ', '{:.c} ', '{: .d #i}']) : '';
    lines.push(...indented(content, mark + task, rest));
    if (random(4) === 0) lines.push('');
  }
  return lines;
}

function quote(random: Random, depth: number): readonly string[] {
  const mark = pick(random, ['> ', '>', '>  ']);
  return indented(inside(random, depth), mark, random(6) === 0 ? '' : mark, true);
}

function table(random: Random): readonly string[] {
  const row = (): string => {
    const cells = Array.from({ length: 1 + random(3) }, () => line(random));
    return pick(random, [`| ${cells.join(' | ')} |`, cells.join(' | '), `|${cells.join('|')}`]);
  };
  const lines = [row()];
  if (random(2) === 0) lines.push(pick(random, ['|---|---|', '|:-:|--:|:--|', '---|---', '|-', '|=', '|---+---|']));
  for (let count = random(4); count > 0; count--)
    lines.push(random(5) === 0 ? pick(random, ['|---', '|===', '| - |', '|===|===|']) : row());
  return lines;
}

function definitions(random: Random, depth: number): readonly string[] {
  const lines: string[] = [];
  for (let count = 1 + random(2); count > 0; count--) {
    lines.push(line(random));
    if (random(4) === 0) lines.push(line(random));
    if (random(4) === 0) lines.push('');
    for (let notes = 1 + random(2); notes > 0; notes--) {
      const mark = pick(random, [': ', ':  ', ':   ', ':\t', ' : ']);
      lines.push(...indented(random(2) === 0 ? inside(random, depth) : [line(random)], mark, '    '));
      if (random(3) === 0) lines.push('');
    }
  }
  return lines;
}

function footnote(random: Random, depth: number): readonly string[] {
  const name = pick(random, ['1', 'n', 'a-b']);
  const use = `${line(random)}[^${name}]${line(random)}`;
  const note = indented(inside(random, depth), `[^${name}]: `, '    ');
  return random(2) === 0 ? [use, '', ...note] : [...note, '', use];
}

function code(random: Random): readonly string[] {
  const lines = [line(random), line(random)];
  if (random(3) === 0) return lines.map(text => `    ${text}`);
  const fence = pick(random, ['```', '~~~', '````']);
  return [fence + pick(random, ['', '', 'text', ' nosuch', 'nosuch']), ...lines, fence];
}

const names = [
  ...['div', 'div', 'div', 'section', 'p', 'details', 'summary', 'center', 'article', 'ul', 'li', 'table', 'td', 'tr'],
  ...[
    'h2',
    'blockquote',
    'pre',
    'figure',
    'span',
    'a',
    'b',
    'i',
    'em',
    'code',
    'font',
    'x-y',
    'dl',
    'dt',
    'th',
    'form',
  ],
  ...['button', 'label', 'video', 'iframe', 'nav', 'header', 'main', 'small', 'sup', 'kbd', 'svg', 'script', 'style'],
] as unknown as readonly [string, ...string[]];

function element(random: Random, depth: number): readonly string[] {
  const name = pick(random, names);
  const attributes = pick(random, [
    '',
    '',
    ' class="c"',
    ' markdown="1"',
    ' markdown="1"',
    ' markdown="1" class="c"',
    ' markdown="0"',
    ' markdown="span"',
    ' markdown="block"',
    " id='i' hidden",
    ' style="a: b; c: \'d\'"',
  ]);
  const content = random(4) === 0 ? [line(random)] : inside(random, depth);
  const end = random(12) === 0 ? '' : `</${name}>`;
  const open = `<${name}${attributes}>`;
  switch (random(4)) {
    case 0:
      return [`${open}${content[0] ?? ''}`, ...content.slice(1, -1), `${content.at(-1) ?? ''}${end}`];
    case 1:
      return [open, ...indented(content, '  ', '  '), end];
    case 2:
      return [open, '', ...content, '', end];
    default:
      return [open, ...content, end];
  }
}

/** The template's box for a paper, as authors fill it. */
function paperBox(random: Random, depth: number): readonly string[] {
  const text = inside(random, depth);
  return [
    `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${line(random)}</div><img src='a.png' alt="sym" width="100%"></div></div>`,
    `<div class='paper-box-text' markdown="1">`,
    ...(random(2) === 0 ? [''] : []),
    ...text,
    ...(random(2) === 0 ? [''] : []),
    ...(random(2) === 0 ? ['</div>', '</div>'] : ['</div></div>']),
  ];
}
