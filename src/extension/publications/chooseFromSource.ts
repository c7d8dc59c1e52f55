import * as vscode from 'vscode';
import type { FoundPublications } from '../../core/features/publications/importing';
import type { PublicationSource } from '../../core/features/publications/sourceWorks';
import type { LanguageService } from '../../core/languageService';
import type { ComparedWork } from '../../core/publications/comparing/compareWithPages';
import { joinSentences } from '../../core/text/sentences';
import { localize } from '../localize';
import { fail, warn, whileShown } from '../notifications';
import { chooseWorks } from './worksToImport';

/** What came of letting the author choose. */
interface FromSource {
  /** `undefined` where nothing was found or chosen. */
  readonly chosen: readonly ComparedWork[] | undefined;
  /** Whether the author, having chosen, wants the source asked again; settles when that is told, or its message is closed. */
  readonly again: Thenable<boolean>;
}

/**
 * Lets the author choose among the works of a source, beside those of a page where there is one. What goes wrong is told here, and where a
 * registry kept silent about some of the works there is a way to ask again: what it has answered is known then. While the list is open that makes
 * it anew.
 * @param canAskAgain whether there is a button for that: its message stays when works have been chosen
 * @param choose puts the list
 */
export async function chooseFromSource(
  service: LanguageService,
  page: vscode.Uri | undefined,
  source: PublicationSource,
  canAskAgain: boolean,
  choose: typeof chooseWorks = chooseWorks,
): Promise<FromSource> {
  const found = await find(service, page, source);
  const button = vscode.l10n.t('Ask Again');
  if (found.kind === 'failed') {
    const choices = canAskAgain && found.mayComeLater ? [button] : [];
    const pressed = fail(localize(found.message), ...choices);
    return {
      chosen: undefined,
      again: choices.length > 0 ? pressed.then(one => one === button) : Promise.resolve(false),
    };
  }
  if (found.kind === 'cancelled') return { chosen: undefined, again: Promise.resolve(false) };
  const { works, incomplete } = found;
  if (incomplete.length === 0) return { chosen: await choose(works), again: Promise.resolve(false) };
  const told = joinSentences(incomplete.map(localize));
  if (!canAskAgain) {
    void warn(told);
    return { chosen: await choose(works), again: Promise.resolve(false) };
  }
  const choosing = new vscode.CancellationTokenSource();
  let isChosen = false;
  const again = warn(told, button).then(pressed => {
    if (pressed === button && !isChosen) choosing.cancel();
    return pressed === button;
  });
  const chosen = await choose(works, choosing.token);
  isChosen = true;
  return choosing.token.isCancellationRequested
    ? chooseFromSource(service, page, source, canAskAgain, choose)
    : { chosen, again };
}

function find(
  service: LanguageService,
  page: vscode.Uri | undefined,
  source: PublicationSource,
): Thenable<FoundPublications> {
  // a text is read at once: what tells of it would only flash
  if (source.kind !== 'author') return service.findPublications(page?.toString(), source);
  return whileShown(vscode.l10n.t('Asking for publications'), (signal, progress) =>
    service.findPublications(page?.toString(), source, {
      cancellation: signal,
      onProgress: (done, all) => progress.report({ message: `${done}/${all}` }),
    }),
  );
}
