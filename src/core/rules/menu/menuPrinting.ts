import type { LiquidRegion } from '../../syntax/liquid';
import { readLiquid } from '../../syntax/liquid';
import { slice } from '../../text/range';

/** The menu of a site, as its templates name it. */
export const menuData = 'site.data.navigation';

/** What puts the folder before an address that a site is published in. */
const folder = /baseurl|relative_url|absolute_url|base_path|prepend|site\.(?:url|github)/;

/**
 * Whether a template that goes through the menu writes the folder of the site before the `url` of an item:
 * `{{ link.url | relative_url }}`, `{{ site.baseurl }}{{ link.url }}`. What else it links is not asked for; where it prints no `url`
 * of an item, all it has may be the menu's.
 */
export function addsFolder(text: string): boolean {
  const { regions, written, givers, ofItems } = readMenu(text);
  if (!ofItems.some(at => regions[at]?.kind === 'output')) return written.some(code => folder.test(code));
  return ofItems.some(at => {
    const isBeside = regions[at - 1]?.range.end === regions[at]?.range.start;
    const before = isBeside ? (written[at - 1] ?? '') : '';
    const name = /^\{\{-?\s*([\w-]+)\s*-?\}\}$/.exec(before)?.[1];
    return [written[at] ?? '', before, ...givers.filter(one => one.name === name).map(one => one.value)].some(code =>
      folder.test(code),
    );
  });
}

/**
 * Whether a template prints the `url` of an item of the menu as it is or by another name: `{{ href }}` after
 * `{% assign href = link.url | relative_url %}`.
 */
export function showsAddresses(text: string): boolean {
  const { regions, written, givers, items } = readMenu(text);
  const addresses = new Set(givers.filter(({ value }) => namesUrl(value, items)).map(({ name }) => name));
  return regions.some(({ kind }, at) => {
    const code = written[at] ?? '';
    const name = /^\{\{-?\s*([\w-]+)/.exec(code)?.[1];
    return kind === 'output' && (namesUrl(code, items) || (name !== undefined && addresses.has(name)));
  });
}

/** The Liquid of a template that goes through the menu. */
export interface MenuReading {
  /** Outputs and tags. */
  readonly regions: readonly MenuRegion[];
  /** Each region as it is written. */
  readonly written: readonly string[];
  readonly givers: readonly Giving[];
  /** The names of items, and of lists of them. */
  readonly items: ReadonlySet<string>;
  /** The numbers of the regions that name the `url` of an item. */
  readonly ofItems: readonly number[];
}

/** A region, with what it gives to a name. */
export type MenuRegion = Extract<LiquidRegion, { readonly kind: 'output' | 'tag' }> & {
  readonly gives: Giving | undefined;
};

/** Reads the Liquid of a template that goes through the menu. */
export function readMenu(text: string): MenuReading {
  const regions = readLiquid(text).flatMap((region): MenuRegion[] => {
    if (region.kind === 'tag') return [{ ...region, gives: giving(slice(text, region.markup)) }];
    return region.kind === 'output' ? [{ ...region, gives: undefined }] : [];
  });
  const written = regions.map(({ range }) => slice(text, range));
  const givers = regions.flatMap(({ gives }) => gives ?? []);
  const items = itemNames(givers);
  const ofItems = regions.flatMap((_, at) => (namesUrl(written[at] ?? '', items) ? [at] : []));
  return { regions, written, givers, items, ofItems };
}

/** A name and what it is given: `link in site.data.navigation.main`, `domain = base_path`. */
export interface Giving {
  readonly name: string;
  readonly value: string;
}

function giving(markup: string): Giving | undefined {
  const [, name, value] = /^\s*([\w-]+)\s*(?:=|\sin\s)\s*(.*)/s.exec(markup) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value };
}

/** The names that lists of the menu, its items and what lies below them are given. */
function itemNames(givings: readonly Giving[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let size = -1; size < names.size;) {
    size = names.size;
    for (const { name, value } of givings) {
      const root = /^[\w-]+/.exec(value)?.[0] ?? '';
      if (value.startsWith(menuData) || names.has(root)) names.add(name);
    }
  }
  return names;
}

/** Whether code of Liquid names the address of an item: `link.url`. */
function namesUrl(code: string, items: ReadonlySet<string>): boolean {
  return [...code.matchAll(/(?<![\w.-])([\w-]+)\.url(?![\w-])/g)].some(([, name = '']) => items.has(name));
}
