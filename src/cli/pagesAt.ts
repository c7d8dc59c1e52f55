import path from 'node:path';
import type { CheckedFile } from '../core/features/check';
import type { LanguageService } from '../core/languageService';
import { toUri } from './service';
import { MisuseError, type Terminal } from './terminal';

/** The page at a path of the command line, or all pages of the site whose folder that is. Throws `MisuseError` where there is neither. */
export async function pagesAt(
  service: LanguageService,
  terminal: Terminal,
  given: string,
): Promise<readonly CheckedFile[]> {
  const found = await service.check(toUri(terminal, given));
  if (found === undefined || found.length === 0)
    throw new MisuseError(`There is no page or site at ${path.resolve(terminal.workingFolder, given)}.`);
  return found.length === 1 ? found : found.filter(file => /\.(?:md|markdown|html?)$/i.test(file.path));
}
