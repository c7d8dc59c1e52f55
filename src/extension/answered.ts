import * as vscode from 'vscode';
import type { Message } from '../core/text/message';
import { localize } from './localize';
import { fail } from './notifications';

/** Why there is no answer, and whether another time there may be one. */
interface NoAnswer {
  readonly kind: 'failed';
  readonly message: Message;
  readonly mayComeLater: boolean;
}

/**
 * What is answered; why there is no answer is told, and asked once more for as long as the author wants that. `undefined` where there is none.
 * @param tell how it is told
 */
export async function answered<Answer extends { readonly kind: string }>(
  ask: () => Thenable<Answer | NoAnswer>,
  tell = fail,
): Promise<Answer | undefined> {
  const again = vscode.l10n.t('Ask Again');
  for (;;) {
    const answer = await ask();
    if (!isNone(answer)) return answer;
    const told = localize(answer.message);
    if (!answer.mayComeLater) void tell(told);
    if (!answer.mayComeLater || (await tell(told, again)) !== again) return undefined;
  }
}

function isNone(answer: { readonly kind: string }): answer is NoAnswer {
  return answer.kind === 'failed';
}
