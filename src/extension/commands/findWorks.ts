import * as vscode from 'vscode';
import type { FoundPublications, PublicationSource } from '../../core/features/publications/importing';
import type { LanguageService } from '../../core/languageService';
import type { ComparedWork } from '../../core/publications/comparing/compareWithPages';
import { localize } from '../localize';
import { fail, warn, whileShown } from '../notifications';

/**
 * The works of a source, beside those of a page where there is one. What goes wrong is told here; `undefined` where nothing was found or
 * the author did not wait.
 */
export async function findWorks(
  service: LanguageService,
  page: vscode.Uri | undefined,
  source: PublicationSource,
): Promise<readonly ComparedWork[] | undefined> {
  const found = await find(service, page, source);
  if (found.kind === 'cancelled') return undefined;
  if (found.kind === 'failed') {
    fail(localize(found.message));
    return undefined;
  }
  if (found.incomplete !== undefined)
    void warn(vscode.l10n.t('Works may be missing, or be without their authors. {0}', localize(found.incomplete)));
  return found.works;
}

function find(
  service: LanguageService,
  page: vscode.Uri | undefined,
  source: PublicationSource,
): Thenable<FoundPublications> {
  // a text is read at once: what tells of it would only flash
  if (source.kind !== 'author') return service.findPublications(page?.toString(), source);
  return whileShown(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Asking for publications'),
      cancellable: true,
    },
    (progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      return service.findPublications(page?.toString(), source, {
        cancellation: abort.signal,
        onProgress: (done, all) => progress.report({ message: `${done}/${all}` }),
      });
    },
  );
}
