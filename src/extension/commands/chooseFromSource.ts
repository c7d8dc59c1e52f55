import * as vscode from 'vscode';
import type { FoundPublications, PublicationSource } from '../../core/features/publications/importing';
import type { LanguageService } from '../../core/languageService';
import type { Described } from '../../core/publications/registries/described';
import { joinSentences } from '../../core/text/sentences';
import { localize } from '../localize';
import { fail, warn, whileShown } from '../notifications';
import { chooseWorks } from './worksToImport';

/**
 * Lets the author choose among the works of a source, beside those of a page where there is one. What goes wrong is told here, and where a
 * registry kept silent about some of the works there is a way to ask again: what it has answered is known then. `undefined` where nothing was found
 * or chosen.
 * @param askAgain does the same anew when the author wants that after having chosen
 */
export async function chooseFromSource(
  service: LanguageService,
  page: vscode.Uri | undefined,
  source: PublicationSource,
  askAgain?: () => void,
): Promise<readonly Described[] | undefined> {
  const found = await find(service, page, source);
  if (found.kind === 'cancelled') return undefined;
  if (found.kind === 'failed') {
    fail(localize(found.message));
    return undefined;
  }
  const { works, incomplete } = found;
  if (incomplete.length === 0) return chooseWorks(works);
  const choosing = new vscode.CancellationTokenSource();
  let isChosen = false;
  const again = vscode.l10n.t('Ask Again');
  const told = joinSentences(incomplete.map(localize));
  // a file says the same again
  void warn(told, ...(source.kind === 'author' ? [again] : [])).then(pressed => {
    if (pressed !== again) return;
    if (isChosen) askAgain?.();
    else choosing.cancel();
  });
  const chosen = await chooseWorks(works, choosing.token);
  isChosen = true;
  return choosing.token.isCancellationRequested ? chooseFromSource(service, page, source, askAgain) : chosen;
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
