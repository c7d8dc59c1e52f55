import type { PageModel } from '../../page/pageModel';
import type { LiquidRegion } from '../../syntax/liquid';
import { assignmentOf } from '../../syntax/liquidAssignment';
import { isWithin, slice, type OffsetRange } from '../../text/range';

/**
 * The first name of Liquid that a page would use with another value, were its Liquid in another order or some of it gone: `x` where `{{ x }}` comes
 * to stand above `{% assign x = 1 %}`. What only counts on (`{% assign n = n | plus: 1 %}`) does so in any order.
 * @param after the Liquid that is left, in the order that it would have
 */
export function valueLost({ text, liquid }: PageModel, after: readonly LiquidRegion[]): string | undefined {
  const names = new Set(liquid.flatMap(region => nameSet(text, region) ?? []));
  if (names.size === 0) return undefined;
  const before = valuesUsed(text, liquid, names);
  for (const [region, values] of valuesUsed(text, after, names))
    for (const [name, source] of values) if (before.get(region)?.get(name) !== source) return name;
  return undefined;
}

/** The same, were what stands in a range gone. */
export function valueLostWithout(page: PageModel, gone: OffsetRange): string | undefined {
  return valueLost(
    page,
    page.liquid.filter(({ range }) => !isWithin(range, gone)),
  );
}

/** Which tag gave each name its value that a part of Liquid uses; `undefined` where none above it did. */
type Values = ReadonlyMap<string, LiquidRegion | undefined>;

function valuesUsed(
  text: string,
  liquid: readonly LiquidRegion[],
  names: ReadonlySet<string>,
): ReadonlyMap<LiquidRegion, Values> {
  const current = new Map<string, LiquidRegion>();
  const used = new Map<LiquidRegion, Values>();
  for (const region of liquid) {
    const set = nameSet(text, region);
    const own = wordsIn(text, region).filter(word => names.has(word) && word !== set);
    if (own.length > 0) used.set(region, new Map(own.map(name => [name, current.get(name)])));
    if (set !== undefined) current.set(set, region);
  }
  return used;
}

/** What a tag gives a value that does not go on from its own. */
function nameSet(text: string, region: LiquidRegion): string | undefined {
  if (region.kind !== 'tag' || (region.name !== 'assign' && region.name !== 'capture')) return undefined;
  const found = assignmentOf(region.name, slice(text, region.markup));
  return found !== undefined && wordsOf(found.value ?? '').includes(found.name) ? undefined : found?.name;
}

function wordsIn(text: string, region: LiquidRegion): readonly string[] {
  if (region.kind === 'output') return wordsOf(slice(text, region.expression));
  return region.kind === 'tag' ? wordsOf(slice(text, region.markup)) : [];
}

/** The names that an expression begins with a value of: not `y` of `x.y`, not what stands in quotes. */
function wordsOf(expression: string): readonly string[] {
  return expression.replace(/"[^"]*"|'[^']*'/g, ' ').match(/(?<![\w.-])[a-z_][\w-]*/gi) ?? [];
}
