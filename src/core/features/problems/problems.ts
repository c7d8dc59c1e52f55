import type { PageModel } from '../../page/pageModel';
import { createPageModels } from '../../page/pageModels';
import type { Cancellation, Ports, Uri } from '../../ports';
import type { VerificationMemory } from '../../publications/verify/verificationMemory';
import type { Semantics } from '../../render/liquid/semantics';
import { photosShown } from '../../rules/pictures/photosUsed';
import type { Problem, Severity } from '../../rules/rule';
import type { Asset, SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import type { Located } from '../../site/store/siteStore';
import { finish, inSlices, type Steps } from '../../time/slices';
import { checkSite, type CheckedFile, type CheckProgress, type PlacedFile } from './check';
import { checkedPaths, diagnosticSteps, fileKind, pagePaths } from './diagnostics';
import type { FactsOfSites } from '../siteFacts';
import type { SiteLiquid } from '../siteLiquid';
import type { SiteStyles } from '../preview/siteStyles';

/** Problems with the text their offsets speak of. */
export interface FileProblems {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A file, with its site where it lies in one. */
export interface FoundFile {
  readonly site: SiteSnapshot | undefined;
  readonly file: SiteFile;
}

/** What problems are found from. */
export interface ProblemSources {
  readonly ports: Pick<Ports, 'workspace' | 'clock' | 'logger'>;
  readonly facts: FactsOfSites;
  readonly siteStyles: SiteStyles;
  readonly siteLiquid: SiteLiquid;
  readonly memory: VerificationMemory;
  /** Those of the present state of all files. */
  readonly pageModels: ReturnType<typeof createPageModels>;
  /** Severities of single rules in a file. */
  readonly severities: (uri: Uri) => Readonly<Record<string, Severity | 'off'>>;
  /** Who builds the site of a file. */
  readonly builderFor: (uri: Uri) => Semantics;
  /** How an open document is written, where that is not UTF-8. */
  readonly encodingOf: (uri: Uri) => string | undefined;
  /** How a file is called in what is remembered of it, by whichever URI it was asked for. */
  readonly nameIn: (site: SiteSnapshot | undefined, path: string, uri: Uri) => Uri;
  /** A file of a homepage as it is now; `undefined` for one that is none of our business. */
  readonly find: (uri: Uri) => Promise<FoundFile | undefined>;
  /** Any file as it is now, whether it belongs to a homepage or not. */
  readonly fileAt: (uri: Uri) => Promise<FoundFile>;
  /** The site that holds a file, whether it is a homepage or not. */
  readonly locate: (uri: Uri) => Promise<Located | undefined>;
  readonly documentText: (uri: Uri) => string | undefined;
  /** Counts what may have changed the problems of any file. */
  readonly revision: () => number;
}

/** Only what can be cancelled may have no answer. */
export interface FindProblems {
  (uri: Uri): Promise<FileProblems>;
  (uri: Uri, cancellation: Cancellation | undefined): Promise<FileProblems | undefined>;
}

/** Finds what is wrong with files and sites. URIs are of files, offsets of the text that comes along. */
export interface Problems {
  /** The problems of one file; none of one that is none of our business. Others are let in between; `undefined` when it was cancelled. */
  readonly find: FindProblems;
  /** What was found last, where that still holds. */
  readonly atHand: (uri: Uri, site: SiteSnapshot | undefined, file: SiteFile) => FileProblems | undefined;
  /** All problems of a file at once, without letting anybody in between. */
  readonly now: (uri: Uri, site: SiteSnapshot | undefined, file: SiteFile) => readonly Problem[];
  /** Those of a file, or of all files of a site given by its folder; `undefined` where there is neither, or when it was cancelled. */
  readonly check: (uri: Uri, progress?: CheckProgress) => Promise<readonly CheckedFile[] | undefined>;
  /** The pages of a site given by its folder, in the order of their paths; of a file that alone; `undefined` where there is neither. */
  readonly pagesAt: (uri: Uri) => Promise<readonly PlacedFile[] | undefined>;
  /** Those of a state of a site other than the present one. */
  readonly checkOther: (site: SiteSnapshot, progress?: CheckProgress) => Promise<readonly CheckedFile[] | undefined>;
}

/** Finds them from what `sources` gives, which is asked anew each time. */
export function createProblems(sources: ProblemSources): Problems {
  const { ports, facts, siteStyles, siteLiquid, memory, pageModels, nameIn } = sources;

  const pageModelIn =
    (site: SiteSnapshot | undefined, file: SiteFile, models = pageModels) =>
    (path: string): PageModel | undefined => {
      const found = path === file.path ? file : site?.files.get(path);
      return found === undefined ? undefined : models(found);
    };

  /** The pictures that files show and that may tell a place. */
  function* photosOf(site: SiteSnapshot | undefined, files: Iterable<SiteFile>): Iterable<Asset> {
    for (const file of site === undefined ? [] : files) {
      const pageModel = pageModelIn(site, file);
      const { remoteRepository } = facts.of(site);
      const input = { site, path: file.path, text: file.text, pageModel, remoteRepository };
      for (const { asset } of photosShown(input, fileKind(site, file.path))) yield asset;
    }
  }

  const steps = (
    uri: Uri,
    site: SiteSnapshot | undefined,
    file: SiteFile,
    models = pageModels,
  ): Steps<readonly Problem[]> => {
    const name = nameIn(site, file.path, uri);
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
      verified: memory.knows(name) ? memory.recall(name, file.path, models(file)) : undefined,
    });
  };
  const now: Problems['now'] = (uri, site, file) => finish(steps(uri, site, file));

  /** What was found last in a file: diagnostics and quick fixes ask for the same, one after the other. */
  const last = new WeakMap<SiteFile, { readonly asked: string; readonly site: unknown } & FileProblems>();
  const whatDecides = (uri: Uri, site: SiteSnapshot | undefined): string =>
    JSON.stringify([
      uri,
      sources.revision(),
      facts.of(site).remoteRepository,
      sources.severities(uri),
      sources.builderFor(uri),
      sources.encodingOf(uri),
    ]);
  const atHand: Problems['atHand'] = (uri, site, file) => {
    const known = last.get(file);
    return known?.asked === whatDecides(uri, site) && known.site === site ? known : undefined;
  };

  /** Where the build stops in a file. */
  const readBuild = async (site: SiteSnapshot, path: string, uri: Uri): Promise<void> => {
    if (isStylesheet(path)) await siteStyles.read(site, uri);
    const isPart = isStylesheet(path) && !site.pages.some(page => page.path === path && page.processed);
    // no page shows a part of a stylesheet
    if (!isPart) await siteLiquid.read(site, path, uri);
  };

  const checkFiles = (
    site: SiteSnapshot,
    progress: CheckProgress | undefined,
    models: typeof pageModels,
  ): Promise<readonly CheckedFile[] | undefined> => {
    const uriOf = (path: string): Uri => ports.workspace.join(site.root, path);
    const problemsIn = (path: string, text: string): readonly Problem[] =>
      finish(steps(uriOf(path), site, site.files.get(path) ?? { path, text }, models));
    return checkSite(site, ports.clock, uriOf, problemsIn, progress);
  };

  function find(uri: Uri): Promise<FileProblems>;
  function find(uri: Uri, cancellation: Cancellation | undefined): Promise<FileProblems | undefined>;
  async function find(uri: Uri, cancellation?: Cancellation): Promise<FileProblems | undefined> {
    for (;;) {
      const found = await sources.find(uri);
      if (found === undefined) return { text: sources.documentText(uri) ?? '', problems: [] };
      const { site, file } = found;
      // what takes longer is told of when it is there
      facts
        .readAll(site, () => photosOf(site, [file]))
        .catch((error: unknown) => ports.logger.log('warning', `Facts of ${uri} could not be read: ${String(error)}`));
      const began = sources.revision();
      if (site !== undefined) await readBuild(site, file.path, uri);
      if (cancellation?.aborted === true) return undefined;
      const known = atHand(uri, site, file);
      if (known !== undefined) return known;
      const asked = whatDecides(uri, site);
      const problems = await inSlices(steps(uri, site, file), ports.clock, cancellation);
      if (problems === undefined) return undefined;
      // typed on meanwhile: those are the problems of another text
      if (sources.revision() !== began && (await sources.find(uri))?.file.text !== file.text) continue;
      const result = { asked, site, text: file.text, problems };
      last.set(file, result);
      return result;
    }
  }

  return {
    now,
    atHand,
    find,
    async check(uri, progress) {
      const stat = await ports.workspace.stat(uri);
      if (stat === undefined) return undefined;
      if (stat.kind === 'directory') {
        const located = await sources.locate(ports.workspace.join(uri, '_config.yml'));
        if (located === undefined) return undefined;
        const { site } = located;
        const files = (): readonly SiteFile[] => checkedPaths(site).flatMap(path => site.files.get(path) ?? []);
        await Promise.all([
          facts.readAll(site, () => photosOf(site, files())),
          siteStyles.read(site),
          siteLiquid.readAll(site, progress?.cancellation),
        ]);
        return checkFiles(site, progress, pageModels);
      }
      const { site, file } = await sources.fileAt(uri);
      await facts.readAll(site, () => photosOf(site, [file]));
      if (site !== undefined) await readBuild(site, file.path, uri);
      return [{ uri, path: file.path, text: file.text, problems: now(uri, site, file) }];
    },
    async pagesAt(uri) {
      const stat = await ports.workspace.stat(uri);
      if (stat === undefined) return undefined;
      if (stat.kind !== 'directory') return [{ uri, path: (await sources.fileAt(uri)).file.path }];
      const site = (await sources.locate(ports.workspace.join(uri, '_config.yml')))?.site;
      return site && pagePaths(site).map(path => ({ uri: ports.workspace.join(site.root, path), path }));
    },
    async checkOther(site, progress) {
      await Promise.all([siteStyles.read(site), siteLiquid.readAll(site, progress?.cancellation)]);
      // read on their own: the models of the present state are built upon at each key
      return checkFiles(site, progress, createPageModels());
    },
  };
}

/** A file that the style compiler reads. */
function isStylesheet(path: string): boolean {
  return /\.s[ac]ss$/i.test(path);
}
