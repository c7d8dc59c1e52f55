import * as vscode from 'vscode';
import type { CheckedFile } from '../../core/features/problems/check';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { inBackground } from '../inBackground';
import { isBelow } from '../isBelow';
import { onDidChangeWhatIsWrong } from '../settings';
import { toDiagnostics } from '../problemDiagnostics';

/** How long a site must be left alone before all of it is looked at again. */
const pauseMs = 800;

/**
 * The problems of whole sites, once their author has asked for them: of the files that are not open, since those that are
 * have theirs anyway. From then on they follow the changes of the site and of the settings.
 */
export class SiteProblems extends Disposables {
  readonly #service: LanguageService;
  readonly #rulePage: (ruleId: string) => vscode.Uri;
  readonly #report: (error: unknown) => void;
  readonly #collection = this.add(vscode.languages.createDiagnosticCollection('academic-homepage-site'));
  readonly #didShow = this.add(new vscode.EventEmitter<void>());
  /** What was found before is not said any more. */
  readonly onDidShow = this.#didShow.event;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Ends the look at each site that follows a change: of what is changed once more nobody wants to know any more. */
  readonly #following = new Map<string, AbortController>();
  /** The files of each site that have problems here. */
  readonly #shown = new Map<string, readonly vscode.Uri[]>();
  /** Counts the looks at sites. */
  #looks = 0;
  /** Of each site that was looked at: what this look, or one before it, finds is of no interest any more. */
  readonly #past = new Map<string, number>();

  constructor(service: LanguageService, rulePage: (ruleId: string) => vscode.Uri, report: (error: unknown) => void) {
    super();
    this.#service = service;
    this.#rulePage = rulePage;
    this.#report = report;
    this.add({ dispose: service.onDidChangeSite(root => this.#changed(root)) });
    this.add(
      onDidChangeWhatIsWrong(() => {
        for (const root of this.#shown.keys()) this.#changed(root);
      }),
    );
    this.add({ dispose: () => this.#timers.forEach(clearTimeout) });
    this.add({ dispose: () => this.#following.forEach(look => look.abort()) });
    this.add(vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => this.#forget(removed)));
    this.add(vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#collection.delete(uri)));
    this.add(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        for (const root of this.#shown.keys()) if (isBelow(root, uri.toString())) this.#changed(root);
      }),
    );
  }

  /** Looks at all files of a site; how many problems it lists, in open files too, and in how many files. `undefined` when it was cancelled, or is no site any more. */
  async check(
    root: string,
    report?: (done: number, all: number) => void,
    cancellation?: AbortSignal,
  ): Promise<{ readonly problems: number; readonly files: number } | undefined> {
    const show = this.look(root);
    const files = await this.#service.check(root, { ...(report && { report }), ...(cancellation && { cancellation }) });
    if (this.isDisposed()) return undefined;
    if (files === undefined) {
      // a checkout of a branch without `_config.yml`: with another it is a site again
      if (cancellation?.aborted !== true) show([]);
      return undefined;
    }
    show(files);
    // hints have no place in the Problems view
    const listed = files.map(({ problems }) => problems.filter(({ severity }) => severity !== 'hint').length);
    return { problems: listed.reduce((sum, count) => sum + count, 0), files: listed.filter(count => count > 0).length };
  }

  /** Whether all files of a site have been looked at, and are followed since. */
  follows(root: string): boolean {
    return this.#shown.has(root);
  }

  /**
   * To be called when a look at all files of a site begins. The function that it gives shows what was found, and from then on what changes of
   * the site make of it; it shows nothing where what a later look has found is shown already, or the site has left the workspace.
   */
  look(root: string): (files: readonly CheckedFile[]) => void {
    const look = ++this.#looks;
    if (!this.#past.has(root)) this.#past.set(root, 0);
    return files => {
      if (look <= (this.#past.get(root) ?? 0)) return;
      this.#past.set(root, look);
      this.#show(root, files);
    };
  }

  #show(root: string, files: readonly CheckedFile[]): void {
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const uri of this.#shown.get(root) ?? []) this.#collection.delete(uri);
    const shown: vscode.Uri[] = [];
    for (const { uri: name, text, problems } of files) {
      const uri = vscode.Uri.parse(name);
      if (problems.length === 0 || open.has(uri.toString())) continue;
      this.#collection.set(uri, toDiagnostics(problems, text, this.#service, this.#rulePage, uri));
      shown.push(uri);
    }
    this.#shown.set(root, shown);
    this.#didShow.fire();
  }

  /** Of homepages that have left the workspace nothing is told any more. */
  #forget(removed: readonly vscode.WorkspaceFolder[]): void {
    for (const root of this.#past.keys()) {
      const hasLeft = removed.some(({ uri }) => isBelow(uri.toString(), root));
      if (!hasLeft || vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(root)) !== undefined) continue;
      this.#stopFollowing(root);
      // what is under way comes too late
      this.#past.set(root, this.#looks);
      for (const uri of this.#shown.get(root) ?? []) this.#collection.delete(uri);
      this.#shown.delete(root);
    }
  }

  #changed(root: string): void {
    if (!this.#shown.has(root)) return;
    this.#stopFollowing(root);
    this.#timers.set(
      root,
      setTimeout(() => {
        const look = new AbortController();
        this.#following.set(root, look);
        inBackground(this.check(root, undefined, look.signal), this.#report);
      }, pauseMs),
    );
  }

  #stopFollowing(root: string): void {
    clearTimeout(this.#timers.get(root));
    this.#following.get(root)?.abort();
  }
}
