import * as vscode from 'vscode';
import type { PublicationSource } from '../../core/features/publications/importing';
import type { LanguageService } from '../../core/languageService';
import { tellOfNoHomepage } from '../homePage';
import { pageTarget } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import { chooseFromSource } from './chooseFromSource';
import type { Command } from './command';
import { chooseSource, isSource } from './publicationSource';
import { writePublications } from './writePublications';

/**
 * Brings the publications that a registry lists for an author onto the page: asks where they are listed and for whom, compares them with
 * the page, lets the author choose and writes what was chosen as one step. Until then nothing is touched; whatever goes wrong says so.
 * A source may be given as an argument.
 */
export function importPublications(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.importPublications',
    async run(...args) {
      const target = await pageTarget(service, views, args);
      if (target === undefined) {
        tellOfNoHomepage();
        return;
      }
      const given = args.find(isSource);
      const source = given ?? (await chooseSource(service, target));
      if (source !== undefined) await importFrom(service, target, source);
    },
  };
}

async function importFrom(service: LanguageService, target: vscode.Uri, source: PublicationSource): Promise<void> {
  // a file says the same again
  const { chosen, again } = await chooseFromSource(service, target, source, source.kind === 'author');
  if (chosen !== undefined && chosen.length > 0 && (await writePublications(service, target, chosen)))
    tellOfUndo(chosen.length);
  // a part of the command: what goes wrong in it is told as of the first time
  if (await again) await importFrom(service, target, source);
}

function tellOfUndo(count: number): void {
  vscode.window.setStatusBarMessage(
    count === 1
      ? vscode.l10n.t('1 publication was written. One undo takes it back.')
      : vscode.l10n.t('{0} publications were written. One undo takes them all back.', count),
    12_000,
  );
}
