import { remembered } from '../remembered';
import { isDataFile } from '../site/data';
import { comparePaths } from '../site/fileName';
import type { SiteFile, SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { type Finding, type RuleInput } from './rule';
import { siteConfigSchema } from './site-config-schema';
import { encodingFindings } from './wrong-encoding';
import { yamlFatal } from './yaml-fatal';

/** Where Jekyll stops before it makes any page of a site, with what its author is told there. */
export interface SiteStop {
  /** From the site's root: `_config.yml`, or a data file. */
  readonly path: string;
  readonly finding: Finding;
}

/**
 * What Jekyll stops at in the settings and the data of a site, so that nothing of it is built: YAML, JSON and tables that cannot be read,
 * bytes that are no UTF-8, and values such as `plugins: jekyll-feed`. One for each file, `_config.yml` first. It is what the rules
 * tell, whatever severity the author has given them. What Jekyll stops at in one page or stylesheet is a problem of rendering that.
 */
export const siteStops = remembered((site: SiteSnapshot): readonly SiteStop[] =>
  readFirst(site).flatMap(file => {
    const finding = file.path === site.config.path ? configStop(site, file) : dataStop(site, file);
    return finding === undefined ? [] : [{ path: file.path, finding }];
  }),
);

/** What Jekyll reads before any page: `_config.yml`, and the data files in the order of their paths. */
export const readFirst = remembered(({ config, files }: SiteSnapshot): readonly SiteFile[] => {
  const settings = files.get(config.path);
  const data = [...files.values()].filter(({ path }) => isDataFile(config, path));
  return [...(settings === undefined ? [] : [settings]), ...data.sort((a, b) => comparePaths(a.path, b.path))];
});

interface KnownStop {
  readonly pages: readonly SitePage[];
  readonly stop: Finding | undefined;
}

const configStops = new WeakMap<SiteSnapshot['config'], KnownStop>();

/** The pages count as well: their addresses may come from the configuration. At each key in a text both are the same. */
function configStop(site: SiteSnapshot, file: SiteFile): Finding | undefined {
  const known = configStops.get(site.config);
  if (known?.pages === site.pages) return known.stop;
  const input = inputOf(site, file);
  const stop = notRead(input) ?? [...siteConfigSchema.check(input)].find(({ stopsBuild }) => stopsBuild === true);
  configStops.set(site.config, { pages: site.pages, stop });
  return stop;
}

function dataStop(site: SiteSnapshot, file: SiteFile): Finding | undefined {
  const isBroken = file.isNoUtf8 === true || site.dataProblems.some(({ path }) => path === file.path);
  return isBroken ? notRead(inputOf(site, file)) : undefined;
}

/** Bytes that are no UTF-8 are why the rest cannot be read. */
function notRead(input: RuleInput): Finding | undefined {
  const encoding = input.isNoUtf8 === true ? [...encodingFindings(input)] : [];
  return encoding[0] ?? [...yamlFatal.check(input)][0];
}

function inputOf(site: SiteSnapshot, { path, text, isNoUtf8 }: SiteFile): RuleInput {
  return { path, text, site, isNoUtf8, pageModel: () => undefined };
}
