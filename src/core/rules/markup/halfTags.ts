import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import type { LiquidRegion } from '../../syntax/liquid';
import { readModel } from '../../page/pageModels';
import { assemble, includersOf } from '../../site/pieces';
import { nestElements, needsEnd, walkElements } from '../../syntax/htmlElements';
import { branchingTags, isParting } from '../../syntax/liquidTags';
import { isWithin, type OffsetRange } from '../../text/range';
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

/** What stands between two tags of a block: `{% if a %}…{% else %}`. */
interface Branch extends OffsetRange {
  readonly isFirst: boolean;
  /** Whether it is printed where no other is: behind `else`, or all of what has one branch and no condition. */
  readonly isOtherwise: boolean;
}

function branches(liquid: readonly LiquidRegion[]): readonly Branch[] {
  const found: Branch[] = [];
  const open: { readonly block: string; readonly start: number; readonly by: string; readonly isFirst: boolean }[] = [];
  for (const region of liquid) {
    if (region.kind !== 'tag') continue;
    const { name, range } = region;
    if (opening.has(name)) open.push({ block: name, start: range.end, by: name, isFirst: name !== 'case' });
    else if (isParting(name) || name.startsWith('end')) {
      const branch = open.pop();
      if (branch === undefined) continue;
      const { block, start, by, isFirst } = branch;
      const isLast = !isParting(name);
      const isOtherwise = by === 'else' || (isLast && isFirst && !['if', 'unless'].includes(block));
      found.push({ start, end: range.start, isFirst, isOtherwise });
      if (!isLast) open.push({ block, start: range.end, by: name, isFirst: by === 'case' });
    }
  }
  return found;
}

/**
 * A page as its first branches of Liquid make it, and as those make it that are printed where no condition holds, with other tags left out; the text
 * stays. `{% if a %}<div>{% else %}<div class="b">{% endif %}</div>` is balanced in both.
 */
export function asPrinted(page: PageModel): readonly PageModel[] {
  const all = branches(page.liquid);
  if (all.length === 0) return [page];
  return [({ isFirst }: Branch) => isFirst, ({ isOtherwise }: Branch) => isOtherwise].map(isPrinted => {
    const left = all.filter(branch => !isPrinted(branch));
    const tags = page.tags.filter(({ range }) => !left.some(branch => isWithin(range, branch)));
    return { ...page, tags, ...nestElements(tags, page.text.length) };
  });
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
