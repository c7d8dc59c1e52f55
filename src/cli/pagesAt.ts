import path from 'node:path';
import type { PlacedFile } from '../core/features/check';
import type { LanguageService } from '../core/languageService';
import { toUri } from './service';
import { MisuseError, type Terminal } from './terminal';

/** The page at a path of the command line, or all pages of the site whose folder that is. Throws `MisuseError` where there is neither. */
export async function pagesAt(
  service: LanguageService,
  terminal: Terminal,
  given: string,
): Promise<readonly PlacedFile[]> {
  const found = await service.pagesAt(toUri(terminal, given));
  if (found === undefined || found.length === 0) throw nothingAt(terminal, given);
  return found;
}

/** What is said where a path of the command line leads to nothing of ours. */
export function nothingAt(terminal: Terminal, given: string): MisuseError {
  return new MisuseError(`There is no page or site at ${path.resolve(terminal.workingFolder, given)}.`);
}
