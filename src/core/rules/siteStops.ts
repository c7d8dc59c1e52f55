import { remembered } from '../remembered';
import { isDataFile } from '../site/data';
import { comparePaths } from '../site/fileName';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import { type Finding, type RuleInput } from './rule';
import { pagesLeftOut } from './frontMatter/pagesLeftOut';
import { conflictFindings } from './conflict-markers';
import { siteConfigSchema } from './site-config-schema';
import { encodingFindings } from './wrong-encoding';
import { yamlFatal } from './yaml-fatal';

/** Where Jekyll stops before it makes any page of a site, with what its author is told there. */
export interface SiteStop {
  /** From the site's root: `_config.yml`, or a data file. */
  readonly path: string;
  readonly finding: Finding;
}

/** Which Jekyll builds a site: 3.10 of GitHub Pages, or 4.3. */
type BuildingJekyll = 'github-pages' | 'jekyll-4';

/**
 * What Jekyll stops at in the settings and the data of a site, so that nothing of it is built: YAML, JSON and tables that cannot be read,
 * bytes that are no UTF-8, and values such as `plugins: jekyll-feed`. One for each file, `_config.yml` first. It is what the rules
 * tell, whatever severity the author has given them. What Jekyll stops at in one page or stylesheet is a problem of rendering that.
 * `builder` says which Jekyll builds it: Jekyll 3.10 of GitHub Pages reads `exclude:` without a list, at which Jekyll 4 stops.
 * `now` is when: of a post of the future no address is asked for.
 */
export function siteStops(site: SiteSnapshot, builder: BuildingJekyll, now: Date): readonly SiteStop[] {
  return readFirst(site).flatMap(file => {
    const { path } = file;
    const findings = path === site.config.path ? configStops(site, file, now) : (dataStops(site).get(path) ?? []);
    const finding = findings.find(({ stopsBuild }) => stopsBuild !== 'jekyll-4' || builder === 'jekyll-4');
    return finding === undefined ? [] : [{ path, finding }];
  });
}

/** What Jekyll reads before any page: `_config.yml`, and the data files in the order of their paths. */
export const readFirst = remembered(({ config, files }: SiteSnapshot): readonly SiteFile[] => {
  const settings = files.get(config.path);
  const data = [...files.values()].filter(({ path }) => isDataFile(config, path));
  return [...(settings === undefined ? [] : [settings]), ...data.sort((a, b) => comparePaths(a.path, b.path))];
});

interface KnownStops {
  readonly pages: string;
  readonly stops: readonly Finding[];
}

const knownStops = new WeakMap<SiteSnapshot['config'], KnownStops>();

/** The pages count as well: their addresses may come from the configuration. At each key in a text these say the same as before. */
function configStops(site: SiteSnapshot, file: SiteFile, now: Date): readonly Finding[] {
  const pages = stoppingPages(site, now);
  const known = knownStops.get(site.config);
  if (known?.pages === pages) return known.stops;
  const input = { ...inputOf(site, file), now };
  const unread = notRead(input);
  const told = unread.length > 0 ? [] : [...siteConfigSchema.check(input)];
  const stops = [...unread, ...told.filter(({ stopsBuild }) => stopsBuild !== undefined)];
  knownStops.set(site.config, { pages, stops });
  return stops;
}

/** The pages at which Jekyll stops, and why, as a text; of posts among them the time decides, which leaves some out. */
function stoppingPages(site: SiteSnapshot, now: Date): string {
  const stopping = site.pages.filter(({ stop }) => stop !== undefined);
  if (stopping.length === 0) return '';
  const leftOut = pagesLeftOut(site, now);
  return JSON.stringify(stopping.map(page => [page.path, page.stop, leftOut.has(page)]));
}

/** Of the data files that cannot be read, by their paths. */
const dataStops = remembered((site: SiteSnapshot): ReadonlyMap<string, readonly Finding[]> => {
  const broken = new Set(site.dataProblems.map(({ path }) => path));
  const files = readFirst(site).filter(({ path, isNoUtf8 }) => isNoUtf8 === true || broken.has(path));
  return new Map(files.map(file => [file.path, notRead(inputOf(site, file))]));
});

/** Bytes that are no UTF-8 are why the rest cannot be read. */
function notRead(input: RuleInput): readonly Finding[] {
  const encoding = input.isNoUtf8 === true ? [...encodingFindings(input)] : [];
  const unread = [...yamlFatal.check(input)];
  // why it cannot be read, where a merge is the reason
  const conflicts = unread.length === 0 ? [] : [...conflictFindings(input)];
  return [...encoding, ...conflicts, ...unread];
}

function inputOf(site: SiteSnapshot, { path, text, isNoUtf8 }: SiteFile): RuleInput {
  return { path, text, site, isNoUtf8, pageModel: () => undefined };
}
