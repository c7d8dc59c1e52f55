import { isMapping, type PlainMapping } from '../../syntax/plainMapping';
import { buildsItself } from './buildsItself';
import type { SiteConfig, SiteSnapshot } from '../siteSnapshot';
import { githubTheme } from '../themeLayouts';

const configs = new WeakMap<SiteConfig, SiteConfig>();
const sites = new WeakMap<SiteSnapshot, SiteSnapshot>();

/**
 * A site with the settings that GitHub Pages builds it with. It sets some whatever `_config.yml` says: code goes through Rouge and formulas to
 * MathJax, and Markdown is kramdown's but for GitHub's own dialect (`OVERRIDES` and `restrict_and_config_markdown_processor` of
 * https://github.com/github/pages-gem/blob/master/lib/github-pages/configuration.rb); and a site that names no theme has GitHub's own (`DEFAULTS`,
 * most of which Jekyll's win over). The site itself where that changes nothing, or where a workflow of its own runs Jekyll.
 */
export function underGithubPages(site: SiteSnapshot): SiteSnapshot {
  const before = sites.get(site);
  if (before !== undefined) return before;
  const config = buildsItself(site) ? site.config : (configs.get(site.config) ?? overridden(site.config));
  const built = config === site.config ? site : { ...site, config };
  if (built !== site) configs.set(site.config, config);
  // much is remembered by the site that it was made of
  sites.set(site, built);
  sites.set(built, built);
  return built;
}

function overridden(config: SiteConfig): SiteConfig {
  const { values } = config;
  const changes: Record<string, unknown> = {};
  // `theme: null` is a site without one
  if (!Object.hasOwn(values, 'theme')) changes.theme = githubTheme;
  if (values.highlighter !== 'rouge') changes.highlighter = 'rouge';
  const kramdown = kramdownOf(values.kramdown);
  if (kramdown !== values.kramdown) changes.kramdown = kramdown;
  if (!isReader(values.markdown)) changes.markdown = 'kramdown';
  return Object.keys(changes).length === 0 ? config : { ...config, values: { ...values, ...changes } };
}

const forced = { math_engine: 'mathjax', syntax_highlighter: 'rouge' } as const;

function kramdownOf(written: unknown): unknown {
  const options: PlainMapping = isMapping(written) ? written : {};
  const isOther = Object.entries(forced).some(
    ([name, value]) => Object.hasOwn(options, name) && options[name] !== value,
  );
  return isOther ? { ...options, ...forced } : written;
}

function isReader(markdown: unknown): boolean {
  return typeof markdown === 'string' && /^(?:kramdown|gfm|commonmarkghpages)$/i.test(markdown);
}
