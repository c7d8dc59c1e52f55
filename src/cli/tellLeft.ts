import type { LanguageService } from '../core/languageService';
import type { Localize } from './localize';
import { oneLine } from './oneLine';
import { toUri } from './service';
import type { Terminal } from './terminal';

/** Tells on standard error what was left unread of a site, given by its folder, or of a file, since a bound was met. */
export async function tellLeft(
  service: LanguageService,
  terminal: Terminal,
  given: string,
  localize: Localize,
): Promise<void> {
  for (const told of await service.leftUnread(toUri(terminal, given))) terminal.err(oneLine(localize(told)));
}
