import type { Uri } from '../../ports';
import type { Problem } from '../../rules/rule';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';

/** Problems with the text their offsets speak of. */
export interface FileProblems {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What was found last in each file: diagnostics and quick fixes ask for the same, one after the other. */
export interface LastProblems {
  /** `undefined` where something has changed since that the problems hang on. */
  readonly atHand: (uri: Uri, site: SiteSnapshot | undefined, file: SiteFile) => FileProblems | undefined;
  /** To be asked before the problems are looked for: gives what keeps them, for as long as what decided about them then holds. */
  readonly begin: (
    uri: Uri,
    site: SiteSnapshot | undefined,
    file: SiteFile,
  ) => (problems: readonly Problem[]) => FileProblems;
}

/** @param whatDecides all that the problems of a file hang on beside it and its site, in one text */
export function createLastProblems(
  whatDecides: (uri: Uri, site: SiteSnapshot | undefined, file: SiteFile) => string,
): LastProblems {
  const last = new WeakMap<SiteFile, FileProblems & { readonly decided: string; readonly site: unknown }>();
  return {
    atHand(uri, site, file) {
      const known = last.get(file);
      return known?.site === site && known?.decided === whatDecides(uri, site, file) ? known : undefined;
    },
    begin(uri, site, file) {
      const decided = whatDecides(uri, site, file);
      return problems => {
        const found = { decided, site, text: file.text, problems };
        last.set(file, found);
        return found;
      };
    },
  };
}
