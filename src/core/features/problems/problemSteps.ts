import { processedPage } from '../../site/pageOfFile';
import type { PageModel } from '../../page/pageModel';
import type { PageModels } from '../../page/pageModels';
import type { Ports, Uri } from '../../ports';
import type { VerificationMemory } from '../../publications/verify/verificationMemory';
import { photosShown } from '../../rules/pictures/photosUsed';
import { paperModel } from '../../rules/papers/paperFiles';
import type { Problem, Severity } from '../../rules/rule';
import { markupOf } from '../../site/markupOf';
import type { Asset, SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import type { Steps } from '../../time/slices';
import type { SiteStyles } from '../siteStyles';
import type { FactsOfSites } from '../siteFacts';
import type { SiteLiquid } from '../siteLiquid';
import { diagnosticSteps, fileKind } from './diagnostics';

/** What the rules are told of a file beside its text. */
export interface RuleSources {
  readonly ports: Pick<Ports, 'clock' | 'logger'>;
  readonly facts: FactsOfSites;
  readonly siteStyles: SiteStyles;
  readonly siteLiquid: SiteLiquid;
  readonly memory: VerificationMemory;
  /** Those of the present state of all files. */
  readonly pageModels: PageModels;
  /** Severities of single rules in a file. */
  readonly severities: (uri: Uri) => Readonly<Record<string, Severity | 'off'>>;
  /** How an open document is written, where that is not UTF-8. */
  readonly encodingOf: (uri: Uri) => string | undefined;
  /** How a file is called in what is remembered of it, by whichever URI it was asked for. */
  readonly nameIn: (site: SiteSnapshot | undefined, path: string, uri: Uri) => Uri;
}

/** Asks the rules about a file, by what is known when the first step is taken. */
export function problemSteps(
  { ports, facts, siteStyles, siteLiquid, memory, ...sources }: RuleSources,
  uri: Uri,
  site: SiteSnapshot | undefined,
  file: SiteFile,
  models = sources.pageModels,
): Steps<readonly Problem[]> {
  const name = sources.nameIn(site, file.path, uri);
  return diagnosticSteps({
    ...facts.of(site),
    path: file.path,
    text: file.text,
    now: ports.clock.now(),
    encoding: sources.encodingOf(uri) ?? sources.encodingOf(name),
    isNoUtf8: file.isNoUtf8,
    styleErrors: siteStyles.errorsIn(site, file.path),
    liquidErrors: siteLiquid.errorsIn(site, file.path),
    site,
    severities: sources.severities(uri),
    logger: ports.logger,
    pageModel: pageModelIn(site, file, models),
    verified: memory.knows(name)
      ? memory.recall(name, file.path, paperModel(site, file.path, models(file, markupOf(site, file))))
      : undefined,
  });
}

type FactSources = Pick<RuleSources, 'facts' | 'pageModels'>;

/** Reads facts about a site that its text does not tell: those of all of it, and those of the pictures that these files show. */
export function readFacts(
  sources: FactSources,
  site: SiteSnapshot | undefined,
  files: () => Iterable<SiteFile>,
): Promise<unknown> {
  return sources.facts.readAll(site, () => photosOf(sources, site, files()));
}

/** The pictures that files show and that may tell a place. */
function* photosOf(
  { facts, pageModels }: FactSources,
  site: SiteSnapshot | undefined,
  files: Iterable<SiteFile>,
): Iterable<Asset> {
  for (const file of site === undefined ? [] : files) {
    const pageModel = pageModelIn(site, file, pageModels);
    const { remoteRepository } = facts.of(site);
    const input = { site, path: file.path, text: file.text, pageModel, remoteRepository };
    for (const { asset } of photosShown(input, fileKind(site, file.path))) yield asset;
  }
}

/** Reads where the build stops in a file. */
export async function readBuild(
  { siteStyles, siteLiquid }: Pick<RuleSources, 'siteStyles' | 'siteLiquid'>,
  site: SiteSnapshot,
  path: string,
  uri: Uri,
): Promise<void> {
  if (isStylesheet(path)) await siteStyles.read(site, uri);
  const isPart = isStylesheet(path) && processedPage(site, path) === undefined;
  // no page shows a part of a stylesheet
  if (!isPart) await siteLiquid.read(site, path, uri);
}

function pageModelIn(
  site: SiteSnapshot | undefined,
  file: SiteFile,
  models: PageModels,
): (path: string) => PageModel | undefined {
  return path => {
    const found = path === file.path ? file : site?.files.get(path);
    return found === undefined ? undefined : models(found, markupOf(site, found));
  };
}

/** A file that the style compiler reads. */
function isStylesheet(path: string): boolean {
  return /\.s[ac]ss$/i.test(path);
}
