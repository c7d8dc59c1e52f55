import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

/** What modules of the extension that only write texts and items ask of VS Code; `speak` says which language that is in. */
const stub = `
let words = {};
export const speak = (bundle, language = 'en') => { words = bundle; env.language = language; };
export const l10n = { t: (text, ...values) => (words[text] ?? text).replace(/\\{(\\d)\\}/g, (whole, at) => values[at] ?? whole) };
export const env = { language: 'en' };
export const workspace = { isTrusted: true, fs: {} };
export class Uri { static joinPath(folder, ...parts) { return parts.join('/'); } }
export const TreeItemCollapsibleState = { None: 0, Expanded: 2 };
export class TreeItem { constructor(label) { this.label = label; } }
export class ThemeIcon { constructor(id) { this.id = id; } }
export class ThemeColor {}
export class RelativePattern {}
export const StatusBarAlignment = {};
export const ViewColumn = {};
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const UIKind = { Desktop: 1, Web: 2 };
export const ProgressLocation = { Notification: 15 };
export class EventEmitter {
  #listeners = [];
  event = listener => {
    this.#listeners.push(listener);
    return { dispose: () => { this.#listeners = this.#listeners.filter(other => other !== listener); } };
  };
  fire(value) { for (const listener of this.#listeners) listener(value); }
  dispose() {}
}
export class CancellationTokenSource {
  #stopped = new EventEmitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.#stopped.event };
  cancel() {
    this.token.isCancellationRequested = true;
    this.#stopped.fire();
  }
}
export class Diagnostic { constructor(range, message) { Object.assign(this, { range, message }); } }
export const DiagnosticSeverity = {};
export const TextDocumentSaveReason = { Manual: 1, AfterDelay: 2, FocusOut: 3 };
export class TabInputText { constructor(uri) { this.uri = uri; } }
export class TabInputWebview { constructor(viewType) { this.viewType = viewType; } }
export class Disposable {
  static from(...several) { return new Disposable(() => several.forEach(one => one.dispose())); }
  constructor(dispose) { this.dispose = dispose; }
}
export const QuickInputButtons = { Back: {} };
export const QuickPickItemKind = { Separator: -1 };
export const FileType = { File: 1, Directory: 2, SymbolicLink: 64 };
export class FileSystemError extends Error { constructor(code) { super(code); this.code = code; } }
export class WorkspaceEdit {
  written = [];
  createFile(file) { this.written.push(file.path); }
  set(file) { this.written.push(file.path); }
  deleteFile(file) { this.written.push(file.path); }
  replace(file) { this.written.push(file.path); }
  entries() { return []; }
}
export class TextEdit { static replace(range, newText) { return { range, newText }; } }
export class CodeAction { constructor(title) { this.title = title; } }
export class CodeActionKind {
  static SourceFixAll = new CodeActionKind();
  append() { return this; }
  contains() { return false; }
  intersects() { return true; }
}
export const CodeActionTriggerKind = { Invoke: 1, Automatic: 2 };
export const window = {};
export const commands = { executeCommand: async () => {} };
export const languages = {};
export const extensions = {};
export class Position { constructor(line, character) { Object.assign(this, { line, character }); } }
export class SymbolInformation { constructor(name, kind, containerName, location) { Object.assign(this, { name, kind, containerName, location }); } }
export const SymbolKind = {};
export class Location { constructor(uri, range) { Object.assign(this, { uri, range }); } }
export const TextEditorSelectionChangeKind = { Keyboard: 1, Mouse: 2, Command: 3 };
export class Range { constructor(start, end) { Object.assign(this, { start, end }); } }
export class Selection { constructor(anchor, active) { Object.assign(this, { anchor, active }); } }
export const TextEditorRevealType = {};
export class DocumentPasteEdit { constructor(insertText, title, kind) { Object.assign(this, { insertText, title, kind }); } }
export class DocumentDropOrPasteEditKind {
  static Text = new DocumentDropOrPasteEditKind('text');
  constructor(value) { this.value = value; }
  append(...parts) { return new DocumentDropOrPasteEditKind([this.value, ...parts].join('.')); }
}
export class MarkdownString {
  value = '';
  appendMarkdown(text) { this.value += text; return this; }
}
export class SnippetString { constructor(value = '') { this.value = value; } }
`;

/**
 * Runs a program that imports modules of the extension without VS Code, and gives what it exports.
 * @param program in TypeScript; paths of imports are from the repository's root
 */
export async function runWithoutVscode(program: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'exported', logLevel: 'silent' },
    plugins: [
      {
        name: 'vscode-stub',
        setup(bundle) {
          bundle.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'stub' }));
          // made when the extension is built, and not asked here
          bundle.onResolve({ filter: /^academic-homepage:/ }, () => ({ path: 'made', namespace: 'stub' }));
          bundle.onLoad({ filter: /.*/, namespace: 'stub' }, args => ({
            contents: args.path === 'vscode' ? stub : 'module.exports = {}',
          }));
        },
      },
    ],
  });
  return runInNewContext(`${outputFiles[0]?.text ?? ''}; exported`, {
    ...{ crypto, AbortController, TextDecoder, TextEncoder },
    ...{ setTimeout, clearTimeout, performance },
  });
}

/** The messages of a language, by their English words. */
export function bundleOf(language: 'en' | 'zh-cn'): unknown {
  const name = `bundle.l10n${language === 'en' ? '' : `.${language}`}.json`;
  return JSON.parse(readFileSync(path.join(process.cwd(), 'l10n', name), 'utf8'));
}
