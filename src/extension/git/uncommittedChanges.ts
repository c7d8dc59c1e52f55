import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { inBackground } from '../inBackground';
import { isBelow } from '../isBelow';
import { gitApi, type GitRepository } from './gitExtension';
import { uncommittedFiles } from './uncommittedFiles';

/** Knows of the sites that are open how many of their files are not committed, from VS Code's own Git, which looks anyway. */
export class UncommittedChanges extends Disposables {
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Told when a repository has come, or something in one may have changed. */
  readonly onDidChange = this.#changed.event;
  /** Those that are open, by their roots: Git tells of one by another object each time. */
  readonly #repositories = new Map<
    string,
    { readonly repository: GitRepository; readonly following: vscode.Disposable }
  >();

  /** @param report told of what should not happen */
  constructor(report: (error: unknown) => void) {
    super();
    this.add({
      dispose: () => {
        for (const { following } of this.#repositories.values()) following.dispose();
      },
    });
    inBackground(this.#watch(), report);
  }

  /** How many files below `root`, a URI, are not as they were committed; `undefined` where it lies in no repository. */
  in(root: string): number | undefined {
    // of one in another the inner
    const [repository] = [...this.#repositories.values()]
      .map(({ repository }) => repository)
      .filter(({ rootUri }) => isBelow(rootUri.toString(), root))
      .sort((a, b) => b.rootUri.path.length - a.rootUri.path.length);
    return repository && uncommittedFiles(repository).filter(uri => isBelow(root, uri.toString())).length;
  }

  async #watch(): Promise<void> {
    const git = await gitApi();
    if (git === undefined || this.isDisposed()) return;
    const drop = ({ rootUri }: GitRepository): void => {
      this.#repositories.get(rootUri.toString())?.following.dispose();
      this.#repositories.delete(rootUri.toString());
    };
    const add = (repository: GitRepository): void => {
      drop(repository);
      const following = repository.state.onDidChange(() => this.#changed.fire());
      this.#repositories.set(repository.rootUri.toString(), { repository, following });
      this.#changed.fire();
    };
    git.repositories.forEach(add);
    this.add(git.onDidOpenRepository(add));
    this.add(
      git.onDidCloseRepository(repository => {
        drop(repository);
        this.#changed.fire();
      }),
    );
  }
}
