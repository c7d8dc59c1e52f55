import * as vscode from 'vscode';
import type { NewsLine, NewsPlace } from '../../core/features/publications/newsOfPages';
import { askText, type Leave } from '../steps';

/**
 * Asks for a line of news for one place after the other; what is left empty is not written. `isNeeded` says whether the first must be
 * something, `after` how many questions were asked before, which then count.
 */
export async function askNews(
  title: string,
  places: readonly NewsPlace[],
  { isNeeded, canGoBack, after }: { readonly isNeeded: boolean; readonly canGoBack: boolean; readonly after?: number },
): Promise<readonly NewsLine[] | Leave> {
  const lines: NewsLine[] = places.map(({ uri, text, isChinese }) => ({ uri, text, isChinese }));
  for (let at = 0; at < places.length;) {
    const [place, line] = [places[at], lines[at]];
    if (place === undefined || line === undefined) break;
    const mustBe = isNeeded && at === 0;
    const answer = await askText({
      title,
      ...(after === undefined ? {} : { step: after + at + 1, totalSteps: after + places.length }),
      canGoBack: canGoBack || at > 0,
      value: line.text,
      prompt: mustBe
        ? vscode.l10n.t('What is new, in a sentence of Markdown. The date and its form are those of your page.')
        : vscode.l10n.t(
            'The line for the news of {0}, in Markdown. Leave it empty to write none.',
            nameOf(place, places),
          ),
      problem: text => (mustBe && text === '' ? vscode.l10n.t('News needs some words.') : undefined),
    });
    if (answer === 'left') return answer;
    if (answer === 'back') {
      if (at === 0) return answer;
      at -= 1;
      continue;
    }
    lines[at] = { ...line, text: answer.text };
    at += 1;
  }
  return lines.filter(({ text }) => text !== '');
}

/** A file, and of one with a list in each language which of the two. */
function nameOf({ uri, path, isChinese }: NewsPlace, places: readonly NewsPlace[]): string {
  const isOnly = places.filter(other => other.uri === uri).length === 1;
  return isOnly ? path : `${path} (${isChinese ? '中文' : 'English'})`;
}
