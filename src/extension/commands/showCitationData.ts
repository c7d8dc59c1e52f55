import * as vscode from 'vscode';
import { countsShown } from '../../core/features/citationData/citationMessages';
import type { CitationData } from '../../core/features/citationData/citationData';
import type { LanguageService } from '../../core/languageService';
import { answered } from '../answered';
import { areAsComputed } from '../asComputed';
import type { OffsetRange } from '../../core/text/range';
import { inform, whileShown } from '../notifications';
import { toRange } from '../places';
import { addFileEdits, scriptReview } from '../siteEdits';
import { tellUntrusted } from '../tellUntrusted';
import { applyToFiles } from '../writable';
import { citationItems, type CitationChoice } from './citationItems';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';

/**
 * Lists where the citation counts of the page come from, of when they are, and each paper with its count or why it has
 * none. From there the counts can be asked for, and the script be mended. With `'fetch'` as an argument they are asked for
 * at once.
 */
export function showCitationData(service: LanguageService): Command {
  return {
    id: 'academicHomepage.showCitationData',
    async run(...args) {
      const target = commandTarget(args);
      if (target === undefined) return;
      if (args.includes('fetch')) await fetchCounts(service, target);
      else await showList(service, target);
    },
  };
}

async function showList(service: LanguageService, target: vscode.Uri): Promise<void> {
  const uri = target.toString();
  const data = await service.citationData(uri);
  if (data === undefined) {
    void inform(vscode.l10n.t('This file is not a page of a site, so it has no citation data.'));
    return;
  }
  const change = await service.saferCitationScript(uri);
  const choice = await vscode.window.showQuickPick(citationItems(data, change !== undefined), {
    title: vscode.l10n.t('Citation Data'),
    placeHolder: vscode.l10n.t('Choose a paper to go to its place in the page'),
    matchOnDetail: true,
  });
  if (choice?.does !== undefined) await follow(service, target, choice.does);
}

async function follow(service: LanguageService, target: vscode.Uri, choice: CitationChoice): Promise<void> {
  switch (choice.kind) {
    case 'place':
      await reveal(service, target, choice.path, choice.range);
      break;
    case 'fetch':
      if (await fetchCounts(service, target)) await showList(service, target);
      break;
    case 'safer':
      await reviewScript(service, target);
  }
}

/** Whether there is something new to see. */
async function fetchCounts(service: LanguageService, target: vscode.Uri): Promise<boolean> {
  const uri = target.toString();
  // the site itself says whom to ask
  if (!vscode.workspace.isTrusted) {
    tellUntrusted(
      vscode.l10n.t(
        'In Restricted Mode, addresses that a site names are not contacted. Trust this workspace to fetch its counts.',
      ),
    );
    return false;
  }
  const answer = await answered(() =>
    whileShown(vscode.l10n.t('Fetching citation counts'), signal => service.fetchCitations(uri, signal)),
  );
  if (answer?.kind !== 'fetched') return false;
  const data = await service.citationData(uri);
  if (data !== undefined) vscode.window.setStatusBarMessage(fetchedMessage(data), 12_000);
  return true;
}

function fetchedMessage(data: CitationData): string {
  const { shown, all } = countsShown(data);
  return vscode.l10n.t('Citation counts were fetched. Papers of this page that have one: {0} of {1}.', shown, all);
}

async function reveal(service: LanguageService, target: vscode.Uri, path: string, range?: OffsetRange): Promise<void> {
  const file = service.resolve(target.toString(), path);
  if (file === undefined) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file));
  await vscode.window.showTextDocument(document, range && { selection: toRange(document, range) });
}

async function reviewScript(service: LanguageService, target: vscode.Uri): Promise<void> {
  const uri = target.toString();
  for (let attempt = 0; attempt < 3; attempt++) {
    const change = await service.saferCitationScript(uri);
    if (change === undefined) return;
    if (!(await areAsComputed(service, uri, [change.path]))) continue;
    const edit = new vscode.WorkspaceEdit();
    addFileEdits(edit, service, uri, change, scriptReview());
    await applyToFiles(edit);
    return;
  }
}
