import * as vscode from 'vscode';
import { escapeAttribute } from '../preview/shell';
import { putBackButton } from './pictureShell';

/** What the panel of pictures that are to be shrunk stands of; the rest comes in messages. */
export function shrinkBody(title: string): string {
  const words = {
    list: vscode.l10n.t('Pictures that can be smaller'),
    compare: vscode.l10n.t('Compare {0} before and after', '{0}'),
    progress: vscode.l10n.t('Progress'),
    told: vscode.l10n.t(
      'Pictures are made twice as wide as pages show them, which is sharp on every screen. What cameras write into photos, such as the place, is gone afterwards.',
    ),
    split: vscode.l10n.t('How much of the original is shown'),
    before: vscode.l10n.t('Before'),
    after: vscode.l10n.t('After'),
    close: vscode.l10n.t('Close'),
  };
  const word = (name: keyof typeof words): string => escapeAttribute(words[name]);
  return `    <main>
      <h1>${escapeAttribute(title)}</h1>
      <p class="told">${word('told')}</p>
      <p id="status" role="status"></p>
      <progress id="progress" aria-label="${word('progress')}" hidden></progress>
      <ul id="rows" aria-label="${word('list')}" data-compare="${word('compare')}"></ul>
      <details id="left" hidden><summary id="left-title"></summary><ul id="left-rows"></ul></details>
    </main>
    <footer>
      <button type="button" id="replace" hidden></button>
      ${putBackButton()}
    </footer>
    <dialog id="comparison" aria-labelledby="comparison-title">
      <header>
        <h2 id="comparison-title"></h2>
        <button type="button" id="close" class="secondary">${word('close')}</button>
      </header>
      <div id="stage"><div id="pictures"><img id="after" alt="${word('after')}"><img id="before" alt="${word('before')}"></div></div>
      <div class="captions">
        <span><b>${word('before')}</b> <span id="before-caption"></span></span>
        <span><b>${word('after')}</b> <span id="after-caption"></span></span>
      </div>
      <input type="range" id="split" min="0" max="100" value="50" aria-label="${word('split')}">
    </dialog>`;
}
