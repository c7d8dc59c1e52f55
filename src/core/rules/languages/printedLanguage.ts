import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';

/** What a layout prints: `site.locale | slice: 0, 2`, between the braces. */
const output = /^\{\{-?([^{}]{1,300}?)-?\}\}$/;
/** A text in quotes, a number, or a name with its members. */
const operand = /^(?:"([^"]*)"|'([^']*)'|(\d{1,3})|([\w-]+(?:\.[\w-]+)*))$/;

/**
 * What an expression of Liquid alone in an attribute, such as `{{ page.lang | default: site.locale | slice: 0, 2 }}`, prints on a page. `undefined`
 * where that takes more than the page, the settings, the data and the filters that are used for languages. See https://shopify.github.io/liquid/filters/default/.
 */
export function printedLanguage(value: string, page: SitePage, site: SiteSnapshot): string | undefined {
  const inner = output.exec(value.trim())?.[1];
  if (inner === undefined) return undefined;
  const [first = '', ...filters] = inner.split('|').map(part => part.trim());
  let printed = valueOf(first, page, site);
  for (const filter of filters) {
    if (printed === 'unknown') return undefined;
    printed = filtered(printed, filter, page, site);
  }
  return printed !== 'unknown' && typeof printed.value === 'string' ? printed.value : undefined;
}

/** Whether an expression asks the page for its `lang`. */
export function asksPage(value: string): boolean {
  return /\bpage\.lang\b/.test(value);
}

type Printed = { readonly value: unknown } | 'unknown';

function valueOf(written: string, page: SitePage, site: SiteSnapshot): Printed {
  const [, double, single, number, name] = operand.exec(written) ?? [];
  const text = double ?? single;
  if (text !== undefined) return { value: text };
  if (number !== undefined) return { value: Number(number) };
  const [root, ...members] = name?.split('.') ?? [];
  const [second, ...others] = members;
  if (root === 'page' && members.length > 0) return memberOf(page.data, members);
  if (root !== 'site' || second === undefined) return 'unknown';
  return second === 'data' ? memberOf(site.data, others) : memberOf(site.config.values, members);
}

function memberOf(value: unknown, names: readonly string[]): Printed {
  let found = value;
  for (const name of names) found = isMapping(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return { value: found };
}

function filtered({ value }: { readonly value: unknown }, filter: string, page: SitePage, site: SiteSnapshot): Printed {
  const [, name = '', written = ''] = /^(\w+)(?::(.*))?$/.exec(filter) ?? [];
  const values = written === '' ? [] : written.split(',').map(part => valueOf(part.trim(), page, site));
  const known = values.flatMap(one => (one === 'unknown' ? [] : [one.value]));
  if (known.length < values.length) return 'unknown';
  const [a, b] = known;
  if (name === 'default') return isNothing(value) ? { value: a } : { value };
  const text = typeof value === 'string' ? value : isNothing(value) ? '' : undefined;
  if (text === undefined) return 'unknown';
  if (name === 'slice' && typeof a === 'number') return { value: text.slice(a, a + (typeof b === 'number' ? b : 1)) };
  if (name === 'replace' && typeof a === 'string' && typeof b === 'string') return { value: text.replaceAll(a, b) };
  if (name === 'downcase') return { value: text.toLowerCase() };
  return name === 'strip' || name === 'escape' ? { value: text.trim() } : 'unknown';
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === '';
}
