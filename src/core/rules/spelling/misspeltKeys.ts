import { keysWithin, type DescribedFile } from '../../schema/keyFacts';
import { configDefaults } from '../../site/settings/configDefaults';
import { isFrameFile } from '../../site/fileName';
import { pageMembers, siteMembers } from '../../site/references/jekyllMembers';
import { keysRead } from '../../site/references/keysRead';
import { isMemberRead } from '../../site/references/membersRead';
import { stringsOf } from '../../site/plainValue';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { YamlValue } from '../../syntax/yamlValue';
import { isInOneLanguage } from '../../site/languageNames';
import { filledKeys, withoutBlank } from './blankEntries';
import { misspelt } from './misspelt';
import { nearName } from '../../text/nearName';
import type { Finding } from '../rule';

/** Keys of front matter that no schema has and that Jekyll or one of its plugins on GitHub Pages reads (https://jekyllrb.com/docs/front-matter/). */
const readByPlugins =
  'categories category tags date excerpt_separator slug collection image toc last_modified_at canonical_url redirect_to render_with_liquid robots locale';

/** Keys of the first level that nothing reads and that are nearly one that something does, and that is not there or blank: `permalnk`. */
export function* misspeltKeys(
  root: YamlValue | undefined,
  file: DescribedFile,
  site: SiteSnapshot | undefined,
  text: string,
): Iterable<Finding> {
  if (root?.kind !== 'mapping' || site === undefined) return;
  const known = new Set(keysWithin(file, []).map(({ name }) => name));
  for (const name of file === 'siteConfig' ? Object.keys(configDefaults) : readByPlugins.split(' ')) known.add(name);
  const ofPlugins = file === 'siteConfig' ? pluginSettings(site) : new Set<string>();
  const unread = root.entries.filter(({ key }) => !known.has(key) && !ofPlugins.has(key) && !isMemberRead(site, key));
  if (unread.length === 0) return;
  for (const name of readByLayouts(file, site)) known.add(name);
  const written = filledKeys(root);
  const missing = [...known].filter(name => !written.has(name));
  for (const { key, keyRange } of unread) {
    const meant = nearName(key, missing);
    if (meant !== undefined && !isInOneLanguage(key, meant))
      yield misspelt(keyRange, key, meant, withoutBlank(root, meant, text));
  }
}

/** The settings of plugins have their names, with `jekyll-` or without: `terser` of `jekyll-terser`. */
function pluginSettings({ config: { values } }: SiteSnapshot): ReadonlySet<string> {
  const plugins = [...stringsOf(values.plugins), ...stringsOf(values.gems)];
  const names = plugins.flatMap(name => [name, name.replace(/^jekyll-/, '')]);
  return new Set(names.flatMap(name => [name, name.replaceAll('-', '_')]));
}

/** Keys of the site's own: `translation`, where the masthead makes a link of `page.translation`. */
function readByLayouts(file: DescribedFile, site: SiteSnapshot): readonly string[] {
  const isGiven = (key: string): boolean =>
    file === 'siteConfig' ? siteMembers.has(key) : pageMembers.get(key) === 'given';
  const read = [...keysRead(site, file === 'siteConfig' ? 'site' : 'page')];
  return read.flatMap(([key, path]) => (isFrameFile(path) && !isGiven(key) ? [key] : []));
}
