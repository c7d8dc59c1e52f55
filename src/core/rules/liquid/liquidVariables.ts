import { namesAssigned, variableOf } from '../../page/liquidNames';
import type { LiquidRegion } from '../../syntax/liquid';
import { createRangeIndex } from '../../page/rangeIndex';
import { isFrameFile } from '../../site/fileName';
import { assemble, includersOf } from '../../site/pieces';
import { readLiquid } from '../../syntax/liquid';
import { slice } from '../../text/range';
import type { PageRuleInput } from '../rule';

type LiquidOutput = Extract<LiquidRegion, { readonly kind: 'output' }>;

/**
 * The outputs of a page that print nothing, because neither Jekyll nor the page nor its pieces know their variable. None in
 * comments, where nobody misses them, and none that their author provides for: with `default`, or under a condition.
 */
export function* vanishing(input: PageRuleInput): Iterable<LiquidRegion> {
  const { page, path, site, text } = input;
  // layouts and other includes may give the variables of an include their values
  if (isFrameFile(path)) return;
  const asked = page.liquid.flatMap(region => {
    const name = region.kind === 'output' ? variableAsked(region, text) : undefined;
    return name === undefined ? [] : [{ name, region }];
  });
  if (asked.length === 0) return;
  const own = namesAssigned(text, page.liquid);
  const unknown = asked.filter(({ name }) => !own.has(name));
  const foreign = unknown.length === 0 || site === undefined ? own : namesAround(input);
  if (foreign === undefined) return;
  const inComment = createRangeIndex(page.comments);
  const conditions = page.liquid.flatMap(region =>
    region.kind === 'tag' && conditionTags.has(region.name) ? [` ${slice(text, region.markup)} `] : [],
  );
  for (const { name, region } of unknown) {
    if (foreign.has(name) || inComment.touches(region.range)) continue;
    // `{{ base_path }}/images/a.png`: without a value still an address
    if (text[region.range.end] === '/') continue;
    if (name !== '' && conditions.some(condition => condition.includes(name))) continue;
    yield region;
  }
}

const conditionTags = new Set(['if', 'elsif', 'unless', 'case', 'when']);

function variableAsked({ expression }: LiquidOutput, text: string): string | undefined {
  const written = slice(text, expression);
  return /\|\s*default\b/.test(written) ? undefined : variableOf(written);
}

/** The names given by the page with its pieces, or by every page that includes the piece. `undefined` where a piece is not known. */
function namesAround({ fragment, path, site, text }: PageRuleInput): ReadonlySet<string> | undefined {
  if (site === undefined) return undefined;
  const names = new Set<string>();
  for (const page of fragment === true ? includersOf(site, path) : [path]) {
    const whole = assemble(site, page, page === path ? text : (site.files.get(page)?.text ?? ''));
    if (!whole.complete) return undefined;
    for (const name of namesAssigned(whole.text, readLiquid(whole.text))) names.add(name);
  }
  return names;
}
