import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PlacedPage } from '../core/features/problems/check';
import type { LanguageService } from '../core/languageService';
import { message } from '../core/text/message';
import { toUri } from './service';
import { MisuseError, type Terminal } from './terminal';

/** The page at a path of the command line, or all pages of the site whose folder that is. Throws `MisuseError` where there is neither. */
export async function pagesAt(
  service: LanguageService,
  terminal: Terminal,
  given: string,
): Promise<readonly PlacedPage[]> {
  const found = await service.pagesAt(toUri(terminal, given));
  if (found === undefined) throw nothingAt(terminal, given);
  if (found.length === 0)
    throw new MisuseError(
      message(
        'The site at {0} has no page: publications are read in pages only.',
        path.resolve(terminal.workingFolder, given),
      ),
    );
  return found;
}

/**
 * What is said where a path of the command line leads to nothing of ours; of a repository whose site is published from `docs/`, as GitHub Pages
 * can, that it is there.
 */
export function nothingAt(terminal: Terminal, given: string): MisuseError {
  const place = path.resolve(terminal.workingFolder, given);
  return new MisuseError(
    existsSync(path.join(place, 'docs', '_config.yml'))
      ? message(
          'There is no page or site at {0}, but one in its folder {1}. Name that.',
          place,
          path.join(given, 'docs'),
        )
      : message('There is no page or site at {0}.', place),
  );
}
