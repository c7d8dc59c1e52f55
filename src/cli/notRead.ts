import { SiteNotRead } from '../core/site/store/siteNotRead';
import { message, type Message } from '../core/text/message';
import { FileNotRead } from './ports/fileWorkspace';
import { reasonOf } from './reasonOf';

/** What is said of an error that is of a file or folder that is there and cannot be read; `undefined` of any other. */
export function notRead(error: unknown): Message | undefined {
  if (error instanceof SiteNotRead)
    return message(
      '“{0}” could not be read ({1}). Without it the site cannot be judged correctly, so nothing was done.',
      error.path,
      reasonOf(error.cause),
    );
  return error instanceof FileNotRead
    ? message('A file could not be read ({0}), so nothing was done.', error.message)
    : undefined;
}
