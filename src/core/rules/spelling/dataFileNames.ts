import { dataExtensions, dataFileNames } from '../../site/data';
import { liquidMembers } from '../../site/references/liquidMembers';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { folderNamed } from '../../site/settings/siteFolders';
import { extensionOf, stemOf } from '../../site/fileName';
import { type Finding, type RuleInput } from '../rule';
import { message } from '../../text/message';
import { firstLine } from '../terms/schemaFindings';

/** Whether a file may be one of data but for upper and lower case in the name of its folder. */
export function isNamedAsData(path: string): boolean {
  return /^_data\/.+\./i.test(path) && dataExtensions.includes(extensionOf(path).toLowerCase());
}

/**
 * A file of data that the site does not find, since its name or that of its folder has other letters than are looked for: `_Data/navigation.yml` on
 * GitHub, `_data/Navigation.yml` everywhere, which is `site.data.Navigation` (`read_data_to` in
 * https://github.com/jekyll/jekyll/blob/v3.10.0/lib/jekyll/readers/data_reader.rb). The build succeeds, and the menu is empty.
 */
export function* casedDataFile({ path, text, site }: RuleInput): Iterable<Finding> {
  if (site === undefined) return;
  const wanted = folderNamed(site, 'data_dir', '_data');
  const folder = path.slice(0, wanted.length);
  if (path[wanted.length] !== '/' || folder.toLowerCase() !== wanted.toLowerCase()) return;
  if (folder !== wanted) {
    if (path !== firstIn(site, folder)) return;
    yield {
      range: firstLine(text),
      severity: 'error',
      message: message(
        'This folder is called “{0}”, and GitHub, unlike Windows and macOS, tells upper and lower case apart: Jekyll looks for “{1}”, and nothing in the folder is shown. Rename it to “{1}”.',
        folder,
        wanted,
      ),
    };
    return;
  }
  const name = path.includes('/', wanted.length + 1) ? undefined : nameRead(site, path);
  if (name === undefined) return;
  yield {
    range: firstLine(text),
    severity: 'error',
    message: message(
      'From the name of its file this data is called “{0}”, but the site reads “site.data.{1}”: nothing of it is shown. Rename the file to “{2}”.',
      stemOf(path),
      name,
      name + extensionOf(path),
    ),
  };
}

/** The folder is told of once. */
function firstIn(site: SiteSnapshot, folder: string): string | undefined {
  return [...site.files.keys()].filter(path => path.startsWith(`${folder}/`) && isNamedAsData(path)).sort()[0];
}

/** The name that Liquid reads of `site.data`, where it is that of the file but for upper and lower case, the site has no such data, and nothing reads or may read the file's own. */
function nameRead(site: SiteSnapshot, path: string): string | undefined {
  const named = dataFileNames(site.config, site.files.values());
  const own = [...named].find(([, file]) => file.path === path)?.[0];
  if (own === undefined) return undefined;
  const known = new Set([...named.keys()].map(name => name.split('/')[0]));
  let found: string | undefined;
  for (const file of site.files.values()) {
    if (wholeData.test(file.text)) return undefined;
    for (const read of liquidMembers(file).byName.get('data') ?? []) {
      if (read === own) return undefined;
      if (read.toLowerCase() === own.toLowerCase() && !known.has(read)) found = read;
    }
  }
  return found;
}

/** All data as one, of which any name may be read: `{% assign d = site.data %}`, `site.data[key]`; not `site.data["talks"]`, and not in words. */
const wholeData = /\{[{%][^{}]{0,2000}?(?<![\w.-])site\.data(?:\[(?!\s{0,9}["'])|(?![\w.[-]))/;
