import { pagesRepository } from '../site/addresses/pagesRepository';
import { customDomain } from '../site/addresses/publishedSite';
import type { SiteSnapshot } from '../site/siteSnapshot';
import type { Semantics } from './liquid/semantics';
import type { Hash } from './liquid/values';
import { engineOf } from './siteEngine';

/**
 * `site.github`, as far as the name of the repository tells without asking GitHub. GitHub Pages always has it, of the
 * repository it builds: `remote`, the git remote's `owner/name`, whatever `repository` the configuration of a fork still
 * names. Jekyll 4 has it with the plugin only, which asks the configuration first. `undefined` where there is none; what
 * only GitHub knows (releases, contributors, the tagline) is nil.
 * @see https://github.com/jekyll/github-metadata/blob/main/docs/site.github.md
 */
export function githubValue(site: SiteSnapshot, semantics: Semantics, remote: string | undefined): Hash | undefined {
  const { values, plugins } = engineOf(site, semantics);
  const known = plugins.includes('jekyll-github-metadata') || plugins.includes('github-pages');
  const named = known && typeof values.repository === 'string' ? values.repository : undefined;
  const repository = pagesRepository(semantics === 'github-pages' ? (remote ?? named) : (named ?? remote));
  if (repository === undefined || (semantics === 'jekyll-4' && !known)) return undefined;
  const { owner, name, host, base } = repository;
  const ownerUrl = `https://github.com/${owner}`;
  const url = `${ownerUrl}/${name}`;
  const isUserPage = base === '';
  const domain = customDomain(site);
  const baseurl = domain === undefined ? base : '';
  return {
    hostname: 'github.com',
    pages_hostname: 'github.io',
    api_url: 'https://api.github.com',
    help_url: 'https://docs.github.com',
    environment: 'dotcom',
    pages_env: 'dotcom',
    project_title: name,
    owner_name: owner,
    owner_url: ownerUrl,
    owner_gravatar_url: `${ownerUrl}.png`,
    repository_url: url,
    repository_nwo: `${owner}/${name}`,
    repository_name: name,
    clone_url: `${url}.git`,
    releases_url: `${url}/releases`,
    issues_url: `${url}/issues`,
    wiki_url: `${url}/wiki`,
    zip_url: `${url}/zipball/gh-pages`,
    tar_url: `${url}/tarball/gh-pages`,
    is_user_page: isUserPage,
    is_project_page: !isUserPage,
    url: domain === undefined ? `https://${host}${baseurl}` : `http://${domain}`,
    baseurl,
  };
}
