import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { readFrontMatter } from '../../core/syntax/frontMatter';
import type { SnippetPart } from '../../core/publications/snippets/snippetPart';
import { Disposables } from '../disposables';
import { localize } from '../localize';
import type { PageSnippet } from './snippetFile';
import { expandSnippet } from './snippetText';

/**
 * True while the word before the cursor begins the prefix of a snippet: Tab is then ours to look at. Set from the first
 * letter on, since a context key arrives late and a quick hand presses Tab right behind the last one; not on an empty line, where what is
 * typed right behind a Tab that makes a way through here would stand before it.
 */
const PREFIX_CONTEXT = 'academicHomepage.atSnippetPrefix';
const EXPAND_COMMAND = 'academicHomepage.expandSnippet';

/**
 * Snippets in the pages of a homepage and nowhere else, which the manifest's `snippets` cannot say: in the list of
 * suggestions, and by prefix + Tab without any setting. A paper, a line of news and an honour are written as the page writes its own.
 */
export function registerSnippets(service: LanguageService, snippets: readonly PageSnippet[]): Disposables {
  const held = new Disposables();
  const snippetsOfPage = async (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<ReadonlyMap<string, readonly SnippetPart[]>> => {
    const found = await service.pageSnippets(document.uri.toString(), document.offsetAt(position));
    return new Map(found.map(({ prefix, parts }) => [prefix, parts]));
  };
  const byPrefix = new Map(snippets.flatMap(snippet => snippet.prefixes.map(prefix => [prefix, snippet] as const)));

  held.add(
    vscode.languages.registerCompletionItemProvider(
      { language: 'markdown' },
      {
        async provideCompletionItems(document, position) {
          if (!(await service.isHomepagePage(document.uri.toString()))) return [];
          const place = prefixAt(document, position);
          if (place === undefined || document.offsetAt(position) < readFrontMatter(document.getText()).bodyStart)
            return [];
          const ofPage = await snippetsOfPage(document, position);
          return [...byPrefix].map(([prefix, snippet]) => {
            const item = new vscode.CompletionItem(
              { label: prefix, description: snippet.description },
              vscode.CompletionItemKind.Snippet,
            );
            const parts = ofPage.get(prefix);
            item.insertText = snippetOf(parts, snippet);
            item.range = place.range;
            const text = parts === undefined ? expandSnippet(snippet.body, new Date()) : parts.map(textOf).join('');
            item.documentation = new vscode.MarkdownString().appendCodeblock(text, 'markdown');
            return item;
          });
        },
      },
    ),
  );

  const begins = (word: string): boolean => word !== '' && [...byPrefix.keys()].some(prefix => prefix.startsWith(word));
  let shown = false;
  held.add(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor !== vscode.window.activeTextEditor) return;
      const [selection] = selections;
      const isCursor = selections.length === 1 && selection?.isEmpty === true;
      const place =
        isCursor && textEditor.document.languageId === 'markdown'
          ? prefixAt(textEditor.document, selection.active)
          : undefined;
      const atPrefix = place !== undefined && begins(place.prefix);
      if (atPrefix === shown) return;
      shown = atPrefix;
      void vscode.commands.executeCommand('setContext', PREFIX_CONTEXT, atPrefix);
    }),
  );
  held.add(
    vscode.commands.registerCommand(EXPAND_COMMAND, async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined) return;
      if (isBehindText(editor)) await nextSelection();
      const place = prefixAt(editor.document, editor.selection.active);
      const snippet = byPrefix.get(place?.prefix ?? '');
      // Only a part of a prefix, or none any more: then Tab is Tab.
      if (place === undefined || snippet === undefined) {
        await vscode.commands.executeCommand('tab');
        return;
      }
      const parts = (await snippetsOfPage(editor.document, place.range.end)).get(place.prefix);
      // whoever has typed on meanwhile wants no snippet
      if (editor.document.getText(place.range) !== place.prefix) return;
      await editor.insertSnippet(snippetOf(parts, snippet), place.range);
    }),
  );
  return held;
}

/** As the page writes it, or else as the template does. */
function snippetOf(parts: readonly SnippetPart[] | undefined, { body }: PageSnippet): vscode.SnippetString {
  if (parts === undefined) return new vscode.SnippetString(body);
  const snippet = new vscode.SnippetString();
  for (const part of parts) {
    if (part.kind === 'text') snippet.appendText(part.text);
    else snippet.appendPlaceholder(textOf(part), part.number);
  }
  return snippet;
}

function textOf(part: SnippetPart): string {
  if (part.kind === 'text') return part.text;
  return typeof part.words === 'string' ? part.words : localize(part.words);
}

const selectionDelayMs = 200;

/**
 * Whether the cursor as we know it stands inside a word. The text of a key arrives before the cursor that it moved, so
 * behind quick typing it may really stand at the end of that word.
 */
function isBehindText({ document, selection }: vscode.TextEditor): boolean {
  return /^[\w-]/.test(document.lineAt(selection.active.line).text.slice(selection.active.character));
}

/** Settles with the next move of the cursor; after a while also without one, where it really stands inside a word. */
function nextSelection(): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const timer = setTimeout(done, selectionDelayMs);
    const subscription = vscode.window.onDidChangeTextEditorSelection(done);
  });
}

/** The word before the cursor; `undefined` where anything but white space stands before it: a snippet begins a line. */
function prefixAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly prefix: string; readonly range: vscode.Range } | undefined {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const word = /^\s*([\w-]*)$/.exec(before)?.[1];
  if (word === undefined) return undefined;
  return { prefix: word, range: new vscode.Range(position.translate(0, -word.length), position) };
}
