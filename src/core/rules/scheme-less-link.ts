import type { Link } from '../page/pageModel';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { slice } from '../text/range';
import { message, type Finding, type PageRuleInput, type Rule } from './rule';

/** `href="www.parc.com"`: without `https://` a browser looks for a page of that name beside this one. */
export const schemeLessLink: Rule = {
  id: 'scheme-less-link',
  group: 'structure',
  severity: 'error',
  summary: message('Addresses without https://, which lead to a page of this site that is not there'),
  scope: 'page',
  *check(input) {
    for (const link of input.page.links) {
      const found = finding(link, input);
      if (found !== undefined) yield found;
    }
  },
};

function finding({ href, hrefRange }: Link, { text, site }: PageRuleInput): Finding | undefined {
  if (slice(text, hrefRange) !== href || /\{[{%]/.test(href)) return undefined;
  const lead = href.length - href.trimStart().length;
  const address = href.trim();
  const broken = /^https?\/\/(?=[\w-]+\.)/i.exec(address)?.[0];
  if (broken === undefined && !beginsWithHost(address, site)) return undefined;
  const start = hrefRange.start + lead;
  return {
    range: hrefRange,
    message: message(
      '“{0}” has no https:// before it: browsers look for a file of that name on this site, and visitors get “not found”.',
      address,
    ),
    fixes: [
      {
        kind: 'add-scheme',
        title: message('Write https:// before it'),
        edits: [{ range: { start, end: start + (broken?.length ?? 0) }, newText: 'https://' }],
        safe: true,
      },
    ],
  };
}

/** Endings of hosts that no file has. */
const hosts =
  /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}(?:com|org|net|edu|gov|info|io|ai|cn|hk|tw|sg|jp|kr|in|uk|de|fr|it|nl|ch|se|eu|ca|au|us)(?::\d{2,5})?(?=[/?#]|$)/i;

function beginsWithHost(address: string, site: SiteSnapshot | undefined): boolean {
  const host = /^www\.[\w-]+\.[\w.-]+/i.exec(address)?.[0] ?? hosts.exec(address)?.[0];
  return host !== undefined && !isOwn(host, site);
}

/** A file or folder of the site may be named like a host: `notes.io/`. */
function isOwn(name: string, site: SiteSnapshot | undefined): boolean {
  if (site === undefined) return false;
  const begins = (path: string): boolean => path.split('/').includes(name);
  return [...site.assets.keys()].some(begins) || site.pages.some(({ url }) => begins(url));
}
