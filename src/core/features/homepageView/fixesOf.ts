import { message } from '../../text/message';
import type { CheckedFile } from '../problems/check';
import { fixAll } from '../problems/codeActions';
import { edited, inFile, refused, type SiteChange } from '../siteChange';

/** Every fix of these files that is safe, as one change. */
export function fixesOf(files: readonly CheckedFile[]): SiteChange {
  const edits = files.flatMap(({ path, problems }) => inFile(path, fixAll(problems)));
  return edits.length === 0
    ? refused(message('Nothing here can be fixed without a decision of yours.'))
    : edited(edits);
}
