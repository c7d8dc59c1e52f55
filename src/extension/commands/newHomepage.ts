import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { bareReason } from '../../core/text/bareReason';
import { inTheWayOf, nameOf } from '../authoring/homepageFolder';
import { askForHomepage } from '../authoring/homepageQuestions';
import { isWish, ownerOf, type HomepageWish } from '../authoring/homepageWish';
import { initialiseGit } from '../authoring/initialiseGit';
import { openNewHomepage } from '../authoring/showNewHomepage';
import { writeHomepage } from '../authoring/writeHomepage';
import { fail } from '../notifications';
import { requireWritable } from '../writable';
import type { Command } from './command';

/**
 * Writes a new homepage: asks whose it is to be, writes it into an empty folder, makes that a repository of Git where it can, opens it
 * and shows its page. Never writes over anything. What is to be asked may be given as an argument.
 */
export function newHomepage(service: LanguageService, context: vscode.ExtensionContext): Command {
  return {
    id: 'academicHomepage.newHomepage',
    async run(...args) {
      const wish = args.find(isWish) ?? (await askForHomepage(service));
      if (wish === undefined) return;
      requireWritable(wish.folder);
      if (!(await write(context, wish))) return;
      const hasPapers = (wish.publications ?? []).length > 0;
      await openNewHomepage(context, wish.folder, hasPapers, initialiseGit(wish.folder));
    },
  };
}

/** False where nothing was written, or not all: that is told. */
async function write(context: vscode.ExtensionContext, wish: HomepageWish): Promise<boolean> {
  const { folder, publications = [] } = wish;
  try {
    // somebody may have put something there while the questions were answered
    const there = await inTheWayOf(folder);
    if (there !== undefined) {
      void fail(
        vscode.l10n.t(
          '“{0}” already contains “{1}”. A new homepage goes into an empty folder: nothing was written.',
          nameOf(folder),
          there,
        ),
      );
      return false;
    }
    await writeHomepage(context.extensionUri, folder, ownerOf(wish), publications);
    return true;
  } catch (error) {
    const told = vscode.l10n.t('The homepage could not be written into “{0}”: {1}', nameOf(folder), bareReason(error));
    void fail(told);
    return false;
  }
}
