import { isListFile } from '../../page/data/dataFile';
import { remembered } from '../../remembered';
import { isMarkdownName } from '../fileName';
import { piecesOf } from '../pieces';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/** The names behind `site.data` in the Liquid of a file: `publications`, `group/papers` for `site.data.group.papers` also `group`. */
const dataNamedIn = remembered((file: SiteFile): ReadonlySet<string> => dataNamesIn(file.text));

function dataNamesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, path = ''] of text.matchAll(/\bsite\.data((?:\.[\w-]{1,60}|\[\s?["'][\w.-]{1,60}["']\s?\]){1,4})/g)) {
    const names = [...path.matchAll(/[\w-]+/g)].map(([name]) => name);
    names.forEach((_, at) => found.add(names.slice(0, at + 1).join('/')));
  }
  return found;
}

/** How a data file is named behind `site.data`, with slashes between folders: `group/papers`. */
function dataNameOf(path: string): string {
  return path.replace(/^_data\//, '').replace(/\.\w+$/, '');
}

/** Whether a data file may hold works of the site's owner: not `reading_notes.yml` and `bookshelf.yml`, which list what somebody else wrote. */
function mayHoldWorks(path: string): boolean {
  return isListFile(path) && !/(?:^|[/_-])(?:readings?|bookshelf)(?=[/_.-])/i.test(path);
}

/** The data files that a page and its pieces name, which may hold publications, in the order of their paths. */
export function listFilesOf(site: SiteSnapshot, page: SiteFile): readonly SiteFile[] {
  const names = new Set([page, ...piecesOf(site, page)].flatMap(file => [...dataNamedIn(file)]));
  return [...site.files.values()]
    .filter(({ path }) => mayHoldWorks(path) && names.has(dataNameOf(path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a text names a data file, by its path from the site's root. */
export function namesListFile(text: string, path: string): boolean {
  return dataNamesIn(text).has(dataNameOf(path));
}

/** Whether a data file may hold publications that visitors see: a page, an include or a layout names it. */
export function isShownList(site: SiteSnapshot, path: string): boolean {
  if (!mayHoldWorks(path)) return false;
  const name = dataNameOf(path);
  for (const file of site.files.values()) {
    if ((isMarkdownName(file.path) || /\.html$/i.test(file.path)) && dataNamedIn(file).has(name)) return true;
  }
  return false;
}

/** Where a text names a list of a data file first, or else the file: `site.data.papers.conferences`, `site.data.papers`. */
export function listNamedAt(text: string, path: string, list: string): number | undefined {
  const name = `site.data.${dataNameOf(path).replaceAll('/', '.')}`;
  return [`${name}.${list}`, name].map(one => text.indexOf(one)).find(at => at >= 0);
}
