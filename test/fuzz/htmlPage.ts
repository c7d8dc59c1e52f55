import { pick, type Random } from './random';

const words = [
  'tides',
  'lakes &amp; rivers',
  'a &lt; b',
  '湖泊',
  'naïve',
  '😀',
  '&nbsp;',
  '&#8217;s',
  'x > y',
  'one\ntwo',
  '&copy',
] as const;
const inline = ['b', 'strong', 'em', 'code', 'span', 'a', 'u', 'sup'] as const;
const blocks = [
  'p',
  'div',
  'ul',
  'h2',
  'section',
  'table',
  'details',
  'pre',
  'box',
  'raw',
  'dl',
  'comment',
  'media',
] as const;

/** What authors leave behind while they type, and what only a browser can make sense of. */
export const htmlScraps = [
  ...[
    '<',
    '>',
    '"',
    '</',
    '<b',
    '<b>',
    '</b>',
    '</p>',
    '</div>',
    '<div>',
    '<p>',
    '<li>',
    '</li>',
    '<ul>',
    '<td>',
    '<tr>',
    '<table>',
  ],
  ...[
    '<!--',
    '-->',
    '<!x>',
    '<br>',
    '<br/>',
    '</br>',
    '<img src=x>',
    '<a href="#">',
    '</a>',
    '<form>',
    '<input>',
    '<option>',
    '<svg>',
  ],
  ...[
    '&',
    '&amp',
    '&lt;',
    '<textarea>',
    '<script>',
    '</script>',
    '<style>',
    '<title>',
    '<h3>',
    '<body>',
    '<html>',
    '<template>',
    '<select>',
  ],
  ...[
    "<span class='show_paper_citations' data='A:B'></span>",
    '<svg viewBox="0 0 1 1"><path d="M0"/></svg>',
    '<math><mi>x</mi></math>',
  ],
  ...[
    '<p>a<p>b',
    '<b><i>x</b></i>',
    '<table><div>x</div></table>',
    '<dd>x',
    ' ',
    '\n',
    'word',
    '文',
    '<div class="a"',
    "='",
    'id=total_cit',
  ],
] as const;

function text(random: Random): string {
  return Array.from({ length: 1 + random(4) }, () => pick(random, words)).join(' ');
}

function phrase(random: Random): string {
  const parts = Array.from({ length: 1 + random(3) }, () => {
    if (random(3) > 0) return text(random);
    const name = pick(random, inline);
    return `<${name}${name === 'a' ? ' href="#x"' : random(3) === 0 ? ' class="k"' : ''}>${text(random)}</${name}>`;
  });
  return parts.join(' ');
}

function block(random: Random, depth: number): string {
  const inner = (): string => content(random, depth + 1);
  const kind = depth > 3 ? 'p' : pick(random, blocks);
  switch (kind) {
    case 'ul':
      return `<ul>\n${Array.from({ length: 1 + random(3) }, () => `  <li>${random(3) === 0 ? inner() : phrase(random)}</li>\n`).join('')}</ul>`;
    case 'dl':
      return `<dl><dt>${phrase(random)}</dt><dd>${inner()}</dd></dl>`;
    case 'table':
      return `<table><tbody><tr><td>${phrase(random)}</td><td>${phrase(random)}</td></tr></tbody></table>`;
    case 'details':
      return `<details><summary>${text(random)}</summary>${inner()}</details>`;
    case 'box':
      return `<div class='paper-box'><div class="badge">${text(random)}</div><div>${inner()}<span class="show_paper_citations" data="A:${random(3)}">7</span></div></div>`;
    case 'raw':
      return pick(random, [
        '<script>a < b</script>',
        '<style>p > b {}</style>',
        '<textarea>\n<b></textarea>',
        '<svg><title>t</title><path d="M0"/></svg>',
      ]);
    case 'comment':
      return '<!-- <b> -->';
    case 'media':
      return '<img src="a.png" alt="x"><br><hr>';
    case 'div':
    case 'section':
      return `<${kind}>${inner()}</${kind}>`;
    case 'h2':
    case 'p':
    case 'pre':
      return `<${kind}>${phrase(random)}</${kind}>`;
  }
}

function content(random: Random, depth: number): string {
  return Array.from({ length: 1 + random(4) }, () => block(random, depth)).join(random(2) === 0 ? '\n' : '');
}

/** A whole page of well-formed HTML. */
export function htmlPage(random: Random): string {
  return `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>t</title></head>\n<body>\n<header>${phrase(random)}</header>\n<div id="main">\n${content(random, 0)}\n${content(random, 0)}\n</div>\n</body>\n</html>\n`;
}
