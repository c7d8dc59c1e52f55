import { spawnSync } from 'node:child_process';
import { installDebianPackages, mayUseDebianPackages } from '../workbench/debianPackages';

const debianPackages = [
  'jekyll',
  'ruby-kramdown-parser-gfm',
  'ruby-rouge',
  'ruby-jekyll-paginate',
  'ruby-jekyll-sitemap',
  'ruby-jekyll-gist',
  'ruby-jekyll-feed',
  'ruby-jekyll-redirect-from',
  'ruby-jekyll-seo-tag',
  'ruby-sassc',
];

const requirements = ['jekyll', 'kramdown', 'kramdown-parser-gfm', 'rouge', 'liquid', 'json'];

/** Installs the real Jekyll and kramdown where that can be done: as root on Debian. Elsewhere nothing happens. */
export function ensureRuby(): void {
  if (rubyObstacle() !== undefined && mayUseDebianPackages()) installDebianPackages(debianPackages);
}

/** Why nothing can be compared with the real Jekyll on this machine; `undefined` where it can. */
export function rubyObstacle(): string | undefined {
  const probe = requirements.map(name => `require ${JSON.stringify(name)}`).join('; ');
  const { status, error } = spawnSync('ruby', ['-e', probe], { encoding: 'utf8' });
  if (error !== undefined) return 'There is no Ruby here; comparing with real Jekyll needs it.';
  return status === 0
    ? undefined
    : `Ruby lacks one of ${requirements.join(', ')}; on Debian: ${debianPackages.join(' ')}.`;
}
