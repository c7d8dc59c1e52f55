import { pick, type Random } from './random';

/** Scraps of pages, so that random documents come near to what authors write and break. */
const scraps: readonly [string, ...string[]] = [
  '\n', '\n\n', '\r\n', ' ', '    ', '\t', 'word', '汉字', '🎉', '\uFE0F', '\uD800', '\u0000', '&nbsp;', '&amp;', '"', "'", '|', '\\',
  '# ', '## ', '- ', '1. ', '> ', '* * *\n', '---\n', '```\n', '`', '*', '**', '_', '[', ']', '(', ')', '](', '![', '[]()', '[a](b)',
  '[a]: b\n', '{: #c}', '{#d}', '{:', '{{', '}}', '{%', '%}', '{{ x }}', '{% if x %}', '{% endif %}', '{% raw %}', '{% endraw %}',
  '{% comment %}', '{% endcomment %}', '{% include a.html %}', '<!--', '-->', '<', '>', '<div>', '</div>', '<p>', '<li>', '</li>', '<ul>',
  '<br>', '<b>', '</b>', '<a href="', "<img src='x' alt=y>", '<script>', '</script>', '<style>', '</style>', "<span id='e'>", '</span>',
  "<div class='paper-box'>", "<div class='paper-box-image'>", "<div class='paper-box-text' markdown=\"1\">", '<div class="badge">',
  'https://example.org/', '<https://example.org/>', '=', '/>', 'Mira Solveig, ', '"Tides of Attention." ',
]; // oxfmt-ignore

/** A page of up to sixty scraps, some with front matter. */
export function scrapPage(random: Random): string {
  const head = random(10) < 3 ? '---\ntitle: x\n---\n' : '';
  return head + Array.from({ length: random(60) }, () => pick(random, scraps)).join('');
}
