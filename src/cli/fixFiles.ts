import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckedFile } from '../core/features/problems/check';
import { fixAll } from '../core/features/problems/codeActions';
import type { LanguageService } from '../core/languageService';
import type { Uri } from '../core/ports';
import { message } from '../core/text/message';
import { decodeText } from '../core/site/store/decodedFile';
import { applyEdits } from '../core/text/edit';
import { replaceText } from '../hosts/node/wholeFile';
import type { Localize } from './localize';
import { oneLine } from './oneLine';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

/** What became of files that were to be fixed. */
interface FixedFiles {
  readonly isAnyChanged: boolean;
  /** Whether a file could not be written. */
  readonly isAnyFailed: boolean;
  /** The files that were left as they are, each with a word. */
  readonly leftAlone: readonly Uri[];
}

/**
 * Writes the safe fixes of checked files into the files, as “Fix All Problems” does in the editor: each whole or not at all. A file that
 * is no UTF-8 would lose letters, and one that another program has written since it was checked its newest text: they are left alone
 * with a word, and so are those that cannot be written.
 */
export async function fixFiles(
  service: LanguageService,
  files: readonly CheckedFile[],
  terminal: Terminal,
  localize: Localize,
): Promise<FixedFiles> {
  let isAnyChanged = false;
  let isAnyFailed = false;
  const leftAlone: Uri[] = [];
  for (const { uri, path, text, problems } of files) {
    if (fixAll(problems).length === 0) continue;
    const file = fileURLToPath(uri);
    try {
      const bytes = readFileSync(file);
      if (!bytes.equals(Buffer.from(text))) {
        const why =
          decodeText(bytes) === text
            ? message('{0} is not written in UTF-8 and was left as it is.', path)
            : message('{0} was changed meanwhile and was left as it is.', path);
        terminal.err(oneLine(localize(why)));
        leftAlone.push(uri);
        continue;
      }
      // anew, since a file before it may have been fixed
      const edits = fixAll((await service.check(uri))?.[0]?.problems ?? []);
      if (edits.length === 0) continue;
      await replaceText(file, applyEdits(text, edits));
    } catch (error) {
      isAnyFailed = true;
      leftAlone.push(uri);
      terminal.err(oneLine(localize(message('{0} could not be fixed: {1}', path, reasonOf(error)))));
      continue;
    }
    await service.fileChanged(uri);
    isAnyChanged = true;
  }
  return { isAnyChanged, isAnyFailed, leftAlone };
}
