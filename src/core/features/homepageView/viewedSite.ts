import type { PageModels } from '../../page/pageModels';
import { paperModel } from '../../rules/papers/paperFiles';
import { pageAsTyped } from '../../page/halfTyped/pageAsTyped';
import type { Uri } from '../../ports';
import type { VerificationMemory } from '../../publications/verify/verificationMemory';
import type { Problem } from '../../rules/rule';
import { markupOf } from '../../site/markupOf';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';
import type { ReadingOf, SiteReading } from '../siteReading';
import type { Problems } from '../problems/problems';

/** What the view is told of a site: how it is read, what is wrong with a file of it, and which entries were verified. */
export interface ViewedSite {
  readonly reading: SiteReading;
  /** The file that was asked for. */
  readonly path: string;
  readonly problemsIn: (path: string) => readonly Problem[];
  /** Looks for the problems of files in slices; true where `problemsIn` has them at hand then, since nothing was typed meanwhile. */
  readonly readProblems: (paths: readonly string[]) => Promise<boolean>;
  readonly verifiedIn: (path: string) => readonly OffsetRange[];
}

/** What is known of the files of sites. */
interface Known {
  readonly readingOf: ReadingOf;
  /** How a file is called in what is remembered of it, by whichever URI it was asked for. */
  readonly nameIn: (site: SiteSnapshot, path: string, uri: Uri) => Uri;
  readonly problems: Problems;
  readonly memory: VerificationMemory;
  readonly pageModels: PageModels;
}

/** Makes what finds the site of a file for the view; `undefined` for what lies in no homepage. */
export function createViewedSites({
  readingOf,
  nameIn,
  problems,
  memory,
  pageModels,
}: Known): (uri: Uri) => Promise<ViewedSite | undefined> {
  return async uri => {
    const found = await readingOf(uri);
    if (found === undefined) return undefined;
    const { site } = found.reading;
    const ask = <T>(path: string, nothing: T, answer: (file: SiteFile, name: Uri) => T): T => {
      const file = site.files.get(path);
      return file === undefined ? nothing : answer(file, nameIn(site, path, uri));
    };
    return {
      ...found,
      problemsIn: path =>
        ask<readonly Problem[]>(
          path,
          [],
          (file, name) => problems.atHand(name, site, file)?.problems ?? problems.now(name, site, file),
        ),
      async readProblems(paths) {
        for (const path of paths) await problems.find(nameIn(site, path, uri));
        return paths.every(path => ask(path, true, (file, name) => problems.atHand(name, site, file) !== undefined));
      },
      verifiedIn: path =>
        ask<readonly OffsetRange[]>(path, [], (file, name) =>
          memory.knows(name)
            ? memory.recall(name, path, paperModel(site, path, pageAsTyped(pageModels(file, markupOf(site, file)))))
                .verified
            : [],
        ),
    };
  };
}
