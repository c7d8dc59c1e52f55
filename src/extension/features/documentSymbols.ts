import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { besideEditor, hasCounterparts, withoutEntries } from '../../core/features/outline/besideEditor';
import type { OutlineItem } from '../../core/features/outline/outlineItem';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import { inBackground } from '../inBackground';
import { localize } from '../localize';
import { onceRead } from '../onceRead';
import { toRange } from '../places';

const kinds: Readonly<Record<OutlineItem['kind'], vscode.SymbolKind>> = {
  section: vscode.SymbolKind.String,
  paper: vscode.SymbolKind.File,
  entry: vscode.SymbolKind.Field,
};

/**
 * The outline of a page. Where VS Code's own Markdown support shows the headings, ours has what it cannot know: papers, and
 * headings that only kramdown or HTML has. Where that is switched off, ours is the whole tree.
 */
export function registerDocumentSymbols(service: LanguageService, report: (error: unknown) => void): Disposables {
  let registered = register(service);
  const known = new Set<string>();
  /** The breadcrumbs show whose answer came first. Ours waits until a site is read, so VS Code is made to ask once more then. */
  const askAgain = async (document: vscode.TextDocument | undefined): Promise<void> => {
    if (document?.languageId !== 'markdown' || !isFile(document)) return;
    const root = await onceRead(service, () => service.siteOf(document.uri.toString()));
    if (root === undefined || known.has(root) || held.isDisposed()) return;
    known.add(root);
    registered.dispose();
    registered = register(service);
  };
  const askAgainSoon = (document: vscode.TextDocument | undefined): void => inBackground(askAgain(document), report);
  const held = new Disposables();
  held.add({ dispose: () => void registered.dispose() });
  held.add(vscode.window.onDidChangeActiveTextEditor(editor => askAgainSoon(editor?.document)));
  askAgainSoon(vscode.window.activeTextEditor?.document);
  return held;
}

function register(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    { language: 'markdown' },
    {
      async provideDocumentSymbols(document) {
        const version = document.version;
        const items = await service.documentSymbols(document.uri.toString());
        const shown = (await hasMarkdownOutline()) ? besideMarkdown(items) : items;
        return document.version === version ? shown.map(item => toSymbol(document, item)) : [];
      },
    },
    { label: 'Academic Homepage' },
  );
}

/** Sections stand in it where it has more to say of them: what each is called on the page in the other language. */
function besideMarkdown(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return hasCounterparts(items) ? withoutEntries(items) : besideEditor(items);
}

let isMarkdownThere = false;

/**
 * Whether VS Code's own Markdown support is there. It may run in another host than this extension, which then cannot see it among
 * the extensions; its commands are known everywhere, but not from the first moment on. Switching it off starts the hosts anew.
 */
async function hasMarkdownOutline(): Promise<boolean> {
  isMarkdownThere ||= (await vscode.commands.getCommands(true)).includes('markdown.showPreview');
  return isMarkdownThere;
}

function toSymbol(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    item.name,
    detailOf(item),
    kinds[item.kind],
    toRange(document, item.range),
    toRange(document, item.selection),
  );
  symbol.children = item.children.map(child => toSymbol(document, child));
  return symbol;
}

function detailOf({ detail, counterpart }: OutlineItem): string {
  const other = counterpart === undefined || typeof counterpart === 'string' ? counterpart : localize(counterpart);
  return [detail, other].filter(part => part !== undefined && part !== '').join(' · ');
}
