import { pick, type Random } from './random';

const words = 'tides lakes rivers attention memory graphs sparse deep maps floods robust signals dunes'.split(' ');
const chinese = ['湖泊', '潮汐', '河流', '网络', '推断', '记忆', '观测'] as const;
const names = ['Mei Lin', '**Ada Reed**', 'Bo Wang', 'Jo Park', 'Keming Tan'] as const;

const unreadable = [
  ' {{ site.data.unknown',
  ' {% include badge.html key="a b" %}',
  '<!-- camera-ready copy -->',
  ' <b>never closed',
  ' [link without an end](https://x.example/a',
  ' `code with | bars',
  ' &nbsp;\t ',
] as const;

/**
 * A section of publications as pages have them, `count` in all: boxes, bulleted and numbered lists, with numbers by hand, in HTML alone, references,
 * Chinese ones; some with parts that nobody can read, with lists below them, and with comments, blank lines and years between them.
 */
export function entryList(random: Random, count: number): string {
  const blocks: string[] = [];
  for (let left = count; left > 0;) {
    const size = Math.min(left, 1 + random(12));
    blocks.push(pick(random, [boxes, bullets, numbers, nested, printed, htmlItems, htmlPapers])(random, size));
    left -= size;
    if (random(4) === 0)
      blocks.push(pick(random, ['## Further papers', '**2019**', 'Some words in between.', '<!-- older ones -->']));
  }
  // its author has forgotten to close it: from there on the page is read as HTML
  if (random(3) === 0) blocks.splice(blocks.length - random(3), 0, box(random).replace(/<\/div>$/, ''));
  const eol = random(4) === 0 ? '\r\n' : '\n';
  const text = `---\npermalink: /\n---\n\n# Publications\n\n${blocks.join('\n\n')}${random(5) === 0 ? '' : '\n'}`;
  return eol === '\n' ? text : text.replaceAll('\n', eol);
}

function boxes(random: Random, count: number): string {
  return Array.from({ length: count }, () => box(random)).join(
    pick(random, ['\n\n', '\n\n\n', '\n\n<!-- next -->\n\n']),
  );
}

function bullets(random: Random, count: number): string {
  const bullet = pick(random, ['- ', '* ', '+ ', '-   ']);
  return list(random, count, () => bullet);
}

function numbers(random: Random, count: number): string {
  return list(random, count, at => `${at + 1}. `);
}

/** Numbered by hand, up or down. */
function printed(random: Random, count: number): string {
  const mark = pick(random, [
    (number: number) => `- [${number}] `,
    (number: number) => `* **J${number}.** `,
    (number: number) => `- \\[C${number}\\] `,
  ]);
  const isDown = random(2) === 0;
  return list(random, count, at => mark(isDown ? count - at : at + 1));
}

function htmlItems(random: Random, count: number): string {
  const name = pick(random, ['ul', 'ol']);
  const number = random(3) === 0 ? (at: number) => `[${at + 1}] ` : () => '';
  const items = Array.from({ length: count }, (_, at) => `<li>${number(at)}${htmlPaper(random)}</li>`);
  const between = pick(random, ['\n', '\n  ', '', '\n<!-- between -->\n']);
  return `<${name}>${between}${items.join(between)}\n</${name}>`;
}

function htmlPapers(random: Random, count: number): string {
  const wrap = pick(random, [
    (words: string) => `<p>${words}</p>`,
    (words: string) => `<div class="publication">\n<p>${words}</p>\n</div>`,
  ]);
  return Array.from({ length: count }, () => wrap(htmlPaper(random))).join('\n\n');
}

function htmlPaper(random: Random): string {
  const year = 2008 + random(19);
  const odd =
    random(7) === 0 ? pick(random, [' {{ site.data.unknown }}', '<!-- later -->', ' &copy; <i>soon</i>']) : '';
  return random(2) === 0
    ? `<a href="https://doi.org/10.5555/h.${random(999)}">${title(random)}</a>, Mei Lin, <b>Ada Reed</b>, <i>ISSI</i>, ${year}${odd}`
    : `Mei Lin, Ada Reed. "${title(random)}." <em>Journal of Lakes</em>, ${year}.${odd}`;
}

/** Below an item for each year. */
function nested(random: Random, count: number): string {
  return `By year:\n\n- Works of ${2010 + random(15)}\n${list(random, count, () => '- ')
    .split('\n')
    .map(line => (line.trim() === '' ? '' : `  ${line}`))
    .join('\n')}`;
}

function list(random: Random, count: number, bullet: (at: number) => string): string {
  let text = '';
  for (let at = 0; at < count; at++) {
    const mark = bullet(at);
    const below =
      random(5) === 0 ? `\n${' '.repeat(mark.length)}- ${pick(random, ['A remark', 'Best paper', '获奖'])}` : '';
    const hidden =
      random(9) === 0 ? `\n${' '.repeat(mark.length)}<!-- kept\n${' '.repeat(mark.length)}for later -->` : '';
    const gap = at === 0 ? '' : pick(random, ['\n', '\n', '\n', '\n\n', '\n<!-- between -->\n']);
    text += gap + mark + paper(random) + below + hidden;
  }
  return text;
}

function title(random: Random): string {
  const text = Array.from({ length: 4 + random(4) }, () => words[random(words.length)]).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function paper(random: Random): string {
  const year = 2008 + random(19);
  const odd = random(7) === 0 ? pick(random, unreadable) : '';
  const authors = `${pick(random, names)}, ${pick(random, names)}, Rui Chen`;
  const form = random(5);
  if (form === 0)
    return `[${title(random)}](https://doi.org/10.5555/x.${random(999)}), ${authors}, *ISSI*, ${year}${odd}`;
  if (form === 1) return `${authors}. "${title(random)}." In Proc. ACM Lakes, ${year}.${odd}`;
  if (form === 2) {
    const name = Array.from({ length: 4 }, () => pick(random, chinese)).join('');
    return `林梅, 王博, **陈睿**. ${name}的研究[J]. 湖泊学报, ${year}, ${random(40)}(2): 1-12${odd}`;
  }
  if (form === 3) return `**${title(random)}**, ${authors}, *Journal of Lakes* ${random(40)}(2), ${year}${odd}`;
  return `${authors}. “${title(random)}”. *Tides* (${year}).${odd}`;
}

function box(random: Random): string {
  const year = 2008 + random(19);
  const odd = random(5) === 0 ? pick(random, unreadable.slice(0, 3) as [string, ...string[]]) : '';
  return `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">LAKES ${year}</div><img src="images/${random(99)}.png" alt="sym" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[${title(random)}](https://doi.org/10.5555/b.${random(999)})

${pick(random, names)}, ${pick(random, names)}, Rui Chen${odd}
${random(3) === 0 ? '\n- A remark\n- 另一条说明' : ''}
</div>
</div>`;
}
