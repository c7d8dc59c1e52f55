import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { LanguageService } from '../../core/languageService';
import { createWayPastLinks } from '../../core/features/wayPastLinks';
import { renderStages, type RenderStage } from '../../core/features/preview/renderStage';
import { isSemantics, semanticsNames } from '../../core/render/liquid/semantics';
import { message } from '../../core/text/message';
import { pathBelow } from '../../hosts/node/fileWithin';
import { isLink } from '../../hosts/node/isLink';
import { isFolder } from '../isFolder';
import type { Localize } from '../localize';
import { oneLine } from '../oneLine';
import { nothingAt } from '../pagesAt';
import { problemLine } from '../problemLine';
import { noFolder } from '../ports/fileWorkspace';
import { reasonOf } from '../reasonOf';
import { createCliService, toUri } from '../service';
import { MisuseError, type Terminal } from '../terminal';

export const renderHelp =
  message(`academic-homepage render [--site DIR] [--stage liquid|kramdown|page] [--builder NAME] PAGE [--out FILE]
academic-homepage render [--site DIR] [--path PATH] [--stage liquid|kramdown|page] [--builder NAME] - [--out FILE]

Prints the whole page as Jekyll would write it. With “-” its text is read from standard input.

  --site DIR     the folder of the site; otherwise the nearest one above PAGE that has a _config.yml. PAGE is a path from
                 here, or, where no file of DIR is there, from DIR
  --path PATH    where the text on standard input stands: from DIR, or from here; with --site alone stdin.md. Without
                 either it stands in no site, and the starter site lends it layouts and settings
  --stage STAGE  how far to go: liquid prints the text after Liquid, kramdown the HTML of the Markdown before the
                 layouts, page (default) everything. A text without front matter has the first two stages as well:
                 liquid runs its tags, kramdown takes it as it is, in no site with Jekyll’s own settings
  --builder NAME whose rules count: github-pages (default; Jekyll 3.10 as GitHub runs it) or jekyll-4 (a Jekyll 4.3 of
                 one’s own, such as in a workflow)
  --out FILE     write to FILE instead of the terminal
`);

/** Prints a page's HTML. Exit code 1 where it cannot be rendered, or written to its file: what is wrong goes to standard error. */
export async function render(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      site: { type: 'string' },
      path: { type: 'string' },
      stage: { type: 'string', default: 'page' },
      builder: { type: 'string', default: 'github-pages' },
      out: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0)
    throw new MisuseError(message('render takes one PAGE, or - for standard input.'));
  if (!isStage(values.stage))
    throw new MisuseError(message('“{0}” is not a stage; these are: {1}.', values.stage, renderStages));
  const { builder } = values;
  if (!isSemantics(builder))
    throw new MisuseError(message('“{0}” is not a builder; these are: {1}.', builder, semanticsNames));
  if (values.path !== undefined && given !== '-')
    throw new MisuseError(message('--path is for a page on standard input (-).'));
  const page = pageOf(terminal, values.site, given);
  if (given !== '-' && isFolder(page))
    throw new MisuseError(
      message('“{0}” is a folder: {1} takes a page; {2} writes a whole site.', given, 'render', 'build'),
    );
  const service = createCliService(terminal, { builder });
  const uri = given === '-' ? await openInput(service, terminal, values) : toUri(terminal, page);
  if (given !== '-' && (await service.pagesAt(uri)) === undefined) throw nothingAt(terminal, page);
  const root = values.site === undefined ? undefined : toUri(terminal, values.site);
  const result = await service.renderStage(uri, values.stage, root);
  for (const problem of result.problems) terminal.err(oneLine(problemLine(problem, terminal, localize)));
  if (result.kind === 'broken') return 1;
  if (values.out === undefined) terminal.out(result.text);
  else return write(path.resolve(terminal.workingFolder, values.out), result.text, terminal, localize);
  return 0;
}

/** Writes the page to a file, which no link of the folder that is worked in leads elsewhere; gives the exit code. */
async function write(file: string, html: string, terminal: Terminal, localize: Localize): Promise<number> {
  try {
    const inFolder = pathBelow(terminal.workingFolder, file);
    const leadsPastLink = createWayPastLinks(place => isLink(path.join(terminal.workingFolder, place)));
    // with the slash the file itself is on the way
    if (inFolder !== undefined && (await leadsPastLink(`${inFolder.replaceAll(path.sep, '/')}/`))) {
      terminal.err(
        oneLine(
          localize(
            message('The page could not be written to {0}: a folder on the way, or the file itself, is a link.', file),
          ),
        ),
      );
      return 1;
    }
    await writeFile(file, html);
    return 0;
  } catch (error) {
    terminal.err(oneLine(localize(message('The page could not be written to {0}: {1}', file, reasonOf(error)))));
    return 1;
  }
}

function isStage(text: string): text is RenderStage {
  return (renderStages as readonly string[]).includes(text);
}

/** `render --site home home/_pages/about.md` like every path of a command line, and `render --site home _pages/about.md`, which is shorter. */
function pageOf({ workingFolder }: Terminal, site: string | undefined, given: string): string {
  const here = path.resolve(workingFolder, given);
  if (site === undefined) return here;
  const folder = path.resolve(workingFolder, site);
  return pathBelow(folder, here) !== undefined && existsSync(here) ? here : path.resolve(folder, given);
}

/** Makes what stands on standard input the text of a page, and gives the page's URI. */
async function openInput(
  service: LanguageService,
  terminal: Terminal,
  place: { readonly site?: string | undefined; readonly path?: string | undefined },
): Promise<string> {
  const isNowhere = place.site === undefined && place.path === undefined;
  const file = path.resolve(terminal.workingFolder, place.site ?? '', place.path ?? 'stdin.md');
  const uri = isNowhere ? `${noFolder}stdin.md` : toUri(terminal, file);
  service.setDocument(uri, await terminal.input());
  return uri;
}
