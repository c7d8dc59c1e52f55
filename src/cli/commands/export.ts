import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportFormats, isExportFormat } from '../../core/publications/export/exportFormats';
import { message } from '../../core/text/message';
import { isFolder } from '../isFolder';
import type { Localize } from '../localize';
import { oneLine } from '../oneLine';
import { pagesAt } from '../pagesAt';
import { createCliService } from '../service';
import { tellLeft } from '../tellLeft';
import { MisuseError, type Terminal } from '../terminal';

export const exportHelp = message(`academic-homepage export PATH… [--format bibtex|csl-json|ris|gbt7714|apa|ieee]

Prints the publications of a page as a bibliography or as a list of references, in the order of the page. PATH is a
page, or the folder of a site: then all its pages but posts, each publication once.

  --format FORMAT  bibtex (default), csl-json or ris for other programs; gbt7714 (GB/T 7714—2015), apa (APA 7) or ieee
                   for lists in plain text
`);

/** Prints publications. Exit code 1 where the pages list none; what could not be read for certain is named on standard error. */
export async function exportPage(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'bibtex' } },
    allowPositionals: true,
  });
  const { format } = values;
  if (!isExportFormat(format))
    throw new MisuseError(message('“{0}” is not a format; these are: {1}.', format, exportFormats));
  if (positionals.length === 0) throw new MisuseError(message('{0} takes at least one {1}.', 'export', 'PATH'));
  const service = createCliService(terminal);
  const pages = [];
  for (const given of positionals) {
    // of a single page it is said why nothing is read
    if (isFolder(path.resolve(terminal.workingFolder, given))) await tellLeft(service, terminal, given, localize);
    const found = await pagesAt(service, terminal, given);
    // posts of a site cite the works of others
    pages.push(...(found.length === 1 ? found : found.filter(({ path }) => !path.startsWith('_posts/'))));
  }
  const exported = await service.exportPublications(
    pages.map(({ uri }) => uri),
    format,
  );
  terminal.out(exported.text);
  for (const note of exported.notes) terminal.err(oneLine(localize(note)));
  return exported.count > 0 ? 0 : 1;
}
