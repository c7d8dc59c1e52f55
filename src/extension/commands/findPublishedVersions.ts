import * as vscode from 'vscode';
import { describePublished } from '../../core/features/publications/publishedVersions';
import type { LanguageService } from '../../core/languageService';
import type { SiteProblems } from '../features/siteProblems';
import { localize } from '../localize';
import { warn, whileShown } from '../notifications';
import { showFound } from '../showProblems';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';

/** Looks for the published versions of the preprints of a page: what is found is underlined there, with a fix that wants a look. */
export function findPublishedVersions(service: LanguageService, problems: SiteProblems): Command {
  let told: vscode.Disposable | undefined;
  return {
    id: 'academicHomepage.findPublishedVersions',
    async run(...args) {
      const target = commandTarget(args);
      if (target === undefined) return;
      // what was said of another page
      told?.dispose();
      const sought = await whileShown(vscode.l10n.t('Looking for published versions'), (signal, progress) =>
        service.findPublishedVersions(target.toString(), {
          cancellation: signal,
          onProgress: (done, all) => progress.report({ message: `${done}/${all}` }),
        }),
      );
      if (sought.kind === 'cancelled') return;
      const sentence = localize(describePublished(sought, localize));
      if (sought.reasons.length > 0) void warn(sentence);
      else told = vscode.window.setStatusBarMessage(sentence, 12_000);
      if (sought.published > 0) await showFound(service, problems, target, sought.foundIn);
    },
  };
}
