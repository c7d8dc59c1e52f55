import { addressInAnyLanguage, tellsLanguage } from '../../site/addresses/languageAddress';
import { isErrorPage, isHome } from '../../site/homeFirst';
import { isList, stringsOf } from '../../site/plainValue';
import { plainAddress } from '../../site/sitePath';
import type { SitePage } from '../../site/siteSnapshot';
import { choice, type Choice } from './choice';
import type { CompletionInput } from './completionItem';

/**
 * Addresses for `permalink` that lead to no other page of the site: `/`, those that pages name as their `translation`, and what the file is
 * called, `/talks/` and `/talks.html` of `_pages/talks.md`.
 */
export function pageAddresses({ site, path }: CompletionInput): readonly Choice[] {
  if (site === undefined) return [];
  const others = site.pages.filter(page => page.path !== path && page.processed);
  const redirected = site.pages.flatMap(({ data }) =>
    stringsOf(isList(data.redirect_from) ? data.redirect_from : [data.redirect_from]),
  );
  const taken = new Set([...others.map(({ url }) => url), ...redirected].map(plainAddress));
  const choices = [
    choice('/', 'value'),
    ...others.flatMap(awaitedBy),
    ...addressesOfName(path).map(address => choice(address, 'value')),
  ];
  const free = choices.filter(({ value }) => !taken.has(plainAddress(value)));
  return [...new Map([...free].reverse().map(one => [one.value, one])).values()].reverse();
}

/** The address that a page names as its other language's, with the name of the page beside it. */
function awaitedBy({ path, data: { translation } }: SitePage): readonly Choice[] {
  return typeof translation === 'string' && translation.startsWith('/') ? [choice(translation, 'value', path)] : [];
}

/** `/teaching/2024/` and `/teaching/2024.html` of `_pages/teaching/2024.md`, before them `/zh/` of `about-zh.md`; `/404.html` of `404.md`. */
function addressesOfName(path: string): readonly string[] {
  const name = path
    .replace(/^(?:_[^/]*\/)?/, '/')
    .replace(/\.\w+$/, '')
    .replace(/\/\d{4}-\d\d?-\d\d?-(?=[^/]+$)/, '/')
    .replace(/\/index$/, '')
    .replace(/\s+/g, '-');
  const [page, file] = [`${name}/`, `${name}.html`];
  if (isHome({ url: page })) return [];
  if (isErrorPage({ url: file })) return [file];
  const language =
    tellsLanguage(page) && addressInAnyLanguage(page) === '/' ? /[-_]([A-Za-z]+)$/.exec(name)?.[1] : undefined;
  return [...(language === undefined ? [] : [`/${language}/`]), page, file];
}
