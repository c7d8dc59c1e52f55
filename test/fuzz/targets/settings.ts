import { everyFeature } from '../everyFeature';
import { pick, type Random } from '../random';
import type { FuzzTarget } from '../target';
import { randomYaml } from '../yaml';

const keys = [
  ...['title', 'url', 'baseurl', 'repository', 'permalink', 'include', 'exclude', 'defaults', 'collections', 'plugins'],
  ...['kramdown', 'timezone', 'author', 'analytics', 'google_scholar_stats_use_cdn', 'sass', 'markdown', 'highlighter'],
] as const;

const profile = ['name', 'avatar', 'bio', 'email', 'orcid', 'googlescholar', 'github', 'location', 'dblp'] as const;

/** Settings whose keys are known and whose values are of any kind. */
function settings(random: Random): string {
  const value = (): string => randomYaml(random(1_000_000)).trimEnd().replace(/\n/g, '\n    ');
  const some = (names: readonly [string, ...string[]], indent: string): string =>
    Array.from({ length: random(6) }, () => `${indent}${pick(random, names)}:\n${indent}    ${value()}\n`).join('');
  return `title: Lin Qiu\n${some(keys, '')}author:\n  name: Lin Qiu\n${some(profile, '  ')}`;
}

/** `_config.yml` and the menu, with values of any kind where Jekyll and the rules look for one. */
export const settingsTarget: FuzzTarget = {
  name: 'settings',
  make: random => (random(4) === 0 ? randomYaml(random(1_000_000)) : settings(random)),
  run: input => everyFeature({ '_config.yml': input, '_data/navigation.yml': input }),
};
