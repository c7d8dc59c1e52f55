import { printedAddresses } from '../../site/references/printedAddresses';
import { publishedSite } from '../../site/addresses/publishedSite';
import { yamlOfFile } from '../../syntax/yaml';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { authorProfiles } from '../profile/authorProfiles';
import { entryValues, type NamedScalar } from '../profile/configValues';
import { printedAsset } from './printedAsset';
import { pictureFileSource } from '../../syntax/pictureName';
import type { Finding, RuleInput } from '../rule';

/**
 * Files that `_config.yml` names (`author.avatar`), or a profile of `_data/authors.yml` that a page asks for, and that the site's own layouts
 * and includes print.
 */
export function* configAssets({ site, path, text, remoteRepository }: RuleInput): Iterable<Finding> {
  if (site === undefined) return;
  const printed = printedAddresses(site);
  if (printed.size === 0) return;
  const address = publishedSite(site, remoteRepository);
  for (const { name, node } of namedValues(path, text, site)) {
    const use = printed.get(name);
    if (use === undefined || typeof node.value !== 'string' || /^https?:/.test(node.value)) continue;
    // what no picture shows may be the address of a page
    if (!(use.kind === 'picture' ? /[./]/ : pictureOrPaper).test(node.value)) continue;
    const finding = printedAsset(node, use, { site, address, url: '/', path: 'index.html' });
    if (finding !== undefined) yield finding;
  }
}

const pictureOrPaper = new RegExp(String.raw`\.(?:${pictureFileSource}|pdf)$`, 'i');

function namedValues(path: string, text: string, site: SiteSnapshot): readonly NamedScalar[] {
  if (path === '_config.yml') return entryValues(yamlOfFile(text).root);
  return authorProfiles(path, text, site).flatMap(({ node: profile }) =>
    entryValues(profile).map(({ name, node }) => ({ name: `author.${name}`, node })),
  );
}
