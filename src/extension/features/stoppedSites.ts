import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { inBackground } from '../inBackground';
import { isBelow } from '../isBelow';
import { onDidChangeWhatIsWrong } from '../settings';
import { toDiagnostics } from '../problemDiagnostics';
import type { SiteProblems } from './siteProblems';

/** How long a site must be left alone before it is looked at again, in milliseconds. */
const pauseMs = 800;

/**
 * What keeps whole sites from being built, which their authors are told of wherever they are: the errors of such files that are not open, since those
 * that are have theirs anyway, and of a site that was checked as a whole all are told. No other file is looked at for that.
 */
export class StoppedSites extends Disposables {
  readonly #service: LanguageService;
  readonly #siteProblems: Pick<SiteProblems, 'follows' | 'onDidShow'>;
  readonly #rulePage: (ruleId: string) => vscode.Uri;
  readonly #report: (error: unknown) => void;
  readonly #collection = this.add(vscode.languages.createDiagnosticCollection('academic-homepage-stops'));
  readonly #didChange = this.add(new vscode.EventEmitter<void>());
  /** Told where others may stop a site than before. */
  readonly onDidChange = this.#didChange.event;
  /** Where Jekyll stops before it makes any page of a site that is followed: URIs of its settings and of files of its data. */
  readonly #stopped = new Map<string, readonly string[]>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Counts the looks: what one finds after a later one has begun is of no interest any more. */
  #looks = 0;
  readonly #newest = new Map<string, number>();

  /** @param rulePage where a rule is explained */
  constructor(
    service: LanguageService,
    siteProblems: Pick<SiteProblems, 'follows' | 'onDidShow'>,
    rulePage: (ruleId: string) => vscode.Uri,
    report: (error: unknown) => void,
  ) {
    super();
    this.#service = service;
    this.#siteProblems = siteProblems;
    this.#rulePage = rulePage;
    this.#report = report;
    const ofEach = (look: (root: string) => void, isMeant: (root: string) => boolean = () => true): void => {
      for (const root of this.#newest.keys()) if (isMeant(root)) look(root);
    };
    const soon = (root: string): void => this.#lookSoon(root);
    const now = (root: string): void => this.#look(root);
    this.add({ dispose: service.onDidChangeSite(root => ofEach(soon, one => one === root)) });
    this.add(onDidChangeWhatIsWrong(() => ofEach(soon)));
    this.add(siteProblems.onDidShow(() => ofEach(now)));
    this.add(vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#collection.delete(uri)));
    this.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => ofEach(soon, root => isBelow(root, uri.toString()))));
    this.add(vscode.workspace.onDidChangeWorkspaceFolders(() => ofEach(now)));
    this.add({ dispose: () => this.#timers.forEach(clearTimeout) });
  }

  /** Tells of a site, given by its folder, from now on. */
  follow(root: string): void {
    if (!this.#newest.has(root)) this.#look(root);
  }

  /** Where a site stops, by paths from its folder; nothing where it does not, or is not followed yet. */
  in(root: string): readonly string[] {
    const from = root.replace(/\/?$/, '/').length;
    return (this.#stopped.get(root) ?? []).map(name => decodeURIComponent(name.slice(from)));
  }

  #lookSoon(root: string): void {
    clearTimeout(this.#timers.get(root));
    this.#timers.set(
      root,
      setTimeout(() => this.#look(root), pauseMs),
    );
  }

  #look(root: string): void {
    clearTimeout(this.#timers.get(root));
    const look = ++this.#looks;
    this.#newest.set(root, look);
    inBackground(this.#show(root, look), this.#report);
  }

  async #show(root: string, look: number): Promise<void> {
    const isIn = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(root)) !== undefined;
    const names = isIn ? await this.#service.stoppedFiles(root) : [];
    const found = await Promise.all(
      names.map(async name => {
        const uri = vscode.Uri.parse(name);
        const { text, problems } = await this.#service.diagnostics(name);
        const errors = problems.filter(({ severity }) => severity === 'error');
        return { uri, told: toDiagnostics(errors, text, this.#service, this.#rulePage, uri) };
      }),
    );
    if (this.isDisposed() || this.#newest.get(root) !== look) return;
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    const isToldAnyway = this.#siteProblems.follows(root);
    for (const name of this.#stopped.get(root) ?? []) this.#collection.delete(vscode.Uri.parse(name));
    this.#stopped.set(root, names);
    for (const { uri, told } of found)
      if (!isToldAnyway && told.length > 0 && !open.has(uri.toString())) this.#collection.set(uri, told);
    this.#didChange.fire();
  }
}
