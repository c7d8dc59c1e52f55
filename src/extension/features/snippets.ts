import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { frontMatterLines } from '../../core/syntax/frontMatterLines';
import { inBackground } from '../inBackground';
import { bodyOf, createPageSnippets, snippetOf, textOf, type AskSnippets } from './pageSnippets';
import { readSnippets, type PageSnippet } from './snippetFile';
import { beginFirstStop, expandSnippet } from './snippetText';

/**
 * True while the word before the cursor begins the prefix of a snippet: Tab is then ours to look at. Set from the first
 * letter on, since a context key arrives late and a quick hand presses Tab right behind the last one; not on an empty line, where what is
 * typed right behind a Tab that makes a way through here would stand before it.
 */
const prefixContext = 'academicHomepage.atSnippetPrefix';
const expandCommand = 'academicHomepage.expandSnippet';

type ByPrefix = ReadonlyMap<string, PageSnippet>;

/**
 * Snippets in the pages of a homepage and nowhere else, which the manifest's `snippets` cannot say: in the list of
 * suggestions, and by prefix + Tab without any setting. A paper, a line of news and an honour are written as the page writes its own, and all
 * of them in its language. Rejects where the files of snippets cannot be read.
 *
 * @param report told of what goes wrong where nobody waits
 */
export async function registerSnippets(
  service: LanguageService,
  extensionUri: vscode.Uri,
  report: (error: unknown) => void,
): Promise<vscode.Disposable> {
  const readText = async (path: string): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path)));
  const [english, chinese] = await Promise.all([
    readText('snippets/homepage.code-snippets'),
    readText('snippets/homepage.zh-cn.code-snippets'),
  ]);
  const snippets = readSnippets(english, chinese, vscode.env.language);
  const byPrefix = new Map(snippets.flatMap(snippet => snippet.prefixes.map(prefix => [prefix, snippet] as const)));
  const askPage = createPageSnippets(service, readText);
  return vscode.Disposable.from(
    suggestSnippets(service, byPrefix, askPage),
    followPrefix(byPrefix, askPage, report),
    vscode.commands.registerCommand(expandCommand, () => expandAtCursor(byPrefix, askPage)),
  );
}

function suggestSnippets(service: LanguageService, byPrefix: ByPrefix, askPage: AskSnippets): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      async provideCompletionItems(document, position) {
        if (!(await service.isHomepagePage(document.uri.toString()))) return [];
        const place = placeAt(document, position);
        if (place === undefined) return [];
        const ofPage = await askPage(document, position);
        const wanted = [...byPrefix].filter(([prefix]) => !ofPage.unwanted.includes(prefix));
        return wanted.map(([prefix, snippet]) => {
          const item = new vscode.CompletionItem(
            { label: prefix, description: snippet.description },
            vscode.CompletionItemKind.Snippet,
          );
          item.insertText = snippetOf(ofPage, prefix, snippet);
          item.range = place.range;
          const parts = ofPage.parts.get(prefix)?.map(part => textOf(part, ofPage));
          const text = parts?.join('') ?? expandSnippet(bodyOf(ofPage, snippet), new Date());
          item.documentation = new vscode.MarkdownString().appendCodeblock(text, 'markdown');
          return item;
        });
      },
    },
  );
}

/** Tells the editor whose Tab is ours, and looks ahead for what it will write. */
function followPrefix(byPrefix: ByPrefix, askPage: AskSnippets, report: (error: unknown) => void): vscode.Disposable {
  const begins = (word: string): boolean => word !== '' && [...byPrefix.keys()].some(prefix => prefix.startsWith(word));
  let shown = false;
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    if (textEditor !== vscode.window.activeTextEditor) return;
    const { document } = textEditor;
    const [selection] = selections;
    const isCursor = selections.length === 1 && selection?.isEmpty === true;
    const place = isCursor && document.languageId === 'markdown' ? prefixAt(document, selection.active) : undefined;
    const atPrefix = place !== undefined && begins(place.prefix);
    if (atPrefix === shown) return;
    shown = atPrefix;
    const told = vscode.commands.executeCommand('setContext', prefixContext, atPrefix);
    // while the rest of the word is typed, so that Tab finds it made; not before the editor knows whose Tab is, which making it would hold up
    const lookAhead = async (): Promise<void> => {
      await told;
      if (atPrefix) await askPage(document, place.range.end, prefix => prefix.startsWith(place.prefix));
    };
    inBackground(lookAhead(), report);
  });
}

async function expandAtCursor(byPrefix: ByPrefix, askPage: AskSnippets): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  if (isBehindText(editor)) await nextSelection();
  const { document } = editor;
  const place = placeAt(document, editor.selection.active);
  const snippet = byPrefix.get(place?.prefix ?? '');
  // Only a part of a prefix, or none any more: then Tab is Tab.
  if (place === undefined || snippet === undefined) {
    await vscode.commands.executeCommand('tab');
    return;
  }
  const text = document.getText();
  const ofPage = await askPage(document, place.range.end, prefix => prefix === place.prefix);
  const written = snippetOf(ofPage, place.prefix, snippet);
  // the next key may have changed the text before VS Code writes the snippet, which it then leaves
  for (let tries = 0; tries < 5; tries++) {
    const behind = await typedBehind(editor, place.range.end, text);
    // whoever has changed something else meanwhile, or gone elsewhere, wants no snippet
    if (behind === undefined) return;
    const range = new vscode.Range(place.range.start, behind.end);
    if (await editor.insertSnippet(new vscode.SnippetString(beginFirstStop(written.value, behind.typed)), range))
      return;
  }
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

interface TypedBehind {
  readonly typed: string;
  readonly end: vscode.Position;
}

/**
 * What has been typed at a place since a document had the text `before`, with the cursor behind it: it is of the first place to fill in, as it
 * would be had the snippet been there at once. `undefined` where the text has changed elsewhere, or in another way.
 */
async function typedBehind(
  editor: vscode.TextEditor,
  place: vscode.Position,
  before: string,
): Promise<TypedBehind | undefined> {
  const { document } = editor;
  const at = document.offsetAt(place);
  const text = document.getText();
  const typed = text.slice(at, at + Math.max(0, text.length - before.length));
  if (/[\r\n]/.test(typed) || text !== before.slice(0, at) + typed + before.slice(at)) return undefined;
  const end = place.translate(0, typed.length);
  // the text arrives before the cursor that it moved
  if (typed !== '' && !editor.selection.active.isEqual(end)) await nextSelection();
  return editor.selection.active.isEqual(end) ? { typed, end } : undefined;
}

interface SnippetPlace {
  readonly prefix: string;
  readonly range: vscode.Range;
}

/** As `prefixAt`, and `undefined` in the front matter. */
function placeAt(document: vscode.TextDocument, position: vscode.Position): SnippetPlace | undefined {
  const place = prefixAt(document, position);
  if (place === undefined || document.offsetAt(position) < frontMatterLines(document.getText()).bodyStart)
    return undefined;
  return place;
}

/** The word before the cursor; `undefined` where anything but white space stands before it: a snippet begins a line. */
function prefixAt(document: vscode.TextDocument, position: vscode.Position): SnippetPlace | undefined {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const word = /^\s*([\w-]*)$/.exec(before)?.[1];
  if (word === undefined) return undefined;
  return { prefix: word, range: new vscode.Range(position.translate(0, -word.length), position) };
}
