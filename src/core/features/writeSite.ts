import type { Cancellation, Uri, Workspace } from '../ports';
import { bareReason } from '../text/bareReason';
import { message, type Message } from '../text/message';
import { mapBounded } from '../site/store/walkSite';
import type { BuiltSite } from './builtSites';
import type { PreviewProblem } from './placing';
import { isReadByPrograms } from './programNames';

/** What came of writing a file: nothing is written past a link, which may lead out of the folder (decision 031). */
export type Put = 'written' | 'past a link';

/** The folder that a built site is written into. Paths use `/` and stay below it. */
export interface SiteFolder {
  /** Writes a file whole or not at all, with the folders above it, over what is there. Rejects with the reason. */
  write(path: string, text: string): Promise<Put>;
  /**
   * Copies a file of the site in the same way, unless it is a link: then what it leads to, if that lies in the site too
   * and is a file. Rejects with the reason.
   */
  copy(source: Uri, path: string): Promise<Put | 'leads elsewhere'>;
}

/** A file of the published site that was not written, and why. */
export interface LeftOut {
  readonly path: string;
  readonly message: Message;
  /** What keeps it from being made, with its place in a source. */
  readonly problem?: PreviewProblem;
  /** What the host says that could not write it, which may be the same of hundreds. */
  readonly reason?: string;
}

export interface WrittenSite {
  /** The paths of the files that were. */
  readonly written: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** What Jekyll warns of in pages that were written. */
  readonly warnings: readonly PreviewProblem[];
  /** Whether it was ended before all were written. */
  readonly cancelled: boolean;
}

export interface WriteProgress {
  /** How many of all files are done. */
  readonly report?: (done: number, all: number) => void;
  readonly cancellation?: Cancellation;
}

/** Writes a site into a folder. Nothing that is there already is removed. Never rejects: a file that fails costs only itself. */
export async function writeSite(
  site: BuiltSite,
  folder: SiteFolder,
  { report, cancellation }: WriteProgress = {},
): Promise<WrittenSite> {
  const written: string[] = [];
  const leftOut: LeftOut[] = [];
  const warnings: PreviewProblem[] = [];
  let done = 0;
  await mapBounded(site.paths, async path => {
    if (cancellation?.aborted === true) return;
    const result = await writeFile(site, folder, path);
    if (result.kind === 'left out') leftOut.push(result.leftOut);
    else {
      written.push(path);
      warnings.push(...result.warnings);
    }
    report?.((done += 1), site.paths.length);
  });
  return { written: written.sort(), leftOut, warnings, cancelled: cancellation?.aborted === true };
}

type Result =
  | { readonly kind: 'written'; readonly warnings: readonly PreviewProblem[] }
  | { readonly kind: 'left out'; readonly leftOut: LeftOut };

async function writeFile(site: BuiltSite, folder: SiteFolder, path: string): Promise<Result> {
  const leave = (why: Message, more: Pick<LeftOut, 'problem' | 'reason'> = {}): Result => ({
    kind: 'left out',
    leftOut: { path, message: why, ...more },
  });
  if (isReadByPrograms(path))
    return leave(
      message(
        '“{0}” was not written: Git or an editor would run what stands under such a name. Give the page another “permalink”, or list the file under “exclude” in _config.yml.',
        path,
      ),
    );
  try {
    const file = await site.file(path);
    if (file === undefined) return leave(message('“{0}” is no longer a part of the site.', path));
    if (file.kind === 'broken') {
      const [problem] = file.problems;
      return leave(problem?.message ?? message('“{0}” could not be made.', path), problem && { problem });
    }
    const put = await (file.kind === 'made' ? folder.write(path, file.text) : folder.copy(file.source, path));
    switch (put) {
      case 'written':
        return { kind: 'written', warnings: file.kind === 'made' ? file.problems : [] };
      case 'past a link':
        return leave(
          message(
            '“{0}” was not written: a folder on the way there is a link, which may lead out of the folder that is written into.',
            path,
          ),
        );
      case 'leads elsewhere':
        return leave(message('“{0}” is a link that leads out of the site or to a folder: it was not followed.', path));
    }
  } catch (error) {
    const reason = bareReason(error);
    return leave(message('“{0}” could not be written: {1}', path, reason), { reason });
  }
}

/**
 * Why a site must not be written into a folder, whatever links either is named by; `undefined` where it may. Where Jekyll itself writes,
 * `_site`, is allowed.
 */
export async function targetObstacle(workspace: Workspace, root: Uri, target: Uri): Promise<Message | undefined> {
  const obstacle = obstacleAsNamed(workspace, root, target);
  if (obstacle !== undefined || workspace.linksFollowed === undefined) return obstacle;
  return obstacleAsNamed(workspace, await workspace.linksFollowed(root), await workspace.linksFollowed(target));
}

function obstacleAsNamed(workspace: Workspace, root: Uri, target: Uri): Message | undefined {
  if (withoutSlash(root) === withoutSlash(target))
    return message('This is the folder of the site itself: its sources would be overwritten. Choose another folder.');
  if (workspace.relative(target, root) !== undefined)
    return message('This folder holds the site: its sources could be overwritten. Choose another folder.');
  const inside = workspace.relative(root, target);
  if (inside === undefined || /^_site(?:\/|$)/.test(inside)) return undefined;
  return message(
    'This folder lies in the site, so Jekyll would publish the export as well. Choose a folder outside, or “_site”.',
  );
}

function withoutSlash(uri: Uri): Uri {
  return uri.replace(/(?<!\/)\/+$/, '');
}
