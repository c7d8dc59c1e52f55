import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import type { LiquidRegion } from '../../syntax/liquid';
import { readModel } from '../../page/pageModels';
import { assemble, includersOf } from '../../site/pieces';
import { nestElements, needsEnd, walkElements } from '../../syntax/htmlElements';
import { branchingTags, isParting } from '../../syntax/liquidTags';
import type { OffsetRange } from '../../text/range';
import type { PageRuleInput } from '../rule';

/** Block elements: half of one spoils the rest of the page, wherever it stands. */
export const containers: ReadonlySet<string> = new Set(
  'div section article aside header footer main nav center table details figure form fieldset ul ol dl blockquote'.split(
    ' ',
  ),
);

/**
 * Whether a branch of Liquid holds one half of an element that `counts`: `{% if a %}<div>{% endif %}`. Nobody can count
 * such halves.
 */
export function splitByLiquid({ liquid, tags }: PageModel, counts: (tag: HtmlTag) => boolean): boolean {
  return branches(liquid).some(({ start, end }) => {
    const inside = tags.filter(tag => tag.range.start >= start && tag.range.end <= end && counts(tag));
    const { elements, stray } = nestElements(inside, end);
    return stray.length > 0 || [...walkElements(elements)].some(needsEnd);
  });
}

const opening = new Set([...branchingTags, 'capture']);

function branches(liquid: readonly LiquidRegion[]): readonly OffsetRange[] {
  const found: OffsetRange[] = [];
  const open: number[] = [];
  for (const region of liquid) {
    if (region.kind !== 'tag') continue;
    const { name, range } = region;
    if (opening.has(name)) open.push(range.end);
    else if (isParting(name) || name.startsWith('end')) {
      const start = open.pop();
      if (start === undefined) continue;
      found.push({ start, end: range.start });
      if (isParting(name)) open.push(range.end);
    }
  }
  return found;
}

/**
 * Whether the pages that a text is put together to do not have its fault: a piece may end what another began. `isBroken`
 * tells of the text of a whole page.
 */
export function isCompletedElsewhere(
  { fragment, path, site, text }: PageRuleInput,
  isBroken: (whole: PageModel) => boolean,
): boolean {
  if (site === undefined) return false;
  const pages = fragment === true ? includersOf(site, path) : [path];
  return pages.some(page => {
    const source = page === path ? text : (site.files.get(page)?.text ?? '');
    const whole = assemble(site, page, source);
    if (page === path && whole.paths.length === 0 && whole.complete) return false;
    return !whole.complete || !isBroken(readModel(page, whole.text));
  });
}
