import type { KramdownElement } from '../kramdown/tree';
import { siteUses } from '../schema/siteUse';
import { formulaScripts } from '../site/formulaScripts';
import { type Finding, type PageRuleInput, type Rule } from './rule';
import { message } from '../text/message';
import { rangeFrom } from '../text/range';

/**
 * Two amounts in dollars in one text: a site that has MathJax look for `$…$`, as the template does, shows what stands between
 * them as mathematics (https://docs.mathjax.org/en/v2.7-latest/options/preprocessors/tex2jax.html, `inlineMath`).
 */
export const mathDollar: Rule = {
  id: 'math-dollar',
  group: 'structure',
  severity: 'info',
  summary: message('Amounts in dollars that are shown as mathematics'),
  scope: 'page',
  of: 'markdown',
  *check(input) {
    if (!input.text.includes('$') || !looksForDollars(input)) return;
    for (const { start, end } of textsOf(input.page.kramdown.root)) yield* amounts(start, end, input);
  },
};

/**
 * `$5 and US$6`: an amount, words without a sign of TeX, and another amount; a formula does not end before a digit. Of `\$` kramdown makes `$`,
 * which MathJax finds all the same, and of `\\$` what it leaves alone.
 */
const pair = /(?<!\\)\\?\$(?=\d)[^$\\{}^_=<>]{1,200}(?<!\d)\\?\$(?=\d)/g;

/** `10$ and 20$`; a formula does not begin with a blank. */
const behind = /(?<=\d)\\?\$(?=[\s,;，、；])[^$\\{}^_=<>]{1,200}(?<=\d)\\?\$(?![\dA-Za-z])/g;

function* amounts(start: number, end: number, input: PageRuleInput): Iterable<Finding> {
  const text = input.page.masked.slice(start, end);
  const opening = openingSigns(text);
  const isOpened = ({ 0: all, index }: RegExpExecArray): boolean => opening.has(index + all.indexOf('$'));
  for (const { 0: all, index } of [...text.matchAll(pair), ...[...text.matchAll(behind)].filter(isOpened)]) {
    const range = rangeFrom(start + index, all.length);
    const signs = [
      { start: range.start, end: range.start + all.indexOf('$') + 1 },
      { start: all.endsWith('\\$') ? range.end - 2 : range.end - 1, end: range.end },
    ];
    const newText = siteUses(input.site, 'processEscapes: true') ? '\\\\$' : '<span>$</span>';
    yield {
      range,
      message: message(
        'Between these two dollar signs visitors see mathematics: words in italics, without spaces. Keep MathJax from taking them for its own.',
      ),
      fixes: [
        {
          kind: 'keep-dollars',
          title: message('Keep the dollar signs from MathJax'),
          edits: signs.map(sign => ({ range: sign, newText })),
          safe: false,
        },
      ],
    };
  }
}

/** Where every second dollar sign of a text stands, beginning with the first: those that open a formula. */
function openingSigns(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(/\$/g)].filter((_, at) => at % 2 === 0).map(({ index }) => index));
}

/** MathJax itself knows `\(…\)` only: the site has to say that `$` counts. */
function looksForDollars({ site }: PageRuleInput): boolean {
  return (
    site !== undefined &&
    siteUses(site, 'MathJax') &&
    formulaScripts(site).kind !== 'off' &&
    ["['$','$']", "['$', '$']", '["$","$"]', '["$", "$"]'].some(sign => siteUses(site, sign))
  );
}

function* textsOf(root: KramdownElement): Iterable<{ readonly start: number; readonly end: number }> {
  const waiting: KramdownElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.type === 'text') yield element;
    else if (element.type !== 'codespan' && element.type !== 'codeblock' && element.type !== 'math')
      waiting.push(...element.children);
  }
}
