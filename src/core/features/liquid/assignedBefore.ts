import { readLiquid } from '../../syntax/liquid';
import { assignmentOf } from '../../syntax/liquidAssignment';
import { slice } from '../../text/range';

/** A name that a template gives a value: `{% assign author = site.author %}`, `{% for link in site.data.navigation.main %}`. */
export interface AssignedName {
  readonly name: string;
  /** The path it stands for; `undefined` where the value is made by filters, a condition or `capture`. */
  readonly path: string | undefined;
  /** The name stands for each item of the list at `path`. */
  readonly isItem: boolean;
}

/** The names that stand before `offset`, the nearest first, none twice. */
export function assignedBefore(text: string, offset: number): readonly AssignedName[] {
  const found = new Map<string, AssignedName>();
  for (const region of [...readLiquid(text.slice(0, offset))].reverse()) {
    if (region.kind !== 'tag') continue;
    const assigned = assignmentOf(region.name, slice(text, region.markup));
    if (assigned === undefined || found.has(assigned.name)) continue;
    const { name, value = '', isItem } = assigned;
    found.set(name, { name, path: pathOf(value), isItem });
  }
  return [...found.values()];
}

/** `page.author`, but of `page.author | default: x` nothing is known, unless it only puts a list in order. */
function pathOf(value: string): string | undefined {
  const [first = '', ...filters] = value.split('|').map(piece => piece.trim());
  const keepsItems = filters.every(filter =>
    /^(?:sort|reverse|where|where_exp|uniq|compact|sort_natural)\b/.test(filter),
  );
  return keepsItems && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(first) ? first : undefined;
}
