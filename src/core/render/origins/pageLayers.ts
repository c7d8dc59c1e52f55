import type { Place } from '../../text/mappedText';
import { frontMatterOf } from '../../site/fileFrontMatter';
import { defaultSetsFor } from '../../site/settings/frontMatterDefaults';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { Layer } from './layers';
import { layersBelow } from './layers';

/** What `page` of Liquid was made of: the front matter of its file over the defaults of the configuration. */
export function pageLayers(site: SiteSnapshot, page: SitePage): readonly Layer[] {
  return [...frontMatterLayers(site, page.path), ...defaultLayers(site, page)];
}

/** Where the value of a key of a page's front matter, or of its defaults, is written. */
export function placeOfKey(site: SiteSnapshot, page: SitePage, key: string): Place | undefined {
  const [layer] = layersBelow(pageLayers(site, page), key);
  return layer === undefined ? undefined : { path: layer.path, ...layer.node.range };
}

/** The front matter of a page or layout. */
export function frontMatterLayers(site: SiteSnapshot, path: string): readonly Layer[] {
  const file = site.files.get(path);
  const root = file === undefined ? undefined : frontMatterOf(file).yaml.root;
  return root === undefined ? [] : [{ path, node: root }];
}

/** The configuration. */
export function configLayers({ config }: SiteSnapshot): readonly Layer[] {
  const root = config.yaml?.root;
  return root === undefined ? [] : [{ path: config.path, node: root }];
}

function defaultLayers(site: SiteSnapshot, page: SitePage): readonly Layer[] {
  const sets = layersBelow(configLayers(site), 'defaults');
  const numbers = defaultSetsFor(site.config.values, page.path, page.collection ?? 'pages');
  return [...numbers].reverse().flatMap(number => layersBelow(layersBelow(sets, String(number)), 'values'));
}
