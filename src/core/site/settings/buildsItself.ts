import { remembered } from '../../remembered';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/**
 * Whether a site is built by another Jekyll than that of GitHub Pages, with a Sass of its own and without GitHub's plugins: its author has set that, or
 * a workflow runs Jekyll. The action jekyll-build-pages is that of GitHub Pages, and so is what a Gemfile with the gem github-pages brings, Jekyll 3.10
 * with Liquid 4.0.4: with it no other Jekyll starts (https://rubygems.org/gems/github-pages).
 */
export const buildsItself = remembered(
  (site: SiteSnapshot): boolean =>
    site.isOfJekyll4 === true || (!bringsGithubPages(site) && [...site.files.values()].some(runsJekyll)),
);

/** `run: bundle exec jekyll build` in a workflow, not behind a `#`. */
function runsJekyll({ path, text }: SiteFile): boolean {
  const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
  return isWorkflow && text.split('\n').some(line => /^[^#]*\bjekyll\s+b(?:uild)?\b/.test(line));
}

/** `gem "github-pages", group: :jekyll_plugins`, as the template's Gemfile has it. */
function bringsGithubPages({ files }: SiteSnapshot): boolean {
  return /^[ \t]*gem[ \t(]{1,9}["']github-pages["']/m.test(files.get('Gemfile')?.text ?? '');
}

/** The site where its author has set that a Jekyll 4 builds it; the same for the same. */
export const underJekyll4 = remembered((site: SiteSnapshot): SiteSnapshot =>
  buildsItself(site) ? site : { ...site, isOfJekyll4: true },
);
