import type { SiteResult } from './pageResult';
import { causesOf, tableOf } from './report';

/** The text of docs/fidelity.md. */
export function documentOf(sites: readonly SiteResult[]): string {
  return `# Fidelity

Written by \`npm run fidelity -- SITE… --write\`: each site is built by the machine's Jekyll, as GitHub Pages builds it as
far as Debian's packages go, and by this renderer, with the same moment for every clock.

- *identical*: pages whose HTML parses to Jekyll's DOM, white space and attributes included
- *Liquid*, *kramdown*: pages whose text after that stage is Jekyll's, byte for byte; *bytes*: whose whole output is
- *CSS declarations*: of the styles made of SCSS, in order, where they stand; ways of writing a number or colour aside
- *pixels*: that differ in pictures of the whole pages, 1280 and 390 pixels wide, in one Chromium with animations at their
  end; *unsteady* pictures are those in which Jekyll's page differs from itself, because scripts draw it by the moment

${tableOf(sites)}

## Differences by cause

${causes(sites)}

## What is set alike on both sides

- one moment for \`site.time\`, \`'now'\` and the times of copied files, UTC where the site sets no zone
- the plugins that both have; the site's own \`_plugins\` are not run, as GitHub Pages does not run them
- \`nil == blank\`, as GitHub Pages has it through ActiveSupport; \`--bare\` takes that away on both sides
- in the pictures: no network, the page's clock stands still, chance is always the same, films and moving pictures are
  stopped

## What is not compared

- files that plugins make (\`sitemap.xml\`, \`feed.xml\`, the pages of \`redirect_from\`): \`test/judges/fidelity.test.ts\`
  compares them, with the whole list of files that Jekyll writes
- pages of a site whose build stops: then the problem we tell is shown beside Jekyll's

With \`--gems DIR\`, a folder of GitHub Pages' own gems (Jekyll 3.10, Liquid 4.0.4, kramdown 2.4, Sass 3.7 and its default
plugins, as a site's \`vendor/bundle/ruby/…/gems\` has them), those are the judge.
`;
}

function causes(sites: readonly SiteResult[]): string {
  const counts = [...causesOf(sites)].map(([cause, count]) => `- ${cause}: ${count}`);
  return counts.length === 0 ? 'None.' : counts.join('\n');
}
