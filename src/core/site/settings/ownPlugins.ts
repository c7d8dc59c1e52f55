import { remembered } from '../../remembered';
import type { SiteSnapshot } from '../siteSnapshot';

/** What GitHub Pages runs (https://pages.github.com/versions/), and the template's own server. */
const onGitHubPages =
  /^(?:jekyll-(?:avatar|coffeescript|commonmark(?:-ghpages)?|default-layout|feed|gist|github-metadata|include-cache|mentions|optional-front-matter|paginate|readme-index|redirect-from|relative-links|remote-theme|sass-converter|seo-tag|sitemap|swiss|theme-[\w-]+|titles-from-headings)|jemoji|minima|hawkins)$/;

/** Whether a site has Ruby of its own, or plugins that are not GitHub Pages': they may bring tags and variables of any name. */
export function hasOwnPlugins({ assets, config }: SiteSnapshot): boolean {
  const { gems, plugins } = config.values;
  const named: readonly unknown[] = [plugins, gems].flatMap((list: unknown) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  return named.some(name => typeof name === 'string' && !onGitHubPages.test(name)) || hasRuby(assets);
}

const hasRuby = remembered((assets: SiteSnapshot['assets']) =>
  [...assets.keys()].some(path => path.startsWith('_plugins/')),
);
