import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { targetObstacle, writeSite, type WrittenSite } from '../../core/features/writeSite';
import type { PreviewProblem } from '../../core/features/placing';
import { isSemantics, semanticsNames } from '../../core/render/liquid/semantics';
import { message, type Message } from '../../core/text/message';
import { createDiskFolder } from '../../hosts/node/diskFolder';
import { isFolder } from '../isFolder';
import type { Localize } from '../localize';
import { oneLine } from '../oneLine';
import { nothingAt } from '../pagesAt';
import { problemLine } from '../problemLine';
import { createFileWorkspace } from '../ports/fileWorkspace';
import { createCliService, toUri } from '../service';
import { startStyles } from '../styles';
import { MisuseError, type Terminal } from '../terminal';

export const buildHelp = message(`academic-homepage build [SITE] --to FOLDER [--builder NAME]

Writes the whole site as Jekyll would publish it: pages, stylesheets, feeds and copies of all other files. SITE is its folder,
this one by default. Files in FOLDER that the site has as well are replaced; nothing there is removed, and no link in it followed.

  --to FOLDER    where to; a folder outside of the site, or its own “_site”
  --builder NAME whose rules count: github-pages (default; Jekyll 3.10 as GitHub runs it) or jekyll-4 (a Jekyll 4.3 of
                 one’s own, such as in a workflow)
`);

/** Writes a site. Exit code 1 where a file could not be made or written, where the site is too large, or where Jekyll could not read its settings: what is wrong goes to standard error. */
export async function build(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, builder: { type: 'string', default: 'github-pages' } },
    allowPositionals: true,
  });
  const [given = '.', ...more] = positionals;
  if (more.length > 0) throw new MisuseError(message('{0} takes one {1}.', 'build', 'SITE'));
  const { to, builder } = values;
  if (to === undefined || to === '') throw new MisuseError(message('{0} takes {1}.', 'build', '--to FOLDER'));
  if (!isSemantics(builder))
    throw new MisuseError(message('“{0}” is not a builder; these are: {1}.', builder, semanticsNames));
  const root = toUri(terminal, given).replace(/(?<!\/)\/+$/, '');
  const target = path.resolve(terminal.workingFolder, to);
  const workspace = createFileWorkspace();
  if ((await workspace.stat(root))?.kind !== 'directory')
    throw new MisuseError(message('“{0}” is not a folder.', given));
  if (existsSync(target) && !isFolder(target))
    throw new MisuseError(message('“{0}” is a file: {1} takes a folder.', to, '--to'));
  const obstacle = await targetObstacle(workspace, root, pathToFileURL(target).href);
  if (obstacle !== undefined) {
    terminal.err(oneLine(localize(obstacle)));
    return 2;
  }
  const styles = startStyles();
  try {
    const service = createCliService(terminal, { builder }, { styles });
    const site = await service.builtSite(workspace.join(root, '_config.yml'), root);
    if (site === undefined) throw new MisuseError(message('“{0}” cannot be read.', given));
    if (site.stops.length > 0) {
      for (const stop of site.stops) terminal.err(oneLine(problemLine(stop, terminal, localize)));
      terminal.err(oneLine(localize(message('Nothing was written: Jekyll would not build this site.'))));
      return 1;
    }
    if (site.paths.length === 0) throw nothingAt(terminal, given);
    if (site.obstacles.length > 0) {
      for (const told of [...site.obstacles, message('Nothing was written: it would be only a part of the site.')])
        terminal.err(oneLine(localize(told)));
      return 1;
    }
    return report(await writeSite(site, createDiskFolder(root, target)), target, terminal, localize);
  } finally {
    styles.dispose();
  }
}

/** Of more files than these that could not be written for one reason the others are counted: on a full disk there are hundreds. */
const many = 5;

/** Prints what came of it; gives the exit code. */
function report(
  { written, leftOut, warnings }: WrittenSite,
  target: string,
  terminal: Terminal,
  localize: Localize,
): number {
  const tell = (problem: PreviewProblem): void => terminal.err(oneLine(problemLine(problem, terminal, localize)));
  warnings.filter(problem => !ofTheme(problem)).forEach(tell);
  if (warnings.some(ofTheme) || leftOut.some(({ problem }) => problem !== undefined && ofTheme(problem)))
    terminal.err(
      oneLine(
        localize(
          message(
            'The theme of this site is not part of its folder: the layouts, includes and styles that only the theme has are missing in what was written.',
          ),
        ),
      ),
    );
  const failed = new Map<string, number>();
  for (const { path: file, message: why, problem, reason } of leftOut) {
    if (problem !== undefined) {
      if (!ofTheme(problem)) tell(problem);
      terminal.err(oneLine(localize(message('{0} was not written.', file))));
      continue;
    }
    const count = reason === undefined ? 1 : (failed.get(reason) ?? 0) + 1;
    if (reason !== undefined) failed.set(reason, count);
    if (count <= many) terminal.err(oneLine(localize(why)));
  }
  for (const [reason, count] of failed) {
    const more = count - many;
    if (more > 0) terminal.err(oneLine(localize(moreFailed(more, reason))));
  }
  const done =
    written.length === 1
      ? message('1 file written to {0}', target)
      : message('{0} files written to {1}', String(written.length), target);
  terminal.out(oneLine(localize(done)));
  return leftOut.length === 0 ? 0 : 1;
}

function ofTheme({ isOfTheme }: PreviewProblem): boolean {
  return isOfTheme === true;
}

function moreFailed(count: number, reason: string): Message {
  return count === 1
    ? message('1 more file could not be written: {0}', reason)
    : message('{0} more files could not be written: {1}', String(count), reason);
}
