/**
 * Random Markdown for comparing the parser with real kramdown by hand: `generate(seed)` always gives the same text for the
 * same seed. The texts are made of the signs and words the grammar turns on, so that most of them hit a rule's edge.
 */

type Random = (below: number) => number;

const spans = [
  'word',
  'a',
  'b c',
  'Ünï',
  '中文',
  '，',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  '*',
  '**',
  '_',
  '__',
  '***',
  '`',
  '``',
  '`x`',
  '*em*',
  '**st**',
  '[',
  ']',
  '](u)',
  '[t](u "v")',
  '[t][id]',
  '[id]',
  '![i](s)',
  '(',
  ')',
  '<b>',
  '</b>',
  '<br>',
  '<span class="c">',
  '</span>',
  "<i x='1'>",
  '</i>',
  '<!-- c -->',
  '<div>',
  '</div>',
  '<https://e.org>',
  '<m@e.org>',
  '"',
  "'",
  '"q"',
  "it's",
  "'80s",
  '--',
  '---',
  '...',
  '<<',
  '>>',
  '<< ',
  ' >>',
  '&',
  '&amp;',
  '&copy;',
  '&#65;',
  '&no;',
  '\\',
  '\\*',
  '\\\\\n',
  '  \n',
  '\\\n',
  '$$',
  '$$x$$',
  '~~',
  '~~s~~',
  '{:.c}',
  '{: #i k="v"}',
  '{::nomarkdown}<u>{:/}',
  '[^1]',
  '|',
  '\\|',
  ':',
  '.',
  ',',
  '-',
  '#',
  '!',
  '=',
  '1',
  'HTML',
  '{',
  '}',
  '<code>',
  '</code>',
  '<a href="u">',
  '</a>',
];

const blocks = [
  '# H',
  '## H {#id}',
  '### H *e* "q"',
  'Set\n===',
  'Set\n---',
  '---',
  '* * *',
  '- a',
  '- b',
  '* c',
  '+ d',
  '1. a',
  '2. b',
  '-\ta',
  '- ',
  '-',
  '  - n',
  '    - n',
  '  b',
  '    code',
  '\tcode',
  '\t- t',
  '> q',
  '> - q',
  '>q',
  '> > q',
  '```',
  '```rb',
  '~~~',
  '~~~~',
  'text',
  'text  ',
  'a | b',
  '| a | b |',
  '|---|:-:|',
  '|===',
  '- x | y',
  ': d',
  ':  d',
  'Term',
  '<div>',
  '</div>',
  '<div markdown="1">',
  '<p markdown="1">',
  '</p>',
  '<section markdown="block">',
  '</section>',
  '<div class="a">x</div>',
  '<span>',
  '</span>',
  '<table><tr><td markdown="span">*a*</td></tr></table>',
  '<!-- c -->',
  '<!--',
  '-->',
  '<?php x ?>',
  '<script>a<b</script>',
  '<style>',
  '</style>',
  '<br>',
  '<hr>',
  '<pre>',
  '</pre>',
  '<img src="a">',
  '{:.c}',
  '{: #i}',
  '{:r: .x}',
  '{: r}',
  '{::comment}',
  '{:/comment}',
  '{:/}',
  '{::nomarkdown}',
  '{::options auto_ids="false" /}',
  '{:toc}',
  '{:.no_toc}',
  '^',
  '$$',
  '$$x$$',
  '[id]: http://e.org "t"',
  '[id]: <u>',
  '*[HTML]: Hyper',
  '[^1]: note',
  '    more',
  '- [ ] t',
  '- [x] t',
  '',
  '',
  '',
  '',
  '',
  '  ',
  '* x\n{:toc}',
  '<details markdown="1">',
  '</details>',
  '<b>x</b> y',
];

/** What stands before a line inside other blocks. */
const prefixes = [
  '',
  '',
  '- ',
  '  ',
  '  ',
  '    ',
  '   ',
  '> ',
  '1. ',
  '\t',
  '  - ',
  '    - ',
  '* ',
  '- - ',
  '> - ',
  '> > ',
  ': ',
  '      ',
];

/** A document of a few lines. */
export function generate(seed: number): string {
  const random = createRandom(seed);
  const lines: string[] = [];
  const mode = random(4);
  const count = 1 + random(mode === 3 ? 14 : 7);
  for (let i = 0; i < count; i++) {
    const indent = mode === 3 ? pick(random, prefixes) : random(6) === 0 ? ' '.repeat(random(6)) : '';
    lines.push(indent + (mode === 0 || (mode === 1 && random(2) === 0) ? spanText(random) : blockText(random)));
  }
  return lines.join('\n');
}

function spanText(random: Random): string {
  let text = '';
  for (let i = 1 + random(9); i > 0; i--) text += pick(random, spans);
  return text;
}

function blockText(random: Random): string {
  const block = pick(random, blocks);
  return random(5) === 0 ? `${block} ${spanText(random)}` : block;
}

function pick(random: Random, from: readonly string[]): string {
  return from[random(from.length)] ?? '';
}

/** Marsaglia's xorshift: small, and the same everywhere. */
function createRandom(seed: number): Random {
  let state = (seed * 2654435761 + 1013904223) >>> 0 || 1;
  return below => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}
