import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import { inBackground } from '../inBackground';

/** True while the active editor holds a page of a homepage; palette, menus and keys ask for it. */
const pageContext = 'academicHomepage.isPage';

/** True while the active editor holds a data file from which a page lists its publications, or a page in HTML that lists files of a collection. */
const listContext = 'academicHomepage.isList';

/** True while the active editor holds a file that is no page, and that pages are made of: their preview is offered there, too. */
const partContext = 'academicHomepage.isPartOfSite';

/** From the root of a site: the settings, data, includes, layouts and styles. */
const parts = /^(?:_config\.ya?ml$|_(?:data|includes|layouts|sass)\/|.*\.(?:scss|sass)$)/;

/** True where the page that was in an editor last, or its homepage, has one in the other language, or is in HTML: “Add Page in Another Language…” could only refuse. */
const otherContext = 'academicHomepage.hasOtherPage';

/** Keeps the context keys of the active editor. */
export function followHomepageContext(service: LanguageService, report: (error: unknown) => void): Disposables {
  const held = new Disposables();
  const shown = new Map<string, boolean>();
  const show = async (context: string, is: boolean): Promise<void> => {
    if (shown.get(context) === is) return;
    shown.set(context, is);
    await vscode.commands.executeCommand('setContext', context, is);
  };
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined && isInPanel(document)) return;
    const uri = document !== undefined && isFile(document) ? document.uri.toString() : undefined;
    const isPage = uri !== undefined && (await service.isHomepagePage(uri));
    const isList = uri !== undefined && !isPage && (await isListOf(service, uri));
    const isPart = uri !== undefined && !isPage && (await isPartOfSite(service, uri));
    const hasOther = uri === undefined ? undefined : await service.hasOtherPage(uri);
    if (held.isDisposed() || document !== vscode.window.activeTextEditor?.document) return;
    // all at once: between two of them another editor may come, whose keys these are then not
    await Promise.all([
      show(pageContext, isPage),
      show(listContext, isList),
      show(partContext, isPart),
      ...(hasOther === undefined ? [] : [show(otherContext, hasOther)]),
    ]);
  };
  const updateSoon = (): void => inBackground(update(), report);
  held.add(vscode.window.onDidChangeActiveTextEditor(updateSoon));
  held.add({ dispose: service.onDidChangeSite(updateSoon) });
  updateSoon();
  return held;
}

async function isPartOfSite(service: LanguageService, uri: string): Promise<boolean> {
  const root = await service.siteOf(uri);
  return root !== undefined && parts.test(uri.slice(root.replace(/\/$/, '').length + 1));
}

async function isListOf(service: LanguageService, uri: string): Promise<boolean> {
  const home = await service.paperHome(uri);
  return home?.kind === 'files' || (home?.kind === 'data' && home.list === uri);
}

/** Whether a document is read below the editors, which stay as they are: an output. */
function isInPanel({ uri }: vscode.TextDocument): boolean {
  const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const isTab = shown instanceof vscode.TabInputText && shown.uri.toString() === uri.toString();
  return uri.scheme === 'output' && !isTab;
}
