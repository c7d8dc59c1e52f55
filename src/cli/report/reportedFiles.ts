import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlacedFile } from '../../core/features/problems/check';
import type { LanguageService } from '../../core/languageService';
import type { Terminal } from '../terminal';
import { fromHere, isOutside, placeFromHere } from './fromHere';

/** What a report says of files beside their problems. */
export interface ReportedFiles {
  /** What was asked for, as seen from the working folder, with slashes: `docs`; empty of a site in that folder itself. */
  readonly about: string;
  /** Where a file lies as seen from the working folder, for programs that look for it from there: a site may be a folder of a repository. */
  readonly pathOf: (file: PlacedFile) => string;
  /**
   * Where people find a file, as other linters write it, so that a terminal opens it: `docs/_pages/about.md` as seen from the working folder,
   * of one outside of that the whole path.
   */
  readonly placeOf: (file: PlacedFile) => string;
  /** A file of the site that holds `file`, by its path from the root, with its text as far as there is one. */
  readonly beside: (file: PlacedFile, own: string) => PlacedFile & { readonly text: string | undefined };
}

/**
 * The files that `service` was asked for.
 * @param given the paths of the pages and sites, as the command got them
 */
export function reportedFiles(service: LanguageService, terminal: Terminal, given: readonly string[]): ReportedFiles {
  const { workingFolder } = terminal;
  // the files of another site may have the same path from its root
  const areSeveral = given.length > 1;
  return {
    about: given.map(one => fromHere(workingFolder, path.resolve(workingFolder, one))).join(','),
    pathOf: file => pathFromHere(terminal, file, areSeveral),
    placeOf: ({ uri }) => placeFromHere(workingFolder, fileURLToPath(uri)),
    beside: ({ uri }, own) => ({ uri: service.resolve(uri, own) ?? uri, path: own, text: service.textOf(uri, own) }),
  };
}

/**
 * With slashes. A file outside of the working folder is told of by its path from the root of its site, unless that may be another's: that of a
 * file of another site, or of this one where the working folder lies in it, `talk.md` of `_pages` beside that of the root.
 */
function pathFromHere({ workingFolder }: Terminal, { uri, path: own }: PlacedFile, areSeveral: boolean): string {
  const file = fileURLToPath(uri);
  const here = fromHere(workingFolder, file);
  const root = path.resolve(file, ...own.split('/').map(() => '..'));
  const isAround = !isOutside(fromHere(root, workingFolder));
  return path.isAbsolute(here) || (isOutside(here) && !areSeveral && !isAround) ? own : here;
}
