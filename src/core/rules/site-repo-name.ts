import { entryOf, underlined } from '../schema/locate';
import { isTemplateRepository, pagesRepository } from '../site/addresses/pagesRepository';
import { customDomain } from '../site/addresses/publishedSite';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { yamlOfFile } from '../syntax/yaml';
import { type Rule } from './rule';
import { message } from '../text/message';
import { firstLine } from './terms/schemaFindings';

/** A repository named like a user's site that is none: it is published in a folder. */
export const siteRepoName: Rule = {
  id: 'site-repo-name',
  group: 'structure',
  severity: 'info',
  summary: message('A repository named like the site of another account, which is published in a folder'),
  scope: 'file',
  appliesTo: path => path === '_config.yml',
  *check({ site, text, remoteRepository: remote }) {
    const repository = pagesRepository(remote);
    if (site === undefined || remote === undefined || repository === undefined) return;
    const { name, host, base } = repository;
    if (!/\.github\.(?:io|com)/i.test(name) || base === '' || isTemplateRepository(remote)) return;
    if (hasOtherAddress(site, name)) return;
    const entry = entryOf(yamlOfFile(text).root, 'repository');
    yield {
      range: entry ? underlined({ key: entry.keyRange, value: entry.value.range, node: entry.value }) : firstLine(text),
      message: message(
        'GitHub Pages publishes the repository “{0}” at https://{1}/{0}/: only one that is named {1} is published at https://{1}/. Rename it, or keep the links of the site relative.',
        name,
        host,
      ),
    };
  },
};

/** A domain of its own, another service, or a `baseurl` that shows that the author knows. */
function hasOtherAddress(site: SiteSnapshot, name: string): boolean {
  const { url, baseurl } = site.config.values;
  if (customDomain(site) !== undefined) return true;
  if (['netlify.toml', 'vercel.json'].some(path => site.files.has(path))) return true;
  if (typeof url === 'string' && url !== '' && !/^https?:\/\/[\w-]+\.github\.io\/?$/i.test(url)) return true;
  return typeof baseurl === 'string' && baseurl.toLowerCase().split('/').includes(name.toLowerCase());
}
