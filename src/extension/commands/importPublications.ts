import * as vscode from 'vscode';
import type { PublicationSource } from '../../core/features/publications/sourceWorks';
import type { LanguageService } from '../../core/languageService';
import { tellOfNoHomepage } from '../homePage';
import { joinSentences } from '../../core/text/sentences';
import { chooseFromSource } from '../publications/chooseFromSource';
import type { Command } from './command';
import { chooseSource, isSource } from '../publications/publicationSource';
import { tellAllThere } from '../publications/worksToImport';
import { isToldOfBibliography } from '../publications/printedBibliography';
import { writePublications } from '../publications/writePublications';

/**
 * Brings the publications that a registry lists for an author onto the page: asks where they are listed and for whom, compares them with
 * the page, lets the author choose and writes what was chosen as one step. Until then nothing is touched; whatever goes wrong says so.
 * A source may be given as an argument.
 * @param pageOf the page that the command is about, by its arguments
 */
export function importPublications(
  service: LanguageService,
  pageOf: (args: readonly unknown[]) => Promise<vscode.Uri | undefined>,
): Command {
  return {
    id: 'academicHomepage.importPublications',
    async run(...args) {
      const target = await pageOf(args);
      if (target === undefined) {
        await tellOfNoHomepage();
        return;
      }
      if (await isToldOfBibliography(service, target.toString())) return;
      const given = args.find(isSource);
      const source = given ?? (await chooseSource(service, target));
      if (source !== undefined) await importFrom(service, target, source);
    },
  };
}

async function importFrom(service: LanguageService, target: vscode.Uri, source: PublicationSource): Promise<void> {
  // a file says the same again
  const { chosen, again } = await chooseFromSource(service, target, source, source.kind === 'author');
  if (chosen !== undefined && chosen.length > 0) {
    // what is printed otherwise was chosen to be written once more
    const wanted = chosen.map(({ publication, standing }) => ({ publication, isAgain: standing.kind !== 'new' }));
    const done = await writePublications(service, target, wanted);
    if (done.kind === 'done') tellOfWritten(done.written, done.there);
  }
  // a part of the command: what goes wrong in it is told as of the first time
  if (await again) await importFrom(service, target, source);
}

/** @param there so many came onto the page while the list stood open */
function tellOfWritten(written: number, there: number): void {
  if (written === 0) {
    tellAllThere(there);
    return;
  }
  const undo =
    written === 1
      ? vscode.l10n.t('1 publication was written. One undo takes it back.')
      : vscode.l10n.t('{0} publications were written. One undo takes them all back.', written);
  const left =
    there === 1
      ? vscode.l10n.t('1 more was on the page by then, and was not written again.')
      : vscode.l10n.t('{0} more were on the page by then, and were not written again.', there);
  vscode.window.setStatusBarMessage(joinSentences(there === 0 ? [undo] : [undo, left]), 12_000);
}
