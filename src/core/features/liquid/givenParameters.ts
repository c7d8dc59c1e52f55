import { folderOf } from '../../site/fileName';
import { includedName, includedPath, isInclude } from '../../site/references/includeTags';
import { shownOn } from '../../site/shownOn';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { readLiquid } from '../../syntax/liquid';
import type { Place } from '../../text/mappedText';
import { slice } from '../../text/range';
import { isInQuotes } from './liquidPlace';

/** `title` of `{% include card.html title="News" %}`. */
interface GivenParameter {
  readonly name: string;
  /** Of the name. */
  readonly place: Place;
}

/** The parameters that the site's files give where they include the file at `path`, file by file. */
export function givenParameters(site: SiteSnapshot, path: string): readonly GivenParameter[] {
  // only a file that has the name can include it: not all of the site is read at each key
  const name = path.slice(folderOf(path).length).replace(/^\//, '');
  return [...site.files.values()].filter(file => file.text.includes(name)).flatMap(file => givenIn(site, file, path));
}

function givenIn(site: SiteSnapshot, file: SiteFile, path: string): readonly GivenParameter[] {
  const page = shownOn(site, file.path)[0]?.path ?? file.path;
  return readLiquid(file.text).flatMap(region => {
    if (!isInclude(region)) return [];
    const included = includedName(region, file.text);
    if (included === undefined || includedPath(site, region.name, included, page) !== path) return [];
    const markup = slice(file.text, region.markup);
    return [...markup.matchAll(/(?<![\w-])([\w-]+)\s{0,9}=/g)]
      .filter(({ index }) => !isInQuotes(markup.slice(0, index)))
      .map(({ index, 1: name = '' }) => {
        const start = region.markup.start + index;
        return { name, place: { path: file.path, start, end: start + name.length } };
      });
  });
}
