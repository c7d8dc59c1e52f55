import { visitMappings } from '../../page/data/dataMappings';
import type { Link } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { isMarkdownName } from '../../site/fileName';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { isShownList } from '../../site/store/listFiles';
import { yamlOfFile } from '../../syntax/yaml';
import type { YamlScalar } from '../../syntax/yamlValue';

/**
 * The values of a data file that the site prints as addresses of links, by their keys: `pdf: https://…` where a page, an include or a layout that
 * names a data file has `<a href="{{ paper.pdf }}">` or `[PDF]({{ paper.pdf }})`. Of which file it is the value there nobody asks.
 * @param path of the data file, from the site's root
 * @param text of it
 */
export function linkedInData(
  site: SiteSnapshot,
  path: string,
  text: string,
): readonly Pick<Link, 'href' | 'hrefRange'>[] {
  if (!isShownList(site, path)) return [];
  const linked = linkedKeys(site.files);
  const found: Pick<Link, 'href' | 'hrefRange'>[] = [];
  visitMappings(yamlOfFile(text).root, mapping => {
    for (const { key, value } of mapping.entries)
      if (value.kind === 'scalar' && typeof value.value === 'string' && linked.has(key))
        found.push({ href: value.value, hrefRange: withoutQuotes(value) });
    return true;
  });
  return found;
}

const linkedKeys = remembered(
  (files: SiteSnapshot['files']): ReadonlySet<string> =>
    new Set([...files.values()].flatMap(file => [...keysIn(file)])),
);

/** `pdf` of `href="{{ paper.pdf }}"`, and of `href="{{ paper.pdf | relative_url }}"`. */
const keysIn = remembered(({ path, text }: SiteFile): ReadonlySet<string> => {
  if (!isMarkdownName(path) && !/\.html$/i.test(path)) return new Set();
  const printed = text.matchAll(/(?:href=["']?|\]\()\{\{-?\s?[\w-]{1,60}((?:\.[\w-]{1,60}){1,4})/g);
  return new Set([...printed].map(([, keys = '']) => keys.slice(keys.lastIndexOf('.') + 1)));
});

function withoutQuotes({ value, source, range }: YamlScalar): Link['hrefRange'] {
  return source === value ? range : { start: range.start + 1, end: range.end - 1 };
}
