import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckedFile } from '../../core/features/check';
import { isAboutPublications } from '../../core/features/publicationProblems';
import { describeVerification } from '../../core/features/verification';
import type { Localize } from '../localize';
import { readRegistries } from '../registries';
import { printerFor } from '../report/printers';
import { createCliService, toUri } from '../service';
import { MisuseError, type Terminal } from '../terminal';

export const VERIFY_HELP = `academic-homepage verify PAGE… [--format text|json|sarif] [--missing] [--registry NAME=URL] [--mailto ADDRESS]

Compares each publication of a page, and of the files it includes, with what registries hold under its DOI or arXiv
number, and prints what is wrong with the publications. What could not be found out is told on standard error and is no
error. Exit code 1 where there are errors.

  --missing             also looks for the DOIs of entries that give none, one search each
  --registry NAME=URL   another base address of a registry; may be given several times
  --mailto ADDRESS      your mail address, for Crossref, which then answers faster
`;

/** Prints the problems of the publications of pages, those included that only a registry can tell. */
export async function verify(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      missing: { type: 'boolean', default: false },
      registry: { type: 'string', multiple: true, default: [] },
      mailto: { type: 'string' },
    },
    allowPositionals: true,
  });
  const print = printerFor(values.format);
  if (positionals.length === 0) throw new MisuseError('verify takes at least one PAGE.');
  const service = createCliService(terminal, { registries: readRegistries(values.registry), mailto: values.mailto });
  const files: CheckedFile[] = [];
  for (const given of positionals) {
    const uri = toUri(terminal, given);
    const found = await service.check(uri);
    if (found?.length !== 1)
      throw new MisuseError(`There is no page at ${path.resolve(terminal.workingFolder, given)}.`);
    const verified = await service.verifyPublications(uri, { offersMissing: values.missing });
    terminal.err(`${localize(describeVerification(verified, localize))}\n`);
    const paths = verified.kind === 'verified' ? verified.paths : found.map(file => file.path);
    for (const one of paths) files.push(...((await service.check(service.resolve(uri, one) ?? uri)) ?? []));
  }
  const ours = files.map(file => ({ ...file, problems: file.problems.filter(isAboutPublications) }));
  terminal.out(print(ours, localize));
  return ours.some(file => file.problems.some(problem => problem.severity === 'error')) ? 1 : 0;
}
