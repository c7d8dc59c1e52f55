import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckedFile } from '../../core/features/problems/check';
import { isAboutPublications } from '../../core/features/publications/publicationProblems';
import { describeVerification } from '../../core/features/publications/verification';
import { inVerifyingOrder } from '../../core/features/publications/verifyingOrder';
import { type Problem } from '../../core/rules/rule';
import { message } from '../../core/text/message';
import { isFolder } from '../isFolder';
import type { Localize } from '../localize';
import { oneLine } from '../oneLine';
import { pagesAt } from '../pagesAt';
import { readRegistries } from '../registries';
import { printAnnotations, printNotice } from '../report/annotations';
import { printerFor } from '../report/printers';
import { reportedFiles } from '../report/reportedFiles';
import { createAskingService, createCliService } from '../service';
import { tellLeft } from '../tellLeft';
import { MisuseError, type Terminal } from '../terminal';

export const verifyHelp =
  message(`academic-homepage verify PATH… [--format text|json|sarif] [--annotate] [--only-records] [--missing]
                         [--registry NAME=URL] [--mailto ADDRESS]

Compares each publication of a page, and of the files it includes, with what registries hold under its DOI or arXiv
number, and prints what is wrong with the publications. PATH is a page, or the folder of a site: then all its pages. What
could not be found out is told on standard error and is no error. Exit code 1 where there are errors.

  --annotate            also shows them at their lines in a pull request, where GitHub Actions runs it
  --only-records        leaves out what check tells as well, for where both are run
  --missing             also looks for the DOIs of entries that give none, one search each
  --registry NAME=URL   another base address of a registry; may be given several times
  --mailto ADDRESS      your email address, for Crossref, which then answers faster
`);

/** Prints the problems of the publications of pages, those included that only a registry can tell. */
export async function verify(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      annotate: { type: 'boolean', default: false },
      'only-records': { type: 'boolean', default: false },
      missing: { type: 'boolean', default: false },
      registry: { type: 'string', multiple: true, default: [] },
      mailto: { type: 'string' },
    },
    allowPositionals: true,
  });
  const print = printerFor(values.format);
  if (positionals.length === 0) throw new MisuseError(message('{0} takes at least one {1}.', 'verify', 'PATH'));
  const service = createAskingService(terminal, localize, {
    registries: readRegistries(values.registry),
    mailto: values.mailto,
  });
  /** By their URIs: pages share the files they include. */
  const files = new Map<string, readonly CheckedFile[]>();
  let isPageMissing = false;
  for (const given of positionals) {
    // of a single page it is said why nothing is read
    if (isFolder(path.resolve(terminal.workingFolder, given))) await tellLeft(service, terminal, given, localize);
    const pages = await pagesAt(service, terminal, given);
    let lookedAt = 0;
    let said: string | undefined;
    for (const { uri, path: own } of inVerifyingOrder(pages)) {
      if (pages.length > 1 && files.has(uri)) continue;
      const verified = await service.verifyPublications(uri, { offersMissing: values.missing });
      if (verified.kind === 'verified') lookedAt += verified.compared + verified.findings;
      if (verified.kind === 'no-page') isPageMissing = true;
      // of a whole site, pages that list nothing are not worth a word
      if (verified.kind !== 'nothing' || pages.length === 1) {
        const told = localize(describeVerification(verified, localize));
        // of one file among several, “this file” names none
        said = pages.length === 1 && positionals.length > 1 ? `${given}: ${told}` : told;
        terminal.err(oneLine(pages.length === 1 ? said : `${own}: ${told}`));
      }
      const paths = verified.kind === 'verified' ? verified.paths : [own];
      for (const one of paths) {
        const file = service.resolve(uri, one) ?? uri;
        if (!files.has(file)) files.set(file, (await service.check(file)) ?? []);
      }
    }
    if (said === undefined) {
      said = localize(message('There is no publication on these pages that could be verified.'));
      terminal.err(oneLine(said));
    }
    // green without having looked at anything is worth a word where only marks are read
    if (values.annotate && lookedAt === 0) terminal.err(printNotice('verify', said));
  }
  const verified = [...files.values()].flat();
  const ours = (values['only-records'] ? await withoutChecked(verified, terminal) : verified).map(file => ({
    ...file,
    problems: file.problems.filter(isAboutPublications),
  }));
  const reported = reportedFiles(service, terminal, positionals);
  if (values.annotate) terminal.err(printAnnotations(ours, localize, reported));
  terminal.out(print(ours, localize, reported, 'verify'));
  return isPageMissing || ours.some(file => file.problems.some(problem => problem.severity === 'error')) ? 1 : 0;
}

/** Files without the problems that are found where no registry was asked. */
async function withoutChecked(files: readonly CheckedFile[], terminal: Terminal): Promise<readonly CheckedFile[]> {
  // what cannot be read has been told once
  const unasked = createCliService({ ...terminal, err: () => undefined });
  const left: CheckedFile[] = [];
  for (const file of files) {
    const checked = (await unasked.check(file.uri)) ?? [];
    const known = new Set(checked.flatMap(({ problems }) => problems.map(wordingOf)));
    left.push({ ...file, problems: file.problems.filter(problem => !known.has(wordingOf(problem))) });
  }
  return left;
}

/** What a problem says, and where. */
function wordingOf({ ruleId, range, message }: Problem): string {
  return JSON.stringify([ruleId, range.start, range.end, message]);
}
