import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckedFile } from '../core/features/check';
import type { LanguageService } from '../core/languageService';
import { applyEdits } from '../core/text/edit';
import type { Terminal } from './terminal';

/**
 * Writes the safe fixes of checked files into the files, as “Fix All Problems” does in the editor. Whether any file was changed. A file that is no UTF-8 would lose letters, and is left alone with a word.
 */
export async function fixFiles(
  service: LanguageService,
  files: readonly CheckedFile[],
  terminal: Terminal,
): Promise<boolean> {
  let isChanged = false;
  for (const { uri, path, text, problems } of files) {
    if (problems.length === 0) continue;
    const edits = await service.fixAll(uri);
    if (edits.length === 0) continue;
    const file = fileURLToPath(uri);
    if (!readFileSync(file).equals(Buffer.from(text))) {
      terminal.err(`${path} is not written in UTF-8 and was left as it is.\n`);
      continue;
    }
    writeFileSync(file, applyEdits(text, edits));
    await service.fileChanged(uri);
    isChanged = true;
  }
  return isChanged;
}
