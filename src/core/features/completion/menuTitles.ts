import { siteAnchors, type PageAnchors } from '../../site/siteAnchors';
import { isErrorPage, isHome } from '../../site/homeFirst';
import { plainTitle } from '../sections/sectionBlocks';
import { anchorsOfPage } from '../outline/anchorsOfPage';
import { choice, type Choice } from './choice';
import type { CompletionInput } from './completionItem';
import { showsList, valuesInList } from './menuList';

/**
 * What an item of the menu `list` can be called: the headings of the page that shows it, the higher ones first, and the titles of other
 * pages. What the list leads to already, by whatever name, comes behind the rest.
 */
export function menuTitles(input: CompletionInput, list: string): readonly Choice[] {
  return menuTargets(input, list);
}

/** The same, each with whether the list has it. */
export function menuTargets({ site, pageModel, text }: CompletionInput, list: string): readonly OfferedTitle[] {
  if (site === undefined) return [];
  const headings = siteAnchors(site, pageModel).filter(showsList(list, site)).flatMap(headingsOf);
  const others = site.pages.flatMap(page => {
    const { title } = page.data;
    if (!page.processed || isHome(page) || isErrorPage(page) || typeof title !== 'string') return [];
    return title.trim() === '' ? [] : { ...choice(title.trim(), 'value', page.url), leadsTo: page.url };
  });
  const titles = new Set(valuesInList(text, list, 'title').map(title => title.toLowerCase()));
  const urls = valuesInList(text, list, 'url');
  const isTaken = ({ value, leadsTo }: Named): boolean =>
    titles.has(value.toLowerCase()) || urls.some(url => url.endsWith(leadsTo));
  // a heading may have two addresses, that of an anchor above it and kramdown's
  const all = [...headings, ...others];
  const taken = new Set(all.filter(isTaken).map(({ value }) => value));
  const choices = new Map([...all].reverse().map(one => [one.value, one]));
  return [...choices.values()]
    .reverse()
    .map(one => ({ ...one, isTaken: taken.has(one.value) }))
    .sort((a, b) => Number(a.isTaken) - Number(b.isTaken));
}

/** A title with whether the list leads there already, by whatever name. */
export interface OfferedTitle extends Named {
  readonly isTaken: boolean;
}

/** What an item can be called, and what the address of an item that leads there ends with. */
interface Named extends Choice {
  readonly leadsTo: string;
}

function headingsOf({ page }: PageAnchors): readonly Named[] {
  const levels = new Map(page.sections.map(({ title, level }) => [title, level]));
  return anchorsOfPage(page)
    .filter(({ heading }) => heading !== '')
    .map(({ id, heading }) => ({ id, level: levels.get(heading) ?? 1, heading }))
    .sort((a, b) => a.level - b.level)
    .map(({ id, heading }) => {
      const title = plainTitle(heading);
      return { ...choice(title, 'value', title === heading ? '' : heading), leadsTo: `#${id}` };
    });
}
