import { createPageModels } from '../../page/pageModels';
import type { Cancellation, Ports, Uri } from '../../ports';
import type { Semantics } from '../../render/liquid/semantics';
import type { Problem } from '../../rules/rule';
import type { FoundFile } from '../foundFiles';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import type { Located } from '../../site/store/siteStore';
import { withFile } from '../../site/store/updateSite';
import { toldLeftOf } from '../toldLeft';
import { finish, inSlices } from '../../time/slices';
import { checkSite, placedPages, type CheckedFile, type CheckProgress, type PlacedPage } from './check';
import { checkedPaths } from './diagnostics';
import { createLastProblems, type FileProblems } from './lastProblems';
import { problemSteps, readBuild, readFacts, type RuleSources } from './problemSteps';

/** What problems are found from. */
export interface ProblemSources extends RuleSources {
  readonly ports: Pick<Ports, 'workspace' | 'clock' | 'logger'>;
  /** Who builds the site of a file. */
  readonly builderFor: (uri: Uri) => Semantics;
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
  /** The problems that one file would have with another text; none of one that is none of our business. */
  readonly findWith: (uri: Uri, text: string) => Promise<readonly Problem[]>;
  /** What was found last, where that still holds. */
  readonly atHand: (uri: Uri, site: SiteSnapshot | undefined, file: SiteFile) => FileProblems | undefined;
  /** All problems of a file at once, without letting anybody in between. */
  readonly now: (uri: Uri, site: SiteSnapshot | undefined, file: SiteFile) => readonly Problem[];
  /** Those of a file, or of all files of a site given by its folder; `undefined` where there is neither, or when it was cancelled. */
  readonly check: (uri: Uri, progress?: CheckProgress) => Promise<readonly CheckedFile[] | undefined>;
  /** The pages of a site given by its folder, in the order of their paths; of a file that alone; `undefined` where there is neither. */
  readonly pagesAt: (uri: Uri) => Promise<readonly PlacedPage[] | undefined>;
  /** Those of a state of a site other than the present one. */
  readonly checkOther: (site: SiteSnapshot, progress?: CheckProgress) => Promise<readonly CheckedFile[] | undefined>;
}

