import type { Cancellation, Clock, Uri } from '../ports';
import { hostsOf } from '../render/fragments';
import type { RenderedPage, RenderOptions, RenderProblem } from '../render/renderedPage';
import { answersOf, isAnsweredBy, type Answers } from '../render/questions';
import { renderPage } from '../render/renderPage';
import { homeCandidate } from '../rules/frontMatter/home';
import type { BuildError } from '../rules/rule';
import { isReadBehindMark } from '../site/publishedPages';
import { buildsItself } from '../site/settings/buildsItself';
import type { SiteConfig, SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { inSlices, type Steps } from '../time/slices';
import { nameOfRules, type RulesFor } from './placing';

/** What Liquid stops at in the pages of sites: then Jekyll builds nothing. */
export interface SiteLiquid {
  /**
   * Runs Liquid of the page that a file is, or of some that show it, so that `errorsIn` knows its errors; never rejects. The settings are
   * those of `uri`.
   */
  read(site: SiteSnapshot, path: string, uri: Uri): Promise<void>;
  /** The same of all pages, which lets others in between. */
  readAll(site: SiteSnapshot, cancellation?: Cancellation): Promise<void>;
  /** Where Liquid stops in a file; nothing where it has not been run in this state of the site. */
  errorsIn(site: SiteSnapshot | undefined, path: string): readonly BuildError[];
}

/** What showed that nothing stops a page: while all of it is the same, nothing does. */
interface Sound {
  readonly config: SiteConfig;
  readonly rules: string;
  readonly answers: Answers;
}

/** Where Liquid stops in pages, by their paths, as the builder of `rules` reads them. */
interface KnownErrors {
  readonly rules: string;
  readonly pages: Map<string, readonly RenderProblem[]>;
}

/** Where Liquid stops in a page, and on what that depends. */
interface PageStops extends Pick<RenderedPage, 'dependencies'> {
  readonly stops: readonly RenderProblem[];
}

/** An include that all pages show stops each of them: so many are looked at. */
const mostHosts = 3;

function stopsIn(site: SiteSnapshot, page: string, options: RenderOptions): PageStops {
  const { problems, dependencies } = renderPage(site, page, { ...options, withoutMarkdown: true });
  return { stops: problems.filter(({ kind }) => kind === 'liquid' || kind === 'include'), dependencies };
}

/** A page, also one that a plugin of GitHub Pages makes of what stands behind a byte order mark. */
function isRun(site: SiteSnapshot, { path, processed }: SitePage): boolean {
  return processed || isReadBehindMark(site, path);
}

/** Runs Liquid by the rules of `rulesFor`, with the time of `clock`. */
export function createSiteLiquid(clock: Clock, rulesFor: RulesFor): SiteLiquid {
  const soundPages = new Map<string, Sound>();
  const known = new WeakMap<SiteSnapshot, KnownErrors>();

  const isSound = (site: SiteSnapshot, page: string, rules: string, now: number): boolean => {
    const sound = soundPages.get(`${site.root}\n${page}`);
    return sound?.config === site.config && sound.rules === rules && isAnsweredBy(sound.answers, site, now);
  };
  const pagesFor = (site: SiteSnapshot, rules: string): KnownErrors['pages'] => {
    const before = known.get(site);
    if (before?.rules === rules) return before.pages;
    const pages: KnownErrors['pages'] = new Map();
    known.set(site, { rules, pages });
    return pages;
  };
  const look = (site: SiteSnapshot, page: string, options: RenderOptions): void => {
    const rules = nameOfRules(options);
    const found = pagesFor(site, rules);
    if (found.has(page)) return;
    const now = options.now.getTime();
    if (isSound(site, page, rules, now)) {
      found.set(page, []);
      return;
    }
    const { stops, dependencies } = stopsIn(site, page, options);
    // a workflow may run either Jekyll: what stops one of them alone may not be
    const isCertain = options.semantics === 'jekyll-4' || !buildsItself(site) || stops.length === 0;
    found.set(page, isCertain ? stops : stopsIn(site, page, { ...options, semantics: 'jekyll-4' }).stops);
    const key = `${site.root}\n${page}`;
    if (stops.length > 0) soundPages.delete(key);
    else soundPages.set(key, { config: site.config, rules, answers: answersOf(dependencies, site, now) });
  };
  const optionsFor = async (site: SiteSnapshot, uri: Uri): Promise<RenderOptions> => ({
    now: clock.now(),
    environment: 'production',
    ...(await rulesFor(uri, site)),
  });
  return {
    async read(site, path, uri) {
      const options = await optionsFor(site, uri);
      const isPage = site.pages.some(page => page.path === path && isRun(site, page));
      const home = homeCandidate(site);
      const hosts = isPage ? [path] : [...hostsOf(site, path)].sort((a, b) => Number(b === home) - Number(a === home));
      for (const page of hosts.slice(0, mostHosts)) look(site, page, options);
    },
    async readAll(site, cancellation) {
      const options = await optionsFor(site, site.root);
      function* steps(): Steps<void> {
        for (const page of site.pages) {
          if (isRun(site, page)) look(site, page.path, options);
          yield;
        }
      }
      await inSlices(steps(), clock, cancellation);
    },
    errorsIn(site, path) {
      const errors: RenderProblem[] = [];
      for (const problems of (site === undefined ? undefined : known.get(site))?.pages.values() ?? [])
        for (const problem of problems)
          if (problem.path === path && !errors.some(({ start }) => start === problem.start)) errors.push(problem);
      return errors;
    },
  };
}
