import { siteAnchors, type PageAnchors } from '../../rules/addresses/siteAnchors';
import { pagesNamedBy } from '../../rules/menu/menuPages';
import { isErrorPage, isHome } from '../../site/homeFirst';
import { plainTitle } from '../homepageView/sectionBlocks';
import { anchorsOfPage } from '../outline/anchorsOfPage';
import { readYamlLine } from '../yamlLine';
import { choice, type Choice } from './choice';
import type { CompletionInput } from './completionItem';

/**
 * What an item of the menu `list` can be called: the headings of the page that shows it, the higher ones first, and the titles of other
 * pages. What no item is called yet comes before the rest.
 */
export function menuTitles({ site, pageModel, text }: CompletionInput, list: string): readonly Choice[] {
  if (site === undefined) return [];
  const named = pagesNamedBy(list, site).map(({ path }) => path);
  const isShowing = (page: PageAnchors): boolean => (named.length > 0 ? named.includes(page.path) : isHome(page));
  const headings = siteAnchors(site, pageModel).filter(isShowing).flatMap(headingsOf);
  const others = site.pages.flatMap(page => {
    const { title } = page.data;
    if (!page.processed || isHome(page) || isErrorPage(page) || typeof title !== 'string') return [];
    return title.trim() === '' ? [] : choice(title.trim(), 'value', page.url);
  });
  const choices = new Map([...headings, ...others].reverse().map(one => [one.value, one]));
  const taken = titlesIn(text);
  const isTaken = ({ value }: Choice): boolean => taken.has(value.toLowerCase());
  return [...choices.values()].reverse().sort((a, b) => Number(isTaken(a)) - Number(isTaken(b)));
}

function headingsOf({ page }: PageAnchors): readonly Choice[] {
  const levels = new Map(page.sections.map(({ title, level }) => [title, level]));
  return anchorsOfPage(page)
    .filter(({ heading }) => heading !== '')
    .map(({ heading }) => ({ level: levels.get(heading) ?? 1, heading }))
    .sort((a, b) => a.level - b.level)
    .map(({ heading }) => choice(plainTitle(heading), 'value', heading));
}

/** The titles of all items, in lower case. */
function titlesIn(text: string): ReadonlySet<string> {
  return new Set(
    text.split('\n').flatMap(line => {
      const { key, value } = readYamlLine(line, 0, line.length);
      return key === 'title' && value !== undefined
        ? line.slice(value.inside.start, value.inside.end).toLowerCase()
        : [];
    }),
  );
}
