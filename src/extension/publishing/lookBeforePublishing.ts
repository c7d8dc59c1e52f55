import type * as vscode from 'vscode';
import type { CheckedForPublishing } from '../../core/features/publishing/beforePublishing';
import type { ChangedFile } from '../../core/features/publishing/publishingReport';
import type { LanguageService } from '../../core/languageService';
import { changedFiles } from '../git/changedFiles';
import { gitApi, repositoryOf, type GitRepository } from '../git/gitExtension';

/** What was found before publishing. */
export interface LookedAt {
  readonly checked: CheckedForPublishing;
  /** `undefined` of a site in no repository. */
  readonly changed: readonly ChangedFile[] | undefined;
  readonly repository: GitRepository | undefined;
  /** Whether VS Code's Git is there to ask: it is not in a browser. */
  readonly hasGit: boolean;
}

/** Looks at a site before it is published; where Git cannot say what changed, at all of it. `undefined` when it was cancelled. */
export async function lookBeforePublishing(
  service: LanguageService,
  root: vscode.Uri,
  cancellation: AbortSignal,
): Promise<LookedAt | undefined> {
  const hasGit = (await gitApi()) !== undefined;
  const repository = hasGit ? await repositoryOf(root) : undefined;
  await repository?.status();
  const changed = repository && (await changedFiles(repository, root));
  const checked = await service.checkBeforePublishing(root.toString(), changed, { cancellation });
  return checked && { checked, changed, repository, hasGit };
}
