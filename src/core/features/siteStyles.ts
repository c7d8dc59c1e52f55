import type { Ports, Uri } from '../ports';
import { createStyleCache, publishedStyles, type PublishedStyles, type StyleCache } from '../render/publishedStyles';
import type { BuildError } from '../rules/rule';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { nameOfRules, type RulesFor } from './placing';

/** The stylesheets of sites, made once for the preview and for the problems of a state of a site. */
export interface SiteStyles {
  /** What the site makes of its SCSS; never rejects. */
  of(site: SiteSnapshot): Promise<PublishedStyles>;
  /** Looks for what the compiler stops at, so that `errorsIn` knows it; never rejects. The settings are those of `uri`, else of the site. */
  read(site: SiteSnapshot, uri?: Uri): Promise<void>;
  /** Where the compiler stops in a file of the site; nothing where it has not been asked about this state of it. */
  errorsIn(site: SiteSnapshot | undefined, path: string): readonly BuildError[];
}

/** Made anew only when something it was made of has changed; who asks while it is being made waits for the same. */
export function createSiteStyles(ports: Pick<Ports, 'styles' | 'clock' | 'logger'>, rulesFor: RulesFor): SiteStyles {
  const caches = new Map<string, StyleCache>();
  const cacheOf = ({ root }: SiteSnapshot): StyleCache => {
    const cache = caches.get(root) ?? createStyleCache();
    caches.set(root, cache);
    return cache;
  };
  const running = new WeakMap<SiteSnapshot, Run>();
  const errors = new WeakMap<SiteSnapshot, KnownErrors>();

  const of = async (site: SiteSnapshot, rules = rulesFor(site.root, site)): Promise<PublishedStyles> => {
    const options = await rules;
    const name = nameOfRules(options);
    const known = running.get(site);
    if (known?.rules === name) return known.made;
    const timed = { now: ports.clock.now(), ...options };
    const made = publishedStyles(site, ports.styles, cacheOf(site), timed).finally(() => {
      if (running.get(site)?.made === made) running.delete(site);
    });
    running.set(site, { rules: name, made });
    return made;
  };
  return {
    of: site => of(site),
    async read(site, uri = site.root) {
      const rules = rulesFor(uri, site);
      const name = nameOfRules(await rules);
      const known = errors.get(site);
      if (known?.rules === name && known.isWhole) return;
      const { problems } = await of(site, rules);
      // what the compiler itself could not do is no slip of the author, and may go the next time
      const failed = problems.filter(({ kind }) => kind === 'compiler' || kind === 'limit');
      for (const { path, message } of failed)
        ports.logger.log('warning', `${path} could not be compiled, so nobody knows what is wrong in it: ${message}`);
      // what Liquid stops at is told by those who run it
      const told = problems.filter(({ kind }) => kind === 'style');
      errors.set(site, { rules: name, problems: told, isWhole: failed.length === 0 });
    },
    errorsIn: (site, path) =>
      (site === undefined ? undefined : errors.get(site))?.problems.filter(problem => problem.path === path) ?? [],
  };
}

interface Run {
  readonly rules: string;
  readonly made: Promise<PublishedStyles>;
}

interface KnownErrors extends Pick<PublishedStyles, 'problems'> {
  readonly rules: string;
  /** Whether each stylesheet could be judged. */
  readonly isWhole: boolean;
}
