import * as vscode from 'vscode';
import { escapeAttribute } from '../preview/shell';
import { putBackButton } from './pictureShell';

/** What the panel of icons stands of; the rest comes in messages. */
export function faviconBody(title: string): string {
  const words = {
    told: vscode.l10n.t(
      'The small picture in browser tabs, bookmarks and on phones. Choose the part of the picture that can be recognized when it is small.',
    ),
    cut: vscode.l10n.t('The part of the picture that becomes the icon. Drag it, or use the sliders.'),
    zoom: vscode.l10n.t('Zoom'),
    across: vscode.l10n.t('Left and right'),
    down: vscode.l10n.t('Up and down'),
    round: vscode.l10n.t('Round in browser tabs'),
    tabs: vscode.l10n.t('In a browser tab'),
    phone: vscode.l10n.t('On a phone'),
    site: vscode.l10n.t('Your homepage'),
  };
  const word = (name: keyof typeof words): string => escapeAttribute(words[name]);
  const slider = (name: 'zoom' | 'across' | 'down', from: number, to: number): string =>
    `<label><span>${word(name)}</span><input type="range" id="${name}" min="${from}" max="${to}"></label>`;
  const tab = (look: 'light' | 'dark'): string =>
    `<div class="tab ${look}" aria-hidden="true"><canvas data-size="16" width="16" height="16"></canvas><span>${word('site')}</span></div>`;
  return `    <main>
      <h1>${escapeAttribute(title)}</h1>
      <p class="told">${word('told')}</p>
      <p id="status" role="status"></p>
      <div id="work">
        <section id="cutting" aria-label="${word('cut')}">
          <canvas id="cut" width="280" height="280" title="${word('cut')}" role="img" aria-label="${word('cut')}"></canvas>
          <p id="picture" class="told"></p>
          ${slider('zoom', 100, 500)}
          ${slider('across', 0, 100)}
          ${slider('down', 0, 100)}
          <label class="check"><input type="checkbox" id="round" checked><span>${word('round')}</span></label>
        </section>
        <section id="looks">
          <h2>${word('tabs')}</h2>
          <div class="tabs">${tab('light')}${tab('dark')}</div>
          <h2>${word('phone')}</h2>
          <canvas class="phone" data-size="180" data-square width="180" height="180" aria-hidden="true"></canvas>
          <h2 id="files-title"></h2>
          <ul id="files" aria-labelledby="files-title"></ul>
        </section>
      </div>
    </main>
    <footer>
      <button type="button" id="write"></button>
      <button type="button" id="another" class="secondary"></button>
      ${putBackButton()}
    </footer>`;
}
