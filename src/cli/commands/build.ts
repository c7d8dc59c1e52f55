import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { targetObstacle, writeSite, type WrittenSite } from '../../core/features/writeSite';
import type { PreviewProblem } from '../../core/features/placing';
import { isSemantics, semanticsNames } from '../../core/render/liquid/semantics';
import { createLineIndex } from '../../core/text/lineIndex';
import { createDiskFolder } from '../../hosts/node/diskFolder';
import type { Localize } from '../localize';
import { oneLine } from '../oneLine';
import { createFileWorkspace } from '../ports/fileWorkspace';
import { createCliService, toUri } from '../service';
import { startStyles } from '../styles';
import { MisuseError, type Terminal } from '../terminal';

export const BUILD_HELP = `academic-homepage build [SITE] --to FOLDER [--builder NAME]

Writes the whole site as Jekyll would publish it: pages, stylesheets, feeds and copies of all other files. SITE is its folder,
this one by default. Files in FOLDER that the site has as well are replaced; nothing there is removed, and no link in it followed.

  --to FOLDER    where to; a folder outside of the site, or its own “_site”
  --builder NAME whose rules count: github-pages (default; Jekyll 3.10 as GitHub runs it) or jekyll-4 (a Jekyll 4.3 of
                 one’s own, such as in a workflow)
`;

/** Writes a site. Exit code 1 where a file could not be made or written: what is wrong goes to standard error. */
export async function build(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, builder: { type: 'string', default: 'github-pages' } },
    allowPositionals: true,
  });
  const [given = '.', ...more] = positionals;
  if (more.length > 0) throw new MisuseError('build takes one SITE.');
  const { to, builder } = values;
  if (to === undefined || to === '') throw new MisuseError('build takes --to FOLDER.');
  if (!isSemantics(builder)) throw new MisuseError(`“${builder}” is no builder: ${semanticsNames.join(', ')}.`);
  const root = toUri(terminal, given).replace(/(?<!\/)\/+$/, '');
  const target = path.resolve(terminal.workingFolder, to);
  const workspace = createFileWorkspace();
  if ((await workspace.stat(root))?.kind !== 'directory') throw new MisuseError(`“${given}” is no folder.`);
  const obstacle = targetObstacle(workspace, root, pathToFileURL(target).href);
  if (obstacle !== undefined) {
    terminal.err(oneLine(localize(obstacle)));
    return 2;
  }
  const styles = startStyles();
  try {
    const service = createCliService(terminal, { builder }, styles);
    const site = await service.builtSite(workspace.join(root, '_config.yml'), root);
    if (site === undefined) throw new MisuseError(`“${given}” cannot be read.`);
    return report(await writeSite(site, createDiskFolder(root, target)), target, terminal, localize);
  } finally {
    styles.dispose();
  }
}

/** Prints what came of it; gives the exit code. */
function report(
  { written, leftOut, warnings }: WrittenSite,
  target: string,
  terminal: Terminal,
  localize: Localize,
): number {
  const tell = (problem: PreviewProblem): void => {
    const { line, character } = createLineIndex(problem.text).positionAt(problem.start);
    terminal.err(oneLine(`${problem.path}:${line + 1}:${character + 1}: ${localize(problem.message)}`));
  };
  warnings.forEach(tell);
  for (const { path: file, message, problem } of leftOut) {
    if (problem === undefined) terminal.err(oneLine(localize(message)));
    else tell(problem);
    terminal.err(oneLine(`${file} was not written.`));
  }
  terminal.out(oneLine(`${written.length} files written to ${target}`));
  return leftOut.length === 0 ? 0 : 1;
}
