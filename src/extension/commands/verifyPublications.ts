import * as vscode from 'vscode';
import { describeVerification, type Verification } from '../../core/features/publications/verification';
import type { LanguageService } from '../../core/languageService';
import { joinSentences } from '../../core/text/sentences';
import type { SiteProblems } from '../features/siteProblems';
import { localize } from '../localize';
import { inform, warn, whileShown } from '../notifications';
import { showFound } from '../showProblems';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';

/**
 * Compares the publications of the page with their records. What is wrong is underlined there; how it went is told in the
 * status bar, and what could not be found out in a message with the way to ask again.
 */
export function verifyPublications(service: LanguageService, problems: SiteProblems): Command {
  return {
    id: 'academicHomepage.verifyPublications',
    run: (...args) => verifyAndTell(service, problems, commandTarget(args), false),
  };
}

/** Verifies a page. `anew`: without believing what was answered before. */
export async function verifyAndTell(
  service: LanguageService,
  problems: SiteProblems,
  target: vscode.Uri | undefined,
  anew: boolean,
): Promise<void> {
  if (target === undefined) return;
  const verification = await whileShown(vscode.l10n.t('Verifying publications'), (signal, progress) => {
    let before = 0;
    return service.verifyPublications(target.toString(), {
      cancellation: signal,
      offersMissing: true,
      anew,
      onProgress(done, all) {
        const percent = (100 * done) / all;
        // the second half of the work, searching, is known only when the first is done
        progress.report({ message: `${done}/${all}`, increment: Math.max(0, percent - before) });
        before = Math.max(before, percent);
      },
    });
  });
  if (verification.kind !== 'cancelled') await tell(service, problems, target, verification, anew);
}

async function tell(
  service: LanguageService,
  problems: SiteProblems,
  target: vscode.Uri,
  verification: Verification,
  anew: boolean,
): Promise<void> {
  const summary = localize(describeVerification(verification, localize));
  if (verification.kind !== 'verified') {
    void inform(summary);
    return;
  }
  if (verification.findings > 0) await showFound(service, problems, target, verification.foundIn);
  if (verification.reasons.length === 0) {
    const aged = ageOf(verification);
    vscode.window.setStatusBarMessage(joinSentences(aged === undefined ? [summary] : [summary, aged]), 12_000);
    return;
  }
  const again = vscode.l10n.t('Ask Again');
  if ((await warn(summary, again)) === again)
    await verifyAndTell(service, problems, target, anew && verification.believedSince !== undefined);
}

const dayMs = 24 * 60 * 60 * 1000;

/** Said of records that are not of today: who wants newer ones asks anew. */
function ageOf({ oldest }: Extract<Verification, { readonly kind: 'verified' }>): string | undefined {
  if (oldest === undefined || Date.now() - Date.parse(oldest) < dayMs) return undefined;
  return vscode.l10n.t('The oldest record is of {0}.', new Date(oldest).toLocaleDateString(vscode.env.language));
}
