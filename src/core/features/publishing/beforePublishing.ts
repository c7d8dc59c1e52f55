import type { PageModel } from '../../page/pageModel';
import { readModel, type PageModels } from '../../page/pageModels';
import type { Uri } from '../../ports';
import { markupOf } from '../../site/markupOf';
import { ownNames } from '../../site/ownNames';
import { titleOfPage } from '../../site/titleOfPage';
import type { Message } from '../../text/message';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { withFile } from '../../site/store/updateSite';
import type { CheckedFile, CheckProgress } from '../problems/check';
import { fileKind, pagePaths } from '../problems/diagnostics';
import type { Publications } from '../publications/publications';
import { inVerifyingOrder } from '../publications/verifyingOrder';
import { distinctTroubles, reasonsOf, type LookedUpWork, type Verification } from '../publications/verification';
import { commitMessage } from './commitMessage';
import { isNewHomepage } from './isNewHomepage';
import { entryWords, pageChanges } from './pageChanges';
import { publishingReport, type ChangedFile, type PublishingReport } from './publishingReport';
import { renamedPages } from './renamedPages';
import { withLineEndsOf } from './sameLineEnds';

export interface BeforePublishing {
  /**
   * What is to be known before a site is published: the problems of what changed, and of the rest; how publications that are new or
   * changed compare with their records (registries are asked about these alone); what the commit may be called. `changed` says what is not
   * as it was committed, `undefined` of a site in no repository: then everything counts as changed. `undefined` where there is no site, or when
   * it was cancelled.
   */
  checkBeforePublishing(
    root: Uri,
    changed: readonly ChangedFile[] | undefined,
    progress?: CheckProgress,
  ): Promise<CheckedForPublishing | undefined>;
}

export interface CheckedForPublishing extends PublishingReport {
  /** All files that were looked at. */
  readonly files: readonly CheckedFile[];
  readonly verification: Verification;
  /** Parts of a sentence. */
  readonly commit: readonly Message[];
}

interface Parts {
  readonly siteAt: (root: Uri) => Promise<SiteSnapshot | undefined>;
  readonly uriIn: (site: SiteSnapshot, path: string) => Uri;
  readonly pageModels: PageModels;
  readonly verify: Publications['verifyPublications'];
  readonly check: (root: Uri, progress?: CheckProgress) => Promise<readonly CheckedFile[] | undefined>;
  /** The problems of all files of a state of the site that is not the present one. */
  readonly checkOther: (site: SiteSnapshot, progress: CheckProgress) => Promise<readonly CheckedFile[] | undefined>;
}

/** The check before publishing, made of what the service has. */
export function createBeforePublishing({
  siteAt,
  uriIn,
  pageModels,
  verify,
  check,
  checkOther,
}: Parts): BeforePublishing {
  return {
    async checkBeforePublishing(root, committed, progress = {}) {
      const site = await siteAt(root);
      if (site === undefined) return undefined;
      const changed = committed?.map(file => asWrittenNow(site, file));
      const before = new Map((changed ?? []).map(file => [file.path, file]));
      const was = (changed ?? []).reduce((state, file) => withFile(state, file.path, file.before), site);
      const renamed = renamedPages(was, site, changed ?? []);
      const pageBefore = (file: ChangedFile): PageModel => {
        const known = { path: file.path, text: renamed.get(file.path) ?? file.before ?? '' };
        return readModel(known.path, known.text, { markup: markupOf(was, known) });
      };
      const wordsBefore = new Map<string, ReadonlySet<string>>();
      const isNew = (path: string, words: string): boolean => {
        if (changed === undefined) return true;
        const file = before.get(path);
        if (file === undefined) return false;
        const known = wordsBefore.get(path) ?? entryWords(pageBefore(file));
        wordsBefore.set(path, known);
        return !known.has(words);
      };
      const { cancellation } = progress;
      const verifications: Verification[] = [];
      const shown = new Set(pagePaths(site));
      const done = new Set<string>();
      for (const { path } of inVerifyingOrder(site.pages)) {
        if (!shown.has(path) || done.has(path)) continue;
        const verified = await verify(uriIn(site, path), { offersMissing: false, only: isNew, cancellation });
        if (verified.kind === 'cancelled') return undefined;
        verifications.push(verified);
        if (verified.kind === 'verified') for (const one of verified.paths) if (one !== path) done.add(one);
      }
      const files = await check(root, progress);
      if (files === undefined) return undefined;
      const checked = changed === undefined ? [] : await checkOther(was, { ...(cancellation && { cancellation }) });
      if (checked === undefined) return undefined;
      const pages = [...before.values()].flatMap(file => {
        const after = site.files.get(file.path);
        const kind = fileKind(site, file.path);
        if (after === undefined || kind === 'other') return [];
        const changes = pageChanges(pageBefore(file), pageModels(after, markupOf(site, after)));
        const isNewPage = kind === 'page' && file.kind === 'added' && !renamed.has(file.path);
        return [isNewPage ? { ...changes, sections: [], page: titleOfPage(site, file.path) } : changes];
      });
      const newHomepage = isNewHomepage(site, changed ?? []) ? { owner: ownNames(site)[0] } : undefined;
      return {
        ...publishingReport(files, changed, checked),
        files,
        verification: together(verifications),
        commit: commitMessage({ files: changed ?? [], pages, newHomepage }),
      };
    },
  };
}

function asWrittenNow(site: SiteSnapshot, file: ChangedFile): ChangedFile {
  const now = site.files.get(file.path)?.text;
  if (now === undefined || file.before === undefined) return file;
  return { ...file, before: withLineEndsOf(now, file.before) };
}

/** What was found out about several pages, as of one: a publication that more than one of them lists is one. */
function together(verifications: readonly Verification[]): Verification {
  const all = verifications.flatMap(one => (one.kind === 'verified' ? [one] : []));
  if (all.length === 0) return { kind: 'nothing', withoutDoi: 0, wereSearched: false };
  const troubles = distinctTroubles(all.flatMap(one => one.troubles));
  const works = all.flatMap(one => one.works);
  return {
    kind: 'verified',
    paths: all.flatMap(({ paths }) => paths),
    foundIn: all.flatMap(({ foundIn }) => foundIn),
    compared: distinct(works.filter(({ isCompared }) => isCompared)),
    unchecked: distinct(works.filter(({ isUnchecked }) => isUnchecked)),
    troubles,
    reasons: reasonsOf(troubles),
    findings: all.reduce((total, { findings }) => total + findings, 0),
    works,
    oldest: all.flatMap(({ oldest }) => oldest ?? []).sort()[0],
    believedSince: all.flatMap(({ believedSince }) => believedSince ?? []).sort()[0],
  };
}

/** How many publications these are. */
function distinct(works: readonly LookedUpWork[]): number {
  const known = new Set<string>();
  let count = 0;
  for (const { names } of works) {
    if (!names.some(name => known.has(name))) count += 1;
    for (const name of names) known.add(name);
  }
  return count;
}
