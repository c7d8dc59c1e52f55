import { frontMatterOf } from '../../site/fileFrontMatter';
import { defaultSetsFor } from '../../site/frontMatterDefaults';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { Layer } from './layers';
import { layersBelow } from './layers';

/** What `page` of Liquid was made of: the front matter of its file over the defaults of the configuration. */
export function pageLayers(site: SiteSnapshot, page: SitePage): readonly Layer[] {
  return [...frontMatterLayers(site, page.path), ...defaultLayers(site, page)];
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
