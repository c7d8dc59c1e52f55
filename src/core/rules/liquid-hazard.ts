import { pageOfFile } from '../site/pageOfFile';
import { isInMath } from '../page/mathAt';
import type { PageModel } from '../page/pageModel';
import type { LiquidRegion } from '../syntax/liquid';
import { hasOwnPlugins } from '../site/settings/ownPlugins';
import { insertion } from '../text/edit';
import { slice } from '../text/range';
import { tagFaults, type TagFault } from './liquid/liquidBlocks';
import { liquidErrorFindings } from './liquid/liquidErrors';
import { vanishing } from './liquid/liquidVariables';
import { type Finding, type Fix, type PageRuleInput, type Rule } from './rule';
import { message, type Message } from '../text/message';

/** Braces that Liquid takes for its own: Jekyll's build stops at them, or the text between them is not on the page. */
export const liquidHazard: Rule = {
  id: 'liquid-hazard',
  group: 'structure',
  severity: 'error',
  summary: message('Braces that stop the build or make text disappear, because Liquid reads them'),
  scope: 'page',
  *check(input) {
    const { page } = input;
    if (page.liquid.length === 0 || isWithoutLiquid(input)) return;
    const unclosed = page.liquid.filter(({ kind }) => kind === 'unclosed');
    for (const region of unclosed) yield neverEnds(region, page);
    if (input.site !== undefined && hasOwnPlugins(input.site)) return;
    const tags = page.liquid.flatMap(region => (region.kind === 'tag' ? [region] : []));
    // a half-written tag may be the one that opens or closes a block
    const faults = tagFaults(tags).filter(({ kind }) => kind === 'unknown' || unclosed.length === 0);
    for (const fault of faults) yield stops(fault, page);
    for (const region of vanishing(input)) yield disappears(region, page);
    // Liquid stops at the first of all these
    if (faults.length + unclosed.length === 0) yield* liquidErrorFindings(input);
  },
  // Liquid reads whatever has front matter: `blog.html`, `feed.xml`, `assets/css/main.scss`
  files: { appliesTo: () => true, check: liquidErrorFindings },
};

/** Jekyll 4: `render_with_liquid: false` in the front matter. */
function isWithoutLiquid({ path, site }: PageRuleInput): boolean {
  return (site && pageOfFile(site, path))?.data.render_with_liquid === false;
}

function neverEnds({ range }: LiquidRegion, page: PageModel): Finding {
  const opening = page.text.slice(range.start, range.start + 2);
  // `{{}`: Liquid takes the brace behind `{{{% endraw %}` for the end of that
  const kept = opening === '{{' && page.text[range.start + 2] === '}' ? `${opening}}` : opening;
  return {
    range,
    message: message(
      'This “{0}” is never closed: the build stops and the site stays as it was, or text disappears up to the next closing braces.',
      opening,
    ),
    fixes:
      opening === '{{' && isInMath(page, range.start)
        ? [partBraces(range.start)]
        : keepAsText(range.start, range.start + kept.length, kept),
  };
}

function stops({ kind, tag }: TagFault, page: PageModel): Finding {
  const fixes = kind === 'unknown' ? keepAsText(tag.range.start, tag.range.end, slice(page.text, tag.range)) : [];
  return { range: tag.range, message: told(kind, tag.name), fixes };
}

function told(kind: TagFault['kind'], name: string): Message {
  switch (kind) {
    case 'unknown':
      return message(
        'Jekyll does not know the tag “{% {0} %}”: the build stops, and the site stays as it was. This is so in comments and code too.',
        name,
      );
    case 'never-closed':
      return message(
        '“{% {0} %}” has no “{% end{0} %}” in this file: the build stops, and the site stays as it was.',
        name,
      );
    case 'stray':
      return message('“{% {0} %}” belongs to no open block: the build stops, and the site stays as it was.', name);
  }
}

function disappears({ range }: LiquidRegion, page: PageModel): Finding {
  const written = slice(page.text, range);
  // a variable that somebody forgot to give a value, not braces of the text
  const isMeant = /^\{\{-?\s*[\w-]+(?:\.[\w-]|\s*\|)/.test(written);
  return {
    range,
    message: message(
      'Liquid reads “{0}” as a variable, and nothing on this page gives it a value: nothing is shown in its place.',
      written.length > 60 ? `${written.slice(0, 60)}…` : written,
    ),
    fixes: isMeant
      ? []
      : isInMath(page, range.start)
        ? [partBraces(range.start)]
        : keepAsText(range.start, range.end, written),
  };
}

/** `{{x}}` → `{ {x}}`, the same to TeX. */
function partBraces(start: number): Fix {
  const edits = [insertion(start + 1, ' ')];
  return { kind: 'part-braces', title: message('Put a space between the braces'), edits, safe: false };
}

/** Not where it has an `endraw` itself, which would end it too early. */
function keepAsText(start: number, end: number, written: string): readonly Fix[] {
  if (/\{%-?\s*endraw\b/.test(written)) return [];
  const edits = [{ range: { start, end }, newText: `{% raw %}${written}{% endraw %}` }];
  return [{ kind: 'keep-as-text', title: message('Keep it as text, between raw and endraw'), edits, safe: false }];
}
