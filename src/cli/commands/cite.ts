import { parseArgs } from 'node:util';
import { citationFormats, type CitationFormat } from '../../core/publications/export/citationFormat';
import type { Publication } from '../../core/publications/work';
import { message } from '../../core/text/message';
import type { Localize } from '../localize';
import { oneLine } from '../oneLine';
import { readRegistries } from '../registries';
import { createAskingService } from '../service';
import { MisuseError, type Terminal } from '../terminal';

export const citeHelp =
  message(`academic-homepage cite DOI… [--format paper-box|list|bibtex|csl-json] [--template TEXT] [--registry NAME=URL]

Looks publications up and prints them. DOI is a DOI in any form, a publisher's link with one, or an arXiv identifier.

  --format FORMAT       paper-box (default), list, bibtex or csl-json
  --template TEXT       how a paper box or list entry is written, with {authors}, {title}, {venue}, {year}, {links} and others
  --registry NAME=URL   another base address of crossref, datacite or doi; may be given several times
  --mailto ADDRESS      your email address, for Crossref
`);

/** Prints publications. Exit code 1 where one was not found: the others are printed, the reason goes to standard error. */
export async function cite(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'paper-box' },
      registry: { type: 'string', multiple: true, default: [] },
      mailto: { type: 'string' },
      template: { type: 'string' },
    },
    allowPositionals: true,
  });
  const format = values.format;
  if (!isFormat(format))
    throw new MisuseError(message('“{0}” is not a format; these are: {1}.', format, citationFormats));
  if (values.template !== undefined && format !== 'paper-box' && format !== 'list')
    throw new MisuseError(message('{0} is for entries: {1} has a form of its own.', '--template', format));
  if (positionals.length === 0) throw new MisuseError(message('{0} takes at least one {1}.', 'cite', 'DOI'));
  const service = createAskingService(terminal, localize, {
    registries: readRegistries(values.registry),
    mailto: values.mailto,
    entryTemplate: values.template,
  });
  const wrong = await service.checkEntryTemplate();
  if (wrong !== undefined) throw new MisuseError(wrong);
  const found: Publication[] = [];
  for (const doi of positionals) {
    const answer = await service.lookUpDoi(doi);
    if (answer.kind === 'found') {
      found.push(answer.publication);
      for (const notice of answer.notices) terminal.err(oneLine(localize(notice)));
    } else if (answer.kind === 'failed') {
      terminal.err(oneLine(localize(answer.message)));
    }
  }
  if (found.length > 0) terminal.out(service.formatPublications(found, format));
  return found.length === positionals.length ? 0 : 1;
}

function isFormat(text: string): text is CitationFormat {
  return (citationFormats as readonly string[]).includes(text);
}
