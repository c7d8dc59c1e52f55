import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createLineIndex } from '../../core/text/lineIndex';
import type { Localize } from '../localize';
import { createCliService, toUri } from '../service';
import { MisuseError, type Terminal } from '../terminal';

export const RENDER_HELP = `academic-homepage render [--site DIR] PAGE [--out FILE]

Prints the whole page as Jekyll would write it.

  --site DIR   the folder of the site; otherwise the nearest one above PAGE that has a _config.yml
  --out FILE   write to FILE instead of the terminal
`;

/** Prints a page's HTML. Exit code 1 where the page cannot be rendered: what is wrong goes to standard error. */
export async function render(args: readonly string[], terminal: Terminal, localize: Localize): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { site: { type: 'string' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  const [page, ...more] = positionals;
  if (page === undefined || more.length > 0) throw new MisuseError('render takes one PAGE.');
  const service = createCliService(terminal);
  const given = values.site === undefined ? page : path.resolve(terminal.workingFolder, values.site, page);
  const result = await service.renderPage(
    toUri(terminal, given),
    values.site === undefined ? undefined : toUri(terminal, values.site),
  );
  for (const problem of result.problems) {
    const { line, character } = createLineIndex(problem.text).positionAt(problem.start);
    terminal.err(`${problem.path}:${line + 1}:${character + 1}: ${localize(problem.message)}\n`);
  }
  if (result.kind === 'broken') return 1;
  if (values.out === undefined) terminal.out(result.html);
  else await writeFile(path.resolve(terminal.workingFolder, values.out), result.html);
  return 0;
}