/** Finds them from what `sources` gives, which is asked anew each time. */
export function createProblems(sources: ProblemSources): Problems {
  const { workspace, clock } = sources.ports;
  const last = createLastProblems((uri, site, { path }) =>
    JSON.stringify([
      uri,
      sources.revision(),
      sources.facts.of(site).remoteRepository,
      sources.severities(uri),
      sources.builderFor(uri),
      sources.encodingOf(uri),
      // a whole site is read further for them than a file alone is
      sources.siteStyles.errorsIn(site, path),
      sources.siteLiquid.errorsIn(site, path),
    ]),
  );
  const siteAt = async (folder: Uri): Promise<SiteSnapshot | undefined> =>
    (await sources.locate(workspace.join(folder, '_config.yml')))?.site;

  /** Of a file as it stands, where nobody has found them yet. Others are let in between; `undefined` when it was cancelled. */
  const problemsOf = async (
    uri: Uri,
    { site, file }: FoundFile,
    cancellation: Cancellation | undefined,
  ): Promise<FileProblems | undefined> => {
    const known = last.atHand(uri, site, file);
    if (known !== undefined) return known;
    const keep = last.begin(uri, site, file);
    const problems = await inSlices(problemSteps(sources, uri, site, file), clock, cancellation);
    return problems && keep(problems);
  };
  const checkSiteAt = async (folder: Uri, progress?: CheckProgress): Promise<readonly CheckedFile[] | undefined> => {
    const site = await siteAt(folder);
    if (site === undefined) return undefined;
    const files = (): readonly SiteFile[] => checkedPaths(site).flatMap(path => site.files.get(path) ?? []);
    await Promise.all([readFacts(sources, site, files), readBuildOf(site, progress)]);
    const uriOf = (path: string): Uri => workspace.join(site.root, path);
    const inFile = async (file: SiteFile): Promise<readonly Problem[] | undefined> =>
      (await problemsOf(uriOf(file.path), { site, file }, progress?.cancellation))?.problems;
    return checkSite(site, clock, uriOf, inFile, progress);
  };
  const readBuildOf = (site: SiteSnapshot, progress: CheckProgress | undefined): Promise<unknown> =>
    Promise.all([sources.siteStyles.read(site), sources.siteLiquid.readAll(site, progress?.cancellation)]);
  const checkFile = async (uri: Uri): Promise<readonly CheckedFile[]> => {
    const { site, file } = await sources.fileAt(uri);
    // of what the site is without, half of the rules would say something
    if (site !== undefined && toldLeftOf(site, file.path) !== undefined)
      return [{ uri, path: file.path, text: file.text, problems: [] }];
    await readFacts(sources, site, () => [file]);
    if (site !== undefined) await readBuild(sources, site, file.path, uri);
    return [{ uri, path: file.path, text: file.text, problems: now(uri, site, file) }];
  };
  const now: Problems['now'] = (uri, site, file) => finish(problemSteps(sources, uri, site, file));

  /** Of a file as it stands; `undefined` when it was cancelled, `changed` when it was typed on meanwhile. */
  const lookAt = async (
    uri: Uri,
    { site, file }: FoundFile,
    cancellation: Cancellation | undefined,
  ): Promise<FileProblems | undefined | 'changed'> => {
    // what takes longer is told of when it is there
    readFacts(sources, site, () => [file]).catch((error: unknown) =>
      sources.ports.logger.log('warning', `Facts of ${uri} could not be read: ${String(error)}`),
    );
    const began = sources.revision();
    if (site !== undefined) await readBuild(sources, site, file.path, uri);
    if (cancellation?.aborted === true) return undefined;
    const problems = await problemsOf(uri, { site, file }, cancellation);
    if (problems === undefined) return undefined;
    // those are the problems of another text
    if (sources.revision() !== began && (await sources.find(uri))?.file.text !== file.text) return 'changed';
    return problems;
  };
  function find(uri: Uri): Promise<FileProblems>;
  function find(uri: Uri, cancellation: Cancellation | undefined): Promise<FileProblems | undefined>;
  async function find(uri: Uri, cancellation?: Cancellation): Promise<FileProblems | undefined> {
    for (;;) {
      const found = await sources.find(uri);
      if (found === undefined) return { text: sources.documentText(uri) ?? '', problems: [] };
      const problems = await lookAt(uri, found, cancellation);
      if (problems !== 'changed') return problems;
    }
  }

  return {
    now,
    atHand: last.atHand,
    find,
    async findWith(uri, text) {
      const found = await sources.find(uri);
      if (found === undefined) return [];
      const { path } = found.file;
      const site = found.site && withFile(found.site, path, text);
      const file = site?.files.get(path) ?? { path, text };
      if (site !== undefined) await readBuild(sources, site, path, uri);
      // read on its own, as another state of a site is
      return (await inSlices(problemSteps(sources, uri, site, file, createPageModels()), clock)) ?? [];
    },
    async check(uri, progress) {
      const stat = await workspace.stat(uri);
      if (stat === undefined) return undefined;
      return stat.kind === 'directory' ? checkSiteAt(uri, progress) : checkFile(uri);
    },
    async pagesAt(uri) {
      const stat = await workspace.stat(uri);
      if (stat === undefined) return undefined;
      if (stat.kind !== 'directory')
        return [{ uri, path: (await sources.fileAt(uri)).file.path, collection: undefined }];
      const site = await siteAt(uri);
      return site && placedPages(site).map(page => ({ ...page, uri: workspace.join(site.root, page.path) }));
    },
    async checkOther(site, progress) {
      await readBuildOf(site, progress);
      const uriOf = (path: string): Uri => workspace.join(site.root, path);
      // read on their own: the models of the present state are built upon at each key
      const models = createPageModels();
      const inFile = (file: SiteFile): Promise<readonly Problem[] | undefined> =>
        inSlices(problemSteps(sources, uriOf(file.path), site, file, models), clock, progress?.cancellation);
      return checkSite(site, clock, uriOf, inFile, progress);
    },
  };
}
