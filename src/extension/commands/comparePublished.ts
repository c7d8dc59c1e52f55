import * as vscode from 'vscode';
import type { PublishedAnswer } from '../../core/features/preview/fetchPublished';
import type { PublishedPage } from '../../core/features/preview/publishedPage';
import type { LanguageService } from '../../core/languageService';
import { answered } from '../answered';
import { askFirst, inform, warn, whileShown } from '../notifications';
import { toRange } from '../places';
import type { Comparisons } from '../preview/comparisons';
import { tellUntrusted } from '../tellUntrusted';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';

type Address = Extract<PublishedPage, { readonly kind: 'address' }>;

/**
 * Shows the published page beside the one here, with what differs marked. The published one is asked for over the network, so the
 * author is asked first, with the address.
 * @param memory where it is noted for which sites the author does not want to be asked again
 */
export function comparePublished(service: LanguageService, comparisons: Comparisons, memory: vscode.Memento): Command {
  const run = async (source: vscode.Uri): Promise<void> => {
    const published = await service.publishedPage(source.toString());
    if (published.kind === 'no-page') {
      void inform(vscode.l10n.t('This file makes no page of a site, so there is nothing to compare.'));
      return;
    }
    if (published.kind === 'no-url') {
      if (!(await wantsToWrite())) return;
      // the notification may have stood for long
      const now = await service.publishedPage(source.toString());
      if (now.kind === 'no-url') await goToPlace(now);
      return;
    }
    // the site itself says whom to ask
    if (!vscode.workspace.isTrusted) {
      tellUntrusted(
        vscode.l10n.t(
          'In Restricted Mode, addresses that a site names are not contacted. Trust this workspace to compare with what is published.',
        ),
      );
      return;
    }
    if (!comparisons.isOpen(source) && !(await mayAsk(published, memory))) return;
    const answer = await answered(() => ask(service, published), warn);
    if (answer?.kind !== 'page') return;
    const { address, root, url } = published;
    comparisons.show({ source, address, root, url, page: answer }, () => run(source));
  };
  return {
    id: 'academicHomepage.comparePublished',
    async run(...args) {
      const source = commandTarget(args);
      if (source !== undefined) await run(source);
    },
  };
}

/** Says that the address is not known. Nothing is written into the configuration until the author wants to write it there. */
async function wantsToWrite(): Promise<boolean> {
  const write = vscode.l10n.t('Write the Address');
  const told = vscode.l10n.t(
    'Where this site is published is not known here. Write its address under “url” in _config.yml, such as https://name.github.io, and compare again.',
  );
  return (await inform(told, write)) === write;
}

/** Goes to where the address belongs, with what has to stand around it, so that it can be typed or pasted at once. */
async function goToPlace({ config, place }: Extract<PublishedPage, { readonly kind: 'no-url' }>): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(config));
  const range = toRange(document, place.range);
  const editor = await vscode.window.showTextDocument(document, { selection: range });
  const around = new vscode.SnippetString().appendText(place.before).appendTabstop(0).appendText(place.after);
  if (place.before + place.after !== '') await editor.insertSnippet(around, range);
}

async function mayAsk({ address, root }: Address, memory: vscode.Memento): Promise<boolean> {
  const key = `compare ${root}`;
  if (memory.get<boolean>(key) === true) return true;
  const once = vscode.l10n.t('Ask for It');
  const always = vscode.l10n.t('Ask for It, Always on This Site');
  const choice = await askFirst(
    {
      text: vscode.l10n.t('Ask {0} for the published page?', address),
      detail: vscode.l10n.t('It is compared with your page on this machine. Nothing of your page is sent.'),
      warns: false,
    },
    once,
    always,
  );
  if (choice === always) await memory.update(key, true);
  return choice === once || choice === always;
}

function ask(service: LanguageService, { address }: Address): Thenable<PublishedAnswer> {
  return whileShown(vscode.l10n.t('Asking for the published page'), signal => service.fetchPublished(address, signal));
}
