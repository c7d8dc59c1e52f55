import type { Uri, Workspace } from '../ports';
import { decodeText } from '../site/store/decodedFile';
import { isInIndex } from './gitIndex';

/** A site lies in `docs` or `web/site` of a repository; what lies further up is the repository of something else. */
const mostLevels = 3;

/** The folders in a repository's own that a `.git` may lead to: of a worktree, and of a submodule. */
const linkedFolders = ['worktrees', 'modules'];

/** In bytes: the index of some 40,000 files. */
const largestIndex = 4_000_000;

/** What is asked of a workspace here. */
type Asked = Pick<Workspace, 'stat' | 'read' | 'join' | 'relative' | 'parent'>;

/** What of a repository is read. */
interface Repository {
  readonly config: Uri;
  readonly index: Uri;
}

/**
 * The bytes of the `config` of the repository that holds a folder; in a worktree or a submodule `.git` is a file that leads there. One that
 * lies above the folder holds it where its index names the folder's `_config.yml`: others, as that of a home folder's settings, have
 * nothing to do with it. `undefined` where there is none. Rejects where the folder's own could not be read; above it, that counts as none.
 * @param looked told of each file and folder on which the answer hangs, whether there is one or not
 */
export async function readGitConfig(
  files: Workspace,
  root: Uri,
  looked: (uri: Uri) => void = () => undefined,
): Promise<Uint8Array | undefined> {
  const workspace = telling(files, looked);
  // one question for most sites, and for all whose host may be far away
  const own = await workspace.read(workspace.join(root, '.git/config'));
  if (own !== undefined || !/^(?:file|vscode-remote):/.test(root)) return own;
  const above = foldersAbove(workspace, root);
  const kindOf = async (folder: Uri) => (await workspace.stat(workspace.join(folder, '.git')))?.kind;
  const [kind, ...kinds] = await Promise.all([
    kindOf(root),
    ...above.map(folder => kindOf(folder).catch(() => undefined)),
  ]);
  if (kind !== undefined) {
    const linked = kind === 'file' ? await linkedRepository(workspace, root) : undefined;
    return linked && workspace.read(linked.config);
  }
  const at = kinds.findIndex(found => found !== undefined);
  const folder = above[at];
  if (folder === undefined) return undefined;
  return configOfHolder(workspace, folder, kinds[at] === 'file', root).catch(() => undefined);
}

function telling(workspace: Workspace, looked: (uri: Uri) => void): Asked {
  return {
    stat(uri) {
      looked(uri);
      return workspace.stat(uri);
    },
    read(uri) {
      looked(uri);
      return workspace.read(uri);
    },
    join: (base, path) => workspace.join(base, path),
    relative: (base, uri) => workspace.relative(base, uri),
    parent: uri => workspace.parent(uri),
  };
}

function foldersAbove(workspace: Asked, root: Uri): readonly Uri[] {
  const folders: Uri[] = [];
  for (let above = workspace.parent(root); above !== undefined && folders.length < mostLevels;) {
    folders.push(above);
    above = workspace.parent(above);
  }
  return folders;
}

async function configOfHolder(
  workspace: Asked,
  folder: Uri,
  isLinked: boolean,
  root: Uri,
): Promise<Uint8Array | undefined> {
  const repository = isLinked
    ? await linkedRepository(workspace, folder)
    : { config: workspace.join(folder, '.git/config'), index: workspace.join(folder, '.git/index') };
  const path = workspace.relative(folder, workspace.join(root, '_config.yml'));
  if (repository === undefined || path === undefined) return undefined;
  const stat = await workspace.stat(repository.index);
  if (stat?.kind !== 'file' || stat.size > largestIndex) return undefined;
  const index = await workspace.read(repository.index);
  return index !== undefined && isInIndex(index, path) ? workspace.read(repository.config) : undefined;
}

/** Where `gitdir: ../.git/modules/site` leads. Others may have written it, so it leads into the folder of a repository alone. */
async function linkedRepository(workspace: Asked, folder: Uri): Promise<Repository | undefined> {
  const bytes = await workspace.read(workspace.join(folder, '.git'));
  const target = /^gitdir: ([^\r\n\0\\]+)[\r\n]*$/
    .exec(decodeText(bytes ?? new Uint8Array()).slice(0, 4096))?.[1]
    ?.trim();
  // `//host/share`: Windows would tell that host who asks
  if (target === undefined || target.startsWith('//')) return undefined;
  const names = target.split('/').filter(name => name !== '' && name !== '.');
  if (!names.some((name, at) => name.endsWith('.git') && linkedFolders.includes(names[at + 1] ?? ''))) return undefined;
  // a worktree has the configuration of the repository that it was made of
  const ofRepository = names.at(-2) === 'worktrees' ? names.slice(0, -2) : names;
  const isWhole = target.startsWith('/') || /^[a-z]:\//i.test(target);
  const from = isWhole ? topOf(workspace, folder) : folder;
  const config = placeOf(workspace, from, [...ofRepository, 'config']);
  const index = placeOf(workspace, from, [...names, 'index']);
  return config === undefined || index === undefined ? undefined : { config, index };
}

function placeOf(workspace: Asked, from: Uri, names: readonly string[]): Uri | undefined {
  let place: Uri | undefined = from;
  for (const [at, name] of names.entries()) {
    if (place === undefined) return undefined;
    // where a drive is a part of the top already
    if (at === 0 && /^[a-z]:$/i.test(name) && /^[^/]*:\/\/\/[a-z](?::|%3A)\/$/i.test(place)) continue;
    place = name === '..' ? workspace.parent(place) : workspace.join(place, name);
  }
  return place;
}

function topOf(workspace: Asked, folder: Uri): Uri {
  const above = workspace.parent(folder);
  return above === undefined || above === folder ? folder : topOf(workspace, above);
}
