import type { Uri, Workspace } from '../ports';
import { decodeText } from '../site/store/decodedFile';

/** A site lies in `docs` or `web/site` of a repository; what lies further up is the repository of something else. */
const mostLevels = 3;

/** The folders in a repository's own that a `.git` may lead to: of a worktree, and of a submodule. */
const linkedFolders = ['worktrees', 'modules'];

/**
 * The bytes of the `config` of the repository that holds a folder, which may lie above it; in a worktree or a submodule `.git` is a file that leads
 * there. `undefined` where there is none. Rejects where the folder's own could not be read; above it, that counts as none.
 */
export async function readGitConfig(workspace: Workspace, root: Uri): Promise<Uint8Array | undefined> {
  const own = await configIn(workspace, root);
  let found = own;
  let folder = workspace.parent(root);
  for (let level = 1; found === 'none' && folder !== undefined && level <= mostLevels; level++) {
    found = await configIn(workspace, folder).catch(() => 'none' as const);
    folder = workspace.parent(folder);
  }
  return found === 'none' ? undefined : found;
}

/** `'none'` where the folder is no top of a repository. */
async function configIn(workspace: Workspace, folder: Uri): Promise<Uint8Array | 'none' | undefined> {
  const git = workspace.join(folder, '.git');
  // one question for most sites: a host may be far away
  const bytes = await workspace.read(workspace.join(git, 'config'));
  if (bytes !== undefined) return bytes;
  const stat = await workspace.stat(git);
  if (stat === undefined) return 'none';
  const config = stat.kind === 'file' ? await linkedConfig(workspace, folder, git) : undefined;
  return config === undefined ? undefined : workspace.read(config);
}

/** Where `gitdir: ../.git/modules/site` leads. Others may have written it, so it leads into the folder of a repository alone. */
async function linkedConfig(workspace: Workspace, folder: Uri, git: Uri): Promise<Uri | undefined> {
  const bytes = await workspace.read(git);
  const target = /^gitdir: ([^\r\n\0\\]+)\s*$/.exec(decodeText(bytes ?? new Uint8Array()).slice(0, 4096))?.[1]?.trim();
  // `//host/share`: Windows would tell that host who asks
  if (target === undefined || target.startsWith('//')) return undefined;
  const names = target.split('/').filter(name => name !== '' && name !== '.');
  if (!names.some((name, at) => name.endsWith('.git') && linkedFolders.includes(names[at + 1] ?? ''))) return undefined;
  // a worktree has the configuration of the repository that it was made of
  const ofRepository = names.at(-2) === 'worktrees' ? names.slice(0, -2) : names;
  const isWhole = target.startsWith('/') || /^[a-z]:\//i.test(target);
  return placeOf(workspace, isWhole ? topOf(workspace, folder) : folder, [...ofRepository, 'config']);
}

function placeOf(workspace: Workspace, from: Uri, names: readonly string[]): Uri | undefined {
  let place: Uri | undefined = from;
  for (const [at, name] of names.entries()) {
    if (place === undefined) return undefined;
    // where a drive is a part of the top already
    if (at === 0 && /^[a-z]:$/i.test(name) && /^[^/]*:\/\/\/[a-z](?::|%3A)\/$/i.test(place)) continue;
    place = name === '..' ? workspace.parent(place) : workspace.join(place, name);
  }
  return place;
}

function topOf(workspace: Workspace, folder: Uri): Uri {
  const above = workspace.parent(folder);
  return above === undefined || above === folder ? folder : topOf(workspace, above);
}
