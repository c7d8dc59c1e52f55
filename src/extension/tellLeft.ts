import type { LanguageService } from '../core/languageService';
import { joinSentences } from '../core/text/sentences';
import { localize } from './localize';
import { warn } from './notifications';

/** Tells the author what of a site was left unread since it is too large; gives whether anything was. */
export async function tellLeft(service: Pick<LanguageService, 'leftUnread'>, root: string): Promise<boolean> {
  const told = await service.leftUnread(root);
  if (told.length > 0) void warn(joinSentences(told.map(localize)));
  return told.length > 0;
}
