import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckedFile } from '../../core/features/problems/check';
import { mostFixRounds } from '../../core/features/problems/fixRounds';
import type { LanguageService } from '../../core/languageService';
import { message } from '../../core/text/message';
import { nothingAt } from '../pagesAt';
import { printAnnotations } from '../report/annotations';
import { printerFor } from '../report/printers';
import { reportedFiles } from '../report/reportedFiles';
import type { Localize } from '../localize';
import { createCliService, toUri } from '../service';
import { fixFiles } from '../fixFiles';
import { isFolder } from '../isFolder';
import { oneLine } from '../oneLine';
import { createStyles, startStyles } from '../styles';
import { tellLeft } from '../tellLeft';
import type { Terminal } from '../terminal';

export const checkHelp = message(`academic-homepage check [--fix] [--format text|json|sarif] [--annotate] [PATH…]

Prints what is wrong. PATH is a page, or the folder of a site, this one by default: then all its pages, its menu and its
configuration.
Exit code 1 where there are errors. Files that are too large or no part of the site are named on standard error.

  --annotate  also shows them at their lines in a pull request, where GitHub Actions runs it (on standard error)
  --fix       first fixes what “Fix All Problems” of the editor fixes, in the files themselves, and prints what is left
`);

/** Prints the problems of pages and sites. */
export async function check(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      annotate: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const print = printerFor(values.format);
  const asked = positionals.length === 0 ? ['.'] : positionals;
  const places = [...new Map(asked.map(given => [toUri(terminal, given), given])).values()];
  // what looks at whole sites needs Sass
  const styles = places.some(given => isFolder(path.resolve(terminal.workingFolder, given)))
    ? startStyles()
    : createStyles();
  try {
    const service = createCliService(terminal, {}, { styles });
    const { files, isAnyFailed } = await checkAll(service, places, values.fix, terminal, localize);
    const reported = reportedFiles(service, terminal, places);
    if (values.annotate) terminal.err(printAnnotations(files, localize, reported));
    terminal.out(print(files, localize, reported, 'check'));
    return isAnyFailed || files.some(file => file.problems.some(problem => problem.severity === 'error')) ? 1 : 0;
  } finally {
    styles.dispose();
  }
}

/** The problems of all that was given, each file once, after its fixes where `fix` says so, and whether a file could not be written. */
async function checkAll(
  service: LanguageService,
  given: readonly string[],
  fix: boolean,
  terminal: Terminal,
  localize: Localize,
): Promise<{ readonly files: readonly CheckedFile[]; readonly isAnyFailed: boolean }> {
  /** By their URIs: a page may be named beside its site. */
  const files = new Map<string, CheckedFile>();
  let isAnyFailed = false;
  for (const place of given) {
    const uri = toUri(terminal, place);
    const checked = await service.check(uri);
    if (checked === undefined) throw nothingAt(terminal, place);
    await tellLeft(service, terminal, place, localize);
    const unchecked = await service.leftUnchecked(uri);
    if (unchecked !== undefined) terminal.err(oneLine(localize(unchecked)));
    const done = new Set(files.keys());
    let left = checked;
    for (let run = 0; fix && run < mostFixRounds; run += 1) {
      const unseen = left.filter(file => !done.has(file.uri));
      const fixed = await fixFiles(service, unseen, terminal, localize);
      if (fixed.isAnyFailed) isAnyFailed = true;
      if (!fixed.isAnyChanged) break;
      for (const one of fixed.leftAlone) done.add(one);
      left = (await service.check(uri)) ?? left;
    }
    for (const file of left) files.set(file.uri, file);
  }
  return { files: [...files.values()], isAnyFailed };
}
