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
- *pixels*: that differ in pictures of the whole pages, 1280 and 390 pixels wide, in one Chromium with animations at their end

${tableOf(sites)}

## Differences by cause

${causes(sites)}
`;
}

function causes(sites: readonly SiteResult[]): string {
  const counts = [...causesOf(sites)].map(([cause, count]) => `- ${cause}: ${count}`);
  return counts.length === 0 ? 'None.' : counts.join('\n');
}
